import assert from 'node:assert/strict';
import { cardsAt } from '../../../src/features/hover/cards.ts';
import { cardsOn, read, readingOf, targetsOf } from './articles.ts';

const text = `Harbour Spends Less on Its Quays

By Ines Marlow
March 5, 2024

PORT AVERY — The harbour spent roughly $90 million on quays in 2023, nearly half of its overall budget of $120 million.

The library spent roughly $55 million on books in 2023, nearly half of its overall budget of $118 million.

The old bridge cost $27.5 million in 1937. It is 2.7 miles long, and 400 people built it. Since 1937 it has cost $10 million.

“We paid $27.5 million,” said Ann Vos, who counted at least 30 cranes and 12 percent fewer boats.
`;

const of = read(text);

const whole = (words: string): string => {
  const [card] = cardsAt(of, of.text.indexOf(words) + 1, true);
  return readingOf(card.card);
};
const short = (words: string): string => readingOf(cardsOn(of, words)[0]);

describe('The card of a figure', () => {
  it('is in the order of what a checker asks first', () => {
    const lines = short('$90 million').split('\n');
    const expected = [
      /^\$\(symbol-number\) \*90,000,000 US dollars\* {2}· {2}money$/,
      /^Confirm {2}· {2}Correct {2}· {2}Write Finding {2}· {2}Add Source {2}· {2}Copy$/,
      /^Hedged: “roughly”: near it, on either side; taken for 8\d(?:\.\d)? to 9\d(?:\.\d)? million US dollars, at the most \d\d to \d+ million$/,
      /^When: 2023$/,
      /^\$\(warning\) \*Disagrees:\* .*75 % of \$120 million, not ‘nearly half’\. It Is Right as Printed$/,
      /^Dollars of 2025, the sentence …$/,
    ];
    assert.equal(lines.length, expected.length, lines.join('\n'));
    for (const [at, pattern] of expected.entries()) assert.match(lines[at], pattern);
  });

  it('says of what agrees that nobody has checked it by that', () => {
    assert.match(short('$55 million'), /\nAgrees with itself, not checked: .*about 47 % of \$118 million/);
    assert.doesNotMatch(short('$55 million'), /Right as Printed|warning/);
  });

  it('says what a rounded number stands for, and nothing of one that was counted', () => {
    assert.match(
      short('$120 million'),
      /\nStands for: 119\.5 to 120\.5 million US dollars; 115 to 125 million, if its zeros are rounding/,
    );
    assert.match(whole('12 percent'), /\nStands for: 11\.5 to 12\.5 percent/);
    assert.match(short('12 percent'), /\nIts rounding, the sentence …$/);
    assert.match(short('30 cranes'), /\nHedged: “at least”: 30 cranes or more$/m);
    assert.match(whole('2.7 miles'), /\nStands for: 2\.65 to 2\.75 miles/);
  });

  it('leads to where else the article gives the same', () => {
    const card = cardsOn(of, '$27.5 million in')[0];
    assert.match(
      readingOf(card),
      /\nThe same figure elsewhere: line 12: “We paid \$27\.5 million,” said Ann Vos/,
    );
    const start = of.text.lastIndexOf('$27.5 million');
    assert.ok(
      targetsOf(card).some((target) => decodeURIComponent(target).includes(`"start":${String(start)}`)),
    );
    assert.doesNotMatch(short('$10 million'), /elsewhere/);
  });

  it('shows dollars of another year where the sentence gives the year, and only there', () => {
    assert.match(
      whole('$27.5 million in'),
      /\nIn dollars of 2025: about 616 million US dollars \(614\.4 to 616\.7 million\), taken for dollars of 1937; by the annual averages .*\(U\.S\. Bureau of Labor Statistics\)/,
    );
    assert.doesNotMatch(whole('$27.5 million,”'), /dollars of/);
    assert.doesNotMatch(whole('$10 million'), /dollars of/);
    assert.doesNotMatch(short('$27.5 million in'), /616/);
  });

  it('shows measures for readers of the other system', () => {
    assert.match(whole('2.7 miles'), /\nIn km: about 4\.3 km \(4\.26 to 4\.43\)/);
    assert.match(short('2.7 miles'), /\nIts rounding, in km, the sentence …$/);
  });

  it('says for each of what an amount is paid', () => {
    const prices = read(
      'Halibut was $16.99 a pound, $24 to $28 per fillet at times, in a $119-a-year plan. It paid $5 a good deal. It won 12-10 a season, and grew 3 percent a year.\n',
    );
    const titled = (words: string) => readingOf(cardsOn(prices, words)[0]).split('\n')[0];
    assert.match(titled('$16.99'), /\*16\.99 US dollars a pound\*/);
    assert.match(titled('$24'), /\*24 to 28 US dollars per fillet\*/);
    assert.match(titled('$119'), /\*119 US dollars a year\*/);
    assert.match(titled('$5'), /\*5 US dollars\*/);
    assert.match(titled('12-10'), /\*12 to 10\*/);
    assert.match(titled('3 percent'), /\*3 percent a year\*/);
  });

  it('offers only to copy what has a finding of its own, which stands above', () => {
    const start = text.indexOf('$10 million');
    const yaml = `version: 1\nannotations:\n  - kind: figure\n    verdict: confirmed\n    selector: { exact: "$10 million", start: ${String(start)}, end: ${String(start + 11)} }\n`;
    const [annotation, figure] = cardsOn(read(text, yaml), '$10 million').map(readingOf);
    assert.match(annotation, /^\$\(pass-filled\) \*Confirmed\*/);
    assert.match(figure, /^.*\nCopy\n/);
  });

  it('says of what was kept as printed that it was, and offers that no more', () => {
    const start = text.indexOf('nearly half');
    const yaml = `version: 1\ndismissed:\n  - { kind: figure, exact: "nearly half", prefix: "${text.slice(start - 32, start)}" }\n`;
    const card = readingOf(cardsOn(read(text, yaml), '$90 million')[0]);
    assert.match(card, /\nDisagrees, kept as printed: Roughly \$90 million is about 75 %/);
    assert.doesNotMatch(card, /Right as Printed|warning/);
  });
});
