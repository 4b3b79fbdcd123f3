import assert from 'node:assert/strict';
import { figureKinds, type Figure } from '../../../src/core/mentions/mentions.ts';
import { dateInShort, dateInWords } from '../../../src/core/wording/dates.ts';
import { kindInWords, valueInShort, valueInWords } from '../../../src/core/wording/figures.ts';

const figure = (fields: Partial<Figure>): Figure => ({
  start: 0,
  end: 1,
  kind: 'count',
  value: null,
  unit: null,
  hedge: null,
  ...fields,
});

describe('the words for a figure', () => {
  const cases: [what: Partial<Figure>, inWords: string | null, inShort: string | null][] = [
    [{ kind: 'money', value: 55e9, unit: 'USD' }, '55,000,000,000 US dollars', '55,000,000,000 USD'],
    [{ kind: 'money', value: 2, unit: 'JPY' }, '2 Japanese yen', '2 JPY'],
    [{ kind: 'money', value: 2, unit: 'quid' }, '2 quid', '2 quid'],
    [{ kind: 'measure', value: 40, unit: 'TEU' }, '40 TEU', '40 TEU'],
    [{ kind: 'percent', value: [12, 15], unit: '%' }, '12 to 15 percent', '12 to 15%'],
    [{ kind: 'percent', value: 2, unit: 'points' }, '2 percentage points', '2 points'],
    [{ kind: 'percent', value: 1, unit: 'points' }, '1 percentage point', '1 point'],
    [{ value: 34_200, unit: 'points' }, '34,200 points', '34,200 points'],
    [{ kind: 'money', value: 1, unit: 'USD' }, '1 US dollar', '1 USD'],
    [{ kind: 'money', value: -3_000_000, unit: 'USD' }, '-3,000,000 US dollars', '-3,000,000 USD'],
    [{ kind: 'money', value: 1, unit: 'pesos' }, '1 peso', '1 peso'],
    [{ kind: 'measure', value: -1, unit: 'degrees' }, '-1 degree', '-1 degree'],
    [
      {
        kind: 'measure',
        value: 5.83333333333,
        unit: 'feet',
        parts: [
          { value: 5, unit: 'feet' },
          { value: 10, unit: 'inches' },
        ],
      },
      '5 feet 10 inches',
      '5 feet 10 inches',
    ],
    [{ kind: 'date', value: '1987', stretch: 'middle' }, 'in the middle of 1987', '1987'],
    [{ kind: 'date', value: '1990/1999', stretch: 'early' }, 'early in the 1990s', '1990 to 1999'],
    [{ kind: 'date', value: '2000/2009', stretch: 'late' }, 'late in the years 2000 to 2009', '2000 to 2009'],
    [{ kind: 'ordinal', value: 1 }, '1st', '1'],
    [{ kind: 'ordinal', value: 12 }, '12th', '12'],
    [{ kind: 'ordinal', value: 42 }, '42nd', '42'],
    [
      { kind: 'measure', value: [40, 49], unit: 'degrees', stretch: 'late' },
      'in the upper part of 40 to 49 degrees',
      '40 to 49 degrees',
    ],
    [{ kind: 'time', value: '09:00/17:00' }, '09:00 to 17:00', '09:00 to 17:00'],
    [{ value: 412_000, unit: 'containers' }, '412,000 containers', '412,000 containers'],
    [{ value: 12 }, '12', '12'],
    [{ kind: 'duration', value: 1, unit: 'centuries' }, '1 century', '1 century'],
    [{ kind: 'duration', value: 1, unit: 'months' }, '1 month', '1 month'],
    [{ kind: 'measure', value: 1, unit: 'feet' }, '1 foot', '1 foot'],
    [{ kind: 'measure', value: 1, unit: 'mph' }, '1 mph', '1 mph'],
    [{ kind: 'measure', value: [1, 2], unit: 'miles' }, '1 to 2 miles', '1 to 2 miles'],
    [{ kind: 'fraction', value: 0.166666666667 }, '1/6 (16.67 percent)', '1/6'],
    [{ kind: 'fraction', value: 0.5 }, '1/2 (50 percent)', '1/2'],
    [{ kind: 'fraction', value: 9 / 1000 }, '0.009', '0.009'],
    [{ unit: 'USD', kind: 'money' }, null, null],
    [{ kind: 'date', value: '1994-02-06' }, 'Sunday, February 6, 1994', '1994-02-06'],
  ];
  for (const [what, inWords, inShort] of cases)
    it(`are ${String(inWords)}, in short ${String(inShort)}`, () => {
      assert.equal(valueInWords(figure(what)), inWords);
      assert.equal(valueInShort(figure(what)), inShort);
    });

  it('keep four decimals, on a card and in a table alike', () => {
    const rate = figure({ kind: 'ratio', value: 1.08254 });
    assert.equal(valueInWords(rate), '1.0825');
    assert.equal(valueInShort(rate), '1.0825');
    assert.equal(valueInWords(figure({ value: 0.1 + 0.2 })), '0.3');
  });

  it('say which way the text hedges, in its own words', () => {
    assert.equal(
      kindInWords(figure({ kind: 'money', hedge: { words: 'Roughly', direction: 'about' } })),
      'money, about (“Roughly”)',
    );
    assert.equal(kindInWords(figure({ hedge: { words: 'About', direction: 'about' } })), 'count, about');
    const bounds = ['at-least', 'at-most', 'over', 'under', 'just-over', 'just-under'] as const;
    assert.deepEqual(
      bounds.map((direction) => kindInWords(figure({ hedge: { words: 'x', direction } }))),
      ['at least', 'at most', 'over', 'under', 'just over', 'just under'].map(
        (words) => `count, ${words} (“x”)`,
      ),
    );
    assert.equal(kindInWords(figure({ kind: 'ordinal' })), 'rank');
    const names = figureKinds.map((kind) => kindInWords(figure({ kind })));
    assert.equal(new Set(names).size, figureKinds.length, 'kinds are told apart');
    assert.ok(names.every((name) => /^[a-z]+$/.test(name)));
  });
});

describe('the words for a date', () => {
  const cases: [iso: string, inWords: string, inShort: string][] = [
    ['1993', '1993', '1993'],
    ['1994-02', 'February 1994', '1994-02'],
    ['1994-02-06', 'Sunday, February 6, 1994', '1994-02-06'],
    ['1993-07/1993-09', 'July 1993 to September 1993', '1993-07 to 1993-09'],
    ['1993/1995', '1993 to 1995', '1993 to 1995'],
    [
      '1994-02-06/1994-02-12',
      'Sunday, February 6, 1994 to Saturday, February 12, 1994',
      '1994-02-06 to 1994-02-12',
    ],
    ['some day', 'some day', 'some day'],
  ];
  for (const [iso, inWords, inShort] of cases)
    it(`are “${inWords}” for ${iso}`, () => {
      assert.equal(dateInWords(iso), inWords);
      assert.equal(dateInShort(iso), inShort);
    });
});
