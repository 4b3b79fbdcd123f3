import type { Block, BlockKind } from '../../article/article.ts';
import { copyBlocks } from '../../article/article.ts';
import type { Figure } from '../../mentions/mentions.ts';
import type { Range } from '../../model.ts';
import type { Steps } from '../../steps.ts';
import type { RelatingInput } from '../relating.ts';
import type { Relation } from '../relation.ts';
import { headOf } from './candidate.ts';
import { compared, type Body, type Compared } from './compare.ts';
import { headNumbers, type HeadNumber } from './headNumber.ts';
import type { HeadPart } from './headsTold.ts';
import { looseNumbers } from './loose.ts';

const partOf: Partial<Readonly<Record<BlockKind, HeadPart>>> = {
  headline: 'headline',
  kicker: 'headline',
  dek: 'deck',
  caption: 'caption',
};
const isBody: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'section']);

/** A head is about the beginning of what follows: farther on (UTF-16) nothing is compared with it. */
const longestBody = 60_000;

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
  const paragraphs = copy.filter(({ kind, start }) => isBody.has(kind) && start < longestBody);
  const start = paragraphs.at(0)?.start ?? text.length;
  const end = paragraphs.at(-1)?.end ?? text.length;
  const numbers: HeadNumber[] = [];
  for (const block of paragraphs) {
    numbers.push(...numbersIn(text, block, figuresOf.get(block) ?? []));
    if (numbers.length % numbersPerStep === 0) yield;
  }
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

const numbersPerStep = 50;

const relationOf = (head: Range, { answer, number, slip }: Compared, part: HeadPart): Relation => ({
  kind: part === 'caption' ? 'caption' : 'headline',
  answer,
  places: number ? [rangeOf(head), rangeOf(number)] : [rangeOf(head)],
  told: { form: 'head-figure', part, slip },
});

const rangeOf = ({ start, end }: Range): Range => ({ start, end });

const numbersIn = (text: string, block: Range, figures: readonly Figure[]): HeadNumber[] => [
  ...figures.flatMap((figure) => headNumbers(text, figure)),
  ...looseNumbers(text, block, figures),
];

/** Both are in article order. */
function figuresByBlock(
  blocks: readonly Block[],
  figures: readonly Figure[],
): ReadonlyMap<Block, readonly Figure[]> {
  const found = new Map<Block, Figure[]>();
  let next = 0;
  for (const block of blocks) {
    const inside: Figure[] = [];
    for (let figure = figures.at(next); figure && figure.start < block.end; figure = figures.at(++next))
      if (figure.start >= block.start) inside.push(figure);
    if (inside.length > 0) found.set(block, inside);
  }
  return found;
}
