import { Sense } from '../../lexicon.ts';
import type { Token } from '../tokens.ts';
import { famousSurnames } from '../words/famous.ts';
import { offices } from '../words/offices.ts';
import type { Evidence } from './reasons.ts';
import { classAsSurname, classAsGiven } from './wordClass.ts';

/** What a word may be that stands alone. */
export function classEvidence(word: Token): Evidence[] {
  const asSurname = classAsSurname(word);
  const asGiven = classAsGiven(word);
  const found: Evidence[] = [`alone: ${asSurname}`];
  if (asGiven !== asSurname) found.push(`alone, as given: ${asGiven}`);
  return found;
}

/** Evidence in a capitalised word that stands alone. */
export function wordEvidence(word: Token, hasParticle: boolean): Evidence[] {
  const found = classEvidence(word);
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
