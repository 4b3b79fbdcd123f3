import assert from 'node:assert/strict';
import { Sense } from '../../../src/core/mentions/lexicon.ts';
import type { ReasonAround } from '../../../src/core/mentions/people/reasons/reasons.ts';
import { peopleWeights } from '../../../src/core/mentions/people/weights/weights.ts';
import { lexiconOf } from './lexiconOf.ts';
import { reasonsIn as reasonsOfMarked } from './marked.ts';

// What is a name is weighed by reasons, each with a weight that was fitted: a reason that is missed, or found where it
// is none, makes people of places and the other way round.

const lexicon = lexiconOf({
  jane: Sense.given | Sense.female,
  peter: Sense.given | Sense.male,
  roe: Sense.surname,
  doe: Sense.surname,
  paris: Sense.place,
  ruritania: Sense.place,
  ruritanian: Sense.demonym,
});

const reasonsIn = (marked: string): readonly string[] => reasonsOfMarked(marked, lexicon);

type Named = `"${string}" before` | `"${string}" after`;

/** Every reason that names no word, and texts in which it is found. */
const around: Record<Exclude<ReasonAround, Named>, readonly string[]> = {
  'closes paragraph': ['It was [Jane Roe]'],
  'possessive ending': ['[Jane Roe]’s plan', '[Jane Roe]’s Bank'],
  '"’s" and a thing after': ['[Jane Roe]’s Bank'],
  'something personal after': ['[Jane Roe]’s hair', '[Jane Roe]’s lawyer'],
  'something public after': ['[Jane Roe]’s economy'],
  'something of a firm after': [
    '[Roe]’s shares fell',
    '[Roe]’s chairman left',
    '[Roe]’s chief executive left',
  ],
  'capital after': ['[Jane Roe] Monday'],
  'firm after': ['[Jane Roe], Inc. sold', '[Jane Roe] & Sons sold', '[Jane Roe] and Sons sold'],
  'party after': [
    '[Jane Roe] (D-Ohio) won',
    '[Jane Roe] (R., Ohio) won',
    '[Jane Roe] (Lab, Leeds) won',
    '[Jane Roe](D-Ohio) won',
  ],
  'age after': [
    '[Jane Roe], 43, left',
    '[Jane Roe], 43.',
    '[Jane Roe], 8, left',
    '[Jane Roe] , 43 , left',
    '[Jane Roe], aged 43, left',
    '[Jane Roe], age 43, left',
    '[Jane Roe], who is 43, left',
    '[Jane Roe], 43; Peter Doe, 44',
    '[Jane Roe], 43 years old',
    '[Jane Roe], 43-year champion',
    '[Jane Roe] ( 101 ) left',
    '[Jane Roe] 43, left',
  ],
  'year after': [
    '[Jane Roe] (1951–2020) wrote',
    '[Jane Roe] (1951) wrote',
    '[Jane Roe] (born 1951) wrote',
    '[Jane Roe] (b. 1951) wrote',
    '[Jane Roe] (c. 1951) wrote',
  ],
  'East Asian name after': ['[Jane Roe] (毛) left', '[Jane Roe]（毛）left', '[Jane Roe] (が) left'],
  'bracket after': ['[Jane Roe] (Harbour Club) won', '[Jane Roe] (late) won'],
  'number after': [
    '[Jane Roe] 12.31 seconds',
    '[Jane Roe]: 12.31',
    '[Jane Roe], 120 metres',
    '[Jane Roe] (12 points',
  ],
  'comma after': ['[Jane Roe], late again'],
  'closing bracket after': ['(see [Jane Roe]) for more'],
  'dash after': ['[Jane Roe] - late', '[Jane Roe] – late', '[Jane Roe] — late'],
  'quote after': [
    '[Jane Roe] "no" to all',
    '[Jane Roe] “no” to all',
    '“the [Jane Roe]” is late',
    '[Jane Roe] ‘no’ to all',
    '‘the [Jane Roe]’ is late',
    "[Jane Roe] 'no' to all",
    '[Jane Roe] «no» to all',
    '«the [Jane Roe]» is late',
  ],
  'stop after': ['It was [Jane Roe]. Late.', '[Jane Roe]; late', '[Jane Roe]: late'],
  '& after': ['[Jane Roe] & Sons sold'],
  '/ after': ['[Jane Roe] / Acme'],
  '@ after': ['[Jane Roe] @janeroe'],
  '# after': ['[Jane Roe] # 12'],
  'mark after': ['[Jane Roe] ! late', '[Jane Roe] * late'],
  'a group named so after': ['the [Roe] administration fell', 'the [Roe] Cabinet fell'],
  'a follower after': ['a [Roe] aide left', 'the [Roe] supporters left'],
  'noun of a firm after': ['[Roe] shares fell', 'the [Roe] unit'],
  'verb of a firm after': ['[Roe] employs many'],
  'moves like a price after': [
    '[Roe] fell 3 percent',
    '[Roe] rose 2%',
    '[Roe] rose 1 1/8 to 45',
    '[Roe] lost 3/4',
    '[Roe] closed at $31.50',
    '[Roe] was up 75 cents',
    '[Roe] gained nearly 4 per cent',
    '[Roe] slipped to $40',
    '[Roe] closed unchanged',
  ],
  'as a thing after': [
    '[Roe] said it will leave',
    '[Roe] said it expects no less',
    '[Roe] said that it had sold them',
    '[Roe] closed its boat',
    '[Roe] agreed to buy the boat',
  ],
  'as a person after': ['[Roe] said he would', '[Roe] said that she would', '[Roe] closed her eyes'],
  'comma and "which" after': ['[Roe], which left', '[Roe], based in'],
  'place in brackets after': [
    '[Jane Roe] (Ruritania) won',
    '[Jane Roe] (RUR) won',
    '[Jane Roe] (U.S.) won',
    '[Jane Roe] (Paris Ruritania) won',
  ],
  'speech verb after': ['[Jane Roe] said no'],
  'personal verb after': ['[Jane Roe] smiled'],
  'past tense after': ['[Jane Roe] broke it', '[Jane Roe] opened it'],
  'present tense after': ['[Jane Roe] builds it'],
  'noun for a thing after': ['the [Roe] stadium'],
  'occupation after': ['the [Roe] gardener'],
  '-ing after': ['[Jane Roe] blinking'],
  '-s after': ['[Jane Roe] boots'],
  'adverb after': ['[Jane Roe] slowly'],
  'other word after': ['[Jane Roe] green', '[Jane Roe] less'],
  'speech verb beyond': ['[Jane Roe] also said', '[Jane Roe] angrily said'],
  'past tense beyond': ['[Jane Roe] never smiled', '[Jane Roe] has broke', '[Jane Roe] slowly opened'],
  'comma and "who" after': ['[Jane Roe], who left', '[Jane Roe], whose boat', '[Jane Roe], whom we'],
  'comma and speech verb after': ['[Jane Roe], said so'],
  'comma and number after': ['[Jane Roe], 120 metres'],
  'comma and place after': ['[Jane Roe], Paris'],
  'comma and capital after': ['[Jane Roe], Quazul'],
  'appositive after': [
    '[Jane Roe], a gardener',
    '[Jane Roe], mayor of',
    '[Jane Roe], the Boston gardener',
    '[Jane Roe], the old red green blue mean gardener',
    '[Jane Roe], a company gardener',
  ],
  'apposition of a thing after': ['[Roe], a company', '[Roe], the gardener company'],
  'opens paragraph': ['[Jane Roe] left'],
  'opens sentence': ['It ended. [Jane Roe] left', 'It ended! [Jane Roe] left', 'It ended. “[Jane Roe] left”'],
  'occupation and comma before': ['A gardener, [Jane Roe], left', 'My cousin, [Jane Roe], left'],
  'comma before': ['It is late, [Jane Roe]'],
  'bracket before': ['the boat ([Jane Roe])'],
  'closing bracket before': ['the boat (red) [Jane Roe]'],
  'dash before': ['the boat - [Jane Roe]', 'the boat – [Jane Roe]', 'the boat — [Jane Roe]'],
  'quote before': ['the “[Jane Roe]” is late', 'the "[Jane Roe]" is late', 'the ‘[Jane Roe]’ is late'],
  'stop before': ['the boat; [Jane Roe]'],
  '& before': ['the boat & [Jane Roe]'],
  '/ before': ['the boat / [Jane Roe]'],
  '@ before': ['the boat @ [Jane Roe]'],
  '# before': ['the boat # [Jane Roe]'],
  'mark before': ['the boat * [Jane Roe]'],
  'saint before': ['St. [Jane] left', 'Saint [Jane] left'],
  'honorific before': ['Mrs. [Roe] left', 'Dr. [Jane Roe] left'],
  'office before': ['Mayor [Jane Roe] left', 'Mayor for Trade [Jane Roe] left'],
  'nationality before': ['the Ruritanian [Jane Roe] left'],
  'other capital before': ['the Acme CPO [Jane Roe] left'],
  'possessor before': ['Ruritania’s [Jane Roe] left'],
  'possessive before': ['the boat’s [Jane Roe] left'],
  'number before': ['the 12 [Jane Roe] left'],
  'capital word before': ['a Paris-based [Jane Roe] left'],
  'cricket dismissal before': ['12 b [Doe] 12', 'lbw [Roe] 12'],
  'relation before': ['my cousin [Jane Roe] left'],
  'occupation before': [
    'the gardener [Jane Roe] left',
    'the mayor [Jane Roe] left',
    'the speaker [Jane Roe] left',
  ],
  'speech verb before': ['so said [Jane Roe]'],
  'noun for a thing before': ['the company [Roe] sold'],
  'noun of firms before': ['the shares of [Roe]', 'an analyst with [Roe]', 'a bid for [Roe]'],
  'acquiring verb before': ['they bought [Roe]'],
  'dealing verb before': ['they blame [Jane Roe]'],
  'pronoun before': ['it made him [Jane Roe]'],
  'past tense before': ['it crossed [Jane Roe]'],
  'other word before': ['it is green [Jane Roe]'],
  'noun of people and "of" before': ['the death of [Jane Roe]', 'The Death of [Jane Roe]'],
  'noun of places and "of" before': ['the coast of [Roe]', 'the Coast of [Roe]'],
  'in quotation marks': [
    'the “[Jane Roe]” is late',
    'the "[Jane Roe]" is late',
    'the ‘[Jane Roe]’ is late',
    'the «[Jane Roe]» is late',
  ],
  'credited in brackets': ['the boat ([Jane Roe] / Acme)'],
};

/** Texts in which a reason is not found, though they look like it. */
const nearMisses: readonly (readonly [ReasonAround, string])[] = [
  ['possessive ending', '[Jane Roe] left'],
  ['something of a firm after', '[Roe]’s chief aide left'],
  ['something of a firm after', '[Roe]’s Shares fell'],
  ['moves like a price after', '[Roe] fell 6-3 6-2'],
  ['moves like a price after', '[Roe] rose at 7'],
  ['moves like a price after', '[Roe] lost 3 friends'],
  ['moves like a price after', '[Roe] was 41'],
  ['moves like a price after', '[Roe] said 3 percent'],
  ['as a thing after', '[Roe] said it was late'],
  ['as a thing after', '[Roe] said it would be late'],
  ['as a thing after', '[Roe] did it'],
  ['as a thing after', '[Roe] agreed to leave'],
  ['as a person after', '[Roe] and he left'],
  ['noun of firms before', 'an analyst of [Roe]'],
  ['noun of firms before', 'the friends with [Roe]'],
  ['place in brackets after', '[Jane Roe] (late) won'],
  ['place in brackets after', '[Jane Roe] (Paris branch) won'],
  ['"the" before', 'the [Roe] administration fell'],
  ['"a" before', 'a [Roe] aide left'],
  ['party after', '[Jane Roe], late (D-Ohio)'],
  ['year after', '[Jane Roe], late (1951)'],
  ['East Asian name after', '[Jane Roe], late (毛)'],
  ['bracket after', '[Jane Roe], late (red)'],
  ['age after', '[Jane Roe], 43 metres'],
  ['age after', '[Jane Roe] ( 1010 ) left'],
  ['firm after', '[Jane Roe] or and Sons left'],
  ['firm after', '[Jane Roe] ! & Sons left'],
  ['firm after', '[Jane Roe] (, Inc.'],
  ['party after', '[Jane Roe] (Denver, Ohio) won'],
  ['party after', '[Jane Roe] (D) won'],
  ['age after', '[Jane Roe], 430, left'],
  ['age after', '[Jane Roe], 43 boats'],
  ['age after', '[Jane Roe], in 43, left'],
  ['year after', '[Jane Roe] (19) wrote'],
  ['year after', '[Jane Roe] (said 1951) wrote'],
  ['year after', '[Jane Roe] (in 1951) wrote'],
  ['East Asian name after', '[Jane Roe] (é) left'],
  ['East Asian name after', '[Jane Roe] (left) 毛'],
  ['age after', '[Jane Roe] 12.31 seconds'],
  ['number after', '[Jane Roe], late 12'],
  ['firm after', '[Jane Roe], Incas left'],
  ['firm after', '[Jane Roe] and Peter Doe left'],
  ['firm after', '[Jane Roe] but left & Sons'],
  ['"’s" and a thing after', '[Jane Roe]’s Quazul'],
  ['"’s" and a thing after', '[Jane Roe]’s bank'],
  ['something personal after', '[Jane Roe]’s Hair'],
  ['something public after', '[Jane Roe]’s boots'],
  ['-s after', '[Jane Roe] mess'],
  ['speech verb beyond', '[Jane Roe] green said'],
  ['speech verb beyond', '[Jane Roe] also Said'],
  ['past tense beyond', '[Jane Roe] also green'],
  ['comma and "who" after', '[Jane Roe], Who left'],
  ['comma and speech verb after', '[Jane Roe], Said so'],
  ['comma and speech verb after', '[Jane Roe] (said so)'],
  ['comma and place after', '[Jane Roe] (Paris)'],
  ['appositive after', '[Jane Roe], the car of a gardener'],
  ['appositive after', '[Jane Roe], late. A gardener'],
  ['appositive after', '[Jane Roe], the Gardener'],
  ['appositive after', '[Jane Roe], the old red green blue mean small gardener'],
  ['appositive after', '[Jane Roe], the gardener company'],
  ['apposition of a thing after', '[Jane Roe], the company’s car'],
  ['occupation and comma before', 'A gardener; [Jane Roe] left'],
  ['occupation and comma before', 'It is green, [Jane Roe]'],
  ['occupation and comma before', 'A Gardener, [Jane Roe], left'],
  ['opens sentence', 'the boat, [Jane Roe] left'],
  ['honorific before', 'Mayor [Jane Roe] left'],
  ['capital word before', 'On Monday [Jane Roe] left'],
  ['noun of people and "of" before', 'the death in [Jane Roe]'],
  ['noun of people and "of" before', 'the boat of [Jane Roe]'],
  ['noun of places and "of" before', 'the boat of [Jane Roe]'],
  ['in quotation marks', 'the “[Jane Roe] boat” is late'],
  ['in quotation marks', 'the “red [Jane Roe]” is late'],
  ['credited in brackets', 'the boat ([Roe] / Acme)'],
  ['credited in brackets', 'the boat ([Jane Roe])'],
  ['credited in brackets', 'the boat - [Jane Roe] / Acme'],
];

describe('a reason around a candidate', () => {
  for (const [reason, texts] of Object.entries(around))
    it(`is found: ${reason}`, () => {
      for (const text of texts)
        assert.ok(reasonsIn(text).includes(reason), `${text}: ${reasonsIn(text).join('; ')}`);
    });

  for (const [reason, text] of nearMisses)
    it(`is not found: ${reason}, in: ${text}`, () => {
      assert.ok(!reasonsIn(text).includes(reason), reasonsIn(text).join('; '));
    });

  it('knows a clause about somebody by “who”, “whose” and “whom”', () => {
    for (const word of ['who', 'whose', 'whom'])
      assert.ok(reasonsIn(`[Jane Roe] ${word} left`).includes('"who" after'), word);
  });

  it('names the word beside it where that has a weight of its own', () => {
    const named = Object.keys(peopleWeights.name).flatMap((reason) => {
      const match = /^"(\p{L}+)" (before|after)$/u.exec(reason);
      return match ? [{ reason, word: match[1], side: match[2] }] : [];
    });
    const placed = new Map([['"around" before', 'across']]);
    assert.ok(named.length > 60);
    for (const { reason, word, side } of named) {
      const text =
        side === 'after' ? `[Jane Roe] ${word} it` : `it goes ${placed.get(reason) ?? word} [Jane Roe]`;
      assert.ok(reasonsIn(text).includes(reason), `${text}: ${reasonsIn(text).join('; ')}`);
    }
  });
});
