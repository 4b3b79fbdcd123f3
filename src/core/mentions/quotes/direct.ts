import type { Range } from '../../model.ts';
import type { Cue } from './cues.ts';
import type { Segment } from './segments.ts';
import { isClause } from './clause.ts';
import { labelIn, signatureBehind } from './labels.ts';
import { phraseFollowing, subjectBefore } from './speaker.ts';
import { subjectOfSentence } from './subject.ts';
import { namesSomebody } from './whoSpeaks.ts';
import { subjectPronouns } from './words/subjects.ts';

/** A segment with its speaker, as far as its own surroundings tell. */
export interface AttributedSegment {
  readonly segment: Segment;
  readonly speaker: Range | null;
  /** The speaker says these words; false where the sentence is only about him ("Tokyo brands it “managed” trade"). */
  readonly said: boolean;
  readonly cue: Cue | null;
}

/** What the segments of a paragraph are attributed with. */
export interface Surroundings {
  readonly paragraph: string;
  readonly sentences: readonly Range[];
  readonly cues: readonly Cue[];
  readonly segments: readonly Segment[];
}

interface Attribution {
  readonly speaker: Range;
  readonly said: boolean;
  readonly cue: Cue | null;
}

const farFrom = 220;
const opensForAttribution = /[,?!…—–-]["”’']*$/u;
/** A speaker right after the closing mark, where the comma was forgotten. */
const unmarkedSpeaker =
  /^ (?:\p{Lu}[\p{L}.’'-]+ ){1,3}(?:said|says|told|added)(?!\p{L})|^ (?:he|she) (?:said|says|added)(?!\p{L})|^ (?:said|says|added) \p{Lu}/u;
const according = /\baccording to\s+/iu;

/** Who says each segment. Looks behind it, before it, and at the subject of its sentence. */
export function attributeSegments(around: Surroundings): AttributedSegment[] {
  return around.segments.map((segment, index) => {
    const found =
      signedBehind(around, index) ??
      attributionBehind(around, index) ??
      attributionBefore(around, index) ??
      attributionAtEnd(around, index) ??
      labelBefore(around, index) ??
      namingBefore(around, index);
    return { segment, speaker: found?.speaker ?? null, said: found?.said ?? false, cue: found?.cue ?? null };
  });
}

const sentenceAt = (sentences: readonly Range[], at: number): Range | undefined =>
  sentences.find(({ start, end }) => start <= at && at < end);

/** "“It is a bad day.” —Lena Park" */
function signedBehind({ paragraph, segments }: Surroundings, index: number): Attribution | null {
  const segment = segments.at(index);
  if (!segment || segment.open || !/[.!?…]$/u.test(wordsOf(paragraph, segment))) return null;
  const speaker = signatureBehind(paragraph, segment.outer.end);
  return speaker && { speaker, said: true, cue: null };
}

const isVerbOf = (cue: Cue): boolean => cue.kinds.has('speech');

/** "…,” said the aide", "…,” Gephardt said last week", "…,” according to the report". */
function attributionBehind(around: Surroundings, index: number): Attribution | null {
  const { paragraph, cues, segments, sentences } = around;
  const segment = segments.at(index);
  if (!segment || segment.open) return null;
  const from = segment.outer.end;
  const inside = paragraph.slice(segment.start, segment.end);
  const isOpen =
    opensForAttribution.test(inside) || /^\s*(?:,|—|–|--)/u.test(paragraph.slice(from, from + 4));
  if (!isOpen && !unmarkedSpeaker.test(paragraph.slice(from, from + 60))) return null;
  const to = Math.min(segments.at(index + 1)?.outer.start ?? paragraph.length, from + farFrom);
  const end = Math.min(to, endOfSentence(paragraph, sentences, from));
  const gap = paragraph.slice(from, end);
  const source = according.exec(gap);
  const cue = cues.find((one) => one.start >= from && one.start < end && isVerbOf(one));
  if (source && (!cue || from + source.index < cue.start)) {
    const named = namedBefore(around, index);
    if (named) return named;
    const speaker = phraseFollowing(paragraph, from + source.index + source[0].length, paragraph.length);
    return speaker && { speaker, said: true, cue: null };
  }
  if (!cue) return null;
  if (cue.word.endsWith('ing')) return namedBefore(around, index) ?? mainSubject(around, index, cue);
  const lead = paragraph.slice(from, cue.from).replace(/^[\s,—–-]+/u, '');
  if (lead === '' || /^(?:as|so|and|but|also|then)$/iu.test(lead.trim())) {
    const inverted = tellsListener.test(cue.word) ? null : speakerFollowing(paragraph, cue.end);
    if (
      inverted &&
      isPronoun(paragraph, inverted) &&
      isClause(paragraph, { start: inverted.start, end: inverted.end + 40 })
    )
      return null;
    return inverted && { speaker: inverted, said: true, cue };
  }
  if (anotherClause.test(lead)) return attributionBefore(around, index);
  if (/^(?:that|which|in|to|for|of|about|because|when|where|while|with|the (?:same|first))\b/u.test(lead))
    return null;
  const speaker = subjectBefore(paragraph, from, cue.from);
  return speaker && { speaker, said: true, cue };
}

/** "“The port,” Roe said, “is ours,” and Doe agreed.": Doe has not said it. */
const anotherClause = /^(?:and|but|while|though|although|whereas)\s+\S/iu;

/** "Roe hailed it as “fantastic,” telling reporters that …" */
function mainSubject(around: Surroundings, index: number, cue: Cue): Attribution | null {
  const segment = around.segments.at(index);
  const sentence = segment && sentenceAt(around.sentences, segment.outer.start);
  const speaker = sentence ? subjectOfSentence(around.paragraph, sentence.start, segment.outer.start) : null;
  return speaker && names(around.paragraph, speaker) ? { speaker, said: true, cue } : null;
}

/** Behind an inverted verb a name may begin with any word: "said undecided voter Lena Park". */
function speakerFollowing(paragraph: string, from: number): Range | null {
  const found = phraseFollowing(paragraph, from, paragraph.length);
  if (found) return found;
  const any = phraseFollowing(paragraph, from, paragraph.length, true);
  return any && describedName.test(paragraph.slice(any.start, any.end)) ? any : null;
}

const describedName = /^(?:\p{L}[\p{L}-]+ ){1,4}\p{Lu}[\p{L}.’'-]+ \p{Lu}/u;

/** "Lee called it “a mess,” according to the Gazette": she said it, the paper reported it. */
function namedBefore(around: Surroundings, index: number): Attribution | null {
  const found = namingBefore(around, index);
  return found?.said ? found : null;
}

const nextSentence = /[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})/gu;

/** Sentences are cut with the quotation inside them, so the end is looked for behind it. */
function endOfSentence(paragraph: string, sentences: readonly Range[], from: number): number {
  const sentence = sentenceAt(sentences, from);
  if (sentence && sentence.start < from) return sentence.end;
  nextSentence.lastIndex = from;
  return nextSentence.exec(paragraph)?.index ?? paragraph.length;
}

/** Where the words before a segment begin that can attribute it: the sentence, or the segment before. */
function leadStart({ sentences, segments }: Surroundings, index: number): number {
  const segment = segments.at(index);
  const at = segment?.outer.start ?? 0;
  const sentence = sentenceAt(sentences, at);
  const previous = index > 0 ? (segments.at(index - 1)?.outer.end ?? 0) : 0;
  return Math.max(sentence?.start ?? 0, previous, at - farFrom * 2);
}

/** "He added, “…”", "The ministry said: “…”", "According to the paper, “…”", "But, said the aide, “…”". */
function attributionBefore(around: Surroundings, index: number): Attribution | null {
  const { paragraph, cues, segments } = around;
  const segment = segments.at(index);
  if (!segment) return null;
  const from = leadStart(around, index);
  const to = segment.outer.start;
  const lead = paragraph.slice(from, to);
  const source = according.exec(lead);
  if (source && !/\bthat\s*$/u.test(lead.slice(0, source.index))) {
    const speaker = phraseFollowing(paragraph, from + source.index + source[0].length, to);
    if (speaker) return { speaker, said: true, cue: null };
  }
  const candidates = cues.filter((one) => one.start >= from && one.end <= to && isVerbOf(one));
  for (const cue of candidates.reverse()) {
    const speaker = speakerOf(paragraph, from, cue, to);
    if (speaker) return { speaker, said: true, cue };
  }
  return null;
}

/** "Trump’s “excesses” are sickening, Hollande said on Tuesday." */
function attributionAtEnd(around: Surroundings, index: number): Attribution | null {
  const { paragraph, cues, segments } = around;
  const segment = segments.at(index);
  const sentence = segment && sentenceAt(around.sentences, segment.outer.start);
  if (!sentence) return null;
  const source = according.exec(paragraph.slice(segment.outer.end, sentence.end));
  if (source) {
    const from = segment.outer.end + source.index + source[0].length;
    const speaker = phraseFollowing(paragraph, from, sentence.end, true);
    if (speaker) return { speaker, said: true, cue: null };
  }
  for (const cue of cues) {
    if (cue.start < segment.outer.end || cue.end > sentence.end || !isVerbOf(cue)) continue;
    const speaker = closingSpeaker(paragraph, cue, segment.outer.end, sentence.end);
    if (speaker) return { speaker, said: true, cue };
  }
  return null;
}

const notSpeaker =
  /^(?:and|but|as|after|when|while|because|although|though|with|including|who|which|where|that)\b/u;
/** What may stand behind the speaker before the clause ends: when, where and to whom. */
export const afterClosing =
  /^(?:\s+(?:(?:on |late |early )?\p{Lu}\p{L}+day|in [^,]{3,60}|at [^,]{3,60}|to [^,]{3,40}|last \p{L}+|recently|later|earlier|today|yesterday|this \p{L}+|during [^,]{3,40}))*(?:[.!,;]|$)/u;

/** Of an inverted verb the subject ends the clause, or more is said of him. */
const closesInverted =
  /^(?:$|[.,;!?)”"]|\s(?:who|whose|in|on|at|from|of|last|this|late|early|earlier|after|when|to|\p{Lu})(?!\p{L}))/u;
const tellsListener = /^(?:told|tell|inform|assur|remind|notif)/u;
const asksListener = /^(?:ask|told|tell|urg|inform|assur|remind|notif)/u;

/** The speaker of a clause that ends in ", NAME said" or ", said NAME"; the clause must have a comma after `from`. */
export function closingSpeaker(paragraph: string, cue: Cue, from: number, to: number): Range | null {
  const comma = paragraph.lastIndexOf(',', cue.from);
  if (comma < from || cue.word.endsWith('ing')) return null;
  const between = paragraph.slice(comma + 1, cue.from).trim();
  if (between === '') {
    const inverted = phraseFollowing(paragraph, cue.end, to);
    const endsThere = inverted && closesInverted.test(paragraph.slice(inverted.end, to));
    return endsThere && !asksListener.test(cue.word) && names(paragraph, inverted) ? inverted : null;
  }
  if (notSpeaker.test(between) || !afterClosing.test(paragraph.slice(cue.end, to))) return null;
  return subjectBefore(paragraph, comma + 1, cue.from);
}

const coordinated = /\b(?:and|but|then|,)\s*$|\band\b/u;

/**
 * Who speaks with a cue: the subject before it; for "adding that" and "and said" the subject of the sentence; after
 * an inverted verb what follows.
 */
export function speakerOf(paragraph: string, from: number, cue: Cue, to: number): Range | null {
  const lead = paragraph.slice(from, cue.from).replace(/[\s,]+$/u, '');
  if (lead === '' || /^(?:but|and|yet|so|in other words)$/iu.test(lead)) {
    const inverted = phraseFollowing(paragraph, cue.end, to);
    if (inverted) return inverted;
  }
  const own = subjectBefore(paragraph, from, cue.from);
  const isDependent = cue.word.endsWith('ing') || coordinated.test(paragraph.slice(cue.from, cue.start));
  const goesOn = own === null && /(?:^|\s)(?:but|yet|then|later)$/u.test(lead);
  if (!(isDependent || goesOn) || isPronoun(paragraph, own)) return own;
  const main = subjectOfSentence(paragraph, from, cue.from);
  if (main && isExpletive(paragraph, main)) return null;
  if (main && !names(paragraph, main) && cue.word.endsWith('ing')) {
    const inner = paragraph.slice(from, cue.from).lastIndexOf(' that ');
    const subject = inner < 0 ? null : subjectOfSentence(paragraph, from + inner + ' that '.length, cue.from);
    if (subject && names(paragraph, subject)) return subject;
  }
  return main ?? own;
}

/** "It is worth noting that …" */
const isExpletive = (text: string, { start, end }: Range): boolean =>
  /^it$/iu.test(text.slice(start, end)) && /^ (?:is|was|would be|may be) /u.test(text.slice(end, end + 10));

const isPronoun = (text: string, range: Range | null): boolean =>
  range !== null && subjectPronouns.has(text.slice(range.start, range.end).toLowerCase());

const wordsOf = (text: string, segment: Segment | undefined): string =>
  segment ? text.slice(segment.start, segment.end) : '';

/** "SMITH: “…”", or a sentence that leads up to the quotation with a colon. */
function labelBefore(around: Surroundings, index: number): Attribution | null {
  const { paragraph, segments } = around;
  const to = segments.at(index)?.outer.start ?? 0;
  const from = leadStart(around, index);
  const lead = paragraph.slice(from, to);
  const segmentText = wordsOf(paragraph, segments.at(index));
  const isTitle = !/[.!?,…]$/u.test(segmentText) && segmentText.split(/\s+/u).length < 5;
  const named = isTitle ? null : labelIn(lead, from);
  if (named) return { speaker: named, said: true, cue: null };
  if (!lead.trimEnd().endsWith(':')) return null;
  const speaker = subjectOfSentence(paragraph, from, to);
  return speaker && names(paragraph, speaker) ? { speaker, said: true, cue: null } : null;
}

const fewWords = 3;

/** "He called the plan “a disgrace”"; longer fragments also where the verb is no cue. */
function namingBefore(around: Surroundings, index: number): Attribution | null {
  const { paragraph, cues, segments } = around;
  const segment = segments.at(index);
  if (!segment) return null;
  const from = leadStart(around, index);
  const to = segment.outer.start;
  const sentenceStart = sentenceAt(around.sentences, to)?.start ?? from;
  const candidates = cues.filter((one) => one.start >= sentenceStart && one.end <= to && !isVerbOf(one));
  for (const cue of candidates.reverse()) {
    if (!cue.kinds.has('naming') && !cue.kinds.has('thought')) continue;
    const speaker =
      subjectBefore(paragraph, sentenceStart, cue.from) ?? subjectOfSentence(paragraph, sentenceStart, to);
    if (speaker && names(paragraph, speaker)) return { speaker, said: cue.kinds.has('naming'), cue };
  }
  const isLong = paragraph.slice(segment.start, segment.end).split(/\s+/u).length > fewWords;
  const speaker = isLong ? subjectOfSentence(paragraph, sentenceStart, to) : null;
  return speaker && names(paragraph, speaker) ? { speaker, said: false, cue: null } : null;
}

const names = (text: string, { start, end }: Range): boolean => namesSomebody(text.slice(start, end));
