import { onOneLine } from '../../shown.ts';
import { inMarks } from '../../wording/quotation.ts';
import type { QuerySheet, SheetQuery } from './sheet.ts';

/** The queries for somebody as Markdown that reads well in a mail, too. */
export function sheetAsText({ to, title, origin, queries }: QuerySheet): string {
  const about = title === '' ? '' : ` about ${inMarks(onOneLine(title))}`;
  const heading = `Questions${about}${origin === '' ? '' : ` (${onOneLine(origin)})`}`;
  return [
    `# ${literally(heading)}`,
    `For ${literally(onOneLine(to))}. Answer below each question, or by its number.`,
    ...queries.map(queryAsText),
  ]
    .join('\n\n')
    .concat('\n');
}

function queryAsText(query: SheetQuery): string {
  return [
    `**${String(query.number)}.** ${literally(placeInWords(query))}`,
    // Two spaces at the end of a line keep it a line.
    query.query.note.text.trim().split(/\n+/).map(onOneLine).map(literally).join('  \n'),
    'Answer:',
  ].join('\n\n');
}

/** Where and what a query is about: "Line 12: “…”". */
export function placeInWords({ line, passage }: SheetQuery): string {
  if (passage === null) return 'About the article as a whole';
  const words = inMarks(onOneLine(passage.words));
  return line === null ? `No longer in the article: ${words}` : `Line ${String(line)}: ${words}`;
}

/** What would mean something to Markdown stays what it is. */
const literally = (words: string): string =>
  words.replace(/[\\*_`[\]<>]/g, '\\$&').replace(/^([#+-]|\d+[.)])/, '\\$1');
