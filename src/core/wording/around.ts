import { sliceOf, type Range } from '../model.ts';

/** On either side of the words, in UTF-16 units. */
const room = 48;

/** Words of a text among those before and after them, on one line. */
export function withWordsAround(text: string, range: Range): string {
  const before = text.slice(Math.max(0, range.start - room), range.start);
  const after = text.slice(range.end, range.end + room);
  const lead = range.start > room ? before.replace(/^\S*\s/, '… ') : before;
  const rest = range.end + room < text.length ? after.replace(/\s\S*$/, ' …') : after;
  return `${lead}${sliceOf(text, range)}${rest}`.replace(/\s+/g, ' ').trim();
}
