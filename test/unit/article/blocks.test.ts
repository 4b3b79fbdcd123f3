import assert from 'node:assert/strict';
import { copyBlocks, publishedOn, type Article } from '../../../src/core/article/article.ts';
import { bylineIn } from '../../../src/core/article/byline.ts';
import { datelineIn } from '../../../src/core/article/dateline.ts';
import { chunksOf, isWrapped, listMarkLength } from '../../../src/core/article/lines.ts';
import { dateInside, dateLine } from '../../../src/core/article/published.ts';
import { readArticle } from '../../../src/core/article/read.ts';
import { drain } from '../../../src/core/steps.ts';

const read = (text: string): Article => drain(readArticle(text));
/** Each block as "kind: words". */
const blocksOf = (text: string): string[] =>
  read(text).blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

const body =
  'The council voted on Tuesday to close the old bridge after engineers found cracks in two of its piers, the mayor said.';

describe('a block', () => {
  it('is what stands between blank lines, without the space around it', () => {
    assert.deepEqual(blocksOf(`\n\n  ${body} \n \t \n\u00a0\u3000${body}\ufeff\n`), [
      `paragraph: ${body}`,
      `paragraph: ${body}`,
    ]);
    assert.deepEqual(blocksOf(''), []);
    assert.deepEqual(blocksOf(' \n\t\u00a0'), []);
  });

  it('is a line of a list, without its mark', () => {
    assert.deepEqual(blocksOf(`${body}\n\n- a gate\n* a wall\n12. a roof\n3) a lamp`), [
      `paragraph: ${body}`,
      'list-item: a gate',
      'list-item: a wall',
      'list-item: a roof',
      'list-item: a lamp',
    ]);
    assert.deepEqual(blocksOf(`${body}\n\n- Share\n- a wall`).slice(1), [
      'noise: Share',
      'list-item: a wall',
    ]);
  });

  it('is a heading of Markdown, without its mark', () => {
    assert.deepEqual(blocksOf(`${body}\n\n## What comes next\n\n${body}`)[1], 'section: What comes next');
    assert.deepEqual(
      blocksOf(`${body}\n\nWhat comes next\n---------\n\n${body}`)[1],
      'section: What comes next',
    );
    assert.deepEqual(blocksOf(`${body}\n\nwhat comes next\n===\n\n${body}`)[1], 'section: what comes next');
    assert.deepEqual(blocksOf(`${body}\n\n#bridge #vote\n\n${body}`)[1], 'paragraph: #bridge #vote');
    assert.deepEqual(blocksOf(`${body}\n\nIt is C# code.\n\n${body}`)[1], 'paragraph: It is C# code.');
    assert.deepEqual(blocksOf(`# Bridge to close\n\n${body}`)[0], 'headline: Bridge to close');
  });

  it('is a paragraph that is broken at a fixed width, but each line where they are paragraphs', () => {
    const wrapped = `${body} ${body}`.replace(/(.{60,70}) /gu, '$1\n');
    assert.deepEqual(blocksOf(wrapped), [`paragraph: ${wrapped}`]);
    assert.equal(blocksOf(`${body}\n${body}\n${body}`).length, 3);
    assert.equal(blocksOf(`- ${wrapped}`).length, wrapped.split('\n').length);
  });

  it('is furniture, a caption or copy', () => {
    const caption = 'The old bridge. (Photo by Jane Roe)';
    const { text, blocks } = read([body, 'Read more: the map', caption, body].join('\n\n'));
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ['paragraph', 'noise', 'caption', 'paragraph'],
    );
    assert.deepEqual(
      copyBlocks(read(text)).map(({ start, end }) => text.slice(start, end)),
      [body, caption, body],
    );
  });
});

describe('lines', () => {
  const chunks = (text: string, from = 0) =>
    [...chunksOf(text, from)].map((lines) =>
      lines.map(({ start, end, indent }) => [text.slice(start, end), indent]),
    );

  it('are told apart by blank ones, with how far each is indented', () => {
    assert.deepEqual(chunks('a\n  b \n\n\tc\n'), [
      [
        ['a', 0],
        ['b', 2],
      ],
      [['c', 1]],
    ]);
    assert.deepEqual(chunks('skip\nb', 5), [[['b', 0]]]);
    assert.deepEqual(chunks('\n\n'), []);
  });

  it('are one paragraph where they break at a width and run on', () => {
    const wrapped = (...lines: string[]) => {
      let at = 0;
      const placed = lines.map((line) => {
        const start = at;
        at += line.length + 1;
        return { start, end: start + line.length, indent: 0 };
      });
      return isWrapped(lines.join('\n'), placed);
    };
    const runs = 'x'.repeat(60);
    const ends = `${'x'.repeat(59)}.`;
    const starts = `X${'x'.repeat(59)}`;
    assert.ok(wrapped(runs, 'x'));
    assert.ok(wrapped(starts, starts, 'X'));
    assert.ok(wrapped(ends, 'x'));
    assert.ok(wrapped(ends, '“x'));
    assert.ok(wrapped('x'.repeat(45), 'x'));
    assert.ok(wrapped('x'.repeat(100), 'x'));
    assert.ok(wrapped(runs, 'x'.repeat(32), 'x'));
    assert.ok(wrapped(`X${'x'.repeat(58)}.`, starts, 'X'));
    assert.ok(!wrapped('x'.repeat(44), 'x'));
    assert.ok(!wrapped('x'.repeat(101), 'x'));
    assert.ok(!wrapped(runs, 'x'.repeat(31), 'x'));
    assert.ok(!wrapped(ends, 'X'));
    assert.ok(!wrapped(`${ends.slice(1)}”`, 'X'));
    assert.ok(!wrapped(`X${ends.slice(1)}`, `X${ends.slice(1)}`, `X${ends.slice(1)}`, starts, 'X'));
  });

  it('open with the mark of a list', () => {
    assert.equal(listMarkLength('-  a'), 3);
    assert.equal(listMarkLength('123. a'), 5);
    assert.equal(listMarkLength('-a'), 0);
    assert.equal(listMarkLength('1.5 a'), 0);
    assert.equal(listMarkLength('a - b'), 0);
    assert.equal(listMarkLength('1234. a'), 0);
  });
});

describe('the day of publication', () => {
  it('is the one on file, else what the text says, else not known', () => {
    const dated = read(`March 3, 2021\n\n${body}`);
    assert.equal(publishedOn(dated, '1994-02-07'), '1994-02-07');
    assert.equal(publishedOn(dated, null), '2021-03-03');
    assert.equal(publishedOn(read(body), undefined), null);
  });

  it('may stand at the text’s end, in a line that says no more', () => {
    const last = (line: string, ...after: string[]) =>
      read([body, body, line, ...after].join('\n\n')).published;
    for (const line of [
      'Published March 4, 2021',
      '(First published March 4, 2021)',
      'Harbor News Updated: 4 March 2021',
    ])
      assert.equal(last(line)?.date, '2021-03-04', line);
    for (const line of [
      'Her book was published on March 4, 2021',
      'Updated rules came on March 4, 2021.',
      'Updated rules of the board, which it had long put off, came on March 4, 2021',
      `Published March 4, 2021 ${'and more '.repeat(14)}`,
      'March Published',
    ])
      assert.equal(last(line), null, line);
    assert.equal(last('Published March 4, 2021', body, body, body)?.date, '2021-03-04');
    assert.equal(last('Published March 4, 2021', body, body, body, body), null);
  });

  it('is where it is printed', () => {
    const text = `Council votes to close old bridge\n\nBy Jane Roe, March 3, 2021\n\n${body}`;
    const { published, byline } = read(text);
    assert.equal(text.slice(published?.range.start, published?.range.end), 'March 3, 2021');
    assert.equal(text.slice(byline?.start, byline?.end), 'Jane Roe');
    const front = `---\ndate: on 3 March 2021\n---\n${body}`;
    const found = read(front).published;
    assert.equal(front.slice(found?.range.start, found?.range.end), '3 March 2021');
  });

  it('is read in January, on a first, and in a line that is short enough', () => {
    assert.equal(dateLine('January 1, 2021')?.date, '2021-01-01');
    assert.equal(dateLine(`March 3, 2021 | ${'x'.repeat(40)}`)?.date, '2021-03-03');
    assert.equal(dateInside(`${'x '.repeat(93)}MARCH 3, 2021`)?.date, '2021-03-03');
    assert.equal(dateInside(`${'x '.repeat(94)}March 3, 2021`), null);
    assert.equal(dateInside('see 2021/3/13 here'), null);
  });
});

describe('a dateline', () => {
  const where = (text: string) => {
    const { dateline } = read(text);
    return dateline && text.slice(dateline.start, dateline.end);
  };

  it('is looked for in the first paragraphs, and not beyond', () => {
    assert.equal(where(`${body}\n\nHARBOR CITY (Wire) — ${body}`), 'HARBOR CITY (Wire)');
    assert.equal(where(`${body}\n\n${body}\n\nHARBOR CITY (Wire) — ${body}`), 'HARBOR CITY (Wire)');
    assert.equal(where(`${body}\n\n${body}\n\n${body}\n\nHARBOR CITY (Wire) — ${body}`), null);
  });

  it('may name a state or country, in any of its forms', () => {
    for (const [line, place] of [
      ['HARBOR CITY, New Mexico — ', 'HARBOR CITY, New Mexico'],
      ['HARBOR CITY, Calif., March 3 (AP) — ', 'HARBOR CITY, Calif., March 3 (AP)'],
      ['Port Winslow, Maine (Wire/City) - ', 'Port Winslow, Maine (Wire/City)'],
    ] as const) {
      const found = datelineIn(line + body);
      assert.equal(found && line.slice(found.start, found.end), place);
    }
  });
});

describe('a byline', () => {
  const writers = (line: string) => {
    const found = bylineIn(line);
    return found && line.slice(found.start, found.end);
  };

  it('has names of any make', () => {
    for (const [line, names] of [
      ['By Ana de la Cruz', 'Ana de la Cruz'],
      ['By Jane Roe  and John Doe', null],
      ['By Jane Roe,', 'Jane Roe'],
      [`By Jane Roe, ${'x'.repeat(130)}`, null],
      ['Words by Jane Roe', 'Jane Roe'],
      ['Reported by Jane Roe', 'Jane Roe'],
    ] as const)
      assert.equal(writers(line), names, line);
  });

  it('is no sentence, part of one, or name of a section', () => {
    for (const line of [
      'The road by Jane Roe',
      'He was hurt by Jane Roe',
      'By jane Roe',
      'By Jane roe',
      'A story by Jane Roe',
      'From Jane Roe',
      'jane Roe, staff writer',
    ])
      assert.equal(writers(line), null, line);
  });
});
