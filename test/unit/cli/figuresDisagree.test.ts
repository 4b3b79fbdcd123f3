import assert from 'node:assert/strict';
import { copydesk, linesOf, removeScratch, scratch } from './harness.ts';

const text =
  'Harbour Spends Less\n\nThe harbour spent roughly $90 million on quays in 2023, nearly half of its overall budget of $120 million.\n';
const bare = 'version: 1\n';
const kept = `${bare}dismissed:\n  - { kind: figure, exact: "nearly half", prefix: "on quays in 2023, " }\n`;
const ruled = (level: string) => `${bare}rules: { figures-disagree: ${level} }\n`;

const checked = (sidecar: string, rules?: string, ...args: string[]) =>
  copydesk(
    scratch({
      'a.txt': text,
      'a.txt.annotations.yaml': sidecar,
      ...(rules === undefined ? {} : { 'copydesk.yaml': rules }),
    }),
    'check',
    ...args,
    'a.txt',
  );

interface Line {
  relations: { kind: string; severity: string; places: { start: number; end: number }[]; says: string }[];
}

describe('copydesk check and figures that disagree', () => {
  afterEach(removeScratch);

  it('prints them, and fails only where the rules make more of them', () => {
    for (const [rules, status, word] of [
      [undefined, 0, 'info'],
      [ruled('information'), 0, 'info'],
      [ruled('warning'), 1, 'warning'],
      [ruled('error'), 1, 'error'],
    ] as const) {
      const ran = checked(bare, rules);
      assert.equal(ran.status, status, rules);
      assert.match(ran.out, new RegExp(`\\n +3:\\d+ +${word} +.*75 % of \\$120 million`));
    }
  });

  it('says nothing of them where the rule is off, nor of those that were kept as printed', () => {
    for (const ran of [checked(bare, ruled('off')), checked(kept, ruled('error'))]) {
      assert.equal(ran.status, 0);
      assert.doesNotMatch(ran.out, /75 %/);
    }
  });

  it('says where the rules themselves are wrong', () => {
    const { status, err } = checked(bare, ruled('loud'));
    assert.equal(status, 1);
    assert.match(
      err,
      /copydesk\.yaml:2:\d+: figures-disagree: write one of off, information, warning, error/,
    );
  });

  it('prints them in JSON, with their places', () => {
    const [{ relations }] = linesOf(checked(bare, ruled('warning'), '--json')) as Line[];
    assert.deepEqual(
      relations.map(({ kind, severity, places }) => [
        kind,
        severity,
        places.map(({ start, end }) => text.slice(start, end)),
      ]),
      [['fraction', 'warning', ['nearly half', 'roughly $90 million', '$120 million']]],
    );
  });
});
