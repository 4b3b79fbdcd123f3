import assert from 'node:assert/strict';
import { check } from '../../../src/core/review/check.ts';
import { datedToday } from '../../../src/core/review/decide/sourceFixes.ts';
import { aboutIssue } from '../../../src/core/review/rules/about.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import {
  ruleTable,
  type RuleLevel,
  type RuleName,
  type Rules,
} from '../../../src/core/sidecar/rules/levels.ts';
import { keysOf, mapRecord } from '../../../src/core/records.ts';
import { drain } from '../../../src/core/steps.ts';
import { fixesOffered, isRuled } from '../../../src/features/ruleFixes/offered.ts';
import { scaleOf } from '../scales.ts';
import { readerOf } from './found.ts';

const text =
  'Quay Reopens\n\nBy Jane Roe\n\nThe quay was built in 1931. It is safe again. It cost $4 million.\n';
const allAt = (level: RuleLevel): Rules => mapRecord<RuleName, unknown, RuleLevel>(ruleTable, () => level);

const sidecar = `version: 1
sources:
  - { id: gazette, title: Gazette, kind: secondary, url: "https://gazette.example/1" } # by hand
  - { id: scan, title: Scan, url: scans/deed.pdf, accessed: 2026-11-01 }
annotations:
  - { id: a-1, kind: figure, selector: { exact: "1931" }, verdict: confirmed, checkedBy: Jane Roe, sources: [{ source: gazette }] }
  - { id: a-2, kind: claim, selector: { exact: It is safe again }, speaker: the mayor, rating: safe }
  - id: a-3
    kind: figure
    selector: { exact: $4 million }
    priority: high
    notes: [{ id: n-1, to: reporter, text: Which year? }]
    sources:
      - title: Bill # of the yard
        url: https://yard.example/bill
        shelf: 7
      - { title: Receipt, url: scans/receipt.pdf }
`;

const checkedWith = (rules: Rules) => {
  const scale = scaleOf('{ id: right, label: Right, value: 1 }');
  const deadPaths = new Set(['scans/deed.pdf', 'scans/receipt.pdf']);
  const reading = readSidecar(sidecar);
  return drain(check({ text, reading, reader: readerOf(), rules, scale, deadPaths }));
};

describe('what the light bulb offers where a rule of the folder finds something', () => {
  it('is something at each of them, be it of an annotation, a source or evidence written in place', () => {
    const found: string[] = [];
    for (const rule of [...keysOf(ruleTable), 'unknown-rating'] as const) {
      if (rule === 'figures-disagree') continue;
      const one = checkedWith({ ...allAt('off'), [rule]: 'warning' });
      for (const issue of one.review.issues.filter(({ code }) => code === rule)) {
        assert.ok(isRuled(issue.code));
        const { annotation, source } = aboutIssue(one, issue);
        const offered = [
          ...(annotation ? fixesOffered(issue.code, 'annotation') : []),
          ...(source === null ? [] : fixesOffered(issue.code, 'source')),
        ];
        assert.ok(offered.length > 0, `${rule} at ${sidecar.slice(issue.range.start, issue.range.end)}`);
        found.push(`${rule}: ${offered[0][0]}`);
      }
    }
    assert.deepEqual(found, [
      'no-source: Add Source',
      'secondary-only: Add Source',
      'two-secondaries: Add Source',
      'checker-is-byline: Go to the Passage',
      'source-without-date: Edit Source',
      'source-without-date: Go to the Passage',
      'dead-path: Edit Source',
      'dead-path: Add Source',
      'high-priority-open: Write Finding',
      'query-unanswered: Go to the Query',
      'unknown-rating: Change the Finding',
    ]);
  });

  it('also writes today as the day of a source, and changes nothing else of the file', () => {
    const dateless = checkedWith(allAt('warning')).review.issues.filter(
      ({ code }) => code === 'source-without-date',
    );
    const dated = dateless.map((issue) => {
      const edit = datedToday(sidecar, issue, '2026-11-28');
      assert.ok(edit);
      return sidecar.slice(0, edit.start) + edit.text + sidecar.slice(edit.end);
    });
    assert.deepEqual(dated, [
      sidecar.replace('kind: secondary, ', 'kind: secondary, accessed: 2026-11-28, '),
      sidecar.replace('yard.example/bill\n', 'yard.example/bill\n        accessed: 2026-11-28\n'),
    ]);
    const elsewhere = { code: 'source-without-date', range: { start: 3 } };
    assert.equal(datedToday(sidecar, elsewhere, '2026-11-28'), null);
    assert.equal(datedToday(sidecar, { ...dateless[0], code: 'no-source' }, '2026-11-28'), null);
    assert.equal(datedToday(sidecar.replace('version: 1', 'version: 2'), dateless[0], '2026-11-28'), null);
  });
});
