import type { OldPassage } from './align/oldVersion.ts';
import type { Clues } from './weigh/clues.ts';
import { weigh } from './weigh/clues.ts';
import type { TextIndex } from './words/textIndex.ts';
import { tokensIn } from './words/tokens.ts';

/** Whose words stand at a place: this passage's or nobody's, another's, or perhaps another's. */
export type Owner = 'own' | 'other' | 'doubtful';

/** For a place that only the selector leads to: do its words stand for others of the old text, and how clearly? */
export function ownerOf(
  { version, range }: OldPassage,
  index: TextIndex,
  { span, before, after }: Clues,
): Owner {
  const { owners, tokens } = version;
  const first = owners[span.from];
  const last = owners[span.to - 1];
  if (first < 0 || last < first) return 'own';
  const passage = tokensIn(tokens, range);
  if (first < passage.to && passage.from <= last) return 'own';
  const clues = weigh({ ...version, passage: { from: first, to: last + 1 } }, index.tokens);
  if (clues === null) return 'own';
  return clues.before + clues.after >= before + after ? 'other' : 'doubtful';
}
