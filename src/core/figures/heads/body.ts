import { copyBlocks, type Block, type BlockKind } from '../../article/article.ts';
import type { Figure } from '../../mentions/mentions.ts';
import type { Range } from '../../model.ts';
import type { Steps } from '../../steps.ts';
import type { RelatingInput } from '../relating.ts';
import { dateNumbers } from './dateNumbers.ts';
import { headNumbers, type HeadNumber } from './headNumber.ts';
import { looseNumbers } from './loose.ts';
import { nameNumbers } from './nameNumbers.ts';

const isBody: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'section']);

/** A head is about the beginning of what follows: farther on (UTF-16) nothing is compared with it. */
export const longestBody = 60_000;

/** The numbers of what heads are compared with. */
export interface Body {
  readonly text: string;
  /** UTF-16. */
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly HeadNumber[];
  /** ISO date of publication. */
  readonly published: string | null;
}

const numbersPerStep = 50;

export function* bodyOf(
  { article, published }: RelatingInput,
  figures: ReadonlyMap<Block, readonly Figure[]>,
): Steps<Body> {
  const { text } = article;
  const blocks = copyBlocks(article).filter(({ kind, start }) => isBody.has(kind) && start < longestBody);
  const numbers: HeadNumber[] = [];
  let pauseAt = numbersPerStep;
  for (const block of blocks) {
    for (const number of numbersIn(text, block, figures.get(block) ?? [])) numbers.push(number);
    if (numbers.length < pauseAt) continue;
    pauseAt = numbers.length + numbersPerStep;
    yield;
  }
  const start = blocks.at(0)?.start ?? text.length;
  const end = blocks.at(-1)?.end ?? text.length;
  return { text, start, end, numbers, published };
}

/** All numbers of a block: of its figures, of digits that are read as no figure, of digits in names. */
export function numbersIn(text: string, block: Range, figures: readonly Figure[]): HeadNumber[] {
  const ofFigures = figures.flatMap((figure) =>
    figure.kind === 'date' ? dateNumbers(text, figure) : headNumbers(text, figure),
  );
  return [...ofFigures, ...looseNumbers(text, block, figures), ...nameNumbers(text, block, ofFigures)];
}
