import assert from 'node:assert/strict';
import { figuresIn } from '../../../src/core/mentions/figures/figures.ts';

/** Each figure as "words | kind | value | unit", with the hedge's direction where there is one. */
function read(sentence: string): string[] {
  return figuresIn(sentence).map(({ start, end, kind, value, unit, hedge }) =>
    [sentence.slice(start, end), kind, JSON.stringify(value), unit, hedge?.direction]
      .filter((part) => part !== null && part !== undefined)
      .join(' | '),
  );
}

type Case = readonly [sentence: string, ...figures: string[]];

/** A test for each sentence: the figures in it, each as `read` gives it. */
export function check(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [sentence, ...figures] of cases) {
      it(sentence, () => assert.deepEqual(read(sentence), figures));
    }
  });
}
