import assert from 'node:assert/strict';
import { readArticle } from '../../../src/core/article/read.ts';
import { drain } from '../../../src/core/steps.ts';
import { newReader } from '../people/reading.ts';

/** Paragraphs stand between “|”; each quote as "words < the words for who says them [person]". */
function quotesIn(paragraphs: string): string[] {
  const text = paragraphs.replaceAll('|', '\n\n');
  const { quotes } = drain(newReader().read(drain(readArticle(text))));
  return quotes.map(({ start, end, speaker, person }) => {
    const who = speaker ? text.slice(speaker.start, speaker.end) : 'nobody';
    return `${text.slice(start, end)} < ${who} [${person ?? '-'}]`;
  });
}

const check = (rules: readonly (readonly [string, string, ...string[]])[]) => {
  for (const [rule, text, ...quotes] of rules) it(rule, () => assert.deepEqual(quotesIn(text), quotes));
};

describe('the words for who speaks', () => {
  check([
    [
      'begin behind a month',
      'In October Ana Ruiz said the roof was safe.',
      'the roof was safe < Ana Ruiz [ana-ruiz]',
    ],
    [
      'begin behind a weekday',
      'On Tuesday the court ruled that the roof was safe.',
      'the roof was safe < the court [-]',
    ],
    [
      'begin behind an occasion',
      'In a statement Ana Ruiz said the roof was safe.',
      'the roof was safe < Ana Ruiz [ana-ruiz]',
    ],
    [
      'begin behind a conjunction',
      'But Ana Ruiz said the roof was safe.',
      'the roof was safe < Ana Ruiz [ana-ruiz]',
    ],
    [
      'end before brackets',
      'Durbin (D-Ill.), noting the cost, said the roof was unsafe.',
      'the roof was unsafe < Durbin [durbin]',
    ],
    [
      'end before a relative clause',
      '“It leaks,” said Ana Ruiz, who mended it in 1951.',
      'It leaks, < Ana Ruiz [ana-ruiz]',
    ],
    [
      'end before an occasion',
      '“It leaks,” said Ana Ruiz in a statement.',
      'It leaks, < Ana Ruiz [ana-ruiz]',
    ],
    ['end before a weekday', '“It leaks,” said Ana Ruiz on Monday.', 'It leaks, < Ana Ruiz [ana-ruiz]'],
    ['end before a time', '“It leaks,” said Ana Ruiz last week.', 'It leaks, < Ana Ruiz [ana-ruiz]'],
    ['end before a clause', '“It leaks,” said Ana Ruiz when asked.', 'It leaks, < Ana Ruiz [ana-ruiz]'],
    [
      'keep the body that somebody is of',
      '“It leaks,” said Ana Ruiz of the board.',
      'It leaks, < Ana Ruiz of the board [ana-ruiz]',
    ],
    ['keep initials', '“It leaks,” said J. B. Ruiz.', 'It leaks, < J. B. Ruiz [j-b-ruiz]'],
    [
      'may be plural',
      'Critics say the roof will never be mended.',
      'the roof will never be mended < Critics [-]',
    ],
    [
      'may be one of several',
      '“It leaks”, according to one of the engineers.',
      'It leaks < one of the engineers [-]',
    ],
    ['may be what is written', 'The report said the roof was safe.', 'the roof was safe < The report [-]'],
    ['are no question word', 'There said the roof was safe.'],
    ['are no time', 'Three years ago said the roof was safe.'],
    ['are needed', '“It leaks,” according to.', 'It leaks, < nobody [-]'],
  ]);
});

describe('whose words a quotation holds', () => {
  check([
    [
      'he whom a comma tells from his office',
      '“It is safe,” said Tom Hill, an aide to Ana Ruiz.',
      'It is safe, < Tom Hill [tom-hill]',
    ],
    [
      'not he whose officials speak',
      'Obama spoke. “It is safe,” Obama administration officials said.',
      'It is safe, < Obama administration officials [-]',
    ],
    [
      'he, with a body behind his name',
      'Ana Ruiz spoke. “It is safe,” Ana Ruiz of the board said.',
      'It is safe, < Ana Ruiz of the board [ana-ruiz]',
    ],
    [
      'of both parts, the same',
      '“The roof,” Ruiz said, “leaks.”',
      'The roof, < Ruiz [ruiz]',
      'leaks. < Ruiz [ruiz]',
    ],
    [
      'of two that “and” joins, the same',
      'Ruiz said “the roof leaks” and “the walls are damp.”',
      'the roof leaks < Ruiz [ruiz]',
      'the walls are damp. < Ruiz [ruiz]',
    ],
    [
      'added by the same',
      '“It leaks,” Ruiz said, adding: “It always will.”',
      'It leaks, < Ruiz [ruiz]',
      'It always will. < Ruiz [ruiz]',
    ],
    [
      'another’s in the next sentence',
      '“It leaks,” Ruiz said. “Mend it,” Okafor said.',
      'It leaks, < Ruiz [ruiz]',
      'Mend it, < Okafor [okafor]',
    ],
    ['hers behind a forgotten comma', '“It leaks” Ana Ruiz said.', 'It leaks < Ana Ruiz [ana-ruiz]'],
    ['not hers who speaks of nothing', '“It leaks”. Ana Ruiz said nothing.', 'It leaks < nobody [-]'],
    ['hers who speaks of it', 'Ruiz spoke of “a catastrophe.”', 'a catastrophe. < Ruiz [ruiz]'],
    ['nobody’s where it is a name for something', 'Tokyo brands it “managed” trade.', 'managed < nobody [-]'],
    ['nobody’s where it is so called', 'The so-called “leak” is small.', 'leak < nobody [-]'],
    [
      'whoever spoke last, for a pronoun',
      'Ana Ruiz said the roof was safe.|“It leaks,” she said.',
      'the roof was safe < Ana Ruiz [ana-ruiz]',
      'It leaks, < she [ana-ruiz]',
    ],
  ]);
});

describe('what a report holds', () => {
  check([
    [
      'both sides of who says it',
      'The roof leaks, Ana Ruiz said, and the walls are damp as well.',
      'The roof leaks < Ana Ruiz [ana-ruiz]',
      'and the walls are damp as well < Ana Ruiz [ana-ruiz]',
    ],
    [
      'no adverbial before it',
      'By next spring, Ana Ruiz said, the roof will be mended for good.',
      'the roof will be mended for good < Ana Ruiz [ana-ruiz]',
    ],
    [
      'what follows “as … reported”',
      'As the paper reported, the roof will be mended in the spring.',
      'the roof will be mended in the spring < the paper [-]',
    ],
    [
      'what follows “how”',
      'Ana Ruiz asked how the roof was mended.',
      'the roof was mended < Ana Ruiz [ana-ruiz]',
    ],
    ['nothing that was not said', 'Ana Ruiz did not say whether the roof was safe.'],
    ['nothing that will be said', 'Ana Ruiz will say that the roof is safe.'],
    ['nothing said of somebody', 'She was said to be ill.'],
    ['nothing that nobody says', 'The plan was criticised by the board as too dear.'],
    [
      'what is said after a quotation',
      '“It leaks,” Ruiz said in May. She added that the roof was old.',
      'It leaks, < Ruiz [ruiz]',
      'the roof was old < She [ruiz]',
    ],
  ]);
});
