// Markdown of files that people read as they are, too. Cards have theirs in markdown.ts.
import type { Run } from './markdown.ts';
import { onOneLine } from './shown.ts';
import { fileAddress } from './webAddress.ts';

const markdownMarks = { plain: '', struck: '~~', strong: '**' } as const;

/** Words with the marks of how they look; white space stays outside of these. */
export function runInMarkdown({ words, look }: Run): string {
  const [, before = '', inside = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  if (look === 'plain' || inside === '') return inMarkdown(words);
  return before + markdownMarks[look] + inMarkdown(inside) + markdownMarks[look] + after;
}

/** Words as they are, to be read by people as well: only signs that would mean something to Markdown are escaped. */
export const inMarkdown = (words: string): string =>
  onOneLine(words)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>~|#]|&(?=#?\w+;)/g, '\\$&');

/** A link where the address leads to the web, else its words. */
export const addressInMarkdown = (address: string): string => {
  const safe = fileAddress(address);
  return safe === null ? inMarkdown(address) : `<${safe}>`;
};
