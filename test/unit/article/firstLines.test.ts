import assert from 'node:assert/strict';
import { bylineIn } from '../../../src/core/article/byline.ts';
import { datelineIn } from '../../../src/core/article/dateline.ts';
import {
  mayBeDek,
  mayBeHeadline,
  mayBeKicker,
  mayBeSection,
  mayBeTopCaption,
} from '../../../src/core/article/head.ts';
import { dateInside, dateLine } from '../../../src/core/article/published.ts';
import { sentencesIn } from '../../../src/core/article/sentences.ts';
import type { Range } from '../../../src/core/model.ts';

const words = (text: string, range: Range | null): string | null =>
  range && text.slice(range.start, range.end);

function check<Result>(
  title: string,
  read: (text: string) => Result,
  cases: readonly (readonly [text: string, expected: Result])[],
): void {
  describe(title, () => {
    for (const [text, expected] of cases)
      it(`${text} → ${String(expected)}`, () => assert.deepEqual(read(text), expected));
  });
}

/** Blocks stand between “|”; LONG is a paragraph of news. */
const blocks = (text: string): [string, string | undefined, string | undefined] => {
  const [first = '', next, afterNext] = text
    .split('|')
    .map((block) => (block === 'LONG' ? paragraph : block));
  return [first, next, afterNext];
};

const paragraph =
  'The council met on Monday to speak of the bridge, which has been closed since May, and of the old road behind it.';

const dated = (text: string, found: ReturnType<typeof dateLine>): string | null =>
  found && `${found.date} = ${text.slice(found.start, found.end)}`;

check('the writers that a byline names', (text) => words(text, bylineIn(text)), [
  ['By Jane Roe', 'Jane Roe'],
  ['by Jane Roe', 'Jane Roe'],
  ['BY JANE ROE', 'JANE ROE'],
  ['By Jane Roe and Peter Hall', 'Jane Roe and Peter Hall'],
  ['By Jane Roe, Peter Hall & Ana Diaz', 'Jane Roe, Peter Hall & Ana Diaz'],
  ['By the Associated Press', 'the Associated Press'],
  ['By Jane Roe, staff writer', 'Jane Roe'],
  ['By Jane Roe | The Daily Record', 'Jane Roe'],
  ['By Jane Roe in London', 'Jane Roe'],
  ['By Jane Roe for the Daily Record', 'Jane Roe'],
  ['By Jane Roe (Reuters)', 'Jane Roe'],
  ['By jane roe', null],
  ['By the river they met', null],
  ['By then Jane Roe had left', null],
  ['Byron Roe', null],
  ['From Jane Roe', null],
  ['Written by jane roe', 'jane roe'],
  ['Story by Jane Roe', 'Jane Roe'],
  ['Words: Jane Roe', null],
  ['Text by: Jane Roe', 'Jane Roe'],
  ['Jane Roe, staff writer', 'Jane Roe'],
  ['Jane Roe, Daily Record correspondent', 'Jane Roe'],
  ['Jane Roe | Reuters', 'Jane Roe'],
  ['Jane Roe, The Associated Press', 'Jane Roe'],
  ['jane roe, staff writer', null],
  ['Staff writer', 'Staff writer'],
  ['STAFF WRITER', 'STAFF WRITER'],
  ['Daily Record Staff', 'Daily Record Staff'],
  ['Reuters', 'Reuters'],
  ['The Associated Press', 'The Associated Press'],
  ['News staff writer', 'News staff writer'],
  ['Jane Roe', null],
  ['Jane van der Roe, editor', 'Jane van der Roe'],
  ['By Ludwig van Beethoven and Ana de la Cruz', 'Ludwig van Beethoven and Ana de la Cruz'],
  ['By 12 Men', null],
  ['By José Peña-Roe', 'José Peña-Roe'],
  ['By Jane Roe, Daily Record correspondent', 'Jane Roe'],
  ['By Jane Roe, Peter Hall and Ana Diaz, staff writers', 'Jane Roe, Peter Hall and Ana Diaz'],
  ['By Jane Roe and Peter Hall in London', 'Jane Roe and Peter Hall'],
  ['By Rail in Italy', null],
  ['By Monday in London', null],
  ['By Monday, the river rose', null],
  ['Jane Roe and Peter Hall, staff writers', 'Jane Roe and Peter Hall'],
  ['Jane Roe, Peter Hall, staff writers', 'Jane Roe, Peter Hall'],
  ['Jane Roe, Peter Hall and Ana Diaz, Reuters', 'Jane Roe, Peter Hall and Ana Diaz'],
]);

check('where a paragraph was written', (text) => words(text, datelineIn(text)), [
  ['LONDON — The bridge is closed.', 'LONDON'],
  ['LONDON - The bridge is closed.', 'LONDON'],
  ['LONDON (Reuters) - The bridge is closed.', 'LONDON (Reuters)'],
  ['LONDON, March 3 (Reuters) - The bridge is closed.', 'LONDON, March 3 (Reuters)'],
  ['LONDON, Mar. 3 — The bridge is closed.', 'LONDON, Mar. 3'],
  ['NEW YORK CITY, N.Y. — The bridge is closed.', 'NEW YORK CITY, N.Y.'],
  ['NEW YORK, New York (AP) — The bridge is closed.', 'NEW YORK, New York (AP)'],
  ['London (Reuters) — The bridge is closed.', 'London (Reuters)'],
  ['London (Reuters) The bridge is closed.', null],
  ['LONDON (Reuters) The bridge is closed.', 'LONDON (Reuters)'],
  ['LONDON (Reuters/AFP) The bridge is closed.', 'LONDON (Reuters/AFP)'],
  ['Paris, France — The bridge is closed.', 'Paris, France'],
  ['Paris, France - The bridge is closed.', null],
  ['Paris — The bridge is closed.', 'Paris'],
  ['Paris — the bridge is closed.', null],
  ['Paris - The bridge is closed.', null],
  ['Paris: The bridge is closed.', null],
  ['PARIS: The bridge is closed.', 'PARIS'],
  ['PARIS—The bridge is closed.', null],
  ['The bridge — it is closed.', null],
  ['ÉVIAN — The bridge is closed.', 'ÉVIAN'],
  ['A — The bridge is closed.', null],
  ['MOUNT ST. HELENS — The bridge is closed.', 'MOUNT ST. HELENS'],
  ['PORT-AU-PRINCE, Haiti -- The bridge is closed.', 'PORT-AU-PRINCE, Haiti'],
  ['Jane Roe (43) — She left.', null],
]);

check('a line that says when it was published', (text) => dated(text, dateLine(text)), [
  ['March 3, 2020', '2020-03-03 = March 3, 2020'],
  ['Mar. 3, 2020', '2020-03-03 = Mar. 3, 2020'],
  ['3 March 2020', '2020-03-03 = 3 March 2020'],
  ['3rd March, 2020', '2020-03-03 = 3rd March, 2020'],
  ['2020-03-03', '2020-03-03 = 2020-03-03'],
  ['2020-03-03T10:15:00Z', '2020-03-03 = 2020-03-03T10:15:00Z'],
  ['2020-03-03T10:15:00+01:00', '2020-03-03 = 2020-03-03T10:15:00+01:00'],
  ['2020/3/3', '2020-03-03 = 2020/3/3'],
  ['Tuesday, March 3, 2020', '2020-03-03 = March 3, 2020'],
  ['Tue. March 3, 2020', '2020-03-03 = March 3, 2020'],
  ['Published March 3, 2020', '2020-03-03 = March 3, 2020'],
  ['First published on March 3, 2020 at 10:15 a.m. EST', '2020-03-03 = March 3, 2020'],
  ['Last updated: March 3, 2020, 10.15 pm', '2020-03-03 = March 3, 2020'],
  ['Updated March 3, 2020 | 4 min read', '2020-03-03 = March 3, 2020'],
  ['As of March 3, 2020', '2020-03-03 = March 3, 2020'],
  ['It was March 3, 2020', null],
  ['March 3, 2020 it was', null],
  ['March 32, 2020', null],
  ['March 0, 2020', null],
  ['2020-13-03', null],
  ['2020-00-03', null],
  ['March 3, 1820', null],
  ['March 3', null],
]);

check('a date in a line', (text) => dated(text, dateInside(text)), [
  ['By Jane Roe, March 3, 2020', '2020-03-03 = March 3, 2020'],
  ['Jane Roe 3 March 2020 10:15', '2020-03-03 = 3 March 2020'],
  ['It was 2020-03-03 in Rome.', '2020-03-03 = 2020-03-03'],
  ['It was 2020/03/03 in Rome.', null],
  ['It was May.', null],
]);

check(
  'sentences',
  (text) =>
    sentencesIn(text, { start: 0, end: text.length })
      .map((range) => words(text, range))
      .join(' | '),
  [
    ['Mr. Roe left. He ran. Dr. Hall stayed.', 'Mr. Roe left. | He ran. | Dr. Hall stayed.'],
    [
      'It was 5 p.m. The bus came. It was 5 p.m. in Rome.',
      'It was 5 p.m. | The bus came. | It was 5 p.m. in Rome.',
    ],
    [
      'He met J. Roe. The bus came. He met J. The bus came.',
      'He met J. Roe. | The bus came. | He met J. | The bus came.',
    ],
    [
      'Roe v. Hall ended. Rome vs. Paris. Rome Vs. Paris.',
      'Roe v. Hall ended. | Rome vs. Paris. | Rome Vs. Paris.',
    ],
    [
      'He works for Acme Inc. The firm is old. He works for Acme Inc. Roe is old.',
      'He works for Acme Inc. | The firm is old. | He works for Acme Inc. Roe is old.',
    ],
    [
      '“It leaks.” He left. “It leaks!” she said. “It leaks?” She said so.',
      '“It leaks.” | He left. | “It leaks!” she said. | “It leaks?” | She said so.',
    ],
    [
      'It ended... The bus came. It ended… the bus came.',
      'It ended... | The bus came. | It ended… the bus came.',
    ],
    ['1. The bus came. 2. It left.', '1. The bus came. | 2. It left.'],
    ['It cost 5. The bus came.', 'It cost 5. | The bus came.'],
    ['He left.The bus came. He left .', 'He left.The bus came. | He left .'],
    ['東京。大阪。', '東京。 | 大阪。'],
    ['He left', 'He left'],
    ['He left.   ', 'He left.'],
    ['   He left. (She stayed.) [It ended.]', 'He left. | (She stayed.) | [It ended.]'],
    [
      'In the U.S. The bus came. In the U.S. Roe left. In the U.S. army.',
      'In the U.S. | The bus came. | In the U.S. Roe left. | In the U.S. army.',
    ],
    [
      'He left in Jan. The bus came. He left in Jan. Roe stayed.',
      'He left in Jan. | The bus came. | He left in Jan. Roe stayed.',
    ],
    ['See fig. 5. See fig. The bus. See fig. roe.', 'See fig. 5. | See fig. | The bus. | See fig. roe.'],
    [
      'He left!! She stayed?! It ended. “The bus.” came.',
      'He left!! | She stayed?! | It ended. | “The bus.” came.',
    ],
    ['É. Zola left. Été. Il part.', 'É. Zola left. | Été. | Il part.'],
  ],
);

check('what may be a headline', (text) => mayBeHeadline(blocks(text)[0], blocks(text)[1]), [
  ['Bridge is closed|LONG', true],
  ['Bridge|LONG', false],
  ['Bridge is closed', false],
  ['Bridge is closed.|LONG', false],
  ['The bridge is closed and the town is glad of it.|LONG', false],
  ['Bridge Is Closed in the U.S.|LONG', true],
  ['“The bridge is closed.”|LONG', false],
  ['“The bridge is closed”|LONG', true],
  ['By Jane Roe|LONG', false],
  ['March 3, 2020|LONG', false],
  ['LONDON — The bridge is closed|LONG', false],
  ['Talks Stall Again : Trade: the town is late.|LONG', true],
  ['Talks stall again : Trade: the town is late.|LONG', false],
  ['Talks : Trade: the town is late.|LONG', false],
]);

check('what may stand above a headline', (text) => mayBeKicker(...blocks(text)), [
  ['TRADE|Bridge is closed|LONG', true],
  ['Trade|Bridge is closed|LONG', true],
  ['trade|Bridge is closed|LONG', false],
  ['Trade.|Bridge is closed|LONG', false],
  ['Trade and Labor|Bridge is closed again|LONG', true],
  ['Trade and Labor of|Bridge|LONG', false],
  ['Trade and Labor in Rome|Bridge is closed again and again|LONG', false],
  ['TRADE', false],
  ['TRADE|By Jane Roe|LONG', false],
  ['Trade Labor Rome Paris London|Bridge is closed again and again by the town|LONG', false],
]);

check(
  'what may sum a story up',
  (text) => mayBeDek(blocks(text)[0], blocks(text)[1], blocks(text)[2] === 'by'),
  [
    ['The town is glad of it|LONG', true],
    ['The town is glad of it.|LONG', false],
    ['The town is glad of it.|LONG|by', true],
    ['The town is|LONG', false],
    ['The town is glad of it', false],
    ['The town is glad of it!|LONG', false],
    ['“The town is glad of it”|LONG', false],
    ['LONDON — The town is glad of it|LONG', false],
  ],
);

check('what may be a heading in the text', (text) => mayBeSection(blocks(text)[0], blocks(text)[1]), [
  ['What is next|LONG', true],
  ['what is next|LONG', false],
  ['What is next.|LONG', false],
  ['What is next?|LONG', true],
  ['“What is next|LONG', true],
  ['What is next”|LONG', false],
  ['12|LONG', false],
  ['12 men|LONG', true],
  ['March 3, 2020|LONG', false],
  ['What is next|It is late.', false],
  ['What is next', false],
  ['One two three four five six seven eight nine|LONG', true],
  ['One two three four five six seven eight nine ten|LONG', false],
  ['***|LONG', false],
]);

check(
  'what may say what the first picture shows',
  (text) => mayBeTopCaption(blocks(text)[0], blocks(text)[1]),
  [
    ['The old bridge.|LONG', true],
    ['The old bridge|LONG', false],
    ['The old bridge of the town of Rome.|LONG', false],
    ['The old bridge.|It is late.', false],
    ['The old bridge.', false],
  ],
);
