import { irregularPasts } from '../../english/verbs.ts';
import { patternOf } from '../../letters.ts';
import { byStart, type Range } from '../../model.ts';
import { overlaps } from '../../model.ts';
import type { Cue } from './cues.ts';
import { isClause } from './clause.ts';
import { afterClosing, closingSpeaker, speakerOf, type Surroundings } from './direct.ts';
import { subjectOfSentence } from './subject.ts';
import { doubtfulForms, reportNouns } from './words/cues.ts';
import { phraseFollowing, subjectBefore } from './speaker.ts';
import { namesSomebody } from './whoSpeaks.ts';

/** Words that somebody is reported to have said. */
export interface Reported extends Range {
  readonly speaker: Range;
  /** Words in its middle that are not part of it: ", she said,". */
  readonly aside?: Range;
}

const accordingFirst = /^According to\s+/u;
const accordingLast = /,?\s+according to\s+/u;
/** "ranked according to size": a measure, no source. */
const byMeasure =
  /\b(?:adjusted|ranked|sorted|ordered|arranged|grouped|classified|priced|paid|varies|vary|varying|divided|scaled|treated|judged|act|acted|acting|live|played|allocated|distributed|weighted|set|based)\s*$/u;
const listener = String.raw`(?:reporters|journalists|lawmakers|supporters|voters|him|her|them|me|us|\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]+){0,4}|(?:the|a|an|his|her|their) [\p{L}' ’-]{2,40}?)`;
const circumstance = String.raw`(?:(?:on |late |early |last |earlier |this )?(?:\p{Lu}\p{L}+day|week|month|year)|(?:in|during|at(?! (?:least|most))|on|by|through) [^,.;:“”"]{2,60}?|to (?=(?:the|an?|his|her|their|its|reporters|journalists|us|me|\p{Lu}\p{L}+)(?!\p{L}))[^,.;:“”"]{2,60}?|\p{Ll}+ly|again|too|today|yesterday)`;
const toClause = patternOf(
  String.raw`(?:\s+${listener})?(?:,?\s+${circumstance}){0,2},?\s+(?:that|whether|how|why)\s+(?=\S)`,
  'y',
);
const weekdayName = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** Words that cannot open what is said: they belong to the verb, or stand for it. */
const notClause = `(?:in|on|at|to|by|during|of|with|from|for|about(?! (?:\\d|half|an?|one|two|three|four|five|six))|after|before|as|and|or|but|so|yes|no|nothing|nay|anything|something|goodbye|hello|that(?!['’]s)|when|while|where|which|who|against|through|more|less|this|again|too|also|earlier|later|yesterday|today|tomorrow|recently|repeatedly|last|next|${weekdayName}|\\p{L}+ (?:minutes|hours|days|weeks|months|years) (?:after|before|later|ago))`;
const strongStart = String.raw`(?:he|she|they|it|the|a|an|his|her|their|its|there|this|these|those|we|I|you|some|many|most|all|any|no|each|every|both|such|more|only|about|nearly|almost|at least|\d)(?![\p{L}])|\p{Lu}|[$£€]`;
const addressed = String.raw`(?:\s+(?:reporters|journalists|him|her|them|me|us|lawmakers|supporters|voters|(?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,4})(?= (?:he|she|they|it|the|his|her|there)\s))?`;
/** After "said" almost anything is what was said; after other verbs it must begin like a clause. */
const saidClause = patternOf(
  String.raw`${addressed}(?:(?:,?\s+${circumstance}){1,2},?)?\s+(?!${notClause}(?![\p{L}]))(?=[\p{L}\p{N}$£€])`,
  'y',
);
const bareClause = patternOf(
  String.raw`${addressed}(?:,?\s+${circumstance})?,?\s+(?!${weekdayName})(?=${strongStart})`,
  'y',
);
const listenerClause = patternOf(
  String.raw`\s+[^.;:,“”"—]{2,60}?,?(?:\s[^.;:,“”"—]{2,20},)?\s+that\s+(?=\S)|\s+(?:reporters|journalists|lawmakers|supporters|voters|police|investigators|him|her|them|me|us|(?:[Tt]he )?\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]+){0,4}|(?:\p{Lu}\p{L}+ )?\p{Ll}+ \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|(?:the|an?|his|her|their) \p{Ll}+(?: (?!(?:to|of|about|in|on|at|for|with)(?!\p{L}))\p{L}+)?)(?:,?\s+${circumstance})?,?\s(?=${strongStart})`,
  'y',
);
/** Verbs whose first object is the listener. */
const needsListener = new Set(['told', 'tell', 'tells', 'telling', 'reminded', 'reminds', 'assured', 'assures', 'informed', 'informs', 'notified']); // prettier-ignore
const plainlySaid = new Set([
  'said',
  'says',
  'say',
  'saying',
  'added',
  'adds',
  'insists',
  'insisted',
  'acknowledged',
]);
const promiseClause = /\s+(?=to\s+\p{Ll})/uy;
const nounClause = patternOf(
  String.raw`\s+(?:an?|the|his|her|their|its)(?: [\p{L}-]+){0,3} (?:${reportNouns.join('|')})s? that\s+(?=\S)`,
  'y',
);
const shortest = 9;

/** Reported speech of a paragraph: sentence by sentence, where no quoted words stand. */
export function reportedIn(around: Surroundings): Reported[] {
  const found: Reported[] = [];
  const mayNameSource = around.paragraph.includes('ccording to');
  for (const sentence of around.sentences) {
    const outside = around.cues.filter((cue) => cue.start >= sentence.start && cue.end <= sentence.end);
    if (outside.length === 0 && !mayNameSource) continue;
    const source = mayNameSource ? accordingIn(around, sentence) : null;
    const reports = source ? [source] : reportsOf(around, sentence, outside);
    for (const report of reports) found.push(...cutAround(around, report, sentence));
  }
  return found;
}

function accordingIn({ paragraph }: Surroundings, { start, end }: Range): Reported | null {
  const at = paragraph.indexOf('ccording to', start);
  if (at < 0 || at >= end) return null;
  const words = paragraph.slice(start, end);
  const first = accordingFirst.exec(words);
  if (first) {
    const speaker = phraseFollowing(paragraph, start + first[0].length, end, true);
    if (!speaker) return null;
    const comma = paragraph.indexOf(', ', speaker.end + besideSpeaker(paragraph, speaker.end, end));
    return comma > 0 && comma < end ? { start: comma + 2, end, speaker } : null;
  }
  const last = accordingLast.exec(words);
  if (!last || last.index < shortest || byMeasure.test(words.slice(0, last.index))) return null;
  const speaker = phraseFollowing(paragraph, start + last.index + last[0].length, end, true);
  return speaker && { start, end: start + last.index, speaker };
}

/** "According to Roe, who runs the port, …", "According to Roe, a lawyer, …": how far it goes on about the speaker. */
function besideSpeaker(paragraph: string, from: number, to: number): number {
  const beside = setOffBehind.exec(paragraph.slice(from, to))?.[0] ?? '';
  const isOfSpeaker =
    relativeClause.test(beside) ||
    (beside !== '' && !isClause(paragraph, { start: from + 2, end: from + beside.length }));
  return isOfSpeaker ? beside.length : 0;
}

const setOffBehind = /^, (?:who|whose|which|an?|the|his|her|its|their|\d\d)(?:\s[^,]+)?(?=, )/u;
const relativeClause = /^, (?:who|whose|which)\s/u;

/** One report of a sentence, and a second one where its second half is somebody else's. */
function reportsOf(around: Surroundings, sentence: Range, cues: readonly Cue[]): Reported[] {
  const found: Reported[] = [];
  const { paragraph } = around;
  let from = sentence.start;
  let done = from;
  for (const cue of cues) {
    if (cue.start < done) continue;
    const rest = { start: from, end: sentence.end };
    const report = reportAfter(around, rest, cue) ?? reportBefore(around, rest, cue);
    if (!report) continue;
    const relativeEnd = endOfRelative(paragraph, report);
    if (relativeEnd !== null) {
      found.push({ ...report, end: relativeEnd });
      done = relativeEnd;
      continue;
    }
    const turn = turnAfter(paragraph, report, cue, cues);
    found.push(turn ? { ...report, end: turn.start } : report);
    if (!turn) break;
    from = turn.end;
    done = from;
  }
  return found;
}

const mainVerb = patternOf(
  String.raw`, (?=(?:also |later |then )?(?:said|says|told|tells|is|was|has|had|will|would|${[...irregularPasts].join('|')}|\p{Ll}{2,}(?<!e)ed)(?!\p{L}))`,
  'g',
);

/** "Otto Brandt, who said it was late, left": where the words end that he says by the way; null where no such clause says them. */
function endOfRelative(paragraph: string, { start, end, speaker }: Reported): number | null {
  if (!paragraph.slice(speaker.start, speaker.end).endsWith(' who')) return null;
  mainVerb.lastIndex = start;
  const found = mainVerb.exec(paragraph);
  return found && found.index < end ? found.index : null;
}

const turning = /(?:, (?:and|but|while|although|though|whereas)|;(?: but| while| and)?) /gu;

/** "…, but the editor said", "…; the editor said": where a sentence turns to what another one says. */
function turnAfter(paragraph: string, report: Reported, cue: Cue, cues: readonly Cue[]): Range | null {
  const next = cues.find((one) => one.start > cue.end && one.kinds.has('speech'));
  if (!next || next.start >= report.end) return null;
  const from = Math.max(report.start, cue.end);
  const turn = [...paragraph.slice(from, next.from).matchAll(turning)].at(-1);
  if (!turn) return null;
  const start = from + turn.index;
  const end = start + turn[0].length;
  const speaker = subjectBefore(paragraph, end, next.from);
  if (!speaker || !namesSomebody(paragraph.slice(speaker.start, speaker.end))) return null;
  // What "and" joins may be a list: there the clause is the speaker and the verb.
  return turn[0] === ', and ' && speaker.start > end ? null : { start, end };
}

const matchFrom = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

/** "They agreed to the terms": what is said needs a "that". */
const agrees = /^(?:dis)?agree/u;
const directlyThat = /\s+that\s+(?=\S)/uy;

/** The words between a cue and what is reported; null where nothing is. */
function linkAfter(paragraph: string, cue: Cue, onlyThat: boolean): string | null {
  if (cue.kinds.has('promise')) {
    const promise = matchFrom(promiseClause, paragraph, cue.end);
    if (promise !== null) return promise;
  }
  if (cue.kinds.has('speech')) {
    if (agrees.test(cue.word)) return matchFrom(directlyThat, paragraph, cue.end);
    const clause = needsListener.has(cue.word)
      ? listenerClause
      : plainlySaid.has(cue.word)
        ? saidClause
        : bareClause;
    return (
      matchFrom(toClause, paragraph, cue.end) ??
      (onlyThat || doubtfulForms.has(cue.word) ? null : matchFrom(clause, paragraph, cue.end))
    );
  }
  if (cue.kinds.has('thought')) {
    const clause = matchFrom(toClause, paragraph, cue.end);
    if (clause !== null && / that\s/u.test(clause)) return clause;
  }
  return cue.kinds.has('issuing') ? matchFrom(nounClause, paragraph, cue.end) : null;
}

/** "quoted Roe as saying (that) …": the words are Roe’s. */
const asSaying =
  /\s+(?<who>(?:the |an? |his |her |its )?\p{L}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,5}?) as (?:saying|telling (?:reporters|the \p{L}+|him|her|them))(?: that)?\s+(?=\S)/uy;

function quotedSaying(paragraph: string, { end }: Range, cue: Cue): Reported | null {
  if (!/^(?:quot|cit)/u.test(cue.word)) return null;
  asSaying.lastIndex = cue.end;
  const found = asSaying.exec(paragraph);
  if (!found?.groups || asSaying.lastIndex >= end) return null;
  const start = paragraph.indexOf(found.groups.who, cue.end);
  return { start: asSaying.lastIndex, end, speaker: { start, end: start + found.groups.who.length } };
}

/** "Officials said (that) …", "adding that …", "issued a warning that …". */
function reportAfter(around: Surroundings, sentence: Range, cue: Cue): Reported | null {
  const { paragraph } = around;
  const quoted = quotedSaying(paragraph, sentence, cue);
  if (quoted) return quoted;
  const link = linkAfter(paragraph, cue, followsQuote(around, sentence, cue));
  if (link === null || isInverted(paragraph, sentence, cue)) return null;
  if (!introduces.test(link) && ofRelative.test(paragraph.slice(sentence.start, cue.from + 1))) return null;
  const besides = companionSpeaking(paragraph, sentence, cue);
  if (!besides && cue.word.endsWith('ing') && !introduces.test(link) && !isSetOff(paragraph, cue))
    return null;
  const start = cue.end + link.length;
  if (!introduces.test(link) && !isSaying(paragraph, cue, { start, end: sentence.end })) return null;
  const from = leadOf(around, sentence, cue);
  if (supposed.test(paragraph.slice(sentence.start, cue.from))) return null;
  const speaker =
    besides ?? speakerOf(paragraph, from, cue, cue.end) ?? subjectBeforeQuote(around, sentence, cue);
  const said = paragraph.slice(start, sentence.end);
  const isLong = said.length > shortest && said.trim().split(/\s+/u).length >= fewestWords;
  const isWriter = speaker && writer.test(paragraph.slice(speaker.start, speaker.end));
  if (!speaker || !isLong || isWriter) return null;
  // Who denies it does not say it: the verb is among the words, so that nobody reads them as his.
  return { start: denies.has(cue.word) ? cue.start : start, end: sentence.end, speaker };
}

/** "…, with spokesman Glen Carter saying it was late": he says it, and not who the sentence is about. */
function companionSpeaking(paragraph: string, sentence: Range, cue: Cue): Range | null {
  if (cue.word !== 'saying') return null;
  const lead = paragraph.slice(sentence.start, cue.start);
  const named =
    /\bwith ((?:(?:the |an? |its |his |her )?(?:\p{Ll}+ ){0,3})?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}) $/u.exec(
      lead,
    );
  if (!named) return null;
  const start = sentence.start + named.index + 'with '.length;
  return { start, end: start + named[1].length };
}

/** "Roe hailed it as “a very good day,” telling reporters that …" */
function subjectBeforeQuote({ paragraph, segments }: Surroundings, sentence: Range, cue: Cue): Range | null {
  const first = segments.find(({ outer }) => outer.start > sentence.start);
  if (!cue.word.endsWith('ing') || !first || first.outer.end > cue.start) return null;
  const subject = subjectOfSentence(paragraph, sentence.start, first.outer.start);
  return subject && namesSomebody(paragraph.slice(subject.start, subject.end)) ? subject : null;
}

/** Verbs with an object of another kind, unless a clause follows: "wrote the board a letter". */
const mayTakeObject = /^(?:wr[io]te|reads?|offer|charg|boast|advis|answer|recommend|urg|counter|question)/u;
const saysMuch =
  /^(?:(?:so |very |too )?(?:much|more|less|little|otherwise)|a (?:lot|few|great|good)|the same|some(?:thing| words))(?!\p{L})/u;

/** Whether the words behind a verb without "that" are what somebody says, and not whom or what the verb is about. */
function isSaying(paragraph: string, { word }: Cue, said: Range): boolean {
  const words = paragraph.slice(said.start, said.start + 30);
  if (plainlySaid.has(word) && !saysMuch.test(words)) return true;
  if (!/^\p{Lu}/u.test(words) && !mayTakeObject.test(word) && !plainlySaid.has(word)) return true;
  return isClause(paragraph, said);
}

/** "If Roe said the pier was shut, …" */
const supposed = /^(?:If|Even if|Unless|Had|Whether) [^,]*$/u;

const denies: ReadonlySet<string> = new Set(['denied', 'denies', 'denying']);

const introduces = /\b(?:that|whether|how|why|to)\s/u;

/** "A bank that adds $10 million": the verb is part of a description. */
const ofRelative = /\b(?:that|which) $/u;

/** "…, adding it was late": without its comma a participle belongs to what stands before it. */
const isSetOff = (paragraph: string, cue: Cue): boolean =>
  /(?:[,;—–)”"]|--)\s(?:and |but )?(?:\p{Ll}+ly )?$/u.test(
    paragraph.slice(Math.max(0, cue.start - 24), cue.start),
  );

/** Outside quotation marks the first person is the article itself. */
const writer = /^(?:I|we|you)$/iu;

/** "…,” Gephardt said last week at a luncheon": what follows is no report. */
function followsQuote({ paragraph, segments }: Surroundings, sentence: Range, cue: Cue): boolean {
  const last = segments.filter(({ outer }) => outer.end <= cue.start && outer.end > sentence.start).at(-1);
  return last !== undefined && /[,?!…][”"’']?$/u.test(paragraph.slice(last.start, last.outer.end));
}

/** "Tom Hill, 51, said the road cost 4 million euros.": what follows is no name. */
const holdsNumber = /\s\d/u;

/** "Megan Hester, who has two children there,": what the commas set off tells who she is, and no sentence stands before. */
const setOff = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}, (?:who|whose)\s[^,]+,\s*$/u;

/** "The pace has been steady, said Ana Ruiz, who …": a name follows, and the sentence had its verb before. */
function isInverted(paragraph: string, sentence: Range, cue: Cue): boolean {
  const lead = paragraph.slice(sentence.start, cue.start);
  if (!/,\s*$/u.test(lead) || (plainlySaid.has(cue.word) && setOff.test(lead))) return false;
  const name = phraseFollowing(paragraph, cue.end, sentence.end);
  if (!name || holdsNumber.test(paragraph.slice(name.start, name.end))) return false;
  const rest = paragraph.slice(name.end, sentence.end);
  if (!/^(?:[.,]| who\b| in\b| on\b| at\b|$)/u.test(rest) && !afterClosing.test(rest)) return false;
  return subjectOfSentence(paragraph, name.start, name.end) === null;
}

const leadOf = ({ segments }: Surroundings, sentence: Range, cue: Cue): number =>
  Math.max(
    sentence.start,
    ...segments.filter(({ outer }) => outer.end <= cue.start).map(({ outer }) => outer.end),
  );

/** "…, the ministry said on Monday.", "…, said the minister.", "…, she said, …" */
function reportBefore(
  { paragraph, segments }: Surroundings,
  { start, end }: Range,
  cue: Cue,
): Reported | null {
  if (!cue.kinds.has('speech')) return null;
  const comma = paragraph.lastIndexOf(',', cue.from);
  if (comma - start < shortest) return asIntroduced(paragraph, start, end, cue);
  const lastQuoted = segments.filter(({ outer }) => outer.end <= cue.start && outer.end > start).at(-1);
  if (lastQuoted && paragraph.slice(lastQuoted.outer.end, comma).trim() === '') return null;
  if (isAsked.test(paragraph.slice(start, comma))) return null;
  const speaker = closingSpeaker(paragraph, cue, start, end);
  const goesOn = paragraph[cue.end] === ',' && end - cue.end > shortest;
  if (!speaker || (!goesOn && saysNothing(paragraph, { start, end: comma }))) return null;
  return goesOn
    ? { start, end, speaker, aside: { start: comma, end: cue.end } }
    : { start, end: comma, speaker };
}

/** "Otto Brandt, Lena Park, Tim Hill wrote": a list before the one who comes last. */
const onlyNames = /^\s*(?:\p{Lu}[\p{L}.’'-]*(?:,? (?:and )?|$)){2,}$/u;

/** "In the end, Roe agreed": an adverbial, or a list of names. */
const saysNothing = (paragraph: string, range: Range): boolean => {
  const words = paragraph.slice(range.start, range.end);
  return onlyNames.test(words) || (adverbial.test(words) && !isClause(paragraph, range));
};

/** "Asked whether it was safe, Roe said": somebody else wanted to know. */
const isAsked =
  /^\s*(?:(?:But|And|When|Later|Again|Repeatedly) )?(?:asked|told|questioned|pressed|reminded|quizzed)(?!\p{L})/iu;

const introduced = /^As\s+/u;

/** "As the paper reported, …" */
function asIntroduced(paragraph: string, start: number, end: number, cue: Cue): Reported | null {
  const lead = introduced.exec(paragraph.slice(start, cue.from));
  const comma = paragraph.indexOf(', ', cue.end);
  if (!lead || comma < 0 || comma - cue.end > 60 || comma > end) return null;
  const speaker = subjectBefore(paragraph, start + lead[0].length, cue.from);
  return speaker && { start: comma + 2, end, speaker };
}

const trailingMarks = /[\s.,;:!?"”’')\]—–-]+$/u;
const leadingMarks = /^[\s,.;:)–—-]*/u;
/** "By next spring, she said, …" */
const adverbial =
  /^\s*(?:but |and |so |yet )?(?:in|on|at|by|for|from|with|within|during|after|before|since|until|under|over|once|now|today|so far|over time|as a result)\b(?:\s\S+){0,6}$/iu;
const fewestWords = 3;
/** After quoted words, what is left of the sentence must be more than a rest. */
const fewestWordsAfter = 6;

/**
 * Without the sentence's end and without quoted words, which are quotes of their own; without the words that name
 * the speaker, where they stand in the middle.
 */
function cutAround({ paragraph, segments }: Surroundings, report: Reported, sentence: Range): Reported[] {
  const inTheWay = [...segments.map(({ outer }) => outer), report.aside ?? report.speaker]
    .filter((range) => overlaps(range, report))
    .sort(byStart);
  const pieces: Reported[] = [];
  let fewest = fewestWords;
  let start = report.start;
  for (const range of [...inTheWay, { start: Math.min(report.end, sentence.end), end: sentence.end }]) {
    const piece = trimmedPiece(paragraph, start, range.start, fewest);
    const isOpening = range === report.aside && adverbial.test(paragraph.slice(start, range.start));
    if (piece && !isOpening) pieces.push({ start: piece.start, end: piece.end, speaker: report.speaker });
    fewest = fewestWordsAfter;
    start = Math.max(start, range.end);
  }
  return pieces;
}

function trimmedPiece(paragraph: string, from: number, to: number, fewest: number): Range | null {
  const words = paragraph.slice(from, to);
  const lead = leadingMarks.exec(words)?.[0].length ?? 0;
  const tail = trailingMarks.exec(words)?.[0].length ?? 0;
  const kept = words.slice(lead, words.length - tail);
  return kept.split(/\s+/u).length < fewest ? null : { start: from + lead, end: from + lead + kept.length };
}
