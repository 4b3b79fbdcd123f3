import assert from 'node:assert/strict';
import { readArticle } from '../../../src/core/article/read.ts';
import { parseLexicon } from '../../../src/core/mentions/lexicon.ts';
import type { Mentions } from '../../../src/core/mentions/mentions.ts';
import { Reader, type ReadingContext } from '../../../src/core/mentions/reader.ts';
import type { Range } from '../../../src/core/model.ts';
import { drain } from '../../../src/core/steps.ts';

const newReader = (): Reader => new Reader(parseLexicon(''));

const read = (text: string, context: ReadingContext = {}, reader = newReader()): Mentions =>
  drain(reader.read(drain(readArticle(text)), context));

const wordsAt = (text: string, ranges: readonly Range[]): string[] =>
  ranges.map(({ start, end }) => text.slice(start, end));

const first = 'The port handled 412,000 containers, 12 percent more than before.';
const second = 'The mayor said on Monday that the fleet lost 40 ships in the storms of 1993.';
const third = 'It sold 55 boats for $3 million at the end of the summer season.';
const text = [first, second, third].join('\n\n');

describe('reading an article', () => {
  it('says where in the article things stand', () => {
    assert.deepEqual(wordsAt(text, read(text).figures), [
      '412,000',
      '12 percent',
      'Monday',
      '40',
      '1993',
      '55',
      '$3 million',
    ]);
    assert.ok(wordsAt(text, read(text).claims).includes(first));
  });

  it('finds no quotation in a heading', () => {
    const heading = '‘We need to listen’';
    const quote = '“We need to listen to the people of the harbour,” Ann Lee said.';
    const article = [first, heading, `${second} ${third}`, quote].join('\n\n');
    assert.deepEqual(
      wordsAt(article, read(article).quotes).filter((words) => words.includes('listen')),
      ['We need to listen to the people of the harbour,'],
    );
  });

  it('offers no claim of a byline or of what a picture shows, but of the headline', () => {
    const article = [
      'Port cuts 300 jobs as trade falls 12 percent',
      'By Lena Park',
      'The pier lost 40 of its 55 cranes in the storm. (Otto Brandt / Harbour Post)',
      second,
    ].join('\n\n');
    assert.deepEqual(wordsAt(article, read(article).claims), [
      'Port cuts 300 jobs as trade falls 12 percent',
      second,
    ]);
  });

  it('reads only the paragraphs that touch a range, where one is given', () => {
    const at = text.indexOf(second);
    const figuresIn = (start: number, end: number) =>
      wordsAt(text, read(text, { within: { start, end } }).figures);
    const ofSecond = ['Monday', '40', '1993'];
    assert.deepEqual(figuresIn(at + 5, at + 6), ofSecond);
    assert.deepEqual(figuresIn(at, at), ofSecond);
    assert.deepEqual(figuresIn(at + second.length, at + second.length), ofSecond);
    assert.deepEqual(figuresIn(at - 1, at - 1), []);
    assert.deepEqual(figuresIn(0, at), ['412,000', '12 percent', ...ofSecond]);
  });

  it('counts days from the date that is given, else from the article’s own, else not at all', () => {
    const dated = `Harbour board meets on fares\n\nMarch 3, 2021\n\n${text}`;
    const dayIn = (of: string, context: ReadingContext = {}) =>
      read(of, context).figures.find(({ start, end }) => of.slice(start, end) === 'Monday')?.value;
    assert.equal(dayIn(dated), '2021-03-01');
    assert.equal(dayIn(dated, { published: '2020-07-01' }), '2020-06-29');
    assert.equal(dayIn(text, { published: '2020-07-01' }), '2020-06-29');
    assert.equal(dayIn(text), null);
  });

  it('says the same after an edit as a reader that sees the article for the first time', () => {
    const reader = newReader();
    read(text, {}, reader);
    for (const edited of [
      `${third}\n\n${text}`,
      text.replace('412,000', '9'),
      [third, first].join('\n\n'),
      text,
    ])
      assert.deepEqual(read(edited, {}, reader), read(edited), edited.slice(0, 30));
  });

  it('leaves the dateline out of what is said', () => {
    const claim = 'The port handled 412,000 containers in 1993, 12 percent more than before.';
    for (const dateline of [
      'HARBOR CITY, March 3 (Wire) — ',
      'HARBOR CITY (Wire) -- ',
      'HARBOR CITY (Wire) ',
    ]) {
      const article = `${dateline}${claim}\n\n${first}`;
      assert.ok(wordsAt(article, read(article).claims).includes(claim), dateline);
      assert.ok(wordsAt(article, read(article).claims).includes(first), dateline);
    }
  });
});
