import type { Head } from './candidate.ts';
import type { HeadNumber } from './headNumber.ts';
import { sentenceAround } from './sentence.ts';

/**
 * Why a head's number that the body does not have may be right all the same: with something that stands beside it, the
 * body's makes it. That says nothing for the head, but then nobody can say that it is wrong.
 */
export type Excuse = 'one-more' | 'sum' | 'far-sum' | 'difference' | 'each' | 'rest' | 'years' | 'other';

const others = /^[\s-]*(?:[\p{L}-]+ ){0,2}others?\b/iu;
const andOne = /^[^.]{0,40}\band (?:an?|one|another|the|his|her)\b/iu;
const oneBefore = /\b(?:an?other|one|and|himself|herself|plus|neither of) (?:[\p{L}-]+ ){0,2}$/iu;
const furtherBefore = /\b(?:another|an additional|an extra|adding to an?|extra) (?:[\p{L}-]+ )?$/iu;
const isRest = /^[\s-]*(?:more|others?|additional|extra)\b/iu;
const perPiece = /^[^.]{0,25}\b(?:each|apiece|per|every|an?) /iu;
const mostPieces = 9;
/** In the sentence before or after (UTF-16). */
const nearby = 150;

/** `all` are the body's numbers, `published` an ISO date. */
export function excuseOf(
  text: string,
  head: Head,
  body: HeadNumber,
  all: readonly HeadNumber[],
  published: string | null,
): Excuse | null {
  const by = Math.abs(head.high - body.high);
  const sentence = sentenceAround(text, body);
  const behind = text.slice(body.end, sentence.end);
  const ahead = text.slice(sentence.start, body.start);
  const isOneOff = same(by, head.step);
  if (isOneOff && (isRest.test(head.after) || andOne.test(behind) || oneBefore.test(ahead)))
    return 'one-more';
  if (others.test(behind) || furtherBefore.test(ahead)) return isOneOff ? 'one-more' : 'other';
  if (head.scale === 'share' && same(head.high + body.high, 100)) return 'rest';
  if (head.scale === 'duration' && head.unit === 'years' && spansYears(head.printed, all, published))
    return 'years';
  const unit = body.printed === 0 ? 1 : body.high / body.printed;
  const pieces = head.high / body.high;
  if (isWhole(pieces) && pieces > 1 && pieces <= mostPieces)
    if (perPiece.test(behind) || all.some(({ printed }) => same(printed, pieces))) return 'each';
  const isNear = ({ start, end }: HeadNumber) =>
    start >= sentence.start - nearby && end <= sentence.end + nearby;
  const isIn = ({ start, end }: HeadNumber) => start >= sentence.start && end <= sentence.end;
  const isIt = (other: HeadNumber) =>
    other.start !== body.start && (same(other.high, by) || same(other.printed * unit, by));
  if (all.some((other) => isIt(other) && isIn(other))) return 'sum';
  const related = all.filter(({ scale, start }) => scale === body.scale && start !== body.start);
  if (related.some((other) => isIt(other) && isNear(other))) return 'sum';
  if (related.some(isIt)) return 'far-sum';
  return related.some((one) => related.some((other) => same(one.high - other.high, head.high)))
    ? 'difference'
    : null;
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
