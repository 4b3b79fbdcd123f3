import { copyBlocks, type BlockKind } from '../../article/article.ts';
import type { Range } from '../../model.ts';
import type { Steps } from '../../steps.ts';
import type { RelatingInput } from '../relating.ts';
import type { Relation } from '../relation.ts';
import { bodyBlocks, figuresByBlock, longestBody, numbersIn, numbersOf, rangeOf } from './body.ts';
import { headOf } from './candidate.ts';
import { compared, type Body, type Compared } from './compare.ts';
import type { HeadPart } from './headsTold.ts';

const partOf: Partial<Readonly<Record<BlockKind, HeadPart>>> = {
  headline: 'headline',
  kicker: 'headline',
  dek: 'deck',
  caption: 'caption',
};
/** The figures of headline, deck and captions against those of the body. */
export function* heads({ article, mentions, published }: RelatingInput): Steps<Relation[]> {
  const { text } = article;
  const copy = copyBlocks(article);
  const figuresOf = figuresByBlock(copy, mentions.figures);
  const told = copy.flatMap((block) => {
    const part = partOf[block.kind];
    const numbers = part === undefined ? [] : numbersIn(text, block, figuresOf.get(block) ?? []);
    return part === undefined || numbers.length === 0 ? [] : [{ block, part, numbers }];
  });
  if (told.length === 0) return [];
  yield;
  const paragraphs = bodyBlocks(article);
  const start = paragraphs.at(0)?.start ?? text.length;
  const end = paragraphs.at(-1)?.end ?? text.length;
  const numbers = yield* numbersOf(text, paragraphs, figuresOf);
  const isWhole = (copy.at(-1)?.end ?? 0) <= Math.max(end, longestBody);
  const body: Body = { text, start, end, numbers, published };
  const found: Relation[] = [];
  for (const { block, part, numbers: ofHead } of told) {
    for (const number of ofHead) {
      const answer = compared(headOf(text, number, block), body);
      if (isWhole || answer.answer === 'agrees') found.push(relationOf(number, answer, part));
    }
    yield;
  }
  return found;
}

const relationOf = (head: Range, { answer, number, slip }: Compared, part: HeadPart): Relation => ({
  kind: part === 'caption' ? 'caption' : 'headline',
  answer,
  places: number ? [rangeOf(head), rangeOf(number)] : [rangeOf(head)],
  told: { form: 'head-figure', part, slip },
});
