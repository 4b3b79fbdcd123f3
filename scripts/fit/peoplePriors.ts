import type { NameLinkReason, WordLinkReason } from '../../src/core/mentions/people/reasons/links.ts';
import {
  nameWeightsByHand,
  wordWeightsByHand,
  type NameReason,
  type WordReason,
} from '../../src/core/mentions/people/weights/tables.ts';
import type { PeopleWeights } from '../../src/core/mentions/people/weights/weights.ts';
import { unbounded, type Prior } from './regression.ts';

// What anybody who reads news knows about names, in whole and half steps and without looking at any text: texts move
// a weight from here as far as they say so. A reason that is not listed begins at 0.

/** Beside a candidate, whether of one word or of several. */
const around: Partial<Record<NameReason & WordReason, number>> = {
  'honorific before': 2,
  'office before': 2,
  'occupation before': 1.5,
  'occupation and comma before': 1.5,
  'relation before': 1,
  'speech verb before': 1,
  'dealing verb before': 1,
  '"by" before': 0.5,
  'noun of people and "of" before': 1,
  'speech verb after': 2,
  'speech verb beyond': 1,
  'comma and speech verb after': 1,
  'personal verb after': 2,
  'past tense after': 1,
  'past tense beyond': 0.5,
  'appositive after': 2,
  'age after': 1,
  'year after': 1,
  'party after': 2,
  'East Asian name after': 1,
  '"who" after': 1,
  'comma and "who" after': 2,
  '"himself" after': 1,
  '"herself" after': 1,
  'something personal after': 1,
  'a group named so after': 1,
  'possessive ending': 0.5,
  '"the" before': -2,
  '"a" before': -1,
  '"an" before': -1,
  '"in" before': -2,
  '"at" before': -1.5,
  '"from" before': -1,
  '"near" before': -1,
  '"around" before': -1,
  'noun for a thing before': -1,
  'noun for a thing after': -2,
  'apposition of a thing after': -1,
  'noun of places and "of" before': -2,
  'comma and place after': -1,
  'occupation after': -1,
  'firm after': -2,
  '"’s" and a thing after': -1,
  'number after': -0.5,
  'number before': -0.5,
  'saint before': -0.5,
  'in quotation marks': -1,
  'a place with its title': -3,
  'a thing is called so': -2,
};

const ofNames: Partial<Record<NameReason, number>> = {
  'first: given': 2,
  'first: given and common': 1,
  'first: given or place': 1,
  'first: rare given': 1,
  'first: initial': 1,
  'first: two initials': 1,
  'first: surname': 0.5,
  'first: like a surname': 0.5,
  'first: common': -2,
  'first: thing': -2,
  'first: thing or name': -1,
  'first: place': -2,
  'first: place opening': -2,
  'first: demonym': -1,
  'first: organisation': -2,
  'first: office': -1,
  'first: camel case': -1,
  'first: unknown capitals': -1,
  'first: abbreviation': -1,
  'inside: given': 0.5,
  'inside: surname': 0.5,
  'inside: initial': 1,
  'inside: common': -1,
  'inside: thing': -1,
  'inside: place': -1,
  'inside: organisation': -1,
  'last: surname': 2,
  'last: like a surname': 2,
  'last: given': 1,
  'last: unknown hyphenated': 1,
  'last: unknown': 0.5,
  'last: common': -2,
  'last: thing or name': -1,
  'last: place': -1.5,
  'last: demonym': -1,
  'last: organisation': -1.5,
  'last: office': -1,
  'last: abbreviation': -1,
  'last: like a plural': -1,
  'listed place': -3,
  'listed organisation': -2,
  'listed phrase': -1,
  'nickname inside': 1,
  'lower case after hyphen': 1,
  'last word alone elsewhere': 1,
  'last word speaks elsewhere': 1,
  'last word addressed elsewhere': 1,
  'last word in lower case elsewhere': -2,
  'first word in lower case elsewhere': -1,
  'last word, a place, alone elsewhere': -1,
  'a thing opens so': -1,
};

const ofWords: Partial<Record<WordReason, number>> = {
  'alone: famous': 3,
  'alone: given': 2,
  'alone: surname': 2,
  'alone: like a surname': 1.5,
  'alone: with a particle': 1,
  'alone: common': -2,
  'alone: thing': -3,
  'alone: place': -3,
  'alone: demonym': -3,
  'alone: organisation': -2,
  'alone: office': -1,
  'alone: surname or place': -1,
  'alone: camel case': -1,
  'alone: several capitals': -1,
  'alone: unknown capitals': -1,
  'alone: abbreviation': -1,
  'alone: like a plural': -1,
  'alone: like a common word': -1,
  'alone: short': -0.5,
  'all capitals': -1,
  'often alone': 0.5,
  'addressed elsewhere': 2,
  'speaks elsewhere': 2,
  'in lower case elsewhere': -2,
};

const ofLinks: Partial<Record<NameLinkReason | WordLinkReason, number>> = {
  'last word of a sure name': 3,
  'last word of a name': 2,
  'first word of a name: given': 2,
  'first word of a sure name: other': 2,
  'first word of a name: other': 1,
  'inner word of a name': 2,
  'a word of what is no name': -1,
  'tail of a name': 1,
  'shares its last word with a name': 1,
  'joined to a name': 1,
  'joined to a likely word': 1,
  'all around speaks for a name': 1.5,
  'much around speaks for a name': 1,
  'something around speaks for a name': 0.5,
  'something around speaks against a name': -0.5,
  'much around speaks against a name': -1,
  'all around speaks against a name': -1.5,
};

const expected: Readonly<Record<keyof PeopleWeights, ReadonlyMap<string, number>>> = {
  name: new Map(Object.entries({ ...around, ...ofNames })),
  word: new Map(Object.entries({ ...around, ...ofWords })),
  nameLinks: new Map(Object.entries(ofLinks)),
  wordLinks: new Map(Object.entries(ofLinks)),
};

/** Chosen by cross-validation on the texts that were fitted, among 0.7, 1.5, 3, 6 and 12. */
const penalty = 6;

/** Nothing is known of how many candidates are names. */
const freely = 0.01;

/** What is too rare to be fitted stays as it was set by hand. */
const byHand: Readonly<Record<keyof PeopleWeights, ReadonlyMap<string, number>>> = {
  name: new Map(Object.entries(nameWeightsByHand)),
  word: new Map(Object.entries(wordWeightsByHand)),
  nameLinks: new Map(),
  wordLinks: new Map(),
};

export function priorOf(table: keyof PeopleWeights, reason: string): Prior {
  const set = byHand[table].get(reason);
  if (set !== undefined) return { mean: set, penalty, least: set, most: set };
  const mean = expected[table].get(reason) ?? 0;
  return { mean, penalty: reason === 'always' ? freely : penalty, ...unbounded };
}
