// Passages that are followed while somebody types: in however many steps it is done, and whatever is undone between.
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Range } from '../../../src/core/model.ts';
import { askAbout, followOn } from '../../../src/core/review/follow.ts';
import { shiftFollowed, type Followed } from '../../../src/core/review/followed.ts';
import { placesOf } from '../../../src/core/review/placing.ts';
import { reviewPlace } from '../../../src/core/review/status.ts';
import { describe as describePassage } from '../../../src/core/selectors/describe.ts';
import { locateAll, type LocateRequest } from '../../../src/core/selectors/locate.ts';
import type { Place } from '../../../src/core/selectors/place.ts';
import { TextEdit, type TextChange } from '../../../src/core/selectors/shift.ts';
import type { Annotation } from '../../../src/core/sidecar/schema.ts';
import { drain } from '../../../src/core/steps.ts';
import { rangeOfWords } from '../selectors/texts.ts';

const levy = 'The levy adds about $112 to the bill of an average house, the finance office said.';
const mayor = 'Mayor Otto Brandt, 39, opened the meeting in the old customs house on Monday.';
const quoted = '“The pier stays open.”';
const article = `Board Raises Levy for the Harbor

${mayor} Two members were away and sent no word.

${levy} Nobody from the fishermen’s union came to speak against it.

After the vote the mayor went out to the crowd at the gate and said, ${quoted} The next hearing is in three weeks.
`;

type Finding = Partial<Pick<Annotation, 'kind' | 'verdict' | 'correction' | 'person'>>;

/** An editor with one annotated passage. */
class Editor {
  private followed: Followed | undefined;
  private readonly undone: TextChange[][] = [];
  private readonly request: LocateRequest;
  private readonly annotation: Annotation;

  constructor(
    words: string,
    finding: Finding = {},
    public text = article,
  ) {
    const selector = describePassage(article, rangeOfWords(article, words));
    this.annotation = { kind: 'claim', verdict: 'confirmed', ...finding, selector };
    const { correction } = finding;
    this.request = { selector, textSha256: 'old', ...(correction === undefined ? {} : { correction }) };
    this.pause();
  }

  edit(...changes: TextChange[]): void {
    let grown = 0;
    const undo = changes.map(({ start, end, text }) => {
      const change = { start: start + grown, text: this.text.slice(start, end) };
      grown += String(text).length - (end - start);
      return { ...change, end: change.start + String(text).length };
    });
    this.apply(changes);
    this.undone.push(undo);
  }

  undo(steps = 1): void {
    for (const changes of this.undone.splice(-steps).reverse()) this.apply(changes);
  }

  private apply(changes: readonly TextChange[]): void {
    const edit = new TextEdit(changes);
    this.followed &&= shiftFollowed(this.followed, edit);
    for (const { start, end, text } of changes.toReversed())
      this.text = this.text.slice(0, start) + String(text) + this.text.slice(end);
  }

  /** Key by key, with a pause after each: returns how many steps it took. */
  type(range: Range, words: string): number {
    let { start, end } = range;
    for (const letter of words) {
      this.edit({ start, end, text: letter });
      this.pause();
      end = ++start;
    }
    return words.length;
  }

  overtype(words: string, other: string): number {
    return this.type(rangeOfWords(this.text, words), other);
  }

  takeOut(words: string): number {
    const { start, end } = rangeOfWords(this.text, words);
    this.edit({ start, end, text: '' });
    this.pause();
    return start;
  }

  /** Somebody stops typing: the article is reviewed. */
  pause(): Place {
    const asked = [askAbout(this.request, this.followed, this.text)];
    const places = drain(placesOf(this.text, asked, () => article));
    [this.followed] = followOn([this.request], [this.followed], places, this.text);
    return places[0];
  }

  /** Reviewed at once, as if just opened, with the old text. */
  fresh(): Place {
    return drain(locateAll(this.text, [this.request], { oldText: () => article }))[0];
  }

  /** Status and words as the last review has them. */
  get reads(): [status: string, words: string | null] {
    const place = this.pause();
    const { status } = reviewPlace(this.annotation, this.annotation.selector, place, this.text);
    return [status, place.range && this.text.slice(place.range.start, place.range.end)];
  }
}

const isCertain = ({ match }: Place): boolean => match !== 'lost' && match !== 'unsure';

describe('a passage that somebody types over', () => {
  it('is as it was once all is undone, at once or key by key', () => {
    for (const words of ['about $112', levy, 'Mayor Otto Brandt, 39,', 'three weeks', 'The pier stays open.'])
      for (const other of ['some', 'The pier stays shut.', 'N', 'Mayor Otto Brandt, 38,']) {
        const all = new Editor(words);
        all.undo(all.overtype(words, other));
        assert.deepEqual(all.reads, ['checked', words], `${words}, ${other}`);
        const slowly = new Editor(words);
        for (let left = slowly.overtype(words, other); left > 0; left--) {
          slowly.undo();
          slowly.pause();
        }
        assert.deepEqual(slowly.reads, ['checked', words], `${words}, ${other}, key by key`);
        const again = new Editor(words);
        const { start } = rangeOfWords(article, words);
        const steps = again.overtype(words, other);
        again.type({ start, end: start + steps }, words);
        assert.deepEqual(again.reads, ['checked', words], `${words}, ${other}, typed again`);
      }
  });

  it('is fixed where the correction was typed', () => {
    const words = 'Mayor Otto Brandt, 39,';
    const correction = 'Mayor Otto Brandt, 38,';
    const finding = { verdict: 'needs-correction', correction } as const;
    const over = new Editor(words, finding);
    over.overtype(words, correction);
    assert.deepEqual(over.reads, ['fixed', correction]);
    const later = new Editor(words, finding);
    const start = later.takeOut(words);
    later.type({ start, end: start }, correction);
    assert.deepEqual(later.reads, ['fixed', correction]);
    const digit = new Editor(words, finding);
    digit.overtype('39', '38');
    assert.deepEqual(digit.reads, ['fixed', correction]);
  });

  it('is to be checked again with all of the other words', () => {
    for (const [words, other] of [
      ['about $112', 'next to nothing'],
      [levy, 'One house in four pays a tenth more, she was told.'],
      ['three weeks', 'April'],
      ['The pier stays open.', 'We are leaving.'],
    ]) {
      const over = new Editor(words);
      over.overtype(words, other);
      assert.deepEqual(over.reads, ['re-check', other]);
      over.edit({ start: 0, end: 0, text: 'Harbor: ' });
      assert.deepEqual(over.reads, ['re-check', other], 'and after an edit elsewhere');

      const later = new Editor(words);
      const start = later.takeOut(words);
      later.edit({ start: 0, end: 5, text: 'The Board' });
      later.pause();
      later.type({ start: start + 4, end: start + 4 }, other);
      assert.deepEqual(later.reads, ['re-check', other], 'taken out before');
    }
  });

  it('ends with the paragraph that is typed in its place, and with the sentence where the typing paused', () => {
    const cents = 'Nobody paid a cent.';
    const paragraph = '\n\nA new paragraph begins here. It goes on.';
    for (const more of [paragraph, ' It goes on. And on.', '\nA line.']) {
      const over = new Editor(levy);
      const { start } = rangeOfWords(article, levy);
      over.edit({ start, end: start + levy.length, text: cents });
      over.pause();
      over.type({ start: start + cents.length, end: start + cents.length }, more);
      assert.deepEqual(over.reads, ['re-check', cents], more);

      const later = new Editor(levy);
      later.takeOut(levy);
      later.type({ start, end: start }, cents + more);
      assert.deepEqual(later.reads, ['re-check', cents], `${more}, taken out before`);
    }
    const gone = new Editor(levy);
    const start = gone.takeOut(levy);
    gone.type({ start, end: start }, paragraph);
    const { match } = gone.pause();
    assert.ok(match === 'lost' || match === 'unsure', 'a paragraph of its own does not stand in its place');
    const pasted = new Editor(levy);
    pasted.takeOut(levy);
    pasted.edit({ start, end: start, text: cents + paragraph });
    assert.deepEqual(pasted.reads, ['re-check', cents]);
  });

  it('goes on where a full stop was none of a sentence', () => {
    for (const other of ['It costs $4.50 a year', 'It starts at 4 p.m. today']) {
      const over = new Editor(levy);
      over.overtype(levy, other);
      assert.deepEqual(over.reads, ['re-check', other]);
    }
  });

  it('is looked for where its words stand by now, not on what was typed in their place', () => {
    // Too far away to be part of the same change.
    const others = 'The ferries go to the old harbor until then, and the board meets there.\n'.repeat(12);
    const moved = new Editor(levy, {}, `${article}\n${others}`);
    const start = moved.takeOut(levy);
    assert.equal(moved.pause().match, 'lost');
    moved.type({ start, end: start }, 'It was close.');
    moved.edit({ start: moved.text.length, end: moved.text.length, text: `\n${levy}\n` });
    assert.equal(moved.reads[1], levy);
    assert.deepEqual(moved.pause().range, moved.fresh().range);
  });

  it('is lost with the sentence that it was taken out with, or where only a piece of it was left', () => {
    const sentence = new Editor('about $112');
    sentence.takeOut(levy);
    assert.equal(sentence.pause().match, 'lost');
    for (const [words, taken] of [
      ['The pier stays open.', 'The pier stays open'],
      [levy, levy.replace(' said.', '')],
    ]) {
      const piece = new Editor(words);
      piece.takeOut(taken);
      assert.equal(piece.fresh().match, 'lost', taken);
      assert.equal(piece.pause().match, 'lost', taken);
    }
  });

  it('is not as it was while other letters touch it', () => {
    const editor = new Editor('about $112');
    const { start } = rangeOfWords(article, 'about $112');
    editor.type({ start, end: start }, 'levy adds');
    assert.equal(editor.reads[0], 're-check');
    editor.type({ start: start + 9, end: start + 9 }, ' ');
    assert.deepEqual(editor.reads, ['checked', 'about $112']);
  });

  it('rests on what stood beside it in the old text, also after edits elsewhere', () => {
    const editor = new Editor('about $112');
    editor.edit({ start: 0, end: 0, text: 'Harbor: ' });
    const { then } = editor.pause();
    assert.equal(then?.before, article.slice(0, article.indexOf('about $112')).slice(-400));
  });

  it('is searched for as its selector says where that is said to be made on another text', () => {
    const selector = describePassage(article, rangeOfWords(article, levy));
    const [before, after] = ['a', 'b'].map((textSha256) => ({ selector, textSha256 }));
    const places = drain(locateAll(article, [before]));
    const [followed] = followOn([before], [undefined], places, article);
    assert.equal(askAbout(before, followed, article).kind, 'known');
    assert.deepEqual(askAbout(after, followed, article), { kind: 'search', request: after });
    const [left] = followOn([after], [followed], [{ ...places[0], match: 'lost', range: null }], article);
    assert.equal(left, undefined);
  });

  it('is known where a search found it, be it as uncertain as words that were only typed there', () => {
    const request = { selector: describePassage(article, rangeOfWords(article, 'Otto Brandt')) };
    const first = followOn([request], [undefined], drain(locateAll(article, [request])), article);
    const { start } = rangeOfWords(article, 'Otto Brandt');
    const edit = new TextEdit([{ start, end: start + 'Otto '.length, text: '' }]);
    const text = article.replace('Otto Brandt', 'Brandt');
    const range = rangeOfWords(text, 'Brandt');
    const place = { match: 'changed', range, score: 0.5, candidates: [] } as const;
    const after = first.map((followed) => followed && shiftFollowed(followed, edit));
    const [followed] = followOn([request], after, [place], text);
    assert.equal(askAbout(request, followed, text).kind, 'known');
  });

  it('is followed as well where nobody knows what text its selector was made on', () => {
    const request = { selector: { exact: 'about $112' } };
    const places = drain(locateAll(article, [request]));
    const first = followOn([request], [undefined], places, article);
    const text = article.replace('about $112', 'next to nothing');
    const { start, end } = rangeOfWords(article, 'about $112');
    const edit = new TextEdit([{ start, end, text: 'next to nothing' }]);
    const after = first.map((followed) => followed && shiftFollowed(followed, edit));
    const [place] = drain(placesOf(text, [askAbout(request, after[0], text)], () => undefined));
    assert.deepEqual([place.match, place.range], ['changed', rangeOfWords(text, 'next to nothing')]);
  });
});

describe('following a passage', () => {
  const passages = [
    'about $112',
    levy,
    'Mayor Otto Brandt, 39,',
    'three weeks',
    'adds about $112 to the bill',
  ];
  const wordsTyped = fc.constantFrom(
    '',
    'some',
    'not $99',
    'Mayor',
    levy.slice(0, 20),
    'the bill ',
    '3',
    ', 38,',
  );
  /** In the passage: from a share of it, over a share of it, what is typed instead; pauses; undone or not. */
  const edits = fc.array(
    fc.record({
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      over: fc.double({ min: 0, max: 1, noNaN: true }),
      typed: wordsTyped,
      isUndone: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  );
  const drawn = fc.record({ words: fc.constantFrom(...passages), edits });

  /** The place at the end: reviewed after each key, or only then. */
  const run = (
    words: string,
    drawnEdits: (typeof drawn extends fc.Arbitrary<infer D> ? D : never)['edits'],
    pauses: boolean,
  ) => {
    const editor = new Editor(words);
    const { start } = rangeOfWords(article, words);
    let { length } = words;
    let [isGone, isBack] = [false, false];
    for (const { from, over, typed, isUndone } of drawnEdits) {
      const at = start + Math.floor(from * length);
      const end = at + Math.floor(over * (start + length - at));
      let steps = 0;
      const pause = () => {
        if (pauses) editor.pause();
        const isThere = standsIn(editor.text, words);
        isBack ||= isGone && isThere;
        isGone ||= !isThere;
      };
      const step = (change: TextChange) => {
        editor.edit(change);
        steps++;
        pause();
      };
      for (let last = end; last > at; last--) step({ start: last - 1, end: last, text: '' });
      Array.from(typed, (letter, nth) => step({ start: at + nth, end: at + nth, text: letter }));
      if (!isUndone) length += typed.length - (end - at);
      else
        for (; steps > 0; steps--) {
          editor.undo();
          pause();
        }
    }
    return { place: editor.pause(), fresh: editor.fresh(), text: editor.text, reads: editor.reads, isBack };
  };

  /** Do the words stand there, with no letter or digit that touches them? */
  const standsIn = (text: string, words: string): boolean =>
    text.split(words).some((before, nth, parts) => {
      const after = parts.at(nth + 1);
      return after !== undefined && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after);
    });

  // A review that sees the words come back, by undoing or as others are typed, takes what follows from there. It may tell
  // otherwise than one at the end where what stands in their place begins, and both ask to check it again.
  it('ends in the same place whenever the article was reviewed on the way, or asks to check again', () => {
    fc.assert(
      fc.property(drawn, ({ words, edits: of }) => {
        const [often, once] = [run(words, of, true), run(words, of, false)];
        assert.equal(often.text, once.text);
        const [ends, other] = [often, once].map(({ place: { match, range }, reads }) => ({
          match,
          range,
          reads,
        }));
        if (often.isBack && !isDeepStrictEqual(ends, other))
          assert.ok(ends.reads[0] !== 'checked' && other.reads[0] !== 'checked');
        else assert.deepEqual(ends, other);
      }),
      {
        numRuns: 60,
        examples: [
          // The words come back as "The levy adds about " is typed inside them.
          [
            {
              words: 'about $112',
              edits: [
                { from: 0, over: 0, typed: levy.slice(0, 20), isUndone: false },
                { from: 0.74, over: 0, typed: levy.slice(0, 20), isUndone: false },
              ],
            },
          ],
          // They come back as taking them out is undone.
          [
            {
              words: 'three weeks',
              edits: [
                { from: 0, over: 1, typed: '', isUndone: true },
                { from: 0, over: 0, typed: '3', isUndone: false },
                { from: 0.99, over: 0, typed: levy.slice(0, 20), isUndone: false },
              ],
            },
          ],
        ],
      },
    );
  });

  it('ends where one review of the text at the end does, wherever that is certain of a place', () => {
    fc.assert(
      fc.property(drawn, ({ words, edits: of }) => {
        const { place, fresh } = run(words, of, true);
        if (isCertain(fresh)) assert.deepEqual([place.match, place.range], [fresh.match, fresh.range]);
      }),
      { numRuns: 60 },
    );
  });

  it('never puts it in silence on words that typing has not put there', () => {
    fc.assert(
      fc.property(drawn, ({ words, edits: of }) => {
        const { place, fresh, text } = run(words, of, true);
        if (isCertain(fresh) || !isCertain(place) || !place.range) return;
        const { start } = rangeOfWords(article, words);
        const end = text.length - (article.length - start - words.length);
        assert.ok(place.match === 'changed' || text.slice(place.range.start, place.range.end) === words);
        assert.ok(place.range.start >= start && place.range.end <= end);
      }),
      { numRuns: 60 },
    );
  });
});
