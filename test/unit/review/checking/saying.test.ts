import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sliceOf, type Range } from '../../../../src/core/model.ts';
import { correctionsShown } from '../../../../src/core/review/checking/corrections.ts';
import { fadedRanges } from '../../../../src/core/review/checking/faded.ts';
import { grown } from '../../../../src/core/review/checking/grow.ts';
import { pressAt, shortestLookMs } from '../../../../src/core/review/checking/pace.ts';
import { passageKey } from '../../../../src/core/review/checking/passageKey.ts';
import { queryTyped } from '../../../../src/core/review/checking/queryTyped.ts';
import { repeatsOf } from '../../../../src/core/review/checking/repeats.ts';
import type { Annotation } from '../../../../src/core/sidecar/schema.ts';
import { harbour, harbourWith, itemIn, placeOf, ticked } from './articles.ts';

describe('a key that says something', () => {
  const now = 10_000;
  it('is meant where what it is about could be read before', () => {
    assert.equal(pressAt(now, { drawnAt: now - shortestLookMs, pressedAt: 0 }), 'meant');
  });
  it('is early before that, and before anything is drawn', () => {
    assert.equal(pressAt(now, { drawnAt: now - shortestLookMs + 1, pressedAt: 0 }), 'early');
    assert.equal(pressAt(now, { drawnAt: null, pressedAt: 0 }), 'early');
  });
  it('is held where it comes as fast as a key that is held down', () => {
    for (const repeat of [15, 33, 90])
      assert.equal(pressAt(now, { drawnAt: 0, pressedAt: now - repeat }), 'held');
  });
});

describe('the same fact again', () => {
  it('is a figure of the same value, of which nobody has said anything', () => {
    const checked = harbourWith();
    const repeats = repeatsOf(checked.review, itemIn(checked, placeOf('$55 million')));
    assert.deepEqual(
      repeats.map(({ start }) => start),
      [placeOf('$55 million', 'again').start],
    );
    const done = harbourWith(ticked('$55 million'));
    assert.deepEqual(repeatsOf(done.review, itemIn(done, placeOf('$55 million', 'again'))), []);
    assert.deepEqual(repeatsOf(checked.review, itemIn(checked, placeOf('1993'))), []);
  });
});

describe('more words', () => {
  it('are the sentence, then the paragraph, then none', () => {
    const { review } = harbourWith();
    const sentence = grown(review, placeOf('$55 million'));
    assert.ok(sentence);
    assert.equal(sliceOf(harbour, sentence), 'The quay cost $55 million in 1993.');
    const paragraph = grown(review, sentence);
    assert.ok(paragraph);
    assert.equal(sliceOf(harbour, paragraph), harbour.split('\n').at(0));
    assert.equal(grown(review, paragraph), null);
  });
});

describe('a correction in the text', () => {
  const shown = (exact: string, correction: string, more = '') => {
    const { start, end } = placeOf(exact);
    const yaml = `annotations: [{ id: a-1, kind: claim, selector: { exact: "${exact}", start: ${String(start)}, end: ${String(end)} }, verdict: needs-correction, correction: "${correction}"${more} }]\n`;
    return correctionsShown(harbour, harbourWith(yaml).review.annotations).map(({ struck, words }) => [
      sliceOf(harbour, struck),
      words,
    ]);
  };
  it('strikes out what goes and puts what comes behind it, and leaves the rest', () => {
    assert.deepEqual(shown('cost $55 million in 1993', 'cost $59 million in 1994'), [
      ['$55', ' $59'],
      ['1993', ' 1994'],
    ]);
    assert.deepEqual(shown('40 boats', 'about 40 boats'), [['', 'about ']]);
    assert.deepEqual(shown('40 boats', '40 small boats'), [['', ' small']]);
    assert.deepEqual(shown('two sides', 'sides'), [['two', '']]);
  });
  it('is compared with the text again only where that or the file changed', () => {
    const of = (text: string, more: Partial<Annotation> = {}) => {
      const { start } = placeOf('40 boats');
      const { review } = corrected;
      const annotations = review.annotations.map((one) => ({
        ...one,
        annotation: Object.keys(more).length === 0 ? one.annotation : { ...one.annotation, ...more },
        place: { ...one.place, range: { start, end: start + 8 } },
      }));
      return correctionsShown(text, annotations);
    };
    const corrected = harbourWith(
      'annotations: [{ id: a-1, kind: claim, selector: { exact: "40 boats" }, verdict: needs-correction, correction: "50 boats" }]\n',
    );
    const [first] = of(harbour);
    assert.equal(of(harbour)[0], first);
    assert.deepEqual(of(harbour.replace('40 boats', '50 boots')), [
      {
        ...first,
        struck: { ...first.struck, start: first.struck.start + 3, end: first.struck.end + 6 },
        words: ' boats',
      },
    ]);
    assert.equal(of(harbour, { correction: '60 boats' })[0].words, ' 60');
  });
  it('is not drawn once it was decided to leave the words', () => {
    assert.deepEqual(shown('40 boats', '50 boats', ', stet: { by: me }'), []);
  });
});

describe('what was typed and not sent', () => {
  it('belongs to its words, not to the same ones elsewhere', () => {
    const first = passageKey(harbour, placeOf('$55 million'));
    assert.notDeepEqual(passageKey(harbour, placeOf('$55 million', 'again')), first);
  });
  it('belongs to them still where the text is edited further off', () => {
    const longer = `${'Long before, there was a quay of wood that nobody has paid for. '.repeat(2)}${harbour}`;
    const { start, end } = placeOf('Nobody counts them');
    const by = longer.length - harbour.length;
    assert.deepEqual(
      passageKey(longer, { start: start + by, end: end + by }),
      passageKey(harbour, { start, end }),
    );
  });
});

describe('a query as it is typed', () => {
  it('goes to the usual one, or to whom it names first', () => {
    assert.deepEqual(queryTyped(' Which count? ', 'reporter'), { to: 'reporter', text: 'Which count?' });
    assert.deepEqual(queryTyped('@desk Which count?', 'reporter'), { to: 'desk', text: 'Which count?' });
    assert.deepEqual(queryTyped('@ana.ruiz@example.org: Which?', 'reporter'), {
      to: 'ana.ruiz@example.org',
      text: 'Which?',
    });
    assert.deepEqual(queryTyped('Is @ana right?', 'reporter'), { to: 'reporter', text: 'Is @ana right?' });
  });
  it('is none without a question', () => {
    for (const words of ['', '  ', '@desk', '@desk: '])
      assert.equal(queryTyped(words, 'reporter'), null, words);
  });
});

describe('what fades back', () => {
  it('is what is checked, but for what is open inside of it', () => {
    const { start, end } = placeOf('The quay cost $55 million in 1993');
    const faded = fadedRanges({
      items: [
        { ...itemIn(harbourWith(), placeOf('1993')), kind: 'quote', state: 'checked', start, end },
        itemIn(harbourWith(), placeOf('$55 million')),
      ],
    });
    assert.deepEqual(
      faded.map((range) => sliceOf(harbour, range)),
      ['The quay cost ', ' in 1993'],
    );
    assert.deepEqual(fadedRanges(harbourWith().review), []);
  });
  const aFigure = itemIn(harbourWith(), placeOf('1993'));
  const any = fc.record({
    start: fc.nat(40),
    length: fc.integer({ min: 1, max: 12 }),
    state: fc.constantFrom('checked' as const, 'open' as const, 'cut' as const),
  });
  it('is each letter of it once, however items overlap', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (some) => {
        const items = some.map(({ start, length, state }) => ({
          ...aFigure,
          start,
          end: start + length,
          state,
        }));
        const lettersOf = (ranges: readonly Range[]): number[] =>
          ranges.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, nth) => start + nth));
        const open = new Set(lettersOf(items.filter(({ state }) => state === 'open')));
        const checked = new Set(lettersOf(items.filter(({ state }) => state === 'checked')));
        assert.deepEqual(
          lettersOf(fadedRanges({ items })),
          [...checked].filter((letter) => !open.has(letter)).sort((a, b) => a - b),
        );
      }),
    );
  });
  it('is found in one pass', () => {
    let seen = 0;
    const items = Array.from({ length: 4_000 }, (_, nth) => ({
      ...aFigure,
      state: nth % 2 === 0 ? ('checked' as const) : ('open' as const),
      get start() {
        seen++;
        return nth * 10;
      },
      end: nth * 10 + 8,
    }));
    assert.equal(fadedRanges({ items }).length, 2_000);
    assert.ok(seen < 40 * items.length, `looked at ${String(seen)} times`);
  });
});
