import { monthAbbreviationPattern, monthPattern, weekdayPattern } from '../../english/calendar.ts';
import { datelineIn } from '../../article/dateline.ts';

const monthWords = `${monthPattern}|${monthAbbreviationPattern}`;
const month = `(?:${monthWords}|${monthWords.toUpperCase()})\\.?`;
const day = String.raw`(?:${month} \d{1,2}(?:,? \d{4})?|\d{1,2} ${month}(?: \d{4})?|${weekdayPattern})`;
const place = String.raw`\p{Lu}[\p{L}.’'/-]*(?: \p{Lu}[\p{L}.’'/-]*){0,3}(?:, \p{Lu}[\p{L}. ]{1,20}?){0,2}`;
const agency = String.raw`(?:\([^()]{2,40}\)|\[[^\][]{2,40}\]|/[^/]{2,40}/)`;
const dash = String.raw`\s*(?:--|[—–_]|-(?=\s))\s*`;
/** Where and when a report was written, and for whom, as agencies of all times print it before its first words. */
const datelines: readonly RegExp[] = [
  String.raw`(?:By [^,—]{3,40}, )?${place},? ${day}\.?(?: ${agency})?${dash}`,
  String.raw`(?:By [^,—]{3,40}, )?${place},? ?${agency}(?:${dash}|(?=\p{Lu}))`,
  String.raw`By [^,—]{3,40}, ${place}${dash}`,
  String.raw`${place}${dash}${agency}${dash}`,
  String.raw`${agency}${dash}`,
].map((pattern) => new RegExp(`^${pattern}(?=[\\p{Lu}\\p{N}“"‘'])`, 'u'));
const opens = /^[\p{Lu}(]/u;
/** Of what ends a dateline, and of what is in it, something has to be there. */
const ends = /--|[–—_:]|- |\)\p{Lu}|\) \p{Lu}/u;
const evidence = /\p{Lu}{3}|[([/\d]|day|^By |^(?:\p{Lu}[\p{L}.’'-]+,? ){1,6}(?:--|[—–])/u;
const separator = /^[\s–—:_-]*/u;

/** "STARK: “It is late.”" */
const labels = /^:\s?[“"‘']/u;

/** How far a dateline may reach, in UTF-16 units. */
const longest = 120;

/** Where the words of a paragraph begin, behind its dateline. */
export function beginningOf(paragraph: string): number {
  if (!opens.test(paragraph)) return 0;
  const head = paragraph.slice(0, longest);
  if (!ends.test(head) || !evidence.test(head)) return 0;
  for (const pattern of datelines) {
    const found = pattern.exec(head);
    if (found) return found[0].length;
  }
  const known = datelineIn(paragraph);
  return known && !labels.test(paragraph.slice(known.end, known.end + 3))
    ? known.end + (separator.exec(paragraph.slice(known.end))?.[0].length ?? 0)
    : 0;
}
