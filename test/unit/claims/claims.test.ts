import assert from 'node:assert/strict';
import { drain } from '../../../src/core/steps.ts';
import { claimsIn } from '../../../src/core/mentions/claims/claims.ts';
import { suggestClaims } from '../../../src/core/mentions/claims/suggest.ts';
import type { Quote } from '../../../src/core/mentions/mentions.ts';

const scoreOf = (sentence: string): number => claimsIn(sentence).at(0)?.score ?? 0;

describe('how checkable a sentence is', () => {
  it('ranks amounts, changes and deeds on record above opinion, hope, questions and furniture', () => {
    const checkable = [
      'Unemployment fell from 9 percent to 4 percent in three years.',
      'The senator voted against the bill twice in 2019.',
      'The city spent $48 million on the market, nearly twice what it had planned.',
    ];
    const others = [
      'I think we should all be proud of this great city.',
      'What will they do about it?',
      'We will fight for a better future.',
      'Thank you all for being here tonight.',
      'Read more about this',
    ];
    const lowest = Math.min(...checkable.map(scoreOf));
    for (const sentence of others) assert.ok(scoreOf(sentence) < lowest, sentence);
    assert.ok(lowest > 0.5);
    for (const sentence of others) assert.ok(scoreOf(sentence) < 0.5, sentence);
  });
});

describe('what says little about what is said', () => {
  it('is the day it was said on', () => {
    const said = scoreOf('The mayor said on Tuesday that the market was in a poor state.');
    const year = scoreOf('The mayor said in 1987 that the market was in a poor state.');
    assert.ok(said < year);
  });

  it('is a line that explains a picture', () => {
    const words = 'the old gate in 1931 and the two towers that were built by the army.';
    assert.ok(scoreOf(`Clockwise from top: ${words}`) < scoreOf(`They kept ${words}`));
  });
});

const placed = (paragraphs: readonly string[]) => {
  let start = 0;
  return paragraphs.map((paragraph) => {
    const one = { start, paragraph, found: claimsIn(paragraph) };
    start += paragraph.length + 2;
    return one;
  });
};

describe('suggestions', () => {
  const figure = (year: number) =>
    `In ${year} the port handled 4.5 million tons of grain, 12 percent more than before.`;

  it('grow slowly with the length of the article', () => {
    const vote = (year: number) =>
      `In ${year} the senator from Quay voted against the bill on the northern ferry.`;
    const count = (paragraphs: number) =>
      drain(suggestClaims(placed(Array.from({ length: paragraphs }, (_, index) => vote(1950 + index))), []))
        .length;
    assert.equal(count(1), 1);
    assert.ok(count(25) <= 8);
    assert.ok(count(100) > count(25));
    assert.ok(count(100) <= 16);
  });

  it('come in article order and leave out what is not checkable', () => {
    const paragraphs = placed(['We hope so.', figure(1990), 'What now?', figure(1991)]);
    const claims = drain(suggestClaims(paragraphs, []));
    assert.deepEqual(
      claims.map(({ start }) => start),
      [paragraphs[1].start, paragraphs[3].start],
    );
  });

  it('belong to whoever says most of the sentence', () => {
    const paragraph = '“We lost 300 jobs in 2019 and 40 percent of our income,” Lee said.';
    const quote: Quote = {
      start: 1,
      end: paragraph.indexOf('”'),
      kind: 'direct',
      scare: false,
      speaker: { start: paragraph.indexOf('Lee'), end: paragraph.indexOf('Lee') + 3 },
      person: 'ann-lee',
      candidates: [],
    };
    const claims = drain(suggestClaims(placed([paragraph]), [quote]));
    assert.equal(claims.at(0)?.person, 'ann-lee');
  });
});
