import assert from 'node:assert/strict';
import { byStart } from '../../../src/core/model.ts';
import { peopleOf } from './reading.ts';

/** The words of every mention by name, in order. */
const mentionsIn = (text: string): string[] =>
  peopleOf(text)
    .flatMap(({ unnamed, mentions }) => (unnamed ? [] : mentions.filter(({ form }) => form === 'name')))
    .sort(byStart)
    .map(({ start, end }) => text.slice(start, end));

// What is called like a person and is none, and persons who are called like a thing.

describe('people: houses of one surname', () => {
  it('are told by their shares, their chairmen, their units and what they say', () => {
    const text =
      'Shares of Welkin fell 3 percent on Thursday after the drug maker cut its forecast. Welkin said it will close two ' +
      'plants. Voss’s board rejected the offer. Voss rose 1 1/8 to 45.\n\n' +
      'Lukas Ltd., a unit of Corley, said it had sold its paper business to Ashby. Corley closed at $31.50, up 75 cents.';
    assert.deepEqual(mentionsIn(text), []);
  });

  it('are told from the people who founded them where the story says “Mr.”', () => {
    const text =
      'Mr. Denning founded Denning Corp. in 1962, and Mr. Denning still runs it. Mrs. Rill and Mr. Ott sit on its board.\n\n' +
      'Denning, based in Akron, makes valves. A spokesman for Denning said its plants would close. Denning shares were unchanged.';
    assert.deepEqual(mentionsIn(text), ['Denning', 'Denning', 'Rill', 'Ott']);
  });

  it('stand in pairs', () => {
    const text =
      'The bid was underwritten by Harmon and Pierce, the Chicago brokerage. Welkin & Ott represented the buyer.';
    assert.deepEqual(mentionsIn(text), []);
  });

  it('are not those of another kind in the same pair', () => {
    const text =
      'The bid was underwritten by Harmon and Pierce, the Chicago brokerage.\n\nHarmon and Pierce will earn $4 million. ' +
      'Lena Colby and Otto Kemp met. Colby and Kemp laughed.';
    assert.deepEqual(mentionsIn(text), ['Lena Colby', 'Otto Kemp', 'Colby', 'Kemp']);
  });

  it('are no countries either', () => {
    assert.deepEqual(mentionsIn('Jordan said it would host the talks. Houston lost. Paris was calm.'), []);
  });
});

describe('people: a name that says whose something is', () => {
  it('is the person’s', () => {
    const text =
      'The Kemp administration said no. A Kemp aide called it false. The Kishida Cabinet agreed, and so did the Kemp ' +
      'Administration. The Barack Obama presidency was long.\n\nOtto Brandt and Maria Kemp meet on Monday.';
    assert.deepEqual(mentionsIn(text), [
      'Kemp',
      'Kemp',
      'Kishida',
      'Kemp',
      'Barack Obama',
      'Otto Brandt',
      'Maria Kemp',
    ]);
  });

  it('has no word before it that only opens the sentence, nor a title', () => {
    const text =
      'Top Sanders aides left. Donor Otto Kemp paid. Republicans Nils Ott and Carla Dunn objected. Justice Scalia ' +
      'dissented, and Chief Justice Roberts did not. Oceanographer Welkin was asked as well.';
    assert.deepEqual(mentionsIn(text), [
      'Sanders',
      'Otto Kemp',
      'Nils Ott',
      'Carla Dunn',
      'Scalia',
      'Roberts',
      'Welkin',
    ]);
  });
});

describe('people: names made of words', () => {
  it('may be a month', () => {
    const text =
      'Prime Minister Theresa May said the plan was sound. Mrs May told the board to wait. In May, May resigned.\n\n' +
      'May’s majority has gone since May 2017, and May Day is near.';
    assert.deepEqual(mentionsIn(text), ['Theresa May', 'May', 'May', 'May']);
  });

  it('are none where nobody is called so', () => {
    assert.deepEqual(
      mentionsIn('Sales fell. May was a bad month. Will said nothing in the house change?'),
      [],
    );
  });

  it('may be a verb', () => {
    const text = 'Will Smith will lead the board. Frank Field and Rich Pike did not vote.';
    assert.deepEqual(mentionsIn(text), ['Will Smith', 'Frank Field', 'Rich Pike']);
  });

  it('are none where they are a garden', () => {
    assert.deepEqual(mentionsIn('They spoke in the Rose Garden. Miss Namibia wore red.'), []);
  });

  it('are no programmes with somebody’s name in them', () => {
    assert.deepEqual(
      mentionsIn('Obamacare was repealed. Trumpcare died in the Senate. Reaganomics failed.'),
      [],
    );
  });
});

describe('people: tables of results', () => {
  it('reads those who won, with their countries, and those who played', () => {
    const text =
      '1. Ruth Young (USA) 10.92\n\nOtto Lindner (Germany) beat Lee Hill (Britain) 6-4 6-3\n\n' +
      'Portfield: Brandt; Kemp, Voss, Lee, Reed; Young, Cole, Marsh.';
    assert.deepEqual(mentionsIn(text), [
      'Ruth Young',
      'Otto Lindner',
      'Lee Hill',
      'Brandt',
      'Kemp',
      'Voss',
      'Lee',
      'Reed',
      'Young',
      'Cole',
      'Marsh',
    ]);
  });
});
