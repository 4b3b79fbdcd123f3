import { copyBlocks, type Article, type Block, type BlockKind } from '../../article/article.ts';
import type { Figure } from '../../mentions/mentions.ts';
import type { Range } from '../../model.ts';
import type { Steps } from '../../steps.ts';
import { headNumbers, type HeadNumber } from './headNumber.ts';
import { looseNumbers } from './loose.ts';

const isBody: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'section']);

/** A head is about the beginning of what follows: farther on (UTF-16) nothing is compared with it. */
export const longestBody = 60_000;

/** The paragraphs that heads are compared with. */
export const bodyBlocks = (article: Article): Block[] =>
  copyBlocks(article).filter(({ kind, start }) => isBody.has(kind) && start < longestBody);

const numbersPerStep = 50;

export function* numbersOf(
  text: string,
  blocks: readonly Block[],
  figures: ReadonlyMap<Block, readonly Figure[]>,
): Steps<HeadNumber[]> {
  const numbers: HeadNumber[] = [];
  let pauseAt = numbersPerStep;
  for (const block of blocks) {
    for (const number of numbersIn(text, block, figures.get(block) ?? [])) numbers.push(number);
    if (numbers.length < pauseAt) continue;
    pauseAt = numbers.length + numbersPerStep;
    yield;
  }
  return numbers;
}

export const numbersIn = (text: string, block: Range, figures: readonly Figure[]): HeadNumber[] => [
  ...figures.flatMap((figure) => headNumbers(text, figure)),
  ...looseNumbers(text, block, figures),
];

/** Both are in article order. */
export function figuresByBlock(
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

export const rangeOf = ({ start, end }: Range): Range => ({ start, end });
