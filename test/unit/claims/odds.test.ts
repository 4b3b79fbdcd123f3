import assert from 'node:assert/strict';
import { checkability } from '../../../src/core/mentions/claims/checkability.ts';
import { claimsIn } from '../../../src/core/mentions/claims/claims.ts';
import { claimWeights as weights } from '../../../src/core/mentions/claims/weights.ts';
import type { ParagraphFigure } from '../../../src/core/mentions/figures/figures.ts';

/** What a sentence's odds are in logarithms, as the weights are. */
function oddsOf(sentence: string, figures: readonly ParagraphFigure[] = []): number {
  const chance = checkability(sentence, figures);
  return Math.log(chance / (1 - chance));
}

function assertClose(actual: number, expected: number, message: string): void {
  assert.ok(Math.abs(actual - expected) < 1e-6, `${message}: ${actual}, not ${expected}`);
}

/** What other words in a sentence add to its odds. */
const assertAdds = (plain: string, other: string, expected: number): void =>
  assertClose(oddsOf(other) - oddsOf(plain), expected, other);

const plain = 'A stone lay on grass near some wall outside.';

describe('the odds that a sentence is worth checking', () => {
  it('are low where nothing speaks for it', () => {
    assertClose(oddsOf(plain), weights.always, plain);
    assert.ok(checkability(plain, []) < 0.1);
  });

  it('rise with each name, up to four, but not with a capital at the beginning or in "I"', () => {
    const names = ['Linden', 'Oldani', 'Kessler', 'Marta', 'Quay'];
    for (let count = 0; count <= 5; count++) {
      const sentence = [...names.slice(0, count), ...names.slice(count).map((name) => name.toLowerCase())];
      assertAdds(
        plain,
        `A stone lay on ${sentence.join(' ')} wall outside.`,
        weights.name * Math.min(count, 4),
      );
    }
    const speaker = oddsOf('A stone lay on grass near i wall outside.') - weights.always;
    assertAdds(plain, 'A stone lay on grass near I wall outside.', speaker);
    assertAdds(plain, 'a stone lay on grass near some wall outside.', 0);
  });

  it('rise with each listed word, as often as such a word counts', () => {
    const weight = weights['change and comparison'];
    const most = 3;
    for (let count = 1; count <= most + 2; count++) {
      const words = Array.from({ length: count }, () => 'rose').join(' ');
      assertAdds(plain, `A stone lay on grass ${words} outside.`, weight * Math.min(count, most));
    }
    assertAdds(plain, 'A stone rose near grass outside some wall proudly.', weight);
    assertAdds(
      plain,
      'A stone must lie on grass near some wall.',
      weights['what ought to be and what may come'],
    );
  });

  it('know a listed word with a curly apostrophe, and none that only begins like one', () => {
    const weight = weights['tenses of record'];
    assertAdds(plain, "A stone didn't lie on grass near some wall.", weight);
    assertAdds(plain, 'A stone didn’t lie on grass near some wall.', weight);
    assertAdds(plain, 'A stone lay on grass near some wasteland outside.', 0);
  });

  it('rise with words that end as past tenses do, up to three of five letters or more', () => {
    const past = ['wobbled', 'tilted', 'rusted', 'leaned'];
    for (let count = 0; count <= 4; count++) {
      const words = [...past.slice(0, count), 'grass', 'near', 'some', 'wall'].slice(0, 4).join(' ');
      assertAdds(plain, `A stone lay on ${words} outside.`, weights['other past'] * Math.min(count, 3));
    }
    assertAdds(plain, 'A stone lay on grass near some shed outside.', 0);
    assertAdds(plain, 'A stone lay on grass near some edgeway outside.', 0);
  });

  it('fall with each word that is missing from six, and each beyond twenty-two', () => {
    const ofLength = (count: number) => `${Array.from({ length: count }, () => 'a').join(' ')}.`;
    for (const [count, expected] of [
      [4, 2 * weights['word too few']],
      [5, weights['word too few']],
      [6, 0],
      [7, 0],
      [21, 0],
      [22, 0],
      [23, weights['word too many']],
      [32, 10 * weights['word too many']],
    ] as const)
      assertClose(oddsOf(ofLength(count)), weights.always + expected, `${count} words`);
  });

  it('fall where it asks, leads up to something or is a heading, whatever closes it', () => {
    const words = plain.slice(0, -1);
    for (const ending of ['?', '?”', "?')", '?"]']) assertAdds(plain, words + ending, weights.question);
    for (const ending of ['', ',', ':', ' ?x', '. x']) assertAdds(plain, words + ending, weights.unfinished);
    for (const ending of ['.', '!', '…', '.”', ".')", '!"]']) assertAdds(plain, words + ending, 0);
  });

  it('fall where it explains a picture', () => {
    const rest = 'grey stones on grass near some wall.';
    for (const start of ['Clockwise from top:', 'Above:', 'Above, from', 'From top:', 'Below on one side:'])
      assertClose(oddsOf(`${start} ${rest}`), weights.always + weights.caption, start);
    for (const start of [
      'They said: above,',
      'Aboveground:',
      'Above all the grey and white and brown old',
      'It lay below,',
    ])
      assert.ok(oddsOf(`${start} ${rest}`) > weights.always + weights.caption + 0.5, start);
  });
});

describe('figures in a sentence', () => {
  const figure = (kind: ParagraphFigure['kind'], fields: Partial<ParagraphFigure> = {}): ParagraphFigure => ({
    start: 0,
    end: 1,
    kind,
    value: null,
    unit: null,
    hedge: null,
    relative: null,
    ...fields,
  });
  /** What the second figure of a sentence counts of what it would alone, and the third of what the second does. */
  const eachFurther = 0.4;
  const added = (...figures: ParagraphFigure[]): number => oddsOf(plain, figures) - weights.always;

  it('count in full for the weightiest, for less each further one, and three at most', () => {
    assertClose(added(figure('money')), weights['figure: money'], 'one');
    const three =
      weights['figure: percent'] +
      weights['figure: money'] * eachFurther +
      weights['figure: age'] * eachFurther ** 2;
    assertClose(
      added(figure('age'), figure('percent'), figure('money')),
      three,
      'three, weighed from the top',
    );
    assertClose(added(figure('time'), figure('age'), figure('percent'), figure('money')), three, 'four');
  });

  it('count little where they are the day on which it was said', () => {
    for (const form of ['weekday', 'offset'] as const) {
      const relative = { form } as NonNullable<ParagraphFigure['relative']>;
      assertClose(added(figure('date', { relative })), weights['figure: recent day'], form);
    }
    assertClose(added(figure('date')), weights['figure: date'], 'a date');
  });

  it('count for the sentence that they stand in', () => {
    const paragraph = `It cost $5 million. ${plain} $6 million is left of it by now.`;
    const [first, second, third] = claimsIn(paragraph);
    assert.equal(paragraph.slice(second.start, second.end), plain);
    assertClose(second.score, checkability(plain, []), 'no figure in it');
    assert.ok(first.score > second.score && third.score > second.score);
  });
});
