import { sieveOf } from '../../letters.ts';
import type { Range } from '../../model.ts';
import type { Gender } from '../people/gender.ts';
import { tokenAt, type Token } from '../people/tokens.ts';
import { speakerVerbs } from '../people/words/speech.ts';

/** A pronoun for one person, outside of quotations. Offsets are into the paragraph. */
export interface Pronoun extends Range {
  readonly gender: Gender;
  readonly form: 'subject' | 'object' | 'possessive' | 'reflexive';
  /** "he said", "said she". */
  readonly speaks: boolean;
}

interface Form {
  readonly gender: Gender;
  readonly form: Pronoun['form'];
}

const forms: ReadonlyMap<string, Form> = new Map([
  ['he', { gender: 'masculine', form: 'subject' }],
  ['him', { gender: 'masculine', form: 'object' }],
  ['his', { gender: 'masculine', form: 'possessive' }],
  ['himself', { gender: 'masculine', form: 'reflexive' }],
  ['she', { gender: 'feminine', form: 'subject' }],
  ['her', { gender: 'feminine', form: 'object' }],
  ['hers', { gender: 'feminine', form: 'possessive' }],
  ['herself', { gender: 'feminine', form: 'reflexive' }],
]);

const mayBePronoun = sieveOf(forms.keys());

export function pronounsIn(tokens: readonly Token[], isQuoted: (offset: number) => boolean): Pronoun[] {
  const found: Pronoun[] = [];
  for (const [index, { key, start, end }] of tokens.entries()) {
    const known = mayBePronoun(key, 0, key.length) ? forms.get(key) : undefined;
    if (!known || isQuoted(start)) continue;
    const form = key === 'her' && isBeforeNoun(tokens, index) ? 'possessive' : known.form;
    found.push({ start, end, gender: known.gender, form, speaks: speaks(tokens, index) });
  }
  return found;
}

/** "her book" and "told her": what stands behind an object opens no noun phrase. */
function isBeforeNoun(tokens: readonly Token[], index: number): boolean {
  const next = tokenAt(tokens, index + 1);
  if (next?.kind === 'capital' || next?.kind === 'number') return true;
  return (
    next?.kind === 'lower' &&
    !/^(?:to|in|on|at|by|for|from|with|as|and|or|but|that|the|a|an|of|about|when|while|after|before|because|if|was|is|had|has|would|will|into|out|up|down|off|over|back|how|why|what|who|where|than|not|again|too|there|here|his|their)$/.test(
      next.key,
    )
  );
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
