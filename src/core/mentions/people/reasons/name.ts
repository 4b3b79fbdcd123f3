import { Sense, type Lexicon } from '../../lexicon.ts';
import { hasParticle, type NameCandidate } from '../names.ts';
import { isInitial, isSuffix, tokenAt, type Token } from '../tokens.ts';
import type { Evidence } from './reasons.ts';
import { classAsGiven, classAsSurname } from './wordClass.ts';

/** Evidence in the words of a name of two words or more. */
export function nameEvidence(
  tokens: readonly Token[],
  candidate: NameCandidate,
  lexicon: Lexicon,
): Evidence[] {
  const { words } = candidate;
  const first = words.at(0);
  const last = words.at(-1);
  if (!first || !last) return [];
  const firstClass = classAsGiven(first);
  const lastClass = classAsSurname(last);
  return [
    `first: ${firstClass}`,
    `last: ${lastClass}`,
    words.length > 4 ? 'five words or more' : `${words.length} words`,
    ...insideEvidence(words.slice(1, -1)),
    ...shapeEvidence(tokens, candidate, first, last),
    ...phraseEvidence(words, lexicon),
  ];
}

/** "given and common" → "given". */
const broad = (wordClass: string): string => wordClass.replace(/ (?:and|or) .*/, '');

function insideEvidence(middle: readonly Token[]): Evidence[] {
  return [...new Set(middle.map((token) => `inside: ${broad(classAsGiven(token))}`))];
}

function shapeEvidence(
  tokens: readonly Token[],
  candidate: NameCandidate,
  first: Token,
  last: Token,
): Evidence[] {
  const { words, from, to } = candidate;
  const found: Evidence[] = [];
  const lastToken = tokenAt(tokens, to - 1);
  if (lastToken && isSuffix(lastToken)) found.push('suffix');
  if (hasParticle(tokens, candidate)) found.push('particle inside');
  if (tokens.slice(from, to).some((token) => token.kind === 'mark' && token.text !== ','))
    found.push('nickname inside');
  if (words.every((token) => token.allCapitals || isInitial(token))) found.push('all capitals');
  else if (last.allCapitals && last.text.length > 2) found.push('last word in capitals');
  else if (first.allCapitals) found.push('first word in capitals');
  if (words.slice(1).some((token) => lowerAfterHyphen.test(token.text)))
    found.push('lower case after hyphen');
  if (isLikePlural(last)) found.push(isLikePlural(first) ? 'plural throughout' : 'last: like a plural');
  return found;
}

const isLikePlural = ({ key, senses }: Token): boolean =>
  key.endsWith('s') && (senses & (Sense.surname | Sense.given)) === 0;

/** "Chee-hwa", "Jong-un": how many East Asian given names are written. */
const lowerAfterHyphen = /^\p{Lu}\p{Ll}+-\p{Ll}{2,}$/u;

function phraseEvidence(words: readonly Token[], lexicon: Lexicon): Evidence[] {
  const senses = lexicon.senses(words.map((token) => token.key).join(' '));
  if (senses === 0) return [];
  const found: Evidence[] = [];
  if ((senses & (Sense.place | Sense.demonym)) !== 0) found.push('listed place');
  if ((senses & Sense.organisation) !== 0) found.push('listed organisation');
  return found.length > 0 ? found : ['listed phrase'];
}
