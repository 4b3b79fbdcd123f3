import assert from 'node:assert/strict';
import { Sense } from '../../../src/core/mentions/lexicon.ts';
import { tokensOf } from '../../../src/core/mentions/people/tokens.ts';
import type { ReasonInName, ReasonInWord } from '../../../src/core/mentions/people/reasons/reasons.ts';
import {
  classAsGiven,
  classAsSurname,
  type ClassAsGiven,
  type ClassAsSurname,
} from '../../../src/core/mentions/people/reasons/wordClass.ts';
import { lexiconOf } from './lexiconOf.ts';
import { reasonsIn } from './marked.ts';

const { given, surname, place, demonym, organisation, common, male, female } = Sense;

/** A word with the bits of its senses, and its class where a given name and where a surname would stand. */
const classes: readonly (readonly [string, number, ClassAsGiven, ClassAsSurname?])[] = [
  ['J.', 0, 'initial'],
  ['J', 0, 'initial'],
  ['U.N.', 0, 'abbreviation'],
  ['JD', 0, 'two initials', 'unknown capitals'],
  ['JD', place, 'place'],
  ['JD', organisation, 'organisation'],
  ['TV', 0, 'thing'],
  ['UK', 0, 'office', 'office'],
  ['NY', 0, 'unknown capitals'],
  ['XYZ', 0, 'unknown capitals'],
  ['Bank', 0, 'thing'],
  ['Hall', surname, 'thing or name'],
  ['Hall', given, 'thing or name'],
  ['Rio', 0, 'place opening', 'unknown'],
  ['Quazul', given, 'given'],
  ['Quazul', given | surname, 'given', 'surname'],
  ['Quazul', given | place, 'given or place'],
  ['Quazul', given | place | common, 'given or place'],
  ['Quazul', given | common, 'given and common'],
  ['Quazul', given | demonym, 'given', 'demonym'],
  ['Quazul', given | organisation, 'given', 'organisation'],
  ['Quazul', demonym, 'demonym'],
  ['Quazul', demonym | organisation, 'demonym'],
  ['Quazul', organisation, 'organisation'],
  ['Quazul', surname | organisation, 'organisation'],
  ['Quazul', place, 'place'],
  ['Quazul', place | male, 'place'],
  ['Quazul', surname | place, 'surname or place'],
  ['Quazul', surname, 'surname'],
  ['Quazul', surname | common, 'surname and common'],
  ['Quazul', surname | male, 'rare given', 'surname'],
  ['Quazul', male, 'rare given'],
  ['Quazul', female, 'rare given'],
  ['Quazul', female | common, 'rare given and common'],
  ['Quazul', common, 'common'],
  ['Mayor', 0, 'office'],
  ['Deputy', 0, 'office'],
  ['YouRoe', 0, 'camel case'],
  ['McRoe', 0, 'like a surname'],
  ['DeLuca', 0, 'unknown'],
  ['D’Quazul', 0, 'like a surname'],
  ['Al-Quazul', 0, 'unknown hyphenated'],
  ['Fitzroe', 0, 'like a surname'],
  ['Roevic', 0, 'like a surname'],
  ['Qua-Roe', 0, 'unknown hyphenated'],
  ['Qua-Roevic', 0, 'unknown hyphenated'],
  ['Quazation', 0, 'like a common word'],
  ['Quazul', 0, 'unknown'],
];

describe('what a capitalised word looks like', () => {
  for (const [word, senses, asGiven, asSurname = asGiven] of classes) {
    const names = Object.entries(Sense).filter(([, bit]) => (senses & bit) !== 0);
    it(`is ${asGiven}, or ${asSurname}: ${[word, ...names.map(([name]) => name)].join(', ')}`, () => {
      const [token] = tokensOf(word, lexiconOf({ [word.toLowerCase()]: senses }));
      assert.ok(token);
      assert.equal(classAsGiven(token), asGiven);
      assert.equal(classAsSurname(token), asSurname);
    });
  }
});

const lexicon = lexiconOf({
  jane: given | female,
  ana: given | common,
  lima: given | place,
  dawn: female | common,
  roe: surname,
  hall: surname,
  reed: surname | common,
  york: surname | place,
  sales: surname,
  marshal: surname,
  quentin: given | surname,
  'sri quazul': place,
  'st jane': place,
  'jane york': place,
  'jane reed': demonym,
  'jane hall': organisation,
  'jane roe sales': given,
  'ana roe': place | organisation,
});

type OfName = Exclude<ReasonInName, `first: ${string}` | `last: ${ClassAsSurname}`>;
type OfWord =
  Exclude<ReasonInWord, `alone: ${ClassAsSurname}` | `alone, as given: ${string}`> | 'alone: office';

const own: Partial<Record<OfName | OfWord, readonly string[]>> &
  Record<Exclude<OfName | OfWord, `inside: ${string}`>, readonly string[]> = {
  '2 words': ['[Jane Roe]', '[Jane van Roe]', '[Jane Roe Jr.]'],
  '3 words': ['[Jane Ana Roe]'],
  '4 words': ['[Jane Ana Ana Roe]'],
  'five words or more': ['[Jane Ana Ana Ana Roe]', '[Jane Ana Ana Ana Ana Roe]'],
  'inside: initial': ['[Jane B. Roe]'],
  'inside: given': ['[Jane Ana Roe]', '[Jane Lima Roe]', '[Jane Jane Roe]'],
  'inside: rare given': ['[Jane Dawn Roe]'],
  'inside: surname': ['[Jane Reed Roe]', '[Jane York Roe]', '[Jane Sales Roe]'],
  'inside: thing': ['[Jane Bank Roe]', '[Jane Hall Roe]'],
  'inside: unknown': ['[Jane Quazul Roe]'],
  suffix: [
    '[Jane Roe Jr.] left',
    '[Jane Roe, Sr.] left',
    '[Jane Roe III] left',
    '[Jane Roe IV] left',
    '[Jane Roe VIII] left',
  ],
  'particle inside': ['[Jane van Roe] left'],
  'nickname inside': ['[Jane “Quazul” Roe] left', '[Jane (Ana) Roe] left'],
  'all capitals': ['[JANE ROE] left', '[J. ROE] left', '[QUAZUL] left'],
  'last word in capitals': ['[Jane ROE] left'],
  'first word in capitals': ['[JANE Roe] left', '[QZ Roe] left'],
  'lower case after hyphen': ['[Quazul Chee-hwa] left', '[Quazul Chee-hwa Roe] left'],
  'last: like a plural': ['[Jane Boats] left'],
  'plural throughout': ['[Boats Boats] left'],
  'listed place': ['[Jane York] left', '[Jane Reed] left', '[Ana Roe] left'],
  'listed organisation': ['[Jane Hall] left', '[Ana Roe] left'],
  'listed phrase': ['[Jane Roe Sales] left'],
  'a place with its title': ['Sri [Quazul] left', 'St. [Jane] left', 'St. [Jane Roe] left'],
  'in a line of capitals': ['MEET [QUAZUL] TODAY'],
  'alone: with a particle': ['Mr. [van Roe] left', 'Mrs. [de Quazul] left'],
  'alone: several capitals': ['[QuaZUl] left'],
  'alone: famous': ['[Obama] left'],
  'alone: short': ['[Qu] left'],
  'alone: like a plural': ['[Boats] left'],
  'alone: hyphenated': ['[Qua-Roe] left'],
  'alone: office': ['the [Mayor] left', 'the [Marshal] left'],
};

/** Texts in which a reason is not found, though they look like it. */
const nearMisses: readonly (readonly [OfName | OfWord, string])[] = [
  ['suffix', '[Jane Roe] left'],
  ['particle inside', '[Jane Roe] of York left'],
  ['nickname inside', '[Jane Roe, Jr.] left'],
  ['all capitals', '[JANE Roe] left'],
  ['last word in capitals', '[Jane RO] left'],
  ['last word in capitals', '[JANE ROE] left'],
  ['first word in capitals', '[Jane Roe] left'],
  ['lower case after hyphen', '[Chee-hwa Roe] left'],
  ['lower case after hyphen', '[Quazul Chee-Hwa] left'],
  ['lower case after hyphen', '[Quazul Chee-h] left'],
  ['lower case after hyphen', '[Quazul Chee-Lee-hwa] left'],
  ['lower case after hyphen', '[Quazul Chee-hwa-Lee] left'],
  ['last: like a plural', '[Jane Sales] left'],
  ['plural throughout', '[Sales Boats] left'],
  ['listed place', '[Jane Roe] left'],
  ['listed phrase', '[Jane York] left'],
  ['a place with its title', 'Mr. [Quazul] left'],
  ['a place with its title', '[Quazul] left'],
  ['a place with its title', 'the sri [Quazul] left'],
  ['alone: with a particle', '[Quazul] left'],
  ['alone: several capitals', '[QUAZUL] left'],
  ['alone: several capitals', '[QuaZul] left'],
  ['all capitals', '[QuaZUl] left'],
  ['alone: short', '[Qua] left'],
  ['alone: like a plural', '[Quass] left'],
  ['alone: like a plural', '[Sales] left'],
  ['alone: hyphenated', '[Quazul] left'],
];

describe('a reason in the words of a candidate', () => {
  for (const [reason, texts] of Object.entries(own))
    it(`is found: ${reason}`, () => {
      for (const text of texts)
        assert.ok(
          reasonsIn(text, lexicon).includes(reason),
          `${text}: ${reasonsIn(text, lexicon).join('; ')}`,
        );
    });

  it('says of a word alone what it is as a surname and, where that is another thing, as a given name', () => {
    const classesOf = (word: string) =>
      reasonsIn(`the [${word}] left`, lexicon).filter((reason) => reason.startsWith('alone'));
    assert.deepEqual(classesOf('Quentin'), ['alone: surname', 'alone, as given: given']);
    assert.deepEqual(classesOf('Roe'), ['alone: surname']);
  });

  it('says nothing of capitals in a line of them', () => {
    assert.deepEqual(reasonsIn('MEET [QUAZUL] TODAY', lexicon), ['in a line of capitals']);
    assert.deepEqual(reasonsIn('MEET [ROE] TODAY', lexicon), ['in a line of capitals', 'alone: surname']);
  });

  for (const [reason, text] of nearMisses)
    it(`is not found: ${reason}, in: ${text}`, () => {
      assert.ok(!reasonsIn(text, lexicon).includes(reason), reasonsIn(text, lexicon).join('; '));
    });
});
