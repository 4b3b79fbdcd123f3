import { sliceOf, type Range } from '../model.ts';

/** On either side of the words, in UTF-16 units. */
const usualRoom = 48;
const blankLine = /\n\s*\n/;

/** Words of a text among those before and after them in their paragraph, on one line; `room` on either side, in UTF-16 units. */
export function withWordsAround(text: string, range: Range, room = usualRoom): string {
  const before = text.slice(Math.max(0, range.start - room), range.start).split(blankLine);
  const after = text.slice(range.end, range.end + room).split(blankLine);
  const lead = before.at(-1) ?? '';
  const rest = after[0];
  const opening = before.length === 1 && range.start > room ? lead.replace(/^\S*\s/, '… ') : lead;
  const closing = after.length === 1 && range.end + room < text.length ? rest.replace(/\s\S*$/, ' …') : rest;
  return `${opening}${sliceOf(text, range)}${closing}`.replace(/\s+/g, ' ').trim();
}
