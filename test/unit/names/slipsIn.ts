import { check, type CheckedArticle } from '../../../src/core/review/check.ts';
import type { NameSlip } from '../../../src/core/review/names/slip.ts';
import type { ListedPerson } from '../../../src/core/people/lists/listPerson.ts';
import type { OnFile } from '../../../src/core/review/onFile.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import type { SidecarPerson } from '../../../src/core/sidecar/schema.ts';
import { drain } from '../../../src/core/steps.ts';
import { newReader } from '../people/reading.ts';

const reader = newReader();

export interface Given {
  /** Keys of the sidecar, without its version. */
  readonly yaml?: string;
  readonly registry?: readonly SidecarPerson[];
  /** Of the reference lists, whom any name may mean. */
  readonly listed?: readonly ListedPerson[];
}

export function checkedOf(
  text: string,
  { yaml = '', registry = [], listed = [] }: Given = {},
): CheckedArticle {
  const onFile: OnFile = { registry, listed: () => listed };
  return drain(check({ text, reading: readSidecar(`version: 1\n${yaml}`), reader, onFile }));
}

export const slipsIn = (text: string, given?: Given): readonly NameSlip[] =>
  checkedOf(text, given).review.slips;

/** "code: words / other words". */
export const toldOf = (text: string, given?: Given): string[] =>
  slipsIn(text, given).map(({ code, words, other }) => `${code}: ${words} / ${other.words}`);

/** An article with a headline; each paragraph is one. */
export const article = (...paragraphs: string[]): string =>
  ['Council Votes on the New Harbor Wall', ...paragraphs].join('\n\n');
