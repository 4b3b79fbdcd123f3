import assert from 'node:assert/strict';
import { article, toldOf } from './slipsIn.ts';

const twice = (first: string, then: string): string[] =>
  toldOf(
    article(
      `The harbor engineer ${first} drew the wall. The plans of ${first} are on show in the town hall.`,
      `On Monday the council thanked ${then} for the plans and closed the meeting.`,
    ),
  );

describe('one person’s name', () => {
  it('with another accent is told of', () => {
    assert.deepEqual(twice('François Moulin', 'Francois Moulin'), [
      'name-accent: Francois Moulin / François Moulin',
    ]);
    assert.deepEqual(twice('François Moulin', 'François Moulin'), []);
  });

  it('with an accent is taken for the right one where it is printed both ways once', () => {
    assert.deepEqual(
      toldOf(article('The engineer Jose Marín drew it.', 'On Monday the council thanked José Marín.')),
      ['name-accent: Jose Marín / José Marín'],
    );
  });

  it('with a hyphen, space or capital more or less is told of', () => {
    assert.deepEqual(twice('Anna Berg-Larsen', 'Anna Berg Larsen'), [
      'name-joint: Anna Berg Larsen / Anna Berg-Larsen',
    ]);
    assert.deepEqual(twice('Rosa MacIntyre', 'Rosa Macintyre'), [
      'name-joint: Rosa Macintyre / Rosa MacIntyre',
    ]);
    assert.deepEqual(twice('Hillary Voss', 'HIllary Voss'), ['name-joint: HIllary Voss / Hillary Voss']);
  });

  it('turned round is told of', () => {
    assert.deepEqual(twice('Rosa Lindqvist', 'Lindqvist Rosa'), [
      'name-order: Lindqvist Rosa / Rosa Lindqvist',
    ]);
  });

  it('is left alone in capitals, with a curly apostrophe, with an initial or a short form', () => {
    for (const [first, then] of [
      ['Rosa Lindqvist', 'ROSA LINDQVIST'],
      ["Sean O'Neill", 'Sean O’Neill'],
      ['Rosa Lindqvist', 'Rosa M. Lindqvist'],
      ['William Hartley', 'Bill Hartley'],
      ['Karl de Boer', 'De Boer'],
    ])
      assert.deepEqual(twice(first, then), [], `${first}, ${then}`);
  });
});

describe('a title that changes', () => {
  const told = (...paragraphs: string[]): string[] =>
    toldOf(
      article('Mayor Anna Voss opened the meeting. The wall is needed, Mayor Voss said.', ...paragraphs),
    );

  it('is told of with both titles', () => {
    assert.deepEqual(told('The council thanked Governor Voss for coming.'), [
      'title-differs: Governor Voss / Mayor Anna Voss',
    ]);
  });

  it('is told of behind a dateline', () => {
    const text = article(
      'PORT AVERY — Mayor Anna Voss spoke. The wall is needed, Mayor Voss said.',
      'Governor Voss left.',
    );
    assert.deepEqual(toldOf(text), ['title-differs: Governor Voss / Mayor Anna Voss']);
  });

  for (const [why, paragraph] of [
    ['where the article tells of it', 'Governor Voss, as she is since her election as governor, left early.'],
    ['where it was held before', 'The council thanked former Governor Voss for coming.'],
    ['where it is another office', 'The council thanked Lieutenant Governor Voss for coming.'],
    ['in somebody’s words', '“Governor Voss was late,” said Peter Brandt, who leads the council.'],
    ['where two have the surname', 'Karl Voss spoke, too. The council thanked Governor Voss for coming.'],
    ['in its short form', 'The council thanked Mayor Voss for coming.'],
  ])
    it(`is left alone ${why}`, () => assert.deepEqual(told(paragraph), []));
});

describe('a surname before the full name', () => {
  const long =
    'The harbor will have a new wall by May, and the council will pay for it with a loan of $14 million. ' +
    'The wall is to be two meters higher than the old one, which was built in 1931 and has been mended four times since.';
  const late = 'In the end it was Peter Brandt, a member of the council, who counted the votes.';
  const between =
    'It was a long night in the town hall. The doors stayed open because of the heat, and the noise of the harbor ' +
    'came in. Nobody left before the last speaker, and the last speaker did not finish before midnight had come. Then, with the windows shut at last, the count began.';

  it('is told of', () => {
    assert.deepEqual(toldOf(article(long, 'The plan is a gamble, Brandt said.', between, late)), [
      'surname-first: Brandt / Peter Brandt',
    ]);
  });

  for (const [why, ...paragraphs] of [
    ['with a title', long, 'The plan is a gamble, Councilman Brandt said.', between, late],
    ['as the name of a thing', long, 'The Brandt campaign calls it a gamble.', between, late],
    ['in somebody’s words', long, '“Brandt will not like it,” said Ida Moss, a reporter.', between, late],
    ['where the full name follows at once', long, 'The plan is a gamble, Brandt said.', late],
    ['behind the full name', long, late, between, 'The plan is a gamble, Brandt said.'],
  ])
    it(`is left alone ${why}`, () => assert.deepEqual(toldOf(article(...paragraphs)), []));

  it('is left alone in the headline', () => {
    assert.deepEqual(
      toldOf(['Brandt Votes Against the New Harbor Wall', long, between, late].join('\n\n')),
      [],
    );
  });
});
