import type { Range } from '../../model.ts';
import type { Gender } from './gender.ts';
import { tokenAt, type Token } from './tokens.ts';
import { speakerVerbs } from './words/speech.ts';

/** A pronoun for one person, outside of quotations. Offsets are into the paragraph. */
export interface Pronoun extends Range {
  readonly gender: Gender;
  /** "he said", "said she". */
  readonly speaks: boolean;
}

const genders: ReadonlyMap<string, Gender> = new Map([
  ['he', 'masculine'],
  ['him', 'masculine'],
  ['his', 'masculine'],
  ['himself', 'masculine'],
  ['she', 'feminine'],
  ['her', 'feminine'],
  ['hers', 'feminine'],
  ['herself', 'feminine'],
]);

export function pronounsIn(tokens: readonly Token[], isQuoted: (offset: number) => boolean): Pronoun[] {
  const found: Pronoun[] = [];
  for (const [index, { key, start, end }] of tokens.entries()) {
    const gender = genders.get(key);
    if (gender && !isQuoted(start)) found.push({ start, end, gender, speaks: speaks(tokens, index) });
  }
  return found;
}

function speaks(tokens: readonly Token[], index: number): boolean {
  const key = tokenAt(tokens, index)?.key;
  if (key !== 'he' && key !== 'she') return false;
  const before = tokenAt(tokens, index - 1);
  const after = tokenAt(tokens, index + 1);
  const beyond = tokenAt(tokens, index + 2);
  if (after && speakerVerbs.has(after.key)) return true;
  if (
    after &&
    /^(?:also|later|then|has|had|further)$/.test(after.key) &&
    beyond &&
    speakerVerbs.has(beyond.key)
  )
    return true;
  return before?.kind === 'lower' && speakerVerbs.has(before.key);
}
