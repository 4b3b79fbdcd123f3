import { readFileSync } from 'node:fs';
import { describerOf } from '../../../src/core/selectors/describe.ts';

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

/** A sidecar with so many claims of a long article, spread over all of it. */
export function sidecarOf(text: string, count: number): string {
  const describe = describerOf(text);
  const annotations = Array.from({ length: count }, (_, nth) => {
    const start = text.indexOf(' ', Math.floor((text.length / count) * nth)) + 1;
    const selector = describe({ start, end: Math.min(start + 40, text.length) });
    return `  - ${JSON.stringify({ id: `a-${nth}`, kind: 'claim', selector })}`;
  });
  return ['version: 1', 'annotations:', ...annotations, ''].join('\n');
}
