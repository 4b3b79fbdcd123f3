import { wordSet } from '../../english/words.ts';
import { sieveOf } from '../../letters.ts';
import type { Range } from '../../model.ts';
import { genderOfTitle, type Gender } from '../people/gender.ts';
import { tokenAt, type Token } from '../people/tokens.ts';
import { kin } from '../people/words/kin.ts';

/** "her husband", "his lawyer": somebody beside the one who was named. Offsets are into the paragraph. */
export interface Relative extends Range {
  readonly gender: Gender | null;
}

/** Nouns for people who stand beside somebody, besides those for relatives. */
const companions = wordSet(`
  friend colleague boss lawyer attorney doctor coach aide assistant predecessor successor opponent rival
`);
const owners = wordSet('his her their');
const mayOwn = sieveOf(owners);

/** So many words may stand before the noun: "her late older brother". */
const mostModifiers = 2;

/** Outside of quotations, in order; those whose name follows ("her husband, Otto") are left out. */
export function relativesIn(tokens: readonly Token[], isQuoted: (offset: number) => boolean): Relative[] {
  const found: Relative[] = [];
  for (const [index, { key, start }] of tokens.entries()) {
    if (!mayOwn(key, 0, key.length) || !owners.has(key) || isQuoted(start)) continue;
    let at = index + 1;
    while (
      at <= index + mostModifiers &&
      tokenAt(tokens, at)?.kind === 'lower' &&
      !isNoun(tokenAt(tokens, at))
    )
      at++;
    const noun = tokenAt(tokens, at);
    if (!noun || !isNoun(noun) || noun.possessive || isNamed(tokens, at)) continue;
    found.push({ start, end: noun.end, gender: genderOfTitle(noun) });
  }
  return found;
}

function isNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'lower') return false;
  const noun = token.key.startsWith('ex-') ? token.key.slice(3) : token.key;
  return kin.has(noun) || companions.has(noun);
}

function isNamed(tokens: readonly Token[], noun: number): boolean {
  const next = tokenAt(tokens, noun + 1);
  return next?.kind === 'capital' || (next?.text === ',' && tokenAt(tokens, noun + 2)?.kind === 'capital');
}
