import type { Range } from '../../model.ts';
import { overlaps } from '../../model.ts';
import type { Cue } from './cues.ts';
import { speakerOf, type Surroundings } from './direct.ts';
import { phraseFollowing, subjectBefore } from './speaker.ts';

/** Words that somebody is reported to have said. */
export interface Reported extends Range {
  readonly speaker: Range;
}

const accordingFirst = /^According to\s+/u;
const accordingLast = /,?\s+according to\s+/u;
const listener = String.raw`(?:reporters|journalists|lawmakers|supporters|voters|him|her|them|me|us|\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]+){0,4}|(?:the|a|an|his|her|their) [\p{L}' ’-]{2,40}?)`;
const circumstance = String.raw`(?:(?:on |late |early |last |earlier |this )?(?:\p{Lu}\p{L}+day|week|month|year)|(?:in|during|at|on|to|by|through) [^,.;:“”"]{2,60}?|\p{Ll}+ly|again|too|today|yesterday)`;
const toClause = new RegExp(
  String.raw`(?:\s+${listener})?(?:,?\s+${circumstance}){0,2},?\s+(that|if|whether|how|why)\s+(?=\S)`,
  'uy',
);
const bareClause = new RegExp(
  String.raw`(?:\s+(?:reporters|him|her|them|me|us|lawmakers|\p{Lu}\p{Ll}+ ?(?:\p{Lu}\p{Ll}+)?(?= (?:he|she|they|it|the|his|her))))?(?:\s+${circumstance})?,?\s+(?=(?:he|she|they|it|the|a|an|his|her|their|its|there|this|these|those|we|I|you|some|many|most|all|any|no|each|every|both|such|more|only|about|nearly|almost|at least|\d)(?![\p{L}])|\p{Lu}|[$£€]|(?:people|women|men|police|officials|investigators|voters|children|students|workers|residents)(?![\p{L}]))`,
  'uy',
);
const promiseClause = /\s+(?=to\s+\p{Ll})/uy;
const nounClause = /\s+(that)\s+/uy;
const shortest = 12;

/** Reported speech of a paragraph: sentence by sentence, where no quoted words stand. */
export function reportedIn(around: Surroundings): Reported[] {
  const found: Reported[] = [];
  for (const sentence of around.sentences) {
    const outside = around.cues.filter((cue) => cue.start >= sentence.start && cue.end <= sentence.end);
    if (outside.length === 0 && !around.paragraph.includes('ccording to')) continue;
    const report = accordingIn(around, sentence) ?? firstReport(around, sentence, outside);
    if (report) found.push(...cutAround(around, report, sentence));
  }
  return found;
}

function accordingIn({ paragraph }: Surroundings, { start, end }: Range): Reported | null {
  const words = paragraph.slice(start, end);
  const first = accordingFirst.exec(words);
  if (first) {
    const speaker = phraseFollowing(paragraph, start + first[0].length, end);
    if (!speaker) return null;
    const comma = paragraph.indexOf(', ', speaker.end);
    return comma > 0 && comma < end ? { start: comma + 2, end, speaker } : null;
  }
  const last = accordingLast.exec(words);
  if (!last || last.index < shortest) return null;
  const speaker = phraseFollowing(paragraph, start + last.index + last[0].length, end);
  return speaker && { start, end: start + last.index, speaker };
}

function firstReport(around: Surroundings, sentence: Range, cues: readonly Cue[]): Reported | null {
  for (const cue of cues) {
    const report = reportAfter(around, sentence, cue) ?? reportBefore(around, sentence, cue);
    if (report) return report;
  }
  return null;
}

const matchFrom = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

/** The words between a cue and what is reported; null where nothing is. */
function linkAfter(paragraph: string, cue: Cue): string | null {
  if (cue.kinds.has('promise')) {
    const promise = matchFrom(promiseClause, paragraph, cue.end);
    if (promise !== null) return promise;
  }
  if (cue.kinds.has('speech')) {
    return matchFrom(toClause, paragraph, cue.end) ?? matchFrom(bareClause, paragraph, cue.end);
  }
  if (cue.kinds.has('thought')) return matchFrom(toClause, paragraph, cue.end);
  return cue.kinds.has('noun') ? matchFrom(nounClause, paragraph, cue.end) : null;
}

/** "Officials said (that) …", "adding that …", "issued a warning that …". */
function reportAfter(around: Surroundings, sentence: Range, cue: Cue): Reported | null {
  const { paragraph } = around;
  const link = linkAfter(paragraph, cue);
  if (link === null) return null;
  const speaker = speakerOf(paragraph, leadOf(around, sentence, cue), cue, cue.end);
  const start = cue.end + link.length;
  const isLong = sentence.end - start > shortest;
  return speaker && isLong ? { start, end: sentence.end, speaker } : null;
}

const leadOf = ({ segments }: Surroundings, sentence: Range, cue: Cue): number =>
  Math.max(
    sentence.start,
    ...segments.filter(({ outer }) => outer.end <= cue.start).map(({ outer }) => outer.end),
  );

const closing =
  /(?:\s+(?:on \p{L}+day|\p{L}+day|in [^,]{3,60}|at [^,]{3,60}|last \p{L}+|recently|later|earlier|today|yesterday|this \p{L}+|during [^,]{3,40}))*[.!]?["”]?$/u;

/** "…, the ministry said on Monday.", "…, said the minister." */
function reportBefore(
  { paragraph, segments }: Surroundings,
  { start, end }: Range,
  cue: Cue,
): Reported | null {
  if (!cue.kinds.has('speech')) return null;
  const comma = lastComma(paragraph, start, cue.from);
  if (comma - start < shortest || segments.some(({ outer }) => overlaps(outer, { start, end: cue.start })))
    return null;
  const rest = paragraph.slice(cue.end, end);
  const between = paragraph.slice(comma + 1, cue.from).trim();
  if (between === '') {
    const inverted = phraseFollowing(paragraph, cue.end, end);
    return inverted && { start, end: comma, speaker: inverted };
  }
  if (!closing.test(rest) || closing.exec(rest)?.index !== 0) return null;
  if (/^(?:and|but|as|after|when|while|because|although|though|with|including|who|which)\b/u.test(between))
    return null;
  const speaker = subjectBefore(paragraph, comma + 1, cue.from);
  return speaker && { start, end: comma, speaker };
}

function lastComma(text: string, start: number, before: number): number {
  const comma = text.lastIndexOf(',', before);
  if (comma <= start) return -1;
  return comma;
}

const trailingMarks = /[\s.,;:!?"”’')\]—–-]+$/u;
const fewestWords = 4;

/** Without the sentence's end and without quoted words, which are quotes of their own. */
function cutAround({ paragraph, segments }: Surroundings, report: Reported, sentence: Range): Reported[] {
  const quotedAt = segments.find(({ outer }) => overlaps(outer, report))?.outer.start ?? report.end;
  const end = Math.min(report.end, quotedAt, sentence.end);
  const words = paragraph.slice(report.start, end);
  const length = words.length - (trailingMarks.exec(words)?.[0].length ?? 0);
  const kept = words.slice(0, Math.max(0, length));
  if (kept.split(/\s+/u).length < fewestWords) return [];
  const range = { start: report.start, end: report.start + kept.length };
  return overlaps(range, report.speaker) ? [] : [{ ...range, speaker: report.speaker }];
}
