import assert from 'node:assert/strict';
import { isSurnameSlip } from '../../../src/core/review/names/likeness.ts';
import { article, slipsIn, toldOf } from './slipsIn.ts';

const opening =
  'Mayor Helen Bentsen presented the plan for the harbor wall on Monday. It will cost $14 million, Bentsen said.';

/** What is told of an article that ends so. */
const ending = (...paragraphs: string[]): string[] => toldOf(article(opening, ...paragraphs));

describe('a name with a letter more, less or changed', () => {
  it('is told of with the place of the other spelling', () => {
    const text = article(opening, 'The council will hear Helen Bensten again in May.');
    const [slip, ...others] = slipsIn(text);
    assert.equal(others.length, 0);
    assert.equal(slip.code, 'name-spelling');
    assert.equal(text.slice(slip.start, slip.end), 'Helen Bensten');
    const { range } = slip.other;
    assert.ok(range);
    assert.equal(text.slice(range.start, range.end), 'Helen Bentsen');
  });

  for (const [surname, why] of [
    ['Bensten', 'letters change places'],
    ['Bentssen', 'a letter is doubled'],
    ['Bentsn', 'a letter is missing'],
    ['Bentson', 'a letter is another'],
  ])
    it(`is told of in a surname by itself: ${why}`, () => {
      assert.deepEqual(ending(`The wall will be built by May, ${surname} told reporters.`), [
        `name-spelling: ${surname} / Helen Bentsen`,
      ]);
    });

  it('is told of where a doubled letter is the wrong one', () => {
    assert.deepEqual(
      toldOf(
        article(
          'Reporter Elise Labott broke the story of the wall on Monday, and Labott stands by it.',
          'It was a long night, Labbot said.',
        ),
      ),
      ['name-spelling: Labbot / Elise Labott'],
    );
  });

  it('is told of in a given name, also a short one that sounds alike', () => {
    const text = (given: string) =>
      article(
        `Engineer John Keller drew the wall. John Keller has built four others along the coast.`,
        `The council will hear ${given} Keller again in May.`,
      );
    assert.deepEqual(toldOf(text('Jon')), ['name-spelling: Jon Keller / John Keller']);
    assert.deepEqual(toldOf(text('Councilman Jon')), []);
    assert.deepEqual(toldOf(text('Joan')), []);
    assert.deepEqual(toldOf(text('Jack')), []);
  });

  it('is told of where two letters are wrong in a long name', () => {
    const text = (surname: string) =>
      article(
        'Engineer Paul Zuckerman drew the wall. The wall is the fourth of Paul Zuckerman on this coast.',
        `The council will hear Paul ${surname} again in May.`,
      );
    assert.deepEqual(toldOf(text('Zukermann')), ['name-spelling: Paul Zukermann / Paul Zuckerman']);
    assert.deepEqual(toldOf(text('Zimmermann')), []);
  });
});

describe('two people whose names are alike', () => {
  for (const [why, ...paragraphs] of [
    ['have roles of their own', 'Architect Helen Bentson, of a firm in Avery, will draw it.'],
    ['are relatives', 'His sister Helen Bentson has opposed the wall since April.'],
    [
      'are both named again',
      'Mayor Helen Bentsen left. Helen Bensten rose. It was then that Helen Bensten spoke.',
    ],
    ['share no given name', 'The council will hear Karl Bensten again in May.'],
    ['are a person and a family', 'The Bentsens have lived at the harbor for years.'],
    ['differ in the first letter', 'The council will hear Helen Dentsen again in May.'],
  ])
    it(`are left alone where they ${why}`, () => assert.deepEqual(ending(...paragraphs), []));

  it('are left alone in one sentence', () => {
    assert.deepEqual(
      toldOf(article('On Monday Rose Keller and her neighbor, Rosa Keller, both spoke against the wall.')),
      [],
    );
  });

  it('are left alone where one is a woman’s name', () => {
    const text = 'Engineer Eric Garner drew the wall. The fifth wall of Eric Garner stands at Avery.';
    assert.deepEqual(toldOf(article(text, 'The council will hear Erica Garner again in May.')), []);
  });
});

describe('a surname', () => {
  it('is no slip of its plural', () => {
    assert.ok(!isSurnameSlip('castro', 'castros'));
    assert.ok(!isSurnameSlip('castros', 'castro'));
    assert.ok(isSurnameSlip('castro', 'castrol'));
  });
});

describe('a name in somebody else’s spelling', () => {
  for (const [why, paragraph] of [
    ['in their words', '“I told Helen Bensten so,” said Peter Brandt, a member of the council.'],
    ['with “sic”', 'A poster praised Helen Bensten [sic] for the wall.'],
    ['in a picture’s credit', 'The wall at noon. Photo by Helen Bensten.'],
    ['in a handle', 'Most wrote to @HelenBensten or to the council.'],
    ['in capitals', 'HELEN BENSTEN'],
    ['in a line-up', 'Speakers: Ann Roe, Bo Lee, Carl Webb, Helen Bensten, Ida Moss, Jane Poe, Karl Dahl.'],
  ])
    it(`is left alone ${why}`, () => assert.deepEqual(ending(paragraph), []));
});

describe('another given name', () => {
  it('is told of where the office is the same', () => {
    const text = article(
      'Treasury Secretary Lloyd Hartley spoke first. The wall costs too much, Hartley said.',
      'The council had asked Treasury Secretary Frank Hartley to explain the figures.',
    );
    assert.deepEqual(toldOf(text), ['given-name: Frank Hartley / Lloyd Hartley']);
  });

  it('is left alone where many hold such an office, and in short forms', () => {
    assert.deepEqual(
      toldOf(article('Sen. Lloyd Hartley spoke first.', 'Then Sen. Frank Hartley spoke of the harbor.')),
      [],
    );
    assert.deepEqual(
      toldOf(
        article(
          'Treasury Secretary William Hartley spoke first.',
          'The council thanked Treasury Secretary Bill Hartley for that.',
        ),
      ),
      [],
    );
  });
});
