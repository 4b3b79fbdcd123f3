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

describe('a passage that other words were typed over', () => {
  const old = article(
    `The pump house was sold in May. ${fare} The new owner, a baker, may open it to visitors.`,
  );
  const others = [
    'students',
    'Two of the boats had never left the bay',
    'what the surveyors had wanted all along',
  ];

  it('is asked about where it stood, while all around it in its paragraph stands', () => {
    for (const words of [
      'timetable',
      'the monthly pass of a commuter',
      'may open it to visitors',
      fare.slice(0, -1),
    ])
      for (const other of others) {
        const now = old.replace(words, other);
        for (const [how, place] of both(old, words, now)) {
          assert.ok(
            place.match === 'unsure' || place.match === 'changed',
            `${words}, ${how}: ${place.match}`,
          );
          assert.equal(place.words, other, `${words}, ${how}`);
        }
      }
  });

  it('is asked about where a text begins or ends with it', () => {
    for (const [words, then] of [
      ['Tuesday', 'Tuesday was the last day of the strike at the mill.'],
      ['Tuesday', 'The last day of the strike at the mill was Tuesday'],
    ])
      for (const [how, place] of both(then, words, then.replace(words, 'Friday')))
        assert.deepEqual([place.match, place.words], ['changed', 'Friday'], `${then}, ${how}`);
  });

  it('is not what is left of it, nor a paragraph put in the place of its own', () => {
    const left = old.replace(fare, 'said.');
    for (const [how, place] of both(old, fare, left)) assert.equal(place.match, 'lost', how);
    const alone = article(fare);
    for (const [how, place] of both(alone, fare, alone.replace(fare, 'Two boats had left the bay by noon.')))
      assert.equal(place.match, 'lost', how);
  });

  it('is never certain where a word that it is a part of is another', () => {
    const page = '240px|The start of the race in the old harbor, seen from the customs house.';
    for (const [how, place] of both(page, '240', page.replace('240', '')))
      assert.ok(place.match === 'unsure' || place.match === 'lost', `${how}: ${place.match}`);
  });
});

describe('a passage that is changed in place while its sentence is repeated', () => {
  const isOn = (place: FoundPlace, now: string, sentence: string): boolean => {
    const { start, end } = rangeOfWords(now, sentence);
    return place.range !== null && place.range.start >= start && place.range.end <= end;
  };
  const mended = fare.replace('$14', '$17');

  it('is found in the paragraph that goes on as it did, with the old text', () => {
    const follows = ' A student pays half of that.';
    const old = `${fare}${follows}\n\nThe board voted 4 to 1.${closing}`;
    for (const now of [
      `“${fare}”\n\n${mended}${follows}\n\nThe board voted 4 to 1.${closing}`,
      `${mended}${follows}\n\nThe board voted 4 to 1.${closing}\n\n${fare}\n`,
    ])
      for (const words of ['$14', 'adds about $14 to the monthly pass', fare]) {
        const place = follow(old, rangeOfWords(old, words), now);
        assert.ok(place.match === 'changed' && isOn(place, now, mended), `${words}: ${String(place.words)}`);
      }
  });

  it('reads as its correction as often as without a note, with the old text', () => {
    const now = article(mended, `\n\nRead more: ${fare.slice(0, -1)}`);
    const place = follow(article(fare), rangeOfWords(article(fare), fare), now);
    assert.deepEqual([place.match, place.words], ['changed', mended]);
  });
});

describe('a passage that is repeated right beside its place, or where a text begins or ends', () => {
  const said = 'The pier closes for 40 days from the second week of January.';
  const mended = said.replace('40', '60');
  const before = 'Two members of the board were away and sent no word.';
  const repeats = [`“${said}”`, `Read more: ${said}`, `Photo: ${said.slice(0, -1)} (Archive)`];

  it('is not taken for the repetition', () => {
    for (const repeat of repeats)
      for (const [old, now] of [
        [`${before}\n\n${said}\n`, `${before}\n\n${mended}\n\n${repeat}\n`],
        [`${said} ${before}${closing}`, `${repeat}\n\n${mended} ${before}${closing}`],
        [`${before} ${said}\n`, `${before} ${mended}\n\n${repeat}\n`],
        [`${said}\n\n${before}${closing}`, `${repeat}\n\n${mended}\n\n${before}${closing}`],
      ])
        for (const words of ['40', 'closes for 40 days', said])
          for (const [how, place] of both(old, words, now)) {
            const isOnRepeat = place.words?.includes('40') === true && !place.words.includes('60');
            assert.ok(!isOnRepeat || place.match === 'unsure', `${words}, ${how}: ${place.match} in ${now}`);
          }
  });

  it('is asked about where only a piece of it is left in a paragraph of its own', () => {
    const old = `${before} ${said} The ferries go to the old harbor until then.${closing}`;
    const now = `${before} The ferries go to the old harbor until then.${closing}`;
    for (const piece of repeats)
      for (const words of ['closes for 40 days', said])
        for (const [how, { match }] of both(old, words, `${now}\n\n${piece}\n`))
          assert.ok(match === 'lost' || match === 'unsure', `${words} in ${piece}, ${how}: ${match}`);
  });
});

describe('a passage that was taken out', () => {
  it('is not in a piece of its sentence that stands by itself', () => {
    const old = article(`The treasurer spoke first. ${fare} Two members asked for more time to read it.`);
    const cut = article('The treasurer spoke first. Two members asked for more time to read it.');
    for (const said of [
      'Read more: adds about $14 to the monthly pass',
      '“adds about $14 to the monthly pass”',
      'This article was changed. An earlier version said the timetable adds about $14 to the monthly pass.',
    ])
      for (const words of ['$14', 'adds about $14 to the monthly pass'])
        for (const [how, { match }] of both(old, words, `${cut}\n\n${said}\n`))
          assert.ok(match === 'lost' || match === 'unsure', `${words} in ${said}, ${how}: ${match}`);
  });

  it('is lost where only a note on what was put right quotes it, and the note is offered', () => {
    const old = article(`The treasurer spoke first. ${fare} Two members asked for more time to read it.`);
    const cut = article('The treasurer spoke first. Two members asked for more time to read it.');
    for (const said of [
      'This article was changed. An earlier version said the timetable adds about $14 to the monthly pass.',
      `Correction: An earlier version said: ${fare}`,
      `Correction: We said that ${fare.slice(0, -1)}, which is wrong.`,
    ])
      for (const words of ['$14', 'adds about $14 to the monthly pass', fare])
        for (const [how, { match, candidates }] of both(old, words, `${cut}\n\n${said}\n`)) {
          assert.equal(match, 'lost', `${words} in ${said}, ${how}`);
          const offered = candidates.at(0)?.range.start ?? 0;
          assert.ok(offered > cut.length, `${words} in ${said}, ${how}: ${offered}`);
        }
  });

  it('is not one of the like statements that were beside it, though a cut there could be slid', () => {
    const items = (names: readonly string[]) =>
      names.map((name) => `${name} will not run for the board again, a clerk said on Monday.`).join('\n');
    const old = article(items(['Moreno', 'Idle', 'Tanaka', 'Pruitt']));
    const now = article(items(['Moreno', 'Tanaka', 'Pruitt']));
    const words = 'Idle will not run for the board again, a clerk said on Monday';
    for (const [how, { match }] of both(old, words, now))
      assert.ok(match === 'lost' || match === 'unsure', `${how}: ${match}`);
  });

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

describe('a passage whose statement has changed places with another like it', () => {
  const votes = (names: readonly string[], joint: string) =>
    names.map((name) => `${name} voted yes`).join(joint);

  it('is not the one that stands where it was', () => {
    for (const joint of [', ', '. ', '.\n', '.\n\n'])
      for (const name of ['Moreno', 'Tanaka']) {
        const old = article(`${votes(['Moreno', 'Idle', 'Tanaka'], joint)}.`);
        const now = article(`${votes(['Tanaka', 'Idle', 'Moreno'], joint)}.`);
        const start = rangeOfWords(old, `${name} voted yes`).start + name.length + 1;
        const range = { start, end: start + 'voted yes'.length };
        for (const place of [follow(old, range, now), find(old, range, now)]) {
          const own = rangeOfWords(now, `${name} voted yes`).end;
          const isOthers = place.range !== null && place.range.end !== own;
          assert.ok(
            !isOthers || place.match === 'unsure',
            `${name}, ${JSON.stringify(joint)}: ${place.match}`,
          );
        }
      }
  });

  it('is found with its own sentence, where that stands once', () => {
    const fees = (months: readonly string[]) =>
      months.map((month) => `Fees rose 5 percent in ${month}.`).join('\n');
    const old = article(fees(['May', 'June', 'July']));
    const now = article(fees(['July', 'June', 'May']));
    const place = find(old, rangeOfWords(old, 'rose 5 percent'), now);
    assert.equal(place.range?.start, now.indexOf('rose 5 percent in May'));
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

describe('an article put before a sentence', () => {
  it('is no change of the sentence, while any other word is', () => {
    const sentence = 'Senate leaders turned the plan down on Monday night.';
    const old = article(sentence);
    for (const [how, place] of both(old, sentence, article(`The ${sentence}`)))
      assert.deepEqual([place.match, place.words], ['moved', sentence], how);
    for (const [how, place] of both(old, sentence, article(`Some ${sentence}`)))
      assert.deepEqual([place.match, place.words], ['changed', `Some ${sentence}`], how);
    const later = `The next day ${sentence}`;
    for (const [how, place] of both(old, sentence, article(later)))
      assert.deepEqual([place.match, place.words], ['changed', later], how);
  });
});

describe('a sentence that is a whole text, or begins or ends it, and is edited and repeated', () => {
  const sentence = 'Ms. Roe paid $14 for a monthly pass in April, the treasurer of the ferry board said.';
  const mended = sentence.replace('$14', '$17');
  const said = sentence.slice(0, -1);
  const repeats = [
    `Correction: This article originally said ${said}. The figure is $17.`,
    `“${said}”`,
    `> ${said}`,
    `RELATED\n${said}\nPier closes for winter`,
    `KEY POINTS\n\n- ${said}\n- The board meets on Monday`,
    'What we know so far: Ms. Roe paid $14 for a monthly pass, and the board will meet on Monday.',
  ];
  const rest = 'The harbor board met on Monday in the old customs house.';

  it('is not taken for the repetition, with the old text', () => {
    for (const repeat of repeats)
      for (const [old, now] of [
        [`${sentence}\n`, `${mended}\n\n${repeat}\n`],
        [`${sentence}\n`, `${repeat}\n\n${mended}\n`],
        [`${sentence}\n\n${rest}\n`, `${repeat}\n\n${mended}\n\n${rest}\n`],
        [`${rest}\n\n${sentence}\n`, `${rest}\n\n${mended}\n\n${repeat}\n`],
      ])
        for (const words of ['$14', 'paid $14 for a monthly pass', sentence]) {
          const place = follow(old, rangeOfWords(old, words), now);
          const { start, end } = rangeOfWords(now, mended);
          const isInPlace = place.range !== null && place.range.start >= start && place.range.end <= end;
          assert.ok(isInPlace || place.match === 'unsure', `${words}: ${place.match} in ${now}`);
        }
  });

  it('is asked about where it stands as it stood, and beside it another like it', () => {
    const [old, now] = [`${sentence}\n\n${rest}\n`, `${sentence}\n\n${mended}\n\n${rest}\n`];
    assert.equal(follow(old, rangeOfWords(old, '$14'), now).match, 'unsure');
  });
});

describe('a sentence that is taken out, and repeated where it is set off', () => {
  const old = `${opening}${fare}${closing}`;
  const repeats = [
    `What we know so far: ${fare.slice(0, -1)}, and the board will meet in three weeks.`,
    `KEY POINTS\n\n- ${fare}\n- The hearing is open to all`,
    `“${fare}”`,
    `> ${fare}`,
  ];

  it('is never certain there', () => {
    for (const repeat of repeats)
      for (const now of [
        `${opening}The board is to decide in May.${closing}\n\n${repeat}\n`,
        `${repeat}\n\n${opening}The board is to decide in May.${closing}`,
      ])
        for (const words of ['$14', 'adds about $14 to the monthly pass', fare])
          for (const [how, place] of both(old, words, now))
            assert.ok(
              place.match === 'unsure' || place.match === 'lost',
              `${words}, ${how}: ${place.match} in ${now}`,
            );
  });
});

describe('a text of one sentence', () => {
  const edited = fare.replace('$14', '$17');

  it('is asked about where a word of it is another, without the old text', () => {
    const place = find(fare, rangeOfWords(fare, fare), edited);
    assert.deepEqual([place.match, place.words], ['unsure', edited]);
  });

  it('is not taken for what a note says of it', () => {
    const now = `${edited}\n\nCorrection: This article originally said ${fare}`;
    assert.equal(find(fare, rangeOfWords(fare, fare), now).match, 'unsure');
  });
});
