import { wordsOf } from '../../../english/words.ts';

const either = (words: string): string => wordsOf(words).join('|');

/** Nouns that a name stands before as an attribute: "a Kemp aide", "the Brandt administration". */
export const attributed = either(`
  aide aides supporter supporters administration campaign official officials spokesman spokeswoman spokesperson adviser
  advisers advisor advisors voters allies ally family team staff backer backers rally rallies foundation presidency era
  camp loyalist loyalists delegate delegates surrogate surrogates fan fans organization organisation tower university
  brand critic critics opponent opponents
`);

/** Words that what follows is no subject behind. */
export const prepositions = either(`
  of by for with to from about against on in at as like than between behind near under over after before including
  toward towards around via per among despite without versus vs into through beside besides alongside upon unlike since
  until
`);

/** Words that stand between a preposition or a verb and a name, besides others with a capital. */
export const beforeNames = either(`
  the a an his her their its former then late longtime new fellow top senior rival candidate nominee president leader
  senator governor secretary minister chairman director spokesman spokeswoman businessman husband wife son daughter
  brother sister mother father front-runner frontrunner current republican democratic
`);

/** Verbs that two do together. */
export const mutualVerbs = either('met meets meeting joined joins faced faces debated debates married');
/** Verbs that two do together with "with" between them. */
export const verbsWith = either('met spoke talked sat dined worked toured appeared');

/** Verbs that want an answer of whom they are said to. */
export const asking = 'asked|asks|interviewed|interviews|questioned|quizzed|pressed|wrote to|writes to';

/** Words that end like a verb and are none. */
export const noVerbs = either('need speed breed seed feed hundred sacred naked indeed united its this less');
