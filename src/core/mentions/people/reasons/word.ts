import { Sense } from '../../lexicon.ts';
import type { Token } from '../tokens.ts';
import { famousSurnames } from '../words/famous.ts';
import { offices } from '../../../english/offices.ts';
import { reasonsOpening } from './named.ts';
import { classAsGiven, classAsSurname, type ClassAsGiven, type ClassAsSurname } from './wordClass.ts';

type ClassReason = `alone: ${ClassAsSurname}` | `alone, as given: ${ClassAsGiven}`;

const alone = reasonsOpening<'alone: ', ClassAsSurname>('alone: ');
const aloneAsGiven = reasonsOpening<'alone, as given: ', ClassAsGiven>('alone, as given: ');

/** What a word may be that stands alone. */
export function classReasons(word: Token): ClassReason[] {
  const asSurname = classAsSurname(word);
  const asGiven = classAsGiven(word);
  const found: ClassReason[] = [alone(asSurname)];
  if (asGiven !== asSurname) found.push(aloneAsGiven(asGiven));
  return found;
}

export type ReasonOfWord =
  | ClassReason
  | 'alone: with a particle'
  | 'all capitals'
  | 'alone: several capitals'
  | 'alone: famous'
  | 'alone: short'
  | 'alone: like a plural'
  | 'alone: hyphenated'
  | 'alone: office';

/** Reasons in a capitalised word that stands alone. */
export function reasonsOfWord(word: Token, hasParticle: boolean): ReasonOfWord[] {
  const found: ReasonOfWord[] = classReasons(word);
  if (hasParticle) found.push('alone: with a particle');
  if (word.allCapitals) found.push('all capitals');
  if (/\p{Lu}{2}/u.test(word.text) && !word.allCapitals) found.push('alone: several capitals');
  if (famousSurnames.has(word.key)) found.push('alone: famous');
  if (word.text.length <= 2) found.push('alone: short');
  if (/[^s]s$/.test(word.key) && (word.senses & (Sense.given | Sense.surname)) === 0)
    found.push('alone: like a plural');
  if (word.text.includes('-')) found.push('alone: hyphenated');
  if (offices.has(word.key)) found.push('alone: office');
  return found;
}
