import { escapedLines } from '../../html.ts';
import { utcMoment } from '../moments.ts';

/** The words of a run, on their lines, for the element that holds words that are there (`t`) or were (`delText`). */
export const wordsXml = (words: string, tag: 't' | 'delText' = 't'): string =>
  escapedLines(words)
    .split('\n')
    .map((line) => `<w:${tag} xml:space="preserve">${line}</w:${tag}>`)
    .join('<w:br/>');

export const runXml = (words: string, { isBold = false }: { readonly isBold?: boolean } = {}): string =>
  words === '' ? '' : `<w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}${wordsXml(words)}</w:r>`;

export type ParagraphStyle = 'Title' | 'Heading1' | 'Heading2' | 'Quiet' | 'CommentText' | 'Normal';

export const paragraphXml = (inside: string, style: ParagraphStyle = 'Normal'): string =>
  `<w:p>${style === 'Normal' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`;

/** Who did something and when, as attributes; a day alone is no moment. */
export function doneByXml(by: string | undefined, at: string | undefined): string {
  const moment = utcMoment(at)?.replace(/\.\d+Z$/, 'Z');
  return ` w:author="${escapedLines(by ?? 'Copydesk')}"${moment === undefined ? '' : ` w:date="${moment}"`}`;
}
