import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textSha256 } from '../../../src/core/hash.ts';
import { hostileText } from '../shown/hostile.ts';
import { cardsOn, htmlOf, read, readingOf, targetsOf } from './articles.ts';

const text = `Harbour Board Puts Off Its Vote

By Ines Marlow
March 5, 2024

PORT AVERY — The new quay will cost $14 million, said Helen Okafor, the director of the harbour board.

“We have waited eleven years for this,” Okafor said. “The islands are growing. Nobody can wait longer.”

The board met on Monday.

The plan was drawn up with Brandt last July. Brandt has left the town since.
`;

/** An annotation of the words, with these fields. */
const annotated = (exact: string, fields: string, of = text): string => `version: 1
article: { textSha256: ${textSha256(of)} }
annotations:
  - id: a-1
    kind: claim
    selector: ${selectorIn(of, exact)}
    ${fields}
`;

const selectorIn = (of: string, exact: string): string =>
  JSON.stringify({ exact, start: of.indexOf(exact), end: of.indexOf(exact) + exact.length });

describe('A card on a passage that changed', () => {
  const cost = 'The new quay will cost $14 million';
  const changed = text.replace('$14 million', '$19 million');
  const of = read(changed, annotated(cost, 'verdict: confirmed'), text);

  it('says so in plain words, offers to confirm at once, and shows the passage once with what changed', () => {
    const [card] = cardsOn(of, 'The new quay');
    const [head, actions, passage, ...rest] = readingOf(card).split('\n');
    assert.equal(head, '$(refresh) *Re-check*  ·  finding: Confirmed');
    assert.match(actions, /^Confirm {2}·/);
    assert.equal(passage, 'The new quay will cost $~14~ *19* million');
    assert.deepEqual(rest, []);
  });

  it('does not show the sentence again below, for the figure', () => {
    const cards = cardsOn(of, '19 million', true).map(readingOf);
    assert.equal(cards.length, 2);
    assert.equal(cards.join('\n').match(/quay will cost/g)?.length, 1);
  });

  it('is about the place it is shown at', () => {
    const was = `${text}\nThe quay costs $14 million in all.\n`;
    const second = selectorIn(was, 'The quay costs $14 million in all');
    const yaml = annotated(cost, `verdict: confirmed\n    also: [${second}]`, was);
    const twice = read(was.replace('$14 million in all', '$15 million in all'), yaml, was);
    const there = readingOf(cardsOn(twice, 'The quay costs')[0]);
    assert.match(there, /The quay costs \$~14~ \*15\* million/);
    const here = readingOf(cardsOn(twice, 'The new quay')[0]);
    assert.match(here, /^\$\(pass-filled\) \*Confirmed\*/);
    assert.match(here, /At another place: Re-check/);
  });
});

describe('A card on a passage that was corrected', () => {
  const former = 'exact: "The new quay will cost $41 million", at: 2024-03-04T09:00:00Z';
  const confirmed = {
    verdict: 'confirmed',
    checkedAt: '2024-03-06T09:00:00Z',
    source: 'title: Plan, accessed: 2024-03-04',
    was: `verdict: needs-correction, ${former}`,
  };
  const on = ({ verdict, checkedAt, source, was }: typeof confirmed, top = '') => {
    const fields = [
      `verdict: ${verdict}`,
      `checkedAt: ${checkedAt}`,
      `sources: [{ ${source}, says: contradicts }]`,
      ...(was === '' ? [] : [`history: [{ ${was} }]`]),
    ];
    const yaml = annotated('The new quay will cost $14 million', fields.join('\n    ')) + top;
    return readingOf(cardsOn(read(text, yaml), 'The new quay')[0]);
  };

  it('shows what contradicted it as contradicting the former words, once it is confirmed', () => {
    assert.match(on(confirmed), /Contradicted the former words: Plan/);
    const listed = '\nsources: [{ id: plan, title: Plan, accessed: 2024-03-01 }]\n';
    assert.match(on({ ...confirmed, source: 'source: plan' }, listed), /Contradicted the former words: Plan/);
    const others = [
      { ...confirmed, verdict: 'needs-correction' },
      { ...confirmed, was: '' },
      { ...confirmed, was: `verdict: unverified, ${former}` },
    ];
    for (const other of others) assert.match(on(other), /Contradicted by: Plan/);
  });

  it('shows what was read since, or nobody knows when, as contradicting what it says now', () => {
    const others = [
      { ...confirmed, source: 'title: Plan, accessed: 2024-03-05' },
      { ...confirmed, source: 'title: Plan, accessed: 2024-03-07' },
      { ...confirmed, source: 'title: Plan' },
      { ...confirmed, was: confirmed.was.replace(/, at: .*/, '') },
      { ...confirmed, checkedAt: '2024-03-04T15:00:00Z' },
    ];
    for (const other of others) assert.match(on(other), /Contradicted by: Plan/);
  });
});

describe('A card on a date', () => {
  it('says what the date was counted from, and leads there', () => {
    const [card] = cardsOn(read(text), 'Monday');
    assert.match(readingOf(card), /\*Monday, March 4, 2024\*/);
    assert.match(
      readingOf(card),
      /Counted as: the day before publication \(Tuesday, March 5, 2024\), as the article says/,
    );
    assert.ok(targetsOf(card).some((target) => target.startsWith('command:copydesk.reveal')));
  });

  it('says whose day of publication it is where the annotations have one', () => {
    const of = read(text, 'version: 1\narticle: { published: 2024-03-12 }\n');
    const [card] = cardsOn(of, 'Monday');
    assert.match(readingOf(card), /\*Monday, March 11, 2024\*/);
    assert.match(readingOf(card), /Tuesday, March 12, 2024\), as its annotations say/);
  });

  it('says why there is none where nobody says when the article was published', () => {
    const [card] = cardsOn(read(text.replace('March 5, 2024\n', '')), 'Monday');
    assert.match(readingOf(card), /to count this date from/);
    assert.ok(targetsOf(card).some((target) => target.startsWith('command:copydesk.setPublicationDate')));
  });

  it('counts nothing where the words give it', () => {
    const [card] = cardsOn(read(`${text}\nThe pier was built in March 1951.\n`), 'March 1951');
    assert.match(readingOf(card), /March 1951/);
    assert.doesNotMatch(readingOf(card), /[Cc]ount/);
  });
});

describe('A card on a person', () => {
  it('shows what the article says of somebody of whom it gives a surname and nothing else', () => {
    const [card] = cardsOn(read(text), 'Brandt');
    assert.match(
      readingOf(card),
      /In the article: The plan was drawn up with Brandt last July\.\nBrandt has left/,
    );
  });

  it('gives each quotation both its marks, also one that is shortened', () => {
    for (const words of ['Okafor', '14 million', 'Monday'])
      for (const card of cardsOn(read(text), words)) {
        const reading = readingOf(card);
        assert.equal(reading.match(/“/g)?.length, reading.match(/”/g)?.length, reading);
      }
  });

  it('shows quotation marks as the article has them, and no others', () => {
    const straight = `${text}
"The sheds hold 14 cranes. None of them, since 9/11, was in the tens of thousands," Okafor said.

Okafor said it would be "a shame" not to have made a start by then.
`;
    const of = read(straight);
    const marks = (words: string) => cardsOn(of, words, true).map(readingOf).join('\n');
    assert.match(
      marks('tens of thousands'),
      /Sentence: None of them, since 9\/11, was in the tens of thousands," Okafor said\.$/,
    );
    assert.match(marks('14 cranes'), /Sentence: "The sheds hold 14 cranes\.$/);
    const person = readingOf(
      cardsOn(read(straight.slice(straight.indexOf('\n\nOkafor said it'))), 'Okafor')[0],
    );
    assert.match(person, /"a shame" not to have made a start/);
  });

  it('names each line once on which somebody is named, and leads to the first that it does not list', () => {
    const twice = `${text}\nOkafor said Okafor would.\n`;
    assert.match(
      readingOf(cardsOn(read(twice), 'Okafor')[0]),
      /Mentioned 4 times, on lines: 6, 8, 14 \(2\)$/m,
    );
    const lines = Array.from({ length: 9 }, () => 'Okafor said Okafor would.').join('\n\n');
    assert.match(
      readingOf(cardsOn(read(`${text}\n${lines}\n`), 'Okafor')[0]),
      /Mentioned 20 times, on lines: 6, 8, 14 \(2\), .*, and 6 more$/m,
    );
    const once = 'Report on the Quay\n\nBy Ines Marlow\n\nHelen Okafor, the director, met Okafor.\n';
    assert.match(readingOf(cardsOn(read(once), 'Helen')[0]), /Mentioned twice, on line: 5 \(2\)$/m);
  });

  it('leads to the quotations that it does not list', () => {
    const said = ['one', 'two', 'three', 'four', 'five'].map(
      (word) => `“It is number ${word} of all,” Okafor said.`,
    );
    const [card] = cardsOn(read(`${text}\n${said.join('\n\n')}\n`), 'Okafor');
    const all = /<a href="[^"]*">All (\d+) Quotes and Reported Words<\/a>/.exec(htmlOf(card));
    assert.equal(all?.[1], '7');
  });

  it('breaks a long bio between words alone', () => {
    const bio = 'Prime Minister of Japan from August 1993 to April 1994';
    const of = read(text, `version: 1\npeople:\n  - { id: okafor, name: Helen Okafor, bio: ${bio} }\n`);
    assert.ok(cardsOn(of, 'Helen Okafor')[0].some((paragraph) => paragraph.includes(`${bio} `)));
  });
});

describe('A card on a quotation', () => {
  const later = text.replace(
    '\n\nThe board met',
    '\n\n“The piles are rotten,” she told the board.\n\nThe board met',
  );
  const of = read(later);

  it('says in a sentence which words are taken to be whom, and leads there', () => {
    const [card] = cardsOn(of, 'The piles are rotten');
    const line = String(later.slice(0, later.indexOf('The piles')).split('\n').length);
    assert.match(readingOf(card), new RegExp(`“she” on line ${line} is taken to be Helen Okafor\\.`));
    assert.ok(targetsOf(card).some((target) => target.startsWith('command:copydesk.reveal')));
  });

  it('says whom words may mean that may mean several, and takes none', () => {
    const met = later.replace(
      '“The piles are rotten,” she',
      'Ann Vos met Helen Okafor. “The piles are rotten,” she',
    );
    const [card] = cardsOn(read(met), 'The piles are rotten');
    assert.match(
      readingOf(card),
      /“she” on line \d+ may be Ann Vos or Helen Okafor; the text does not say which\./,
    );
  });

  it('says nothing of words that name the speaker', () => {
    const [card] = cardsOn(of, 'We have waited eleven years');
    assert.doesNotMatch(readingOf(card), /taken to be/);
  });
});

describe('What a card says that somebody says', () => {
  const more = text.replace(
    '\n\nThe board met on Monday.',
    '\n\nOkafor said the piles were rotten. She said the cost was fair. She added that the vote would be close.',
  );
  const [card] = cardsOn(read(more), 'Helen Okafor');

  it('tells quoted words from reported ones, and what is attributed once is one entry', () => {
    const lines = readingOf(card).split('\n');
    const first = lines.findIndex((paragraph) => paragraph.startsWith('$(book) Is reported to say: '));
    assert.deepEqual(lines.slice(first, first + 4), [
      '$(book) Is reported to say: The new quay will cost $14 million',
      '$(book) Says: “We have waited eleven years for this,” – “The islands are growing. Nobody can wait…”',
      '$(book) Is reported to say: the piles were rotten',
      'All 5 Quotes and Reported Words',
    ]);
  });

  it('leads to all of them', () => {
    const all = targetsOf(card).find((target) => target.startsWith('command:copydesk.showSayings'));
    assert.deepEqual(JSON.parse(decodeURIComponent(all?.split('?')[1] ?? '')), [
      { article: 'file:///desk/ferry.txt', kind: 'person', key: 'helen-okafor' },
    ]);
  });

  it('lists the descriptions that are taken to mean one unnamed source', () => {
    const unnamed = text.replace(
      'The board met on Monday.',
      'A senior ministry official said the quay was late. The official said the board knew.',
    );
    const [source] = cardsOn(read(unnamed), 'A senior ministry official');
    assert.match(readingOf(source), /Taken to be one source: “A senior ministry official”, “The official”/);
  });
});

describe('A card with an address that is none', () => {
  it('leaves out the link and keeps everything else', () => {
    const sources = 'verdict: confirmed\n    sources: [{ title: Board minutes, url: "https:////x" }]';
    const of = read(text, annotated('The new quay will cost $14 million', sources));
    const cards = cardsOn(of, '14 million');
    assert.equal(cards.length, 2);
    assert.match(readingOf(cards[0]), /Source: Board minutes https:\/\/\/\/x/);
    assert.ok(targetsOf(cards[0]).every((target) => target.startsWith('command:copydesk.')));
  });

  it('says so where a person has one, too', () => {
    const of = read(
      text,
      'version: 1\npeople:\n  - { id: o, name: Helen Okafor, links: [{ title: Page, url: "command:x" }, { url: "https://example.org/o" }] }\n',
    );
    const [card] = cardsOn(of, 'Helen Okafor');
    assert.match(readingOf(card), /More: Page command:x/);
    assert.ok(targetsOf(card).includes('https://example.org/o'));
  });
});

describe('Whatever a sidecar says', () => {
  const written = (value: string): string => JSON.stringify(value);
  /** Of titles and of where things come from; of those that others could write, none. */
  const ourIcons = new Set(
    ['edit', 'person', 'quote', 'symbol-number', 'book', 'notebook'].map((name) => `$(${name})`),
  );

  it('cards run only commands of ours, lead only to pages of the web, and hold no HTML of its own', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 8, maxLength: 8 }), (words) => {
        const [name, role, bio, summary, correction, note, source, url] = words.map(written);
        const of = read(
          text,
          `version: 1
people:
  - { id: o, name: Helen Okafor, role: ${role}, bio: ${bio}, links: [{ title: ${name}, url: ${url} }] }
annotations:
  - id: ${summary}
    kind: claim
    selector: { exact: "The new quay will cost $14 million" }
    speaker: ${name}
    summary: ${summary}
    verdict: needs-correction
    correction: ${correction}
    checkedBy: ${name}
    sources: [{ title: ${source}, url: ${url}, locator: ${role}, quote: ${bio} }, { url: ${url} }]
    notes: [{ by: ${name}, text: ${note} }]
`,
        );
        for (const at of ['14 million', 'Helen Okafor', 'We have waited', 'Monday'])
          for (const card of cardsOn(of, at)) {
            for (const target of targetsOf(card))
              assert.match(target, /^(?:command:copydesk\.\w+\?|https?:\/\/)/);
            const shown = htmlOf(card);
            assert.deepEqual(shown.match(/<(?!\/?(?:p|a|em|strong|del)\b)/g) ?? [], []);
            for (const icon of shown.match(/\$\([^)]*\)/g) ?? []) assert.ok(ourIcons.has(icon), icon);
          }
      }),
      { numRuns: 60 },
    );
  });
});
