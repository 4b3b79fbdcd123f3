import assert from 'node:assert/strict';
import fc from 'fast-check';
import { copyBlocks } from '../../../src/core/article/article.ts';
import { readArticle } from '../../../src/core/article/read.ts';
import { parseLexicon, Sense } from '../../../src/core/mentions/lexicon.ts';
import type { Mentions } from '../../../src/core/mentions/mentions.ts';
import { Reader } from '../../../src/core/mentions/reader.ts';
import type { Range } from '../../../src/core/model.ts';
import { drain } from '../../../src/core/steps.ts';
import { lexiconOf } from '../people/lexiconOf.ts';

// No names are known here: figures, quotes and claims need no word list.
const newReader = (): Reader => new Reader(parseLexicon(''));

function read(text: string, reader = newReader()) {
  const article = drain(readArticle(text));
  return { article, mentions: drain(reader.read(article)) };
}

const found = ({ figures, quotes, claims }: Mentions): Range[] => [...figures, ...quotes, ...claims];

const lines = fc.constantFrom(
  'Advertisement', 'Share this article', 'Read more: Why 40 percent left in 2019', 'Sign up for our newsletter',
  'By Jane Roe', 'March 3, 2021', 'LONDON (Wire) — The port lost $3 million in 2020, the mayor said.',
  '“We lost 40 boats,” said Ann Lee on Monday.', "''Nobody asked us,'' she added.", 'Half of them left. “Then',
  'Photo: Jane Roe/Wire', '- 12 boats', '## The Cost', '\ud800 5 % \udc00', '价格上涨了 5%，他说。', '',
); // prettier-ignore
const texts = fc.oneof(
  fc.array(lines, { maxLength: 14 }).map((parts) => parts.join('\n\n')),
  fc.array(lines, { maxLength: 14 }).map((parts) => parts.join('\n')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

describe('whatever the article', () => {
  it('what is found lies within one block of copy, never in furniture', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { article, mentions } = read(text);
        const copy = copyBlocks(article);
        for (const { start, end } of found(mentions)) {
          assert.ok(start < end && copy.some((block) => block.start <= start && end <= block.end));
        }
      }),
    );
  });

  it('is read alike by a reader that knows another version of it', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const reader = newReader();
        read(before, reader);
        assert.deepEqual(read(after, reader).mentions, read(after).mentions);
      }),
    );
  });

  it('is read alike while it is edited by a reader that follows, whoever is named in it', () => {
    const senses = Sense.given | Sense.female;
    const lexicon = lexiconOf({
      jane: senses,
      rose: senses | Sense.surname,
      roe: Sense.surname,
      may: senses,
    });
    const sentences = fc.constantFrom(
      'Jane Rose, the mayor of Oldtown, said on Monday that the port would close.', 'Rose rose to speak; May did not.',
      'Mr. Roe said that he would pay.', 'She had told Roe & Rose, a firm, in May.', 'JANE ROSE MEETS ROE',
      'The mayor said she knew nothing of it, Roe, May and Rose said.', 'The price may rise.', 'Jane Roe and May Roe agreed.',
    ); // prettier-ignore
    const articles = fc
      .array(fc.array(sentences, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 })
      .map((paragraphs) => paragraphs.map((parts) => parts.join(' ')).join('\n\n'));
    const words = fc.constantFrom(
      'x',
      ' ',
      'r',
      'rose',
      ' may',
      'Rose',
      ' Roe',
      'Mr. ',
      ';',
      ',',
      ' and',
      '.',
      '\n\n',
      ' he',
    );
    const edits = fc.array(
      fc.record({ at: fc.nat(400), deleted: fc.nat(4), typed: fc.oneof(words, fc.constant('')) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(articles, edits, (before, changes) => {
        const reader = new Reader(lexicon);
        let text = before;
        read(text, reader);
        for (const { at, deleted, typed } of changes) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + typed + text.slice(place + deleted);
          assert.deepEqual(read(text, reader).mentions, read(text, new Reader(lexicon)).mentions, text);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what other paragraphs hold when one changes', () => {
    const rest = 'The port lost $3 million in 2020.\n\n“We lost 40 boats,” said Ann Lee on Monday.';
    fc.assert(
      fc.property(texts, (text) => {
        const opening = text.replaceAll('\n', ' ').replaceAll(/["“”„«»'‘’`]/gu, '');
        const whole = `${opening}\n\n${rest}`;
        const { mentions } = read(whole);
        const offset = whole.length - rest.length;
        const figures = mentions.figures.filter(({ start }) => start >= offset);
        assert.deepEqual(
          figures.map(({ start, end }) => rest.slice(start - offset, end - offset)),
          ['$3 million', '2020', '40', 'Monday'],
        );
      }),
    );
  });
});

describe('what is no English prose', () => {
  const repeat = (line: string): string => line.repeat(200);
  const cases: readonly (readonly [string, string])[] = [
    ['code', repeat('for (let i = 0; i < rows.length; i++) { total += rows[i].value * 1.5; }\n')],
    ['a table', repeat('1,alpha,20,0.5\n2,beta,30,0.7\n')],
    ['German', repeat('Der Rat hat am Dienstag beschlossen, die alte Brücke zu schließen.\n\n')],
    ['Chinese', repeat('市长星期二说，旧桥将在今年关闭。\n\n')],
    ['base64', repeat('TWFueSBoYW5kcyBtYWtlIGxpZ2h0IHdvcms5OTk5Cg')],
  ];
  for (const [name, text] of cases) {
    it(`${name} holds no quotes and no claims to speak of`, () => {
      const { mentions } = read(text);
      assert.deepEqual(mentions.quotes, []);
      assert.ok(mentions.claims.length <= 2, JSON.stringify(mentions.claims.at(0)));
    });
  }
});

describe('work on long texts', () => {
  const paragraph = '“We paid $3 million,” said Ann Lee on Monday, adding that it was 5 percent more.';
  /** The reader pauses after so many characters; the longest stretch between two pauses tells what holds a thread. */
  const pauses = (paragraphs: number): number => {
    const text = Array.from({ length: paragraphs }, (_, index) => `${paragraph} (${index})`).join('\n\n');
    const article = drain(readArticle(text));
    const reading = newReader().read(article);
    let count = 0;
    while (!reading.next().done) count += 1;
    return count;
  };

  it('pauses at least once in each paragraph that is read for the first time', () => {
    assert.ok(pauses(400) >= 400);
    assert.ok(pauses(1600) >= 3.5 * pauses(400));
  });
});
