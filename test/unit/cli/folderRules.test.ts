import assert from 'node:assert/strict';
import { ruleTable } from '../../../src/core/sidecar/rules/levels.ts';
import { keysOf } from '../../../src/core/records.ts';
import { copydesk, linesOf, removeScratch, scratch } from './harness.ts';

const text =
  'Quay Reopens\n\nBy Jane Roe\n\nThe quay was built in 1931, the mayor said. It is safe again. It cost $4 million.\n';

/** One annotation that each of the rules has something to say of. */
const sidecar = `version: 1
sources:
  - { id: gazette, title: Gazette, kind: secondary, url: "https://gazette.example/1" }
  - { id: scan, title: Scan, url: scans/deed.pdf, accessed: 2026-11-01 }
annotations:
  - id: a-1
    kind: figure
    selector: { exact: "1931" }
    verdict: confirmed
    checkedBy: jane.roe@example.org
    sources: [{ source: gazette }]
  - id: a-2
    kind: claim
    selector: { exact: It is safe again }
    verdict: confirmed
    checkedBy: ann
  - id: a-3
    kind: figure
    selector: { exact: $4 million }
    priority: high
    notes: [{ id: n-1, to: reporter, text: Which year? }]
`;

/** What the command line says of each rule. */
const says = {
  'no-source': /“It is safe again” has a finding without a source/,
  'secondary-only': /“1931” rests on secondary sources alone/,
  'two-secondaries': /“1931” rests on one secondary source alone/,
  'checker-is-byline': /jane\.roe@example\.org wrote the article/,
  'source-without-date': /“Gazette” does not say when it was read/,
  'dead-path': /There is no file scans\/deed\.pdf/,
  'high-priority-open': /“\$4 million” is of high priority, and still open/,
  'query-unanswered': /The query to reporter, “Which year\?”, has no answer yet/,
} as const;

const rules = keysOf(ruleTable).filter((rule) => rule !== 'figures-disagree');

describe('copydesk check and the rules of the folder', () => {
  afterEach(removeScratch);

  for (const rule of rules)
    it(`tells ${rule} at its line as much as is made of it, and fails on an error`, () => {
      const checked = (level: string) =>
        copydesk(
          scratch({
            'a.txt': text,
            'a.txt.annotations.yaml': sidecar,
            'copydesk.yaml':
              `version: 1\nrules: { no-source: off, dead-path: off, ${rule}: ${level} }\n`.replace(
                new RegExp(`${rule}: off, (?=.*${rule})`),
                '',
              ),
          }),
          'check',
          'a.txt',
        );
      for (const [level, word, status] of [
        ['error', 'error', 1],
        ['warning', 'warning', 0],
      ] as const) {
        const ran = checked(level);
        assert.equal(ran.status, status, ran.out);
        const line = ran.out.split('\n').find((one) => says[rule].test(one));
        assert.match(line ?? ran.out, new RegExp(`^ +\\d+:\\d+ +${word} `));
      }
      const off = checked('off');
      assert.equal(off.status, 0);
      assert.doesNotMatch(off.out, says[rule]);
    });
});

interface Line {
  annotations: { status: string; verdict: string | null; rating: string | null; finding: string | null }[];
}

describe('copydesk check and the folder’s own ratings', () => {
  afterEach(removeScratch);

  const rated = (rating: string): string =>
    `version: 1\nannotations:\n  - { kind: claim, selector: { exact: The quay was built in 1931 }, speaker: the mayor, rating: ${rating}, sources: [{ title: Deed }] }\n`;
  const scale =
    'version: 1\nratings:\n  - { id: pants, label: Pants on Fire, value: 0 }\n  - { id: right, label: Right, value: 1 }\n  - { id: open, label: Too Early }\n';
  const checked = (rating: string, rules: string, ...args: string[]) =>
    copydesk(
      scratch({ 'a.txt': text, 'a.txt.annotations.yaml': rated(rating), 'copydesk.yaml': rules }),
      'check',
      ...args,
      'a.txt',
    );

  it('says them as the folder calls them, and counts as open what has no number', () => {
    const pants = checked('pants', scale);
    assert.equal(pants.status, 0, pants.out);
    assert.match(pants.out, /checked +claim +.*\(the mayor\) rated Pants on Fire/);
    assert.match(checked('open', scale).out, /unresolved +claim +.*rated Too Early/);
    assert.equal(checked('open', scale, '--fail-on', 'open').status, 1);
    const [{ annotations }] = linesOf(checked('pants', scale, '--json')) as Line[];
    const { status, verdict, rating, finding } = annotations[0];
    assert.deepEqual([status, verdict, rating, finding], ['checked', null, 'pants', 'Pants on Fire']);
  });

  it('takes the usual ones of old, and fails where one is in neither scale', () => {
    const old = checked('mostly-true', scale);
    assert.deepEqual([old.status, old.out.includes('rated Mostly true')], [0, true]);
    const wrong = checked('pant', scale);
    assert.equal(wrong.status, 1);
    assert.match(
      wrong.out,
      /3:\d+ +error +This folder’s copydesk\.yaml has no rating “pant”\. Write one of pants, right, open/,
    );
    assert.match(checked('pants', 'version: 1\n').out, /error +Copydesk has no rating “pants”/);
  });

  it('says where the scale is wrong, and calls no rating unknown then', () => {
    const { status, err, out } = checked('pants', scale.replace('id: pants', 'id: Pants On Fire'));
    assert.equal(status, 1);
    assert.match(err, /copydesk\.yaml:3:\d+: id: write small letters, digits and hyphens/);
    assert.doesNotMatch(out, /no rating/);
    const twice = checked('right', `${scale}  - { id: right, label: Again }\n`);
    assert.match(twice.err, /copydesk\.yaml:6:\d+: Another rating above has the id right too/);
  });
});
