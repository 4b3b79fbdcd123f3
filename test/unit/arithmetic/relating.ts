import assert from 'node:assert/strict';
import { readArticle } from '../../../src/core/article/read.ts';
import { relationsIn } from '../../../src/core/figures/relate.ts';
import type { Relation } from '../../../src/core/figures/relation.ts';
import { parseLexicon } from '../../../src/core/mentions/lexicon.ts';
import { Reader } from '../../../src/core/mentions/reader.ts';
import { drain } from '../../../src/core/steps.ts';
import { relationInWords } from '../../../src/core/wording/relations/relationInWords.ts';

const reader = new Reader(parseLexicon(''));

/** The relations that are found in a text. */
export function relationsOf(text: string, published: string | null = null): Relation[] {
  const article = drain(readArticle(text));
  const mentions = drain(reader.read(article, { published }));
  return drain(relationsIn({ article, mentions, people: [], published }));
}

/** Each relation as "kind answer: sentence of the card". */
export const told = (text: string, published: string | null = null): string[] =>
  relationsOf(text, published).map(
    (relation) => `${relation.kind} ${relation.answer}: ${relationInWords(text, relation)}`,
  );

type Case = readonly [sentence: string, ...told: string[]];

/** A test for each sentence: what it states about its own figures. */
export function check(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [sentence, ...relations] of cases)
      it(sentence, () => {
        assert.deepEqual(told(sentence), relations);
      });
  });
}
