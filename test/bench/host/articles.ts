import { readFileSync } from 'node:fs';

export const sample = readFileSync('samples/moon-landing.txt', 'utf8');

/** The sample's paragraphs over and over, no two alike, up to `length` UTF-16 units. */
export function longArticle(length: number): string {
  const [head = '', ...rest] = sample.split(/\n\n(?=HOUSTON)/);
  const paragraphs = rest.join('\n\n').trim().split('\n\n');
  const parts = [head];
  let size = head.length;
  for (let count = 0; size < length; count += 1) {
    const paragraph = `${paragraphs[count % paragraphs.length] ?? ''} That was entry ${count} of the log.`;
    parts.push(paragraph);
    size += paragraph.length + 2;
  }
  return parts.join('\n\n');
}
