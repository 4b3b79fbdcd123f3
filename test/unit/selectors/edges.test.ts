import assert from 'node:assert/strict';
import type { FoundPlace } from './texts.ts';
import { find, follow, rangeOfWords } from './texts.ts';

const lead = 'The harbour board met on Tuesday to settle the matter of the ferry pier in the old town hall.';
const rest =
  'Engineers expect the work to last until the end of March, and fishermen will be moved elsewhere.';
const article = (middle: string): string => `${lead}\n\n${middle}\n\n${rest}`;

const both = [
  ['with the old text', follow],
  ['with the selector alone', find],
] as const;

/** The passage in brackets, in the middle paragraph of an article, and what is found of it in another. */
function found(locate: typeof follow, marked: string, now: string): FoundPlace {
  const start = marked.indexOf('[');
  const words = marked.slice(start + 1, marked.indexOf(']'));
  const old = article(marked.replace(/[[\]]/g, ''));
  const { start: from } = rangeOfWords(old, marked.replace(/[[\]]/g, ''));
  return locate(old, { start: from + start, end: from + start + words.length }, article(now));
}

/** What was selected, the paragraph now, and the words that stand for the passage. */
const kept: readonly (readonly [string, string, string])[] = [
  // The signs that were selected are selected again, and no others.
  [
    'She said [“we did not approve it,”] and left.',
    'She said "we did not approve it," and left.',
    '"we did not approve it,"',
  ],
  [
    'She said “[we did not approve it],” and left.',
    'She said "we did not approve it," and left.',
    'we did not approve it',
  ],
  ['They left [(it was late)] at once.', 'They left (it was late) at once, all of them.', '(it was late)'],
  ['They left ([it was late]) at once.', 'They left (it was late) at once, all of them.', 'it was late'],
  ['It [rose by a tenth.] So it was.', 'It rose by a tenth! So it was.', 'rose by a tenth!'],
  ['It [rose by a tenth]. So it was.', 'It rose by a tenth! So it was.', 'rose by a tenth'],
  ['It [rose by a tenth …] so it was.', 'It rose by a tenth ... so it was.', 'rose by a tenth ...'],
  ['It fell [— as she said] — then.', 'It fell -- as she said — then.', '-- as she said'],
  ['It fell [— as she said] — then.', 'It fell, as she said — then.', 'as she said'],
  ['Then — [“as she said] then — it fell.', 'Then -- "as she said then -- it fell.', '"as she said'],
  // A sign that comes to stand at a figure changes it.
  ['It rose [6.4 percent] last year.', 'It rose -6.4 percent last year.', '-6.4 percent'],
  ['It rose [6.4 percent] last year.', 'It rose −6.4 percent last year.', '−6.4 percent'],
  ['It rose [6.4 percent] last year.', 'It rose ~6.4 percent last year.', '~6.4 percent'],
  ['It cost [6.4 million] last year.', 'It cost €6.4 million last year.', '€6.4 million'],
  ['It cost $[6.4 million] last year.', 'It cost €6.4 million last year.', '€6.4 million'],
  ['It cost $[6.4 million] last year.', 'It cost $6.4 million last year, all told.', '6.4 million'],
  ['It cost [$6.4 million] last year.', 'It cost €6.4 million last year.', '€6.4 million'],
  ['It cost [$6.4 million] last year.', 'It cost -$6.4 million last year.', '-$6.4 million'],
  ['It rose by [some 64] last year.', 'It rose by some 64% last year.', 'some 64%'],
  ['It rose by [some 64]% last year.', 'It rose by some 64% last year, all told.', 'some 64'],
  ['It rose by [some 64]% last year.', 'It rose by some 64° last year.', 'some 64°'],
  ['It rose by [some 64] last year.', 'It rose by some 64, last year.', 'some 64'],
  // A dash that joins two words is no minus.
  ['It is 10 to [20 miles] from here.', 'It is 10-20 miles from here.', '20 miles'],
  // Words, as against figures, take no sign.
  ['It was [the board] that met.', 'It was -the board that met.', 'the board'],
  // A negation at the edge turns the passage round.
  ['The board [will approve it] soon.', 'The board will approve it never soon.', 'will approve it never'],
  ['The board [approves of it] soon.', 'The board never approves of it soon.', 'never approves of it'],
  ['The board [approves of it] soon.', 'The board Not approves of it soon.', 'Not approves of it'],
  [
    'The board never [approves of it] soon.',
    'The board never approves of it soon, they say.',
    'approves of it',
  ],
  ['The board [approves of it] soon.', 'The board gladly approves of it soon.', 'approves of it'],
  // Part of a word stays that part.
  ['They met the [harbour]masters at noon.', 'They met the harbourmasters at noon, all of them.', 'harbour'],
  [
    'They met the harbour[masters at] noon.',
    'They met the harbourmasters at noon, all of them.',
    'masters at',
  ],
];

for (const [how, locate] of both)
  describe(`the edges of a passage found again, ${how}`, () => {
    for (const [marked, now, words] of kept)
      it(`${marked} → ${now}`, () => {
        const place = found(locate, marked, now);
        assert.equal(place.words, words);
        assert.ok(place.match !== 'unsure' && place.match !== 'lost', place.match);
      });
  });

describe('a whole sentence found again', () => {
  const both = [follow, find];
  const sentence = 'The port office counted every passenger who crossed the bay.';

  it('grows with words that are added at its end, and at its beginning', () => {
    for (const locate of both) {
      const longer = sentence.replace('bay.', 'bay, and then some.');
      assert.equal(
        found(locate, `So it was. [${sentence}] So it is.`, `So it was. ${longer} So it is.`).words,
        longer,
      );
      const earlier = `Last year ${sentence.replace('The', 'the')}`;
      assert.equal(
        found(locate, `So it was. [${sentence}] So it is.`, `So it was. ${earlier} So it is.`).words,
        earlier,
      );
    }
  });

  it('does not grow over a sentence that stood beside it', () => {
    for (const locate of both) {
      const joined = `So it was. ${sentence.replace('bay.', 'bay;')} so it is.`;
      const { words } = found(locate, `So it was. [${sentence}] So it is.`, joined);
      assert.equal(words, sentence.replace('bay.', 'bay;'));
    }
  });

  it('stays a part of it where it was one', () => {
    for (const locate of both) {
      const part = sentence.slice(0, -' who crossed the bay.'.length);
      const now = `So it was. ${sentence.replace('bay.', 'bay, and then some.')} So it is.`;
      assert.equal(found(locate, `So it was. [${part}] who crossed the bay. So it is.`, now).words, part);
    }
  });

  it('does not grow over words that stood beside it and stand in its sentence now', () => {
    for (const locate of both) {
      const next = 'Engineers expect it to last until March.';
      const now = `So it was. ${sentence.replace('bay.', 'bay, while')} ${next.replace('E', 'e')}`;
      const { words } = found(locate, `So it was. [${sentence}] ${next}`, now);
      assert.equal(words, sentence.replace('bay.', 'bay,'));
      const turned = `${next.replace('.', ', while')} ${sentence.replace('The', 'the')} So it is.`;
      const place = found(locate, `${next} [${sentence}] So it is.`, turned);
      assert.equal(place.words, sentence.replace('The', 'the'));
    }
  });

  it('does not grow over more than a few lines', () => {
    const much = (end: string): string => `, ${'and then some more of it, '.repeat(14)}${end}`;
    for (const locate of both) {
      const now = `So it was. ${sentence.replace('.', much('so.'))} So it is.`;
      const { words } = found(locate, `So it was. [${sentence}] So it is.`, now);
      assert.ok(words && words.length < sentence.length + 2, String(words));
      const before = `So it was. Then${much('it is said that')} ${sentence.replace('The', 'the')} So it is.`;
      const place = found(locate, `So it was. [${sentence}] So it is.`, before);
      assert.equal(place.words, sentence.replace('The', 'the'));
    }
  });

  it('grows from the beginning of the text, too', () => {
    const old = `${sentence} So it was.\n\n${lead}`;
    const now = `Last year ${sentence.replace('The', 'the')} So it was.\n\n${lead}`;
    for (const locate of both)
      assert.equal(
        locate(old, rangeOfWords(old, sentence), now).words,
        `Last year ${sentence.replace('The', 'the')}`,
      );
  });
});

describe('a piece of a word', () => {
  it('is the whole word where the word has become too short for it', () => {
    const place = found(
      follow,
      'They met the harb[our]masters at noon.',
      'They met the harbmasters at noon.',
    );
    assert.equal(place.words, 'harbmasters');
    assert.equal(place.match, 'unsure');
  });

  it('stays where its word is mistyped, and is asked about where that is another word', () => {
    const typo = found(
      follow,
      'They met the [harbour]masters at noon.',
      'They met the harbourmastres at noon.',
    );
    assert.equal(typo.words, 'harbour');
    assert.ok(typo.match !== 'unsure' && typo.match !== 'lost', typo.match);
    const other = found(follow, 'They met harbour[masters] at noon.', 'They met paymasters at noon.');
    assert.ok(other.match === 'unsure' || other.match === 'lost', other.match);
    for (const locate of [follow, find]) {
      const now = 'They met journalists at noon.';
      assert.equal(found(locate, 'They met harbour[masters] at noon.', now).words, 'journalists');
      assert.equal(found(locate, 'They met [harbour]masters at noon.', now).words, 'journalists');
    }
  });
});
