import type { Range } from '../../model.ts';
import type { TrackedEdit } from './edits.ts';
import { doneByXml, runXml, wordsXml } from './xml.ts';

/** A passage with its comment. */
export interface Commented extends Range {
  /** Unique in the document. */
  readonly id: number;
}

/**
 * The runs of a stretch of the article, with comments begun and ended at their passages, and corrections as changes that
 * a word processor can take or refuse. Comments may go over several stretches.
 * @param block half-open UTF-16 offsets into `text`
 * @param begins those that begin in it or before it and after the stretch before; `ends` likewise
 * @param firstChange a number that no change of the document has, nor any of those after it
 */
export function copyXml(
  text: string,
  block: Range,
  { begins, ends }: { readonly begins: readonly Commented[]; readonly ends: readonly Commented[] },
  edits: readonly TrackedEdit[],
  firstChange: number,
): string {
  const within = (at: number): number => Math.min(Math.max(at, block.start), block.end);
  const here = edits.filter(({ start, end }) => start >= block.start && end <= block.end);
  const cuts = [
    ...new Set([
      block.start,
      block.end,
      ...[...begins.map(({ start }) => start), ...ends.map(({ end }) => end)].map(within),
      ...here.flatMap(({ start, end }) => [start, end]),
    ]),
  ].sort((a, b) => a - b);
  const parts: string[] = [];
  const change = (edit: TrackedEdit, what: 'del' | 'ins'): string => {
    const id = firstChange + 2 * here.indexOf(edit) + (what === 'ins' ? 1 : 0);
    return `w:id="${String(id)}"${doneByXml(edit.by, edit.at)}`;
  };
  for (const [nth, at] of cuts.entries()) {
    for (const edit of here)
      if (edit.end === at && edit.comes !== '')
        parts.push(`<w:ins ${change(edit, 'ins')}>${runXml(edit.comes)}</w:ins>`);
    for (const { id, end } of ends)
      if (within(end) === at)
        parts.push(
          `<w:commentRangeEnd w:id="${String(id)}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${String(id)}"/></w:r>`,
        );
    for (const { id, start } of begins)
      if (within(start) === at) parts.push(`<w:commentRangeStart w:id="${String(id)}"/>`);
    if (nth === cuts.length - 1) break;
    const words = text.slice(at, cuts[nth + 1]);
    const edit = here.find(({ start, end }) => start <= at && at < end);
    parts.push(
      edit === undefined
        ? runXml(words)
        : `<w:del ${change(edit, 'del')}><w:r>${wordsXml(words, 'delText')}</w:r></w:del>`,
    );
  }
  return parts.join('');
}
