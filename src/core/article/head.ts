import { bylineIn } from './byline.ts';
import { datelineIn } from './dateline.ts';
import { dateLine } from './published.ts';

// What stands above the body: kicker, headline, dek, byline and date, in about this order, any of them missing.

const longestHeadline = 240;
const longestDek = 320;

const words = (line: string): string[] => line.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];

const smallWords = new Set(
  'a an the and or but nor for of in on at by to from with as is vs via per into over up off out that than'.split(
    ' ',
  ),
);

/** Share of the words that matter which begin with a capital. */
function capitalised(line: string): number {
  const bearing = words(line).filter((word) => !smallWords.has(word.toLowerCase()));
  const capital = bearing.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return bearing.length === 0 ? 0 : capital.length / bearing.length;
}

const endsLikeSentence = (line: string): boolean =>
  /[.;,:]["”’')\]]*$/u.test(line) && !/\b(?:\p{Lu}\.)+$/u.test(line);

/** Words before the first colon, where a headline of wire style has its topic: "Talks stall : Trade: …". */
const firstPart = (line: string): string => line.split(/\s?:\s/u)[0] ?? line;

/** Could this block, the first one of its article that is not furniture, be the headline? */
export function mayBeHeadline(line: string, next: string | undefined): boolean {
  const count = words(line).length;
  if (line.length > longestHeadline || count < 2 || next === undefined) return false;
  if (bylineIn(line) || dateLine(line) || datelineIn(line)) return false;
  if (/^["“]/u.test(line) && endsLikeSentence(line)) return false;
  if (!endsLikeSentence(line))
    return line.length < 150 || next.length > line.length || capitalised(line) > 0.6;
  const part = firstPart(line);
  return words(part).length >= 3 && capitalised(part) >= 0.75;
}

/** A word or two in capitals, or a section's name, above the headline. */
export function mayBeKicker(line: string, next: string | undefined, afterNext: string | undefined): boolean {
  if (next === undefined || line.length > 40 || words(line).length > 4 || /[.!?,]$/u.test(line)) return false;
  return (
    words(line).length > 0 &&
    next.length > line.length &&
    mayBeHeadline(next, afterNext) &&
    capitalised(line) === 1
  );
}

/** A line under the headline that sums the story up: a single unfinished sentence, or one set off by a byline after it. */
export function mayBeDek(line: string, next: string | undefined, hasBylineAfter: boolean): boolean {
  if (line.length > longestDek || next === undefined || datelineIn(line) || words(line).length < 4)
    return false;
  return hasBylineAfter || (!endsLikeSentence(line) && !/[!?”"]$/u.test(line));
}

/** Words that somebody says below, as the heading above them: no stop, and nobody who says them. */
const quotedSubhead =
  /^(?:“[^“”"]*[^“”".,;:!?…—-]”|‘[^‘]*[^‘”".,;:!?…—-]’|"[^"]*[^".,;:!?…—-]"|'[^']*[^'".,;:!?…—-]')$/u;

/** A heading inside the body: a short line of its own that ends without a stop, before a longer one. */
export function mayBeSection(line: string, next: string | undefined): boolean {
  if (next === undefined || line.length > 70 || words(line).length > 9 || words(line).length === 0)
    return false;
  if (!/\p{L}/u.test(line) || dateLine(line)) return false;
  const isQuoted = quotedSubhead.test(line);
  if (!isQuoted && (/[.,;:!"”’)…-]$/u.test(line) || !/^["“‘]?[\p{Lu}\p{N}]/u.test(line))) return false;
  return next.length > 2 * line.length && next.length > 80;
}

/** A short noun phrase with a full stop at the very top: what the page's first picture shows. */
export const mayBeTopCaption = (line: string, next: string | undefined): boolean =>
  next !== undefined && line.endsWith('.') && words(line).length <= 6 && next.length > 100;
