import assert from 'node:assert/strict';
import { figuresIn } from '../../../src/core/mentions/figures/figures.ts';
import type { Figure } from '../../../src/core/mentions/mentions.ts';

/** The figure that a sentence prints so. */
export function figureIn(sentence: string, printed: string): { figure: Figure; words: string } {
  const start = sentence.indexOf(printed);
  const figure = figuresIn(sentence).find((one) => one.start === start);
  assert.ok(figure, `a figure at “${printed}” of ${sentence}`);
  return { figure, words: sentence.slice(figure.start, figure.end) };
}
