import { Sense, type Lexicon } from '../../lexicon.ts';
import { hasParticle, type NameCandidate } from '../names.ts';
import { isInitial, isSuffix, tokenAt, type Token } from '../tokens.ts';
import { reasonsOpening } from './named.ts';
import { classAsGiven, classAsSurname, type ClassAsGiven, type ClassAsSurname } from './wordClass.ts';

export type ReasonOfName =
  | `first: ${ClassAsGiven}`
  | `last: ${ClassAsSurname}`
  | ReturnType<typeof lengthReason>
  | InsideReason
  | ShapeReason
  | PhraseReason;

const firstIs = reasonsOpening<'first: ', ClassAsGiven>('first: ');
const lastIs = reasonsOpening<'last: ', ClassAsSurname>('last: ');
const insideIs = reasonsOpening<'inside: ', ReturnType<typeof broad>>('inside: ');

/** Reasons in the words of a name of two words or more. */
export function reasonsOfName(
  tokens: readonly Token[],
  candidate: NameCandidate,
  lexicon: Lexicon,
): ReasonOfName[] {
  const { words } = candidate;
  const first = words.at(0);
  const last = words.at(-1);
  if (!first || !last) return [];
  const firstClass = classAsGiven(first);
  const lastClass = classAsSurname(last);
  return [
    firstIs(firstClass),
    lastIs(lastClass),
    lengthReason(words.length),
    ...reasonsInside(words.slice(1, -1)),
    ...reasonsOfShape(tokens, candidate, first, last),
    ...reasonsOfPhrase(words, lexicon),
  ];
}

function lengthReason(words: number) {
  if (words > 4) return 'five words or more';
  if (words === 4) return '4 words';
  return words === 3 ? '3 words' : '2 words';
}

/** "given and common" → "given". */
function broad(wordClass: ClassAsGiven) {
  switch (wordClass) {
    case 'given and common':
    case 'given or place':
      return 'given';
    case 'rare given and common':
      return 'rare given';
    case 'surname and common':
    case 'surname or place':
      return 'surname';
    case 'thing or name':
      return 'thing';
    default:
      return wordClass;
  }
}

type InsideReason = `inside: ${ReturnType<typeof broad>}`;

const reasonsInside = (middle: readonly Token[]): InsideReason[] => [
  ...new Set(middle.map((token): InsideReason => insideIs(broad(classAsGiven(token))))),
];

type ShapeReason =
  | 'suffix'
  | 'particle inside'
  | 'nickname inside'
  | 'all capitals'
  | 'last word in capitals'
  | 'first word in capitals'
  | 'lower case after hyphen'
  | 'plural throughout'
  | 'last: like a plural';

function reasonsOfShape(
  tokens: readonly Token[],
  candidate: NameCandidate,
  first: Token,
  last: Token,
): ShapeReason[] {
  const { words, from, to } = candidate;
  const found: ShapeReason[] = [];
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

type PhraseReason = 'listed place' | 'listed organisation' | 'listed phrase';

function reasonsOfPhrase(words: readonly Token[], lexicon: Lexicon): PhraseReason[] {
  const senses = lexicon.senses(words.map((token) => token.key).join(' '));
  if (senses === 0) return [];
  const found: PhraseReason[] = [];
  if ((senses & (Sense.place | Sense.demonym)) !== 0) found.push('listed place');
  if ((senses & Sense.organisation) !== 0) found.push('listed organisation');
  return found.length > 0 ? found : ['listed phrase'];
}
