import type { Range } from '../../model.ts';
import { escapedLines } from '../../html.ts';

/** A passage to be marked, with what it is referred to by. */
export interface MarkedRange extends Range {
  /** From 1; its note has the same. */
  readonly number: number;
  /** How it is marked: of several on the same words the first of these holds. */
  readonly look: MarkLook;
}

/** From what must not be overlooked to what is done. */
export const markLooks = ['attention', 'to-fix', 'open', 'done'] as const;
export type MarkLook = (typeof markLooks)[number];

/**
 * A stretch of the article as HTML, with passages marked and numbered; passages may overlap, and reach beyond the stretch:
 * its number stands where a passage ends.
 * @param within half-open UTF-16 offsets into `text`
 */
export function markedHtml(text: string, within: Range, marks: readonly MarkedRange[]): string {
  const here = marks.filter(({ start, end }) => start < within.end && within.start < end);
  const inside = (at: number): boolean => at > within.start && at < within.end;
  const edges = new Set([
    within.start,
    ...here.flatMap(({ start, end }) => [start, end]).filter(inside),
    within.end,
  ]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts
    .slice(0, -1)
    .map((start, nth) => {
      const end = cuts[nth + 1];
      const on = here.filter((mark) => mark.start < end && start < mark.end);
      const words = escapedLines(text.slice(start, end));
      const ending = here.filter((mark) => mark.end === end);
      return (on.length === 0 ? words : markHtml(words, start, on)) + ending.map(referenceHtml).join('');
    })
    .join('');
}

function markHtml(words: string, start: number, on: readonly MarkedRange[]): string {
  const look = markLooks.find((one) => on.some((mark) => mark.look === one)) ?? 'done';
  return `<mark class="${look}" data-at="${String(start)}">${words}</mark>`;
}

const referenceHtml = ({ number }: MarkedRange): string =>
  `<a class="ref" id="mark-${String(number)}" href="#note-${String(number)}">${String(number)}</a>`;
