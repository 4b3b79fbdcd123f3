import assert from 'node:assert/strict';
import { usualRules } from '../../../src/core/sidecar/rules/levels.ts';
import { check, type CheckInput } from '../../../src/core/review/check.ts';
import { keepFigure } from '../../../src/core/review/decide/add.ts';
import { editOf } from '../../../src/core/review/decide/edit.ts';
import type { Review } from '../../../src/core/review/review.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { drain } from '../../../src/core/steps.ts';
import { newReader } from '../people/reading.ts';

const failing =
  'The harbour spent roughly $90 million on quays in 2023, nearly half of its overall budget of $120 million.';
const holding =
  'The library spent roughly $55 million on books in 2023, nearly half of its overall budget of $120 million.';
const text = `Harbour Spends Less on Its Quays

By Ines Marlow
March 5, 2024

PORT AVERY — ${failing}

${holding}
`;

const checkedWith = (article = text, yaml = '', more: Partial<CheckInput> = {}) =>
  drain(check({ text: article, reading: readSidecar(yaml), reader: newReader(), ...more }));

const told = ({ relations }: Review) =>
  relations.map(({ answer, severity, isDismissed }) => ({ answer, severity, isDismissed }));

/** The sidecar after the first of the relations that disagree was kept. */
function kept(): string {
  const checked = checkedWith();
  const relation = checked.review.relations.find(({ answer }) => answer === 'disagrees');
  assert.ok(relation);
  const decision = keepFigure(checked, relation);
  assert.ok(!('refused' in decision));
  const edited = editOf(decision)('');
  assert.ok(edited.ok);
  return edited.text;
}

describe('what an article states about its own figures', () => {
  it('is said where it does not hold, and only there', () => {
    assert.deepEqual(told(checkedWith().review), [
      { answer: 'disagrees', severity: 'information', isDismissed: false },
      { answer: 'agrees', severity: null, isDismissed: false },
    ]);
  });

  it('is made as much of as the folder says', () => {
    for (const level of ['warning', 'error', 'off'] as const) {
      const { review } = checkedWith(text, '', { rules: { ...usualRules, 'figures-disagree': level } });
      assert.equal(review.relations[0].severity, level === 'off' ? null : level);
      assert.equal(review.relations[0].answer, 'disagrees');
    }
  });

  it('is not said of a figure that somebody has kept as printed, also once the text around it has changed', () => {
    const yaml = kept();
    assert.match(yaml, /dismissed:\n {2}- kind: figure\n/);
    const edited = `${text.replace('Spends Less', 'Says It Spends Less').replace('PORT AVERY', 'AVERY')}\nThe end.\n`;
    for (const article of [text, edited])
      assert.deepEqual(told(checkedWith(article, yaml).review)[0], {
        answer: 'disagrees',
        severity: null,
        isDismissed: true,
      });
  });

  it('that was kept does not count as checked', () => {
    const { figure } = checkedWith(text, kept()).review.coverage;
    assert.deepEqual([figure.covered, figure.setAside], [0, 1]);
  });

  it('has a key of its own that edits elsewhere do not change', () => {
    const keys = ({ relations }: Review) => relations.map(({ key }) => key);
    const before = keys(checkedWith().review);
    assert.equal(new Set(before).size, before.length);
    assert.deepEqual(keys(checkedWith(`${text}\nThe end.\n`).review), before);
    const twice = keys(checkedWith(`${text}\n${failing}\n`).review);
    assert.equal(new Set(twice).size, 3);
  });

  it('is nothing of a part of the article, for it may rest on the rest', () => {
    const parts: Review[] = [];
    checkedWith(text, '', {
      first: { within: { start: 0, end: text.length - 1 }, show: ({ review }) => parts.push(review) },
    });
    assert.deepEqual(
      parts.map(({ relations }) => relations),
      [[]],
    );
  });
});
