import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ageOn, hadDied } from '../../../src/core/ageOn.ts';
import { printedAges } from '../../../src/core/review/ages.ts';
import { ageInWords, ageThen, lifeInWords } from '../../../src/core/wording/lives.ts';
import { read } from '../cards/articles.ts';

const words = (born: string, on: string): string | null => {
  const age = ageOn(born, on);
  return age && ageInWords(age);
};

describe('the age of somebody', () => {
  it('is one number where both days are known', () => {
    assert.equal(words('1921-02-11', '1994-02-07'), '72');
    assert.equal(words('1921-02-11', '1994-02-11'), '73');
    assert.equal(words('1921-02-11', '1994-02-10'), '72');
    assert.equal(words('1994-02-07', '1994-02-07'), '0');
    assert.equal(words('1921-02-11', '1994-02-07T08:00:00Z'), '72');
  });

  it('is two where the birthday is not known, and one where it cannot matter', () => {
    assert.equal(words('1921', '1994-02-07'), '72 or 73');
    assert.equal(words('1921', '1994-12-31'), '73');
    assert.equal(words('1921-02', '1994-02-07'), '72 or 73');
    assert.equal(words('1921-01', '1994-02-07'), '73');
    assert.equal(words('1921-03', '1994-02-07'), '72');
    assert.equal(words('1921', '2006'), '84 or 85');
  });

  it('is none before the birth, where nobody is so old, and where a date is none', () => {
    for (const [born, on] of [['1994-02-08', '1994-02-07'], ['1995', '1994'], ['1743', '1994'], ['soon', '1994'], ['1944-13', '1994'], ['', '']])
      assert.equal(ageOn(born, on), null, born); // prettier-ignore
  });

  it('holds the age by the days wherever the dates are known to the month or the year alone', () => {
    const day = fc
      .date({
        min: new Date('1900-01-01T00:00:00Z'),
        max: new Date('2020-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.constantFrom(4, 7, 10), fc.constantFrom(4, 7, 10), (born, on, one, other) => {
        fc.pre(born <= on);
        const age = ageOn(born, on);
        const loose = ageOn(born.slice(0, one), on.slice(0, other));
        assert.ok(age && loose);
        assert.equal(age.low, age.high);
        assert.ok(loose.low <= age.low && age.high <= loose.high);
        assert.ok(loose.high - loose.low <= 2);
      }),
    );
  });

  it('ends with the death, on the day after', () => {
    assert.ok(hadDied('2006-05-23', '2006-05-24'));
    assert.ok(!hadDied('2006-05-23', '2006-05-23'));
    assert.ok(!hadDied('2006', '2006-12-31'));
    assert.ok(hadDied('2006', '2007-01-01'));
    assert.ok(!hadDied(undefined, '2007-01-01'));
    assert.equal(ageThen({ born: '1921', died: '2006' }, '2020-01-01'), null);
    assert.equal(ageThen({ born: '1921' }, null), null);
    assert.equal(
      lifeInWords({ born: '1921-02-11', died: '2006-05-23' }),
      'born February 11, 1921, died May 23, 2006 at 85',
    );
    assert.equal(lifeInWords({ died: '2006' }), 'died 2006');
  });
});

describe('an age that the article prints', () => {
  const agesOf = (sentence: string): number[] => {
    const of = read(`Board Puts Off Vote\n\nMarch 5, 2024\n\n${sentence}\n`);
    const okafor = of.review.people.find(({ name }) => name === 'Helen Okafor');
    return okafor ? printedAges(of.review, okafor).map(({ years }) => years) : [];
  };

  it('is somebody’s where it stands at the name', () => {
    for (const sentence of [
      'Helen Okafor, 52, runs the harbour.',
      'Helen Okafor (52) runs the harbour.',
      'The harbour is run by 52-year-old Helen Okafor.',
      'Helen Okafor runs the harbour. Okafor, 52, was born there.',
    ])
      assert.deepEqual(agesOf(sentence), [52], sentence);
  });

  it('is nobody’s in particular elsewhere', () => {
    for (const sentence of [
      'Helen Okafor runs the harbour with Jane Brandt, 31.',
      'Helen Okafor’s son, 7, was on the quay.',
      'Helen Okafor runs the harbour. The 52-year-old mayor does not.',
    ])
      assert.deepEqual(agesOf(sentence), [], sentence);
  });
});
