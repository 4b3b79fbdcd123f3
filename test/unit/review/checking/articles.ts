import type { Figure } from '../../../../src/core/mentions/mentions.ts';
import type { Range } from '../../../../src/core/model.ts';
import type { CheckedArticle } from '../../../../src/core/review/check.ts';
import type { Item } from '../../../../src/core/review/items/item.ts';
import { checkedWith } from '../decide/desk.ts';

/** Figures in four sentences of three paragraphs; one of them is hardly a fact, and one stands there twice. */
export const harbour = `The quay cost $55 million in 1993. It has two sides, and 40 boats tie up there.

Nobody counts them.

The quay of $55 million is old.`;

/** Where words stand, for the second time with `again`. */
export function placeOf(words: string, again: '' | 'again' = ''): Range {
  const first = harbour.indexOf(words);
  const start = again ? harbour.indexOf(words, first + 1) : first;
  return { start, end: start + words.length };
}

const figures: Figure[] = [
  { ...placeOf('$55 million'), kind: 'money', value: 55e6, unit: 'USD', hedge: null },
  { ...placeOf('1993'), kind: 'date', value: '1993', unit: null, hedge: null },
  { ...placeOf('two'), kind: 'count', value: 2, unit: 'sides', hedge: null },
  { ...placeOf('40'), kind: 'count', value: 40, unit: 'boats', hedge: null },
  { ...placeOf('$55 million', 'again'), kind: 'money', value: 55e6, unit: 'USD', hedge: null },
];

export const harbourWith = (annotations = ''): CheckedArticle =>
  checkedWith(harbour, `version: 1\n${annotations}`, { figures });

/** A tick of words of it. */
export const ticked = (words: string): string => {
  const { start, end } = placeOf(words);
  return `annotations: [{ id: a-1, kind: figure, selector: { exact: "${words}", prefix: ${JSON.stringify(harbour.slice(0, start))}, start: ${String(start)}, end: ${String(end)} }, verdict: confirmed }]\n`;
};

export function itemIn({ review }: CheckedArticle, { start, end }: Range): Item {
  const found = review.items.find((item) => item.start === start && item.end === end);
  if (!found) throw new Error('There is no such item.');
  return found;
}
