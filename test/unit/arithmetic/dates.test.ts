import assert from 'node:assert/strict';
import { buildLexicon } from '../../../scripts/lexicon.ts';
import { sliceOf } from '../../../src/core/model.ts';
import { relationInWords } from '../../../src/core/wording/relations/relationInWords.ts';
import { timeRelations } from '../../../src/core/figures/time/time.ts';
import { parseLexicon } from '../../../src/core/mentions/lexicon.ts';
import { Reader } from '../../../src/core/mentions/reader.ts';
import { drain } from '../../../src/core/steps.ts';
import { inputOf, type FigureText } from '../../bench/figures/answers.ts';
import { datesCases } from '../../bench/figures/cases/dates.ts';

const reader = new Reader(parseLexicon(buildLexicon()));

function told(text: FigureText) {
  const input = inputOf(text, reader);
  return drain(timeRelations(input)).map((relation) => ({
    ...relation,
    words: relation.places.map((place) => sliceOf(input.article.text, place)),
  }));
}

describe('What an article states about its own dates and ages', () => {
  for (const one of datesCases)
    it(`${one.answer}, ${one.kind}: ${one.text}`, () => {
      const answers = told(one)
        .filter(({ kind }) => kind === one.kind)
        .map(({ answer }) => answer);
      const expected =
        one.answer === 'unknown' ? answers.filter((answer) => answer === 'unknown') : [one.answer];
      assert.deepEqual(answers, expected);
    });
});

/** The sentences of the card for a text. */
const said = (text: FigureText): string[] =>
  told(text).map((relation) => relationInWords(text.text, relation));

describe('The sentence of a card about time', () => {
  const published = '2016-06-16';
  const cases: readonly (readonly [FigureText, string])[] = [
    [
      { text: 'The mill opened on Saturday, Feb. 6, 1994, in the rain.' },
      'February 6, 1994, is a Sunday, not a Saturday.',
    ],
    [
      { text: 'The board met on Thursday, June 16, at the mill.', published },
      'June 16, 2016, is a Thursday, the year taken from the day of publication.',
    ],
    [
      { text: 'The mill closed three years ago, in 2010.', published },
      'From 2010 to Thursday, June 16, 2016 it is 5.5 to 6.5 years; disagrees with “3 years”.',
    ],
    [
      { text: 'The town marks the 40th anniversary of the 1966 flood.', published },
      '40 years after 1966 is 2006; the article is of 2016, which is 50 years after.',
    ],
    [
      { text: 'She was mayor from 1994 to 1998, nine years.', published },
      'From 1994 to 1998 it is 4 to 5 years, by which ends are counted; disagrees with “9 years”.',
    ],
    [
      { text: 'Anna Brandt, 74, runs the mill.', published, born: { 'Anna Brandt': '1944-02-11' } },
      'Born February 11, 1944 by what is on file, Anna Brandt was 72 on the day of publication, Thursday, June 16, 2016, not 74.',
    ],
    [
      { text: 'Karl Moe, who was born in 1915, died in 2007 at 92.', published },
      'Born 1915 by the text, Karl Moe was 91 or 92 at death, 2007: 92 fits if the birthday does, which these dates do not tell.',
    ],
  ];
  for (const [text, words] of cases) it(text.text, () => assert.deepEqual(said(text), [words]));
});

describe('A weekday that is not that of its day', () => {
  it('is found whichever other one stands there, and none is where it is right', () => {
    const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    const forms = [
      (day: string) => `The mill opened on ${day}, June 12, in the rain.`,
      (day: string) => `The mill opened on June 12 (${day}) in the rain.`,
      (day: string) => `The mill opened on ${day}, 12 June 2016, in the rain.`,
      (day: string) => `The mill opened on ${day} morning, June 12, in the rain.`,
    ];
    for (const form of forms)
      for (const day of days) {
        const relation = told({ text: form(day), published: '2016-06-16' }).at(0);
        assert.equal(relation?.answer, day === 'Sunday' ? 'agrees' : 'disagrees', form(day));
        assert.ok(relation.words.at(0)?.includes(day));
      }
  });
});
