// What has to be there before a place is trusted. Each row is just enough, and not enough without any one part.
import assert from 'node:assert/strict';
import type { Certainty } from '../../../../src/core/selectors/weigh/certainty.ts';
import { judgeAligned, judgeSought } from '../../../../src/core/selectors/weigh/certainty.ts';
import type { Clues } from '../../../../src/core/selectors/weigh/clues.ts';

interface Given extends Partial<Clues> {
  /** The share of both sides. */
  readonly context?: number;
}

/** Nothing speaks for the place but what is given; a passage of ten words unless another length is. */
function cluesOf({ context = 0, length = 10, ...given }: Given): Clues {
  const nothing = {
    found: 0,
    foundPlain: 0,
    foundWeight: 0,
    whole: false,
    rim: 0,
    telling: 1,
    surroundings: 0,
  };
  const apart = { touchesBefore: false, touchesAfter: false, enclosed: false, withinLine: true };
  return {
    span: { from: 0, to: length },
    length,
    before: context,
    after: context,
    ...nothing,
    ...apart,
    ...given,
  };
}

interface Row {
  readonly what: string;
  readonly given: Given;
  readonly is: Certainty;
  /** With this instead, it is something else. */
  readonly but?: readonly (readonly [Given, Certainty])[];
}

function hold(title: string, rows: readonly Row[], judge: (clues: Clues) => Certainty): void {
  describe(title, () => {
    for (const { what, given, is, but = [] } of rows)
      it(`is ${is} with ${what}`, () => {
        assert.equal(judge(cluesOf(given)), is, `A place with ${what} is not judged ${is}.`);
        for (const [instead, other] of but)
          assert.equal(
            judge(cluesOf({ ...given, ...instead })),
            other,
            `With ${JSON.stringify(instead)} instead it is not judged ${other}.`,
          );
      });
  });
}

const touches = { touchesBefore: true, touchesAfter: true };
const all = { whole: true, found: 1, foundPlain: 1 };

hold(
  'a place that the old text leads to',
  [
    {
      what: 'a quarter of the words between both neighbours',
      given: { ...touches, found: 0.25, length: 5 },
      is: 'certain',
      but: [
        [{ touchesBefore: false }, 'none'],
        [{ touchesAfter: false }, 'none'],
        [{ found: 0.2 }, 'none'],
        [{ found: 0.2, foundPlain: 0.3 }, 'certain'],
        [{ found: 0.2, foundPlain: 0.25 }, 'none'],
      ],
    },
    {
      what: 'a word or two in place of few',
      given: { ...touches, found: 0.2, length: 3 },
      is: 'unsure',
      but: [
        [{ length: 4 }, 'unsure'],
        [{ length: 5 }, 'none'],
        [{ span: { from: 10, to: 14 } }, 'unsure'],
        [{ span: { from: 10, to: 16 } }, 'unsure'],
        [{ span: { from: 10, to: 17 } }, 'none'],
        [{ touchesBefore: false }, 'none'],
        [{ touchesAfter: false }, 'none'],
        [{ context: 1 }, 'unsure'],
        [{ foundWeight: 0.5 }, 'unsure'],
      ],
    },
    {
      what: 'a lone word that is partly there',
      given: { length: 1, found: 0.9, context: 1 },
      is: 'unsure',
      but: [
        [{ found: 0 }, 'none'],
        [{ found: 1, whole: true, touchesBefore: true }, 'certain'],
      ],
    },
    {
      what: 'eight words in one piece',
      given: { ...all, length: 8 },
      is: 'certain',
      but: [[{ length: 7 }, 'unsure']],
    },
    {
      what: 'few words in one piece and three tenths of what stood around them',
      given: { ...all, length: 2, context: 0.3, touchesBefore: true },
      is: 'certain',
      but: [
        [{ context: 0.25 }, 'unsure'],
        [{ before: 0, after: 0.5 }, 'certain'],
        [{ before: 0.5, after: 0 }, 'certain'],
        [{ before: 0, after: 0.45 }, 'unsure'],
        [{ touchesBefore: false }, 'unsure'],
        [{ touchesBefore: false, touchesAfter: true }, 'certain'],
        [{ touchesBefore: false, enclosed: true }, 'certain'],
        [{ touchesBefore: false, length: 4 }, 'certain'],
      ],
    },
    {
      what: 'four words in one piece and a little on one side',
      given: { ...all, length: 4, before: 0.2 },
      is: 'certain',
      but: [
        [{ length: 3, touchesBefore: true }, 'unsure'],
        [{ before: 0.15 }, 'unsure'],
      ],
    },
    {
      what: 'four telling words in one piece where they stood',
      given: { ...all, length: 4, enclosed: true, foundWeight: 0.6 },
      is: 'certain',
      but: [
        [{ enclosed: false }, 'unsure'],
        [{ foundWeight: 0.5 }, 'unsure'],
        [{ length: 3 }, 'unsure'],
        [{ length: 3, before: 0.2 }, 'certain'],
      ],
    },
    {
      what: 'most of four words and a third of what stood around them',
      given: { found: 0.6, length: 4, context: 0.35 },
      is: 'certain',
      but: [
        [{ found: 0.55 }, 'unsure'],
        [{ context: 0.3 }, 'unsure'],
        [{ length: 3 }, 'unsure'],
        [{ length: 3, context: 0.5 }, 'certain'],
        [{ length: 3, context: 0.1 }, 'none'],
      ],
    },
    {
      what: 'two fifths of six words and of what stood around them',
      given: { found: 0.4, length: 6, context: 0.4 },
      is: 'certain',
      but: [
        [{ found: 0.35 }, 'none'],
        [{ length: 5 }, 'unsure'],
        [{ context: 0.35 }, 'unsure'],
      ],
    },
    {
      what: 'most of eight words',
      given: { found: 0.75, length: 8 },
      is: 'certain',
      but: [
        [{ found: 0.7 }, 'unsure'],
        [{ length: 7 }, 'unsure'],
      ],
    },
    {
      what: 'half of eight words beside one neighbour',
      given: { found: 0.5, length: 8, touchesAfter: true },
      is: 'certain',
      but: [
        [{ found: 0.45 }, 'unsure'],
        [{ length: 7 }, 'unsure'],
        [{ touchesAfter: false }, 'unsure'],
        [{ touchesAfter: false, touchesBefore: true }, 'certain'],
      ],
    },
    {
      what: 'two fifths of few words and some of what stood around them',
      given: { found: 0.4, length: 3, context: 0.2 },
      is: 'unsure',
      but: [
        [{ found: 0.35 }, 'none'],
        [{ context: 0.15 }, 'none'],
        [{ context: 0.15, length: 4 }, 'unsure'],
      ],
    },
  ],
  (clues) => judgeAligned(clues, false),
);

hold(
  'a place in a paragraph of which the passage is a part',
  [
    {
      what: 'one telling word of it between both neighbours',
      given: { ...touches, found: 0.1, foundWeight: 0.5, length: 5 },
      is: 'certain',
      but: [
        [{ touchesBefore: false }, 'none'],
        [{ touchesAfter: false }, 'none'],
        [{ found: 0.05 }, 'none'],
        [{ foundWeight: 0.4 }, 'none'],
        [{ length: 3 }, 'certain'],
        [{ length: 2 }, 'unsure'],
      ],
    },
    {
      what: 'other words in place of few, and half of what stood close on either side',
      given: { ...touches, length: 4, span: { from: 10, to: 17 }, context: 0.5 },
      is: 'certain',
      but: [
        [{ touchesBefore: false }, 'none'],
        [{ touchesAfter: false }, 'none'],
        [{ length: 5, span: { from: 10, to: 15 } }, 'unsure'],
        [{ length: 5, span: { from: 10, to: 15 }, withinLine: false }, 'none'],
        [{ length: 5, span: { from: 10, to: 11 }, foundPlain: 0.2 }, 'none'],
        [{ span: { from: 10, to: 18 } }, 'unsure'],
        [{ length: 1, span: { from: 10, to: 18 }, withinLine: false }, 'none'],
        [{ before: 0.45 }, 'unsure'],
        [{ after: 0.45 }, 'unsure'],
        [{ length: 1, span: { from: 10, to: 14 } }, 'certain'],
      ],
    },
  ],
  (clues) => judgeAligned(clues, true),
);

const changedRows: readonly Row[] = [
  {
    what: 'a quarter of the words between both neighbours, and nearly all that stood around them',
    given: { ...touches, found: 0.25, context: 0.8, rim: 0.4, length: 5 },
    is: 'certain',
    but: [
      [{ touchesBefore: false }, 'none'],
      [{ touchesAfter: false }, 'none'],
      [{ context: 0.75 }, 'none'],
      [{ rim: 0.35 }, 'none'],
      [{ found: 0.2 }, 'none'],
      [{ found: 0.2, foundPlain: 0.3 }, 'certain'],
      [{ found: 0.2, foundPlain: 0.25 }, 'none'],
    ],
  },
  {
    what: 'two fifths of the words between both neighbours, and most that stood around them',
    given: { ...touches, found: 0.4, context: 0.6, rim: 0.4, length: 5 },
    is: 'certain',
    but: [
      [{ touchesBefore: false }, 'none'],
      [{ touchesAfter: false }, 'none'],
      [{ context: 0.55 }, 'none'],
      [{ rim: 0.35 }, 'none'],
      [{ found: 0.35 }, 'none'],
    ],
  },
  {
    what: 'most of the words beside one neighbour, and most that stood around them',
    given: { touchesAfter: true, found: 0.6, context: 0.6, rim: 0.4, length: 5 },
    is: 'certain',
    but: [
      [{ touchesAfter: false }, 'unsure'],
      [{ touchesAfter: false, touchesBefore: true }, 'certain'],
      [{ found: 0.55 }, 'none'],
      [{ context: 0.55 }, 'unsure'],
      [{ rim: 0.35 }, 'unsure'],
    ],
  },
  {
    what: 'most of eight words beside one neighbour, and three tenths of what stood around them',
    given: { touchesAfter: true, found: 0.75, context: 0.3, rim: 0.3, length: 8 },
    is: 'certain',
    but: [
      [{ touchesAfter: false }, 'unsure'],
      [{ length: 7 }, 'unsure'],
      [{ context: 0.25, length: 5 }, 'none'],
      [{ rim: 0.25 }, 'unsure'],
      [{ found: 0.7 }, 'unsure'],
    ],
  },
  {
    what: 'most of the words, and three tenths on one side',
    given: { found: 0.6, before: 0.3, length: 3 },
    is: 'unsure',
    but: [
      [{ found: 0.55 }, 'none'],
      [{ before: 0.25 }, 'none'],
      [{ before: 0, after: 0.3 }, 'unsure'],
    ],
  },
  {
    what: 'two fifths of eight words, and half on one side',
    given: { found: 0.4, before: 0.5, length: 8 },
    is: 'unsure',
    but: [
      [{ found: 0.35 }, 'none'],
      [{ before: 0.45 }, 'none'],
      [{ length: 7 }, 'none'],
    ],
  },
  {
    what: 'a lone word mistyped with all around it',
    given: { ...touches, found: 0.6, context: 0.9, length: 1 },
    is: 'certain',
    but: [
      [{ found: 0.55 }, 'none'],
      [{ context: 0.85, rim: 1 }, 'none'],
      [{ touchesBefore: false }, 'none'],
      [{ touchesAfter: false }, 'none'],
    ],
  },
  {
    what: 'other words in place of few, and nearly all around them, close and far',
    given: { ...touches, context: 0.9, surroundings: 0.9, length: 4, span: { from: 10, to: 17 } },
    is: 'certain',
    but: [
      [{ touchesBefore: false }, 'none'],
      [{ touchesAfter: false }, 'none'],
      [{ length: 5, span: { from: 10, to: 15 } }, 'unsure'],
      [{ length: 5, span: { from: 10, to: 15 }, context: 0.85 }, 'none'],
      [{ length: 5, span: { from: 10, to: 15 }, surroundings: 0.85 }, 'none'],
      [{ length: 5, span: { from: 10, to: 15 }, withinLine: false }, 'none'],
      [{ length: 5, span: { from: 10, to: 11 }, foundPlain: 0.2 }, 'none'],
      [{ span: { from: 10, to: 18 } }, 'unsure'],
      [{ length: 1, span: { from: 10, to: 18 } }, 'unsure'],
      [{ length: 1, span: { from: 10, to: 18 }, withinLine: false }, 'none'],
      [{ context: 0.85 }, 'unsure'],
      [{ surroundings: 0.85 }, 'unsure'],
      [{ length: 1, span: { from: 10, to: 14 } }, 'certain'],
    ],
  },
  {
    what: 'other words in place of few, and most around them, close and far',
    given: { ...touches, context: 0.7, surroundings: 0.5, length: 4, span: { from: 10, to: 17 } },
    is: 'unsure',
    but: [
      [{ touchesBefore: false }, 'none'],
      [{ touchesAfter: false }, 'none'],
      [{ length: 5, span: { from: 10, to: 15 } }, 'none'],
      [{ span: { from: 10, to: 18 } }, 'none'],
      [{ context: 0.65 }, 'none'],
      [{ surroundings: 0.45 }, 'none'],
    ],
  },
  {
    what: 'another word in place of a lone one, and most around it, close and far',
    given: { ...touches, context: 0.7, surroundings: 0.5, length: 1, span: { from: 10, to: 14 } },
    is: 'unsure',
    but: [
      [{ touchesBefore: false }, 'none'],
      [{ touchesAfter: false }, 'none'],
      [{ span: { from: 10, to: 15 } }, 'none'],
      [{ context: 0.65 }, 'none'],
      [{ surroundings: 0.45 }, 'none'],
    ],
  },
];
for (const standing of ['once', 'open', 'no context'] as const)
  hold(`a place with other words than the selector's (${standing})`, changedRows, (clues) =>
    judgeSought(clues, standing, 0),
  );

hold(
  'a place with other words than those of a selector without context',
  [
    {
      what: 'three in four of six words',
      given: { length: 6, found: 0.75 },
      is: 'unsure',
      but: [
        [{ length: 5 }, 'none'],
        [{ found: 0.7 }, 'none'],
      ],
    },
  ],
  (clues) => judgeSought(clues, 'no context', 0),
);

hold(
  'the place of words that stood once',
  [
    { what: 'eight words', given: { ...all, length: 8 }, is: 'certain', but: [[{ length: 7 }, 'none']] },
    {
      what: 'a fifth of what stood around them',
      given: { ...all, length: 1, context: 0.2 },
      is: 'certain',
      but: [
        [{ context: 0.15 }, 'unsure'],
        [{ context: 0.1, foundWeight: 0.6 }, 'certain'],
        [{ context: 0.15, foundWeight: 0.5 }, 'unsure'],
        [{ context: 0.05, foundWeight: 0.7 }, 'unsure'],
        [{ before: 0.4, after: 0 }, 'certain'],
        [{ context: 0, foundWeight: 0.7 }, 'none'],
      ],
    },
    {
      what: 'four telling words and some of what stood farther away',
      given: { ...all, length: 4, rim: 0.25, foundWeight: 0.6 },
      is: 'certain',
      but: [
        [{ length: 3 }, 'none'],
        [{ rim: 0.2 }, 'none'],
        [{ foundWeight: 0.5 }, 'none'],
      ],
    },
  ],
  (clues) => judgeSought(clues, 'once', 0),
);

hold(
  'the place of words that stood in several',
  [
    {
      what: 'two fifths of what told it from its copies, and a fifth of what stood around it',
      given: { ...all, length: 4, telling: 0.4, context: 0.2 },
      is: 'certain',
      but: [
        [{ telling: 0.35 }, 'unsure'],
        [{ telling: 0.3, rim: 0.4 }, 'certain'],
        [{ telling: 0.35, rim: 0.35 }, 'unsure'],
        [{ telling: 0.25, rim: 0.45 }, 'unsure'],
        [{ context: 0.15 }, 'unsure'],
        [{ context: 0.05 }, 'none'],
        [{ context: 0.05, rim: 0.1 }, 'unsure'],
        [{ context: 0.1, rim: 0.05 }, 'unsure'],
        [{ context: 0.05, length: 8 }, 'unsure'],
        [{ before: 0.4, after: 0 }, 'certain'],
      ],
    },
    {
      what: 'the same and a neighbour, where the words are few',
      given: { ...all, length: 3, telling: 0.4, context: 0.35, touchesBefore: true, rim: 0.3 },
      is: 'certain',
      but: [
        [{ touchesBefore: false }, 'unsure'],
        [{ touchesBefore: false, touchesAfter: true }, 'certain'],
        [{ context: 0.3 }, 'unsure'],
        [{ telling: 0.35 }, 'unsure'],
        [{ telling: 0.05 }, 'none'],
      ],
    },
    {
      what: 'few words and a little of everything',
      given: { ...all, length: 3, telling: 0.1, context: 0.2, rim: 0.1 },
      is: 'unsure',
      but: [
        [{ telling: 0.05 }, 'none'],
        [{ context: 0.15 }, 'none'],
        [{ rim: 0.05 }, 'none'],
        // Close to it all is the same, farther away it is not: another like it.
        [{ context: 0.4 }, 'none'],
        [{ context: 0.4, rim: 0.3 }, 'unsure'],
        [{ context: 0.35 }, 'unsure'],
      ],
    },
  ],
  (clues) => judgeSought(clues, 'open', 0),
);

hold(
  'the place of words without any context',
  [{ what: 'six of them', given: { ...all, length: 6 }, is: 'certain', but: [[{ length: 5 }, 'unsure']] }],
  (clues) => judgeSought(clues, 'no context', 0),
);

hold(
  'the place of words whose context somebody wrote down',
  [
    {
      what: 'nearly all of it on one side, most on the other, and some of it in a row',
      given: { ...all, length: 3, before: 0.9, after: 0.6, surroundings: 0.4 },
      is: 'certain',
      but: [
        [{ before: 0.6, after: 0.9 }, 'certain'],
        [{ surroundings: 0.35 }, 'unsure'],
        [{ before: 0.85 }, 'unsure'],
        [{ after: 0.55 }, 'unsure'],
        [{ length: 10, before: 0, after: 0 }, 'unsure'],
      ],
    },
  ],
  (clues) => judgeSought(clues, 'by hand', 0),
);

describe('a place of words that were taken out where they stood', () => {
  const judge = (length: number, standing: 'once' | 'open', whole = true): Certainty =>
    judgeSought(cluesOf({ ...all, whole, length, context: 1, ...touches }), standing, 1);

  it('is where they were moved to, if they are many and stood once', () => {
    assert.equal(judge(8, 'once'), 'certain');
    assert.equal(judge(8, 'open'), 'unsure');
    assert.equal(judge(7, 'once'), 'unsure');
    assert.equal(judge(7, 'open'), 'none');
    assert.equal(judge(4, 'once'), 'unsure');
    assert.equal(judge(3, 'once'), 'none');
    assert.equal(judge(8, 'once', false), 'none');
  });
});

hold(
  'a place of words whose context stands elsewhere, closed behind them',
  [
    {
      what: 'half of the words between both neighbours, as much context as there, and far around it most',
      given: { ...touches, found: 0.5, context: 0.6, surroundings: 0.8, rim: 0.4, length: 5 },
      is: 'certain',
      but: [
        [{ touchesBefore: false }, 'none'],
        [{ touchesAfter: false }, 'none'],
        [{ found: 0.45 }, 'none'],
        [{ context: 0.55 }, 'none'],
        [{ surroundings: 0.75 }, 'none'],
      ],
    },
  ],
  (clues) => judgeSought(clues, 'once', 0.6),
);

describe('how much of the context stands closed elsewhere', () => {
  const judge = (takenOut: number): Certainty =>
    judgeSought(cluesOf({ ...all, length: 7, context: 1 }), 'once', takenOut);

  it('counts from half of it on', () => {
    assert.equal(judge(0.45), 'certain');
    assert.equal(judge(0.5), 'unsure');
  });
});
