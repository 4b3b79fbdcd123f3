import type { Range } from '../../model.ts';
import type { Cue } from './cues.ts';
import type { Segment } from './segments.ts';
import { phraseFollowing, subjectBefore } from './speaker.ts';

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
const according = /\baccording to\s+/iu;

/** Who says each segment. Looks behind it, before it, and at the subject of its sentence. */
export function attributeSegments(around: Surroundings): AttributedSegment[] {
  return around.segments.map((segment, index) => {
    const found =
      attributionBehind(around, index) ??
      attributionBefore(around, index) ??
      labelBefore(around, index) ??
      namingBefore(around, index);
    return { segment, speaker: found?.speaker ?? null, said: found?.said ?? false, cue: found?.cue ?? null };
  });
}

const sentenceAt = (sentences: readonly Range[], at: number): Range | undefined =>
  sentences.find(({ start, end }) => start <= at && at < end);

const isVerbOf = (cue: Cue): boolean => cue.kinds.has('speech');

/** "…,” said the aide", "…,” Gephardt said last week", "…,” according to the report". */
function attributionBehind(
  { paragraph, cues, segments, sentences }: Surroundings,
  index: number,
): Attribution | null {
  const segment = segments.at(index);
  if (!segment || segment.open) return null;
  const from = segment.outer.end;
  const inside = paragraph.slice(segment.start, segment.end);
  const isOpen =
    opensForAttribution.test(inside) || /^\s*(?:,|—|–|--)/u.test(paragraph.slice(from, from + 4));
  if (!isOpen) return null;
  const to = Math.min(segments.at(index + 1)?.outer.start ?? paragraph.length, from + farFrom);
  const end = Math.min(to, endOfSentence(paragraph, sentences, from));
  const gap = paragraph.slice(from, end);
  const source = according.exec(gap);
  const cue = cues.find((one) => one.start >= from && one.start < end && isVerbOf(one));
  if (source && (!cue || from + source.index < cue.start)) {
    const speaker = phraseFollowing(paragraph, from + source.index + source[0].length, paragraph.length);
    return speaker && { speaker, said: true, cue: null };
  }
  if (!cue) return null;
  const lead = paragraph.slice(from, cue.from).replace(/^[\s,—–-]+/u, '');
  if (lead === '' || /^(?:as|so|and|but|also|then)$/iu.test(lead.trim())) {
    const inverted = phraseFollowing(paragraph, cue.end, paragraph.length);
    return inverted && { speaker: inverted, said: true, cue };
  }
  if (/^(?:that|which|in|to|for|of|about|because|when|where|while|with|the (?:same|first))\b/u.test(lead))
    return null;
  const speaker = subjectBefore(paragraph, from, cue.from);
  return speaker && { speaker, said: true, cue };
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
  if (source) {
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

const participle = /ing$/u;

/** The subject of a cue; for "adding that" the subject of the sentence; after an inverted verb what follows. */
export function speakerOf(paragraph: string, from: number, cue: Cue, to: number): Range | null {
  const lead = paragraph.slice(from, cue.from).replace(/[\s,]+$/u, '');
  if (lead === '' || /^(?:but|and|yet|so)$/iu.test(lead)) {
    const inverted = phraseFollowing(paragraph, cue.end, to);
    if (inverted) return inverted;
  }
  return participle.test(cue.word)
    ? subjectOfSentence(paragraph, from, cue.from)
    : subjectBefore(paragraph, from, cue.from);
}

const subject =
  /^(?:(?:But|And|Yet|Still|However|Meanwhile|Then|Instead|Later|In|On|At|As|When|While|After|Before|During|For|With|By|Since|Asked|Speaking)\b[^,]{0,120},\s+|(?:But|And|Yet|So|Still)\s+)*((?:He|She|They|It|We|I)(?![\p{L}])|(?:(?:The|A|An|One|His|Her|Their|Another|Some|Many|Several|Two|the|a|an|his|her|he|she|they)(?=\s))?(?:\s?[\p{L}\p{N}][\p{L}\p{N}.'’&-]*){0,8}?)(?:,[^,]{2,120},)?\s+(?:[\p{Ll}]+(?:ed|s)|has|had|have|is|was|were|are|will|would|did|does|made|gave|went|took|wrote|put|held|spoke|drew|sought|told|said|won|lost|ran|came|saw|also|then|later|never|even)(?![\p{L}])/u;

/** The words before the first verb of the sentence. */
export function subjectOfSentence(paragraph: string, from: number, to: number): Range | null {
  const match = subject.exec(paragraph.slice(from, to));
  const words = match?.[1]?.trim();
  if (!match || words === undefined || words === '') return null;
  const at = from + match[0].indexOf(words);
  return { start: at, end: at + words.length };
}

const label = /(?:^|[.!?]\s+)((?:\p{Lu}[\p{L}.'’-]*\s?){1,4}):\s*$/u;

/** "SMITH: “…”", or a sentence that leads up to the quotation with a colon. */
function labelBefore(around: Surroundings, index: number): Attribution | null {
  const { paragraph, segments } = around;
  const to = segments.at(index)?.outer.start ?? 0;
  const from = leadStart(around, index);
  const lead = paragraph.slice(from, to);
  const name = label.exec(lead)?.[1]?.trim();
  if (name !== undefined) {
    const at = from + lead.lastIndexOf(name);
    return { speaker: { start: at, end: at + name.length }, said: true, cue: null };
  }
  if (!lead.trimEnd().endsWith(':')) return null;
  const speaker = subjectOfSentence(paragraph, from, to);
  return speaker && { speaker, said: true, cue: null };
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
    if (speaker) return { speaker, said: cue.kinds.has('naming'), cue };
  }
  const isLong = paragraph.slice(segment.start, segment.end).split(/\s+/u).length > fewWords;
  const speaker = isLong ? subjectOfSentence(paragraph, sentenceStart, to) : null;
  return speaker && { speaker, said: false, cue: null };
}
