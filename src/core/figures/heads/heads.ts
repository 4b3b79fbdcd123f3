import { copyBlocks, type Article, type Block, type BlockKind } from '../../article/article.ts';
import type { Figure } from '../../mentions/mentions.ts';
import { placeOf, type Range } from '../../model.ts';
import type { Steps } from '../../steps.ts';
import { figuresByBlock } from '../byBlock.ts';
import type { RelatingInput } from '../relating.ts';
import type { Relation } from '../relation.ts';
import { bodyOf, longestBody, numbersIn, type Body } from './body.ts';
import { headOf } from './candidate.ts';
import { compared, type Compared } from './compare.ts';
import type { HeadPart } from './headsTold.ts';
import { repeats } from './repeats.ts';

const partOf: Partial<Readonly<Record<BlockKind, HeadPart>>> = {
  headline: 'headline',
  kicker: 'headline',
  dek: 'deck',
  caption: 'caption',
};
/** The figures of headline, deck and captions against those of the body, and those of the body that it comes back to. */
export function* againstBody(input: RelatingInput): Steps<Relation[]> {
  const figuresOf = figuresByBlock(copyBlocks(input.article), input.mentions.figures);
  const body = yield* bodyOf(input, figuresOf);
  yield;
  return [...(yield* heads(input.article, figuresOf, body)), ...(yield* repeats(body))];
}

function* heads(
  article: Article,
  figuresOf: ReadonlyMap<Block, readonly Figure[]>,
  body: Body,
): Steps<Relation[]> {
  const { text } = article;
  const copy = copyBlocks(article);
  const told = copy.flatMap((block) => {
    const part = partOf[block.kind];
    const numbers = part === undefined ? [] : numbersIn(text, block, figuresOf.get(block) ?? []);
    return part === undefined || numbers.length === 0 ? [] : [{ block, part, numbers }];
  });
  const isWhole = (copy.at(-1)?.end ?? 0) <= Math.max(body.end, longestBody);
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
  places: number ? [placeOf(head), placeOf(number)] : [placeOf(head)],
  told: { form: 'head-figure', part, slip },
});
