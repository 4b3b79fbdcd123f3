// What stands in place, with its surroundings, and copies of it elsewhere.
import assert from 'node:assert/strict';
import { find, follow, rangeOfWords, type FoundPlace } from './texts.ts';

const opening =
  'Ferry Fares to Rise in April\n\nThe harbor board met on Monday in the old customs house.\n\n';
const closing = '\n\nNobody from the fishermen’s union came. The next hearing is in three weeks.';
const fare = 'The new timetable adds about $14 to the monthly pass of a commuter, the treasurer said.';
const article = (middle: string, end = '') => `${opening}${middle}${closing}${end}`;

/** How a passage of the old text is found in the new one, with the old text and without it. */
function both(old: string, words: string, now: string): [string, FoundPlace][] {
  const range = rangeOfWords(old, words);
  return [
    ['kept', follow(old, range, now)],
    ['alone', find(old, range, now)],
  ];
}

describe('a passage that is changed in place', () => {
  const note = (said: string) =>
    `\n\nCorrection: An earlier version of this article said that the new timetable ${said}. It is $17.`;
  const mended = fare.replace('$14', '$17');

  it('is not looked for in a correction note, at the end or on top', () => {
    for (const said of ['adds about $14 to the monthly pass of a commuter', 'adds about $14'])
      for (const now of [article(mended, note(said)), `${note(said).trim()}\n\n${article(mended)}`])
        for (const words of ['$14', 'adds about $14 to the monthly pass', fare])
          for (const [how, place] of both(article(fare), words, now)) {
            const { range, match } = place;
            const sentence = rangeOfWords(now, mended);
            const isOnNote = range !== null && (range.start < sentence.start || range.end > sentence.end);
            assert.ok(
              !isOnNote || match === 'unsure',
              `${words}, ${how}: ${match} on ${String(place.words)}`,
            );
          }
  });

  it('is changed where one word of it is another, however little of it is left', () => {
    const swaps: [string, string][] = [
      ['Monday', 'Friday'],
      ['$14', '$17'],
      ['three', '11'],
      ['commuter', 'student'],
    ];
    for (const [was, is] of swaps)
      for (const [how, place] of both(article(fare), was, article(fare).replace(was, is)))
        assert.deepEqual([place.match, place.words], ['changed', is], `${was}, ${how}`);
  });

  it('is changed, not lost, where a line of the page stands around it and elsewhere, with the old text', () => {
    const advert = 'Advertisement: read the paper on your phone for free\n\n';
    const page = (middle: string) => article(`${advert}${middle}\n\n${advert}`, `\n\n${advert}${advert}`);
    const now = fare.replace('monthly', 'weekly');
    const place = follow(page(fare), rangeOfWords(page(fare), fare), page(now));
    assert.deepEqual([place.match, place.words], ['changed', now]);
  });
});

describe('a passage that was taken out', () => {
  it('leaves its finding to no like statement beside it', () => {
    const votes = (names: readonly string[]) => names.map((name) => `${name} voted yes.`).join(' ');
    const old = article(votes(['Moreno', 'Idle', 'Tanaka', 'Pruitt']));
    const start = rangeOfWords(old, 'Idle voted yes').start + 'Idle '.length;
    const range = { start, end: start + 'voted yes'.length };
    const now = article(votes(['Moreno', 'Tanaka', 'Pruitt']));
    for (const place of [follow(old, range, now), find(old, range, now)])
      assert.ok(place.match === 'lost' || place.match === 'unsure', `${place.match}: ${String(place.words)}`);
  });

  it('is in doubt where a cut could be slid', () => {
    const old = article('Fares rose 5 percent in May and 5 percent in June.');
    const now = article('Fares rose 5 percent in June.');
    for (const [how, { match }] of both(old, '5 percent', now))
      assert.ok(match === 'lost' || match === 'unsure', `${how}: ${match}`);
  });
});

describe('what a reader cannot see', () => {
  it('is no change of a passage', () => {
    const old = article('The officer’s affidavit says the difficult landing took nine minutes.');
    const words = 'says the difficult landing took';
    const unseen: [string, string][] = [
      ['landing', 'land\u200cing'],
      ['the difficult', '\u200ethe difficult\u200f'],
      ['difficult', 'di\ufb03cult'],
      ['landing', 'land\u00ad\ning'],
    ];
    for (const [was, is] of unseen)
      for (const [how, { match }] of both(old, words, old.replace(was, is)))
        assert.ok(match === 'exact' || match === 'moved', `${JSON.stringify(is)}, ${how}: ${match}`);
  });
});
