import type { Head } from './candidate.ts';
import type { HeadNumber } from './headNumber.ts';
import { sentenceAround } from './sentence.ts';

/**
 * Why a head's number that the body does not have may be right all the same: with something that stands beside it, the
 * body's makes it. That says nothing for the head, but then nobody can say that it is wrong.
 */
const others = /^[\s-]*(?:[\p{L}-]+ ){0,2}others?\b/iu;
const furtherBefore = /\b(?:another|an additional|an extra|adding to an?|extra) (?:[\p{L}-]+ )?$/iu;
const andOne = /^[\s-]*(?:[\p{L}'’-]+ ){0,3}(?:and|plus|or) (?:an?|one|another|the|his|her)\b/iu;
const isRest = /^[\s-]*(?:more|others?|additional|extra)\b/iu;
const perPiece = /^[^.]{0,25}\b(?:each|apiece|per|every|an? (?:day|week|month|year))\b/iu;
const mostPieces = 9;
/** In the sentence before or after (UTF-16). */
const nearby = 150;

/** `all` are the body's numbers, `published` an ISO date. */
export function isExcused(
  text: string,
  head: Head,
  body: HeadNumber,
  all: readonly HeadNumber[],
  published: string | null,
): boolean {
  const sentence = sentenceAround(text, body);
  const behind = text.slice(body.end, sentence.end);
  const by = Math.abs(head.high - body.high);
  if (
    head.scale === 'count' &&
    same(by, head.step) &&
    (isRest.test(head.after) || andOne.test(behind) || others.test(behind))
  )
    return true;
  if (head.high > body.high && furtherBefore.test(text.slice(sentence.start, body.start))) return true;
  if (head.scale === 'share' && same(head.high + body.high, 100)) return true;
  if (head.scale === 'duration' && head.unit === 'years' && spansYears(head.printed, all, published))
    return true;
  const pieces = head.high / body.high;
  if (isWhole(pieces) && pieces > 1 && pieces <= mostPieces && perPiece.test(behind)) return true;
  const related = all.filter(({ scale, start }) => scale === body.scale && start !== body.start);
  const around = same(by, head.step) ? 0 : nearby;
  const isIn = ({ start, end }: HeadNumber) =>
    start >= sentence.start - around && end <= sentence.end + around;
  if (head.high > body.high && related.some((other) => same(other.high, by) && isIn(other))) return true;
  const beside = related.filter(isIn);
  return [body, ...beside].some((one) =>
    beside.some((other) => same(Math.abs(one.high - other.high), head.high)),
  );
}

/** "After 19 years" where the body names the years. */
function spansYears(years: number, all: readonly HeadNumber[], published: string | null): boolean {
  const named = all.filter(({ scale }) => scale === 'year').map(({ printed }) => printed);
  if (published !== null) named.push(Number(published.slice(0, 4)));
  return named.some((last) => named.some((first) => last - first === years));
}

const tiny = 1e-6;
const same = (a: number, b: number): boolean => Math.abs(a - b) <= tiny * Math.max(Math.abs(a), Math.abs(b));
const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < tiny;
