import { Sense } from '../../lexicon.ts';
import { areInitials, isInitial, type Token } from '../tokens.ts';
import { englishEnding, surnameEnding, surnameOpening } from '../words/endings.ts';
import { offices } from '../../../english/offices.ts';
import { officeModifiers } from '../words/officeModifiers.ts';
import { surelyThings, placeOpenings, thingWords } from '../words/organisations.ts';

const has = (token: Token, sense: number): boolean => (token.senses & sense) !== 0;

// What a capitalised word looks like, by the lists and, for words on none of them, by its letters. The results are not
// declared: which classes there are is read off the functions.

export type ClassAsGiven = ReturnType<typeof classAsGiven>;
export type ClassAsSurname = ReturnType<typeof classAsSurname>;

/** The class of a word where a given name would stand. */
export function classAsGiven(token: Token) {
  if (isInitial(token)) return 'initial';
  if (areInitials(token) && !has(token, Sense.organisation | Sense.place)) return 'two initials';
  if (thingWords.has(token.key)) return thingClass(token);
  if (placeOpenings.has(token.key)) return 'place opening';
  return (
    givenClass(token) ??
    properClass(token) ??
    rareGivenClass(token) ??
    surnameClass(token) ??
    otherClass(token)
  );
}

/** The class of a word where a surname would stand. */
export function classAsSurname(token: Token) {
  if (isInitial(token)) return 'initial';
  if (thingWords.has(token.key)) return thingClass(token);
  if (has(token, Sense.demonym | Sense.organisation)) return properClass(token) ?? 'unknown';
  return (
    surnameClass(token) ??
    givenClass(token) ??
    properClass(token) ??
    rareGivenClass(token) ??
    otherClass(token)
  );
}

const thingClass = (token: Token) =>
  has(token, Sense.surname | Sense.given) && !surelyThings.has(token.key) ? 'thing or name' : 'thing';

function givenClass(token: Token) {
  if (!has(token, Sense.given)) return null;
  if (has(token, Sense.place)) return 'given or place';
  return has(token, Sense.common) ? 'given and common' : 'given';
}

function properClass(token: Token) {
  if (has(token, Sense.demonym)) return 'demonym';
  if (has(token, Sense.organisation)) return 'organisation';
  if (!has(token, Sense.place)) return null;
  return has(token, Sense.surname) ? 'surname or place' : 'place';
}

function rareGivenClass(token: Token) {
  if (!has(token, Sense.male | Sense.female)) return null;
  return has(token, Sense.common) ? 'rare given and common' : 'rare given';
}

function surnameClass(token: Token) {
  if (!has(token, Sense.surname)) return null;
  if (has(token, Sense.place)) return 'surname or place';
  return has(token, Sense.common) ? 'surname and common' : 'surname';
}

const innerCapital = /^(?!Mc|Mac|De|Di|Da|Du|La|Le|Fitz|Van|Mb)\p{L}+\p{Lu}/u;

function otherClass(token: Token) {
  if (has(token, Sense.common)) return 'common';
  if (token.kind === 'initial') return 'abbreviation';
  if (offices.has(token.key) || officeModifiers.has(token.key)) return 'office';
  if (token.allCapitals) return 'unknown capitals';
  if (innerCapital.test(token.text) && !token.text.includes('-')) return 'camel case';
  if (surnameOpening.test(token.key)) return 'like a surname';
  if (token.text.includes('-')) return 'unknown hyphenated';
  if (surnameEnding.test(token.key)) return 'like a surname';
  return englishEnding.test(token.key) ? 'like a common word' : 'unknown';
}
