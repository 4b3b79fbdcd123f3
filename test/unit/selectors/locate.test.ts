import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Range } from '../../../src/core/model.ts';
import { changedWords } from '../../../src/core/selectors/changes.ts';
import { describe as describePassage } from '../../../src/core/selectors/describe.ts';
import { locateAll } from '../../../src/core/selectors/locate.ts';
import { drain } from '../../../src/core/steps.ts';
import type { FoundPlace } from './texts.ts';
import { find, follow, followAll, rangeOfWords } from './texts.ts';

const paragraphs = [
  'LINDEN BAY — The harbour board voted on Tuesday to close the northern ferry pier for the winter.',
  'Board chair Marta Oldani said the repairs would cost $1.2 million, nearly twice what the city had set aside in the spring. “We did not approve the first plan,” she said, “and we will not approve this one without a survey.”',
  'Ferry traffic rose 6.4 percent last year, according to the port office, which counted 412,000 passengers.',
  'The city council, meanwhile, has put $9.9 million into a new bus depot on the eastern side of the bay.',
  'Engineers expect the work to last until the end of March. Fishermen who use the pier will be moved to the old customs quay.',
];
const article = paragraphs.join('\n\n');
const foreign = [
  'A rare orchid has flowered in the botanical garden for the first time in a decade, drawing visitors from three counties.',
  'Staff kept the greenhouse open past midnight so that everyone in the queue could have a look at the pale green bloom.',
  'The plant, which smells faintly of vanilla, is expected to wilt before the weekend, the head gardener told reporters.',
].join('\n\n');

const both: readonly (readonly [string, (oldText: string, range: Range, newText: string) => FoundPlace])[] = [
  ['with the old text', follow],
  ['with the selector alone', find],
];
const isDoubtful = ({ match }: FoundPlace): boolean => match === 'unsure' || match === 'lost';

for (const [how, locate] of both) {
  describe(`finding a passage again, ${how}`, () => {
    const sentence = 'Engineers expect the work to last until the end of March.';

    it('is exact where nothing changed and moved where text came before', () => {
      const range = rangeOfWords(article, sentence);
      assert.equal(locate(article, range, article).match, 'exact');
      const place = locate(article, range, `A correction was added.\n\n${article}`);
      assert.equal(place.match, 'moved');
      assert.equal(place.words, sentence);
    });

    it('keeps to the same words when only typography changes', () => {
      const quote = '“We did not approve the first plan,” she said, “and we will not approve this one';
      const typed = article
        .replace(/[“”]/g, '"')
        .replace(/—/g, '--')
        .replace(/ (?=approve|will)/g, '\n');
      const place = locate(article, rangeOfWords(article, quote), typed);
      assert.equal(place.match, 'moved');
      assert.deepEqual(changedWords(quote, place.words ?? ''), []);
    });

    it('finds a sentence with a dropped "not" and calls it changed', () => {
      const words = 'We did not approve the first plan';
      const place = locate(article, rangeOfWords(article, words), article.replace('did not', 'did'));
      assert.equal(place.match, 'changed');
      assert.equal(place.words, 'We did approve the first plan');
    });

    it('takes in a "not" that comes to stand at the edge', () => {
      const text = article.replace('will be moved', 'will not be moved');
      const place = locate(article, rangeOfWords(article, 'Fishermen who use the pier will'), text);
      assert.equal(place.match, 'changed');
      assert.equal(place.words, 'Fishermen who use the pier will not');
    });

    it('never puts a deleted figure on another one', () => {
      const text = article.replace(' $1.2 million, nearly twice', ' twice');
      const place = locate(article, rangeOfWords(article, '$1.2 million'), text);
      assert.ok(isDoubtful(place));
      assert.doesNotMatch(place.words ?? '', /9\.9/);
    });

    it('never puts a replaced name on one a letter away', () => {
      const text = article.replace('old customs quay', 'quay of Marta Oldini');
      const replaced = text.replace('Board chair Marta Oldani', 'Board chair Peter Kessler');
      const place = locate(text, rangeOfWords(text, 'Marta Oldani'), replaced);
      assert.doesNotMatch(place.words ?? '', /Oldini/);
      // All around it stands: it is the one in its place, to be checked again.
      assert.deepEqual([place.match, place.words], ['changed', 'Peter Kessler']);
    });

    it('follows parallel sentences that are swapped', () => {
      const north = 'The northern line carried 5,100 riders a day in June.';
      const south = 'The southern line carried 5,900 riders a day in June.';
      const before = `${paragraphs[0]}\n\n${north} ${south}\n\n${paragraphs[2]}`;
      const after = `${paragraphs[0]}\n\n${south} ${north}\n\n${paragraphs[2]}`;
      for (const words of [north, south]) {
        const place = locate(before, rangeOfWords(before, words), after);
        assert.ok(place.words === words || isDoubtful(place), `${words} → ${String(place.words)}`);
      }
    });

    it('gives up on an article replaced by another', () => {
      for (const words of ['Marta Oldani', 'the winter', sentence, '6.4 percent', 'The city council']) {
        const place = locate(article, rangeOfWords(article, words), foreign);
        assert.equal(place.match, 'lost', words);
        assert.equal(place.range, null);
      }
    });

    it('follows a passage behind an emoji', () => {
      const text = article.replace('LINDEN BAY', '🚢🌊 LINDEN BAY 🏴‍☠️');
      const place = locate(text, rangeOfWords(text, sentence), `🚨 ${text}`);
      assert.equal(place.match, 'moved');
      assert.equal(place.words, sentence);
    });

    it('keeps a passage together that an advertisement splits', () => {
      const first = 'Board chair Marta Oldani said the repairs would cost $1.2 million';
      const text = article.replace('said the repairs', 'said\n\nAdvertisement\n\nthe repairs');
      const place = locate(article, rangeOfWords(article, first), text);
      assert.equal(place.match, 'changed');
      assert.equal(place.words, first.replace('said ', 'said\n\nAdvertisement\n\n'));
    });

    it('takes in a minus that comes to stand at a figure', () => {
      const text = article.replace('rose 6.4', 'rose -6.4');
      const place = locate(article, rangeOfWords(article, '6.4 percent'), text);
      assert.equal(place.match, 'changed');
      assert.equal(place.words, '-6.4 percent');
    });

    it('finds its place from the correction that was asked for', () => {
      const selector = describePassage(article, rangeOfWords(article, 'the repairs would cost $1.2 million'));
      const correction = 'the board puts repairs at 1.4 million dollars';
      const text = article.replace(selector.exact, correction);
      const request = { selector, correction, ...(how.includes('old') && { textSha256: 'old' }) };
      const [place] = drain(locateAll(text, [request], { oldText: () => article }));
      assert.equal(place.match, 'changed');
      assert.deepEqual(place.range, rangeOfWords(text, correction));
    });

    it('finds what it described, exactly, in any text', () => {
      const word = fc.constantFrom(
        'pier',
        'Ferry',
        'the',
        'said',
        '6.4',
        '$5',
        '—',
        '“no”',
        '🚢',
        '\n\n',
        'é',
        '港',
      );
      const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
      fc.assert(
        fc.property(text, fc.nat(), fc.integer({ min: 1, max: 40 }), (words, at, length) => {
          const start = at % words.length;
          const { start: from = 0, end: to = 0 } = describePassage(words, { start, end: start + length });
          fc.pre(/[\p{L}\p{N}]/u.test(words.slice(from, to)));
          const place = locate(words, { start: from, end: to }, words);
          assert.equal(place.match, 'exact');
          assert.deepEqual(place.range, { start: from, end: to });
        }),
      );
    });

    it('keeps to the words when everything is changed elsewhere', () => {
      const marker = fc.constantFrom(...foreign.split(/\s+/));
      const edit = fc.array(marker, { maxLength: 30 }).map((words) => words.join(' '));
      fc.assert(
        fc.property(edit, edit, (before, after) => {
          const place = locate(
            article,
            rangeOfWords(article, paragraphs[2]),
            [before, ...paragraphs.slice(1, 4), after].join('\n\n'),
          );
          assert.equal(place.words, paragraphs[2]);
          assert.ok(!isDoubtful(place));
        }),
      );
    });

    it('never throws and never leaves the text', () => {
      const text = fc.string({ unit: 'binary', maxLength: 60 });
      const lone = fc.constantFrom('\ud83d', '\ude00', 'a\ud83d b', '');
      fc.assert(
        fc.property(text, text, lone, fc.nat(60), fc.nat(60), (before, after, broken, start, end) => {
          const place = locate(before + broken, { start, end }, after + broken);
          for (const { range } of [place, ...place.candidates]) {
            if (!range) continue;
            assert.ok(0 <= range.start && range.start <= range.end && range.end <= (after + broken).length);
          }
        }),
      );
    });
  });
}

describe('finding passages again', () => {
  it('tells the same caption in three places apart', () => {
    const caption = 'The pier at dawn. Photo: harbour archive';
    const parts = [caption, paragraphs[1], caption, paragraphs[2], caption, paragraphs[3]];
    const text = [paragraphs[0], ...parts].join('\n\n');
    const places: Range[] = [];
    for (let from = 0; places.length < 3; from = places[places.length - 1].end)
      places.push(rangeOfWords(text, caption, from));

    const added = 'An update was added at noon.\n\n';
    const moved = followAll(text, places, added + text).map(({ range }) => range?.start);
    assert.deepEqual(
      moved,
      places.map(({ start }) => start + added.length),
    );

    const withoutSecond = text.slice(0, places[1].start) + text.slice(places[1].end + 2);
    const [first, second, third] = followAll(text, places, withoutSecond);
    assert.equal(second.match, 'lost');
    const thirdStart = withoutSecond.lastIndexOf(caption);
    assert.ok(isDoubtful(first) || first.range?.start === places[0].start);
    assert.ok(isDoubtful(third) || third.range?.start === thirdStart);
  });

  it('gives two annotations on one passage the same place', () => {
    const range = rangeOfWords(article, 'Ferry traffic rose 6.4 percent');
    const [one, two] = followAll(article, [range, range], article.replace('rose', 'fell'));
    assert.deepEqual(one, two);
    assert.equal(one.words, 'Ferry traffic fell 6.4 percent');
  });

  it('finds a passage of a Windows file in its normalised text', () => {
    const windows = `\uFEFF${article.replace(/\n/g, '\r\n')}`;
    const words = paragraphs[2];
    const place = find(windows, rangeOfWords(windows, words), article);
    assert.equal(place.words, words);
    assert.equal(place.match, 'moved');
  });

  it('tells what stood beside it then, 400 characters on either side, with the old text', () => {
    const long = `${foreign}\n\n${foreign}\n\n${article}\n\n${foreign}\n\n${foreign}`;
    for (const text of [article, long]) {
      const range = rangeOfWords(text, '6.4 percent');
      const { then } = follow(text, range, `An update. ${text}`);
      assert.deepEqual(then, {
        before: text.slice(0, range.start).slice(-400),
        after: text.slice(range.end, range.end + 400),
      });
    }
    assert.equal(find(article, rangeOfWords(article, '6.4 percent'), article).then, undefined);
  });

  it('follows a figure that was corrected in place', () => {
    const place = follow(article, rangeOfWords(article, '6.4'), article.replace('6.4', '6.9'));
    assert.deepEqual([place.match, place.words], ['changed', '6.9']);
  });

  it('offers the best other places for one that is lost', () => {
    const text = article.replace(
      'Ferry traffic rose 6.4 percent last year, according to the port office',
      'It rose',
    );
    const other = `${text}\n\nFerry traffic rose 6.4 percent last year, the paper wrote in May.`;
    const place = follow(article, rangeOfWords(article, 'Ferry traffic rose 6.4 percent last year'), other);
    assert.ok(isDoubtful(place));
    const offered = place.candidates.map(({ range }) => other.slice(range.start, range.end));
    assert.ok([...offered, place.words].includes('Ferry traffic rose 6.4 percent last year'));
  });

  it('asks for review where a selector without context fits two places', () => {
    const [place] = drain(
      locateAll(`${article}\n\n${paragraphs[4]}`, [{ selector: { exact: 'the end of March' } }]),
    );
    assert.equal(place.match, 'unsure');
    assert.equal(place.candidates.length, 1);
  });

  it('shows of several places the one that is nearest to where a selector without context was made', () => {
    const text = `${article}\n\n${paragraphs[4]}`;
    const exact = 'the end of March';
    const [first, last] = [text.indexOf(exact), text.lastIndexOf(exact)];
    const shown = (start?: number): (number | undefined)[] => {
      const [place] = drain(
        locateAll(text, [{ selector: { exact, ...(start !== undefined && { start }) } }]),
      );
      return [place.range, ...place.candidates.map(({ range }) => range)].map((range) => range?.start);
    };
    assert.deepEqual(shown(last + 9), [last, first]);
    assert.deepEqual(shown(first), [first, last]);
    assert.deepEqual(shown(), [first, last]);
  });

  it('finds a hand-written selector with nothing but a sentence', () => {
    const exact = 'Engineers expect the work to last until the end of March.';
    const [place] = drain(locateAll(article, [{ selector: { exact } }]));
    assert.equal(place.match, 'exact');
    assert.deepEqual(place.range, rangeOfWords(article, exact));
  });

  it('asks for each old text once and yields in between', () => {
    let asked = 0;
    const requests = paragraphs.map((words) => ({
      selector: describePassage(article, rangeOfWords(article, words)),
      textSha256: 'old',
    }));
    const steps = locateAll(`Update.\n\n${article}`, requests, {
      oldText: () => {
        asked++;
        return article;
      },
    });
    let pauses = 0;
    while (!steps.next().done) pauses++;
    assert.equal(asked, 1);
    assert.ok(pauses > requests.length);
  });

  it('ignores an old text that the selector was not made on', () => {
    const selector = describePassage(article, rangeOfWords(article, paragraphs[2]));
    const [place] = drain(locateAll(article, [{ selector, textSha256: 'x' }], { oldText: () => foreign }));
    assert.equal(place.match, 'exact');
  });

  describe('where something like it stands near', () => {
    const board = 'The board met on Monday evening in the town hall.';
    const remove = 'Remove barriers that block the slipway before the season begins.';
    const keep = 'Remove barriers near the lighthouse only after the survey is done.';

    it('does not put a deleted sentence on the next one that begins alike', () => {
      const text = `${board}\n\n${remove} ${keep}\n\n${paragraphs[2]}`;
      const place = follow(text, rangeOfWords(text, 'Remove barriers'), text.replace(`${remove} `, ''));
      assert.equal(place.match, 'lost');
      const second = text.indexOf(keep);
      const kept = follow(
        text,
        { start: second, end: second + 'Remove barriers'.length },
        text.replace(`${remove} `, ''),
      );
      assert.equal(kept.words, 'Remove barriers');
      assert.ok(!isDoubtful(kept));
    });

    it('asks which of the captions in a row is gone', () => {
      const caption = 'The pier at dawn. Photo: harbour archive';
      const text = [paragraphs[0], caption, caption, caption, paragraphs[3]].join('\n\n');
      const shorter = text.replace(`${caption}\n\n`, '');
      for (let at = text.indexOf(caption); at >= 0; at = text.indexOf(caption, at + 1)) {
        const range = { start: at + 'The '.length, end: at + 'The pier at dawn'.length };
        assert.ok(isDoubtful(follow(text, range, shorter)), `with the old text, at ${at}`);
        assert.ok(isDoubtful(find(text, range, shorter)), `with the selector alone, at ${at}`);
        const place = follow(text, range, `An update.\n\n${text}`);
        assert.equal(place.range?.start, range.start + 'An update.\n\n'.length);
        assert.ok(!isDoubtful(place));
      }
    });

    it('asks which of several paragraphs of the same words has lost a sentence', () => {
      const text = Array.from({ length: 5 }, () => paragraphs[4]).join('\n\n');
      const words = ' Fishermen who use the pier will be moved to the old customs quay.';
      const start = text.indexOf(words, 2 * paragraphs[4].length);
      const shorter = text.slice(0, start) + text.slice(start + words.length);
      for (const locate of [follow, find])
        assert.ok(isDoubtful(locate(text, { start: start + 1, end: start + words.length }, shorter)));
    });

    it('asks which item of a list of the same items is gone', () => {
      const text = `${board} Votes: yes yes yes yes no.\n\n${paragraphs[2]}`;
      const range = rangeOfWords(text, 'yes', text.indexOf('yes') + 1);
      for (const locate of [follow, find])
        assert.ok(isDoubtful(locate(text, range, text.replace('yes yes', 'yes'))));
    });

    it('does not take a word of a paragraph for one of another that replaced it', () => {
      const old = `${paragraphs[0]}\n\nWhen the tide turns, the crew checks every rope twice.\n\n${paragraphs[2]}`;
      const text = `${paragraphs[0]}\n\nWhen shops open later in summer, buses follow.\n\n${paragraphs[2]}`;
      for (const locate of [follow, find])
        assert.ok(isDoubtful(locate(old, rangeOfWords(old, 'When'), text)));
    });
  });

  it('does not follow a lost ending into the next paragraph', () => {
    const words = 'which counted 412,000 passengers on the long summer weekends of the year';
    const old = article.replace('which counted 412,000 passengers', words);
    const text = article.replace('The city council', 'Meanwhile the city council');
    const place = follow(old, rangeOfWords(old, `according to the port office, ${words}.`), text);
    assert.equal(place.words, 'according to the port office, which counted 412,000 passengers.');
  });

  it('leaves out words put before a phrase that began its sentence', () => {
    const text = article.replace('Ferry traffic', 'In the harbour, ferry traffic');
    const place = follow(article, rangeOfWords(article, 'Ferry traffic rose 6.4 percent'), text);
    assert.equal(place.words, 'ferry traffic rose 6.4 percent');
    const whole = follow(article, rangeOfWords(article, paragraphs[2]), text);
    assert.equal(whole.words, `In the harbour, f${paragraphs[2].slice(1)}`);
  });

  it('asks about a part of a word that is another word now', () => {
    const old = article.replace('ferry pier', 'harbourmaster pier');
    const text = article.replace('ferry pier', 'paymaster pier');
    assert.ok(isDoubtful(follow(old, rangeOfWords(old, 'harbour', old.indexOf('northern')), text)));
  });

  describe('where all its words stand twice now', () => {
    const sentence = paragraphs[4];
    const again = `${article}\n\nA note for readers.\n\n`;

    it('keeps to the place whose surroundings are its own', () => {
      const range = rangeOfWords(article, sentence);
      const now = `An update.\n\n${again}${sentence}`;
      for (const locate of [follow, find]) {
        const place = locate(article, range, now);
        assert.equal(place.match, 'moved');
        assert.equal(place.range?.start, range.start + 'An update.\n\n'.length);
      }
    });

    it('asks which it is where both have the same surroundings, and offers the other', () => {
      const range = rangeOfWords(article, sentence);
      const two = [paragraphs[3], sentence].join('\n\n');
      const place = find(article, range, [foreign, two, foreign, two, foreign].join('\n\n'));
      assert.equal(place.match, 'unsure');
      assert.equal(place.words, sentence);
      assert.equal(place.candidates.length, 1);
    });
  });

  it('finds a passage at the very beginning of its old text by its words alone', () => {
    const exact = 'LINDEN BAY — The harbour board';
    const requests = [{ selector: { exact }, textSha256: 'then' }];
    const now = article.replace('voted on Tuesday', 'decided on Monday');
    const [place] = drain(locateAll(now, requests, { oldText: () => article }));
    assert.equal(place.match, 'exact');
    assert.deepEqual(place.range, { start: 0, end: exact.length });
  });
});
