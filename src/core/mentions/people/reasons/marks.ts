/** Marks whose names stand in reasons; every other one is a "mark". */
const names = {
  ',': 'comma',
  '(': 'bracket',
  ')': 'closing bracket',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '"': 'quote',
  '“': 'quote',
  '”': 'quote',
  '‘': 'quote',
  '’': 'quote',
  "'": 'quote',
  '«': 'quote',
  '»': 'quote',
  '.': 'stop',
  ';': 'stop',
  ':': 'stop',
  '&': '&',
  '/': '/',
  '@': '@',
  '#': '#',
} as const;

export type MarkName = (typeof names)[keyof typeof names] | 'mark';

const nameOf: ReadonlyMap<string, MarkName> = new Map(Object.entries(names));

export const markName = (mark: string): MarkName => nameOf.get(mark) ?? 'mark';
