import type { Range } from '../../../src/core/model.ts';
import { describerOf } from '../../../src/core/selectors/describe.ts';
import type { Annotation } from '../../../src/core/sidecar/schema.ts';
import { paragraph } from './texts.ts';

/** About so many UTF-16 units of a sidecar are one annotation. */
export const unitsPerAnnotation = 400;

export const countFor = (size: number): number => Math.max(1, Math.round(size / unitsPerAnnotation));

/** A text, and an annotation on the quotation of each of its paragraphs. */
export interface Annotated {
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

export function annotated(count: number, writing: (nth: number) => string = paragraph): Annotated {
  const parts: string[] = [];
  const passages: Range[] = [];
  let at = 0;
  for (let nth = 0; nth < count; nth++) {
    const part = writing(nth);
    const from = Math.max(0, part.indexOf('“'));
    const to = part.indexOf('”');
    passages.push({ start: at + from, end: at + (to < 0 ? part.length : to + 1) });
    parts.push(part);
    at += part.length + 2;
  }
  const text = parts.join('\n\n');
  return {
    text,
    annotations: passages.map(describerOf(text)).map((selector, nth) => ({
      id: `note-${String(nth)}`,
      kind: 'claim',
      selector,
      verdict: 'confirmed',
    })),
  };
}

const quoted = (value: unknown): string => JSON.stringify(value);

/** Each item of a list in block style, fields of objects in it on one line. */
export function listYaml(name: string, items: readonly object[]): string {
  const lines = items.map((item) =>
    Object.entries(item)
      .map(([key, value], nth) => `${nth === 0 ? '  - ' : '    '}${key}: ${quoted(value)}\n`)
      .join(''),
  );
  return items.length === 0 ? '' : `${name}:\n${lines.join('\n')}`;
}

/** In the order of the article, as Copydesk writes it. */
export const sidecarOf = (annotations: readonly object[], rest = ''): string =>
  `version: 1\n${rest}${listYaml('annotations', annotations)}`;
