import assert from 'node:assert/strict';
import { check } from '../../../src/core/review/check.ts';
import { localPathsIn } from '../../../src/core/review/rules/sources.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { readFolderRules } from '../../../src/core/sidecar/rules/read.ts';
import { drain } from '../../../src/core/steps.ts';
import { readerOf } from './found.ts';

const text = 'Quay Reopens\n\nBy Jane Roe and Ann Vos\n\nThe quay was built in 1931. It is safe again.';

/** What one rule finds: at what level, and in which words. */
function foundBy(rule: string, level: string, yaml: string, deadPaths: ReadonlySet<string> = new Set()) {
  const reading = readSidecar(`version: 1\n${yaml}`);
  assert.deepEqual(reading.issues, []);
  const { rules, issues } = readFolderRules(`version: 1\nrules: { ${rule}: ${level} }\n`);
  assert.deepEqual(issues, []);
  const { review } = drain(check({ text, reading, reader: readerOf(), rules, deadPaths }));
  return review.issues
    .filter(({ code }) => code === rule)
    .map(({ severity, message, range }) => ({
      severity,
      message,
      at: `version: 1\n${yaml}`.slice(range.start, range.end),
    }));
}

const count = (rule: string, yaml: string): number => foundBy(rule, 'warning', yaml).length;

const built = (fields: string): string =>
  `annotations:\n  - { id: a-1, kind: figure, selector: { exact: "1931" }, ${fields} }\n`;
const sources = `sources:
  - { id: map, title: Map, kind: primary }
  - { id: news, title: Gazette, kind: secondary, url: "https://gazette.example/1" }
  - { id: again, title: Gazette, kind: secondary, url: "https://gazette.example/1" }
  - { id: book, title: Handbook, kind: secondary }
  - { id: tip, title: Tip }
`;

describe('The rules of a folder', () => {
  it('find what they are told to, as much as is made of it, and nothing where they are off', () => {
    const yaml = built('verdict: confirmed');
    for (const level of ['information', 'warning', 'error'])
      assert.deepEqual(
        foundBy('no-source', level, yaml).map(({ severity }) => severity),
        [level],
      );
    assert.deepEqual(foundBy('no-source', 'off', yaml), []);
  });

  it('let a finding rest on what the checker or the reporter knows, where it says so', () => {
    assert.equal(count('no-source', built('verdict: confirmed, basis: knowledge')), 0);
    assert.equal(count('no-source', built('verdict: confirmed, basis: source')), 1);
    assert.equal(count('no-source', built('verdict: opinion')), 0);
  });

  it('tell findings that rest on secondary sources alone, and on one of them', () => {
    const on = (...ids: string[]) =>
      sources + built(`verdict: confirmed, sources: [${ids.map((id) => `{ source: ${id} }`).join(', ')}]`);
    const counts = (...ids: string[]) => [
      count('secondary-only', on(...ids)),
      count('two-secondaries', on(...ids)),
    ];
    assert.deepEqual(counts('news'), [1, 1]);
    assert.deepEqual(counts('news', 'book'), [1, 0]);
    assert.deepEqual(counts('news', 'again'), [1, 1], 'the same page twice is one source');
    assert.deepEqual(counts('news', 'map'), [0, 0]);
    assert.deepEqual(counts('news', 'tip'), [0, 0], 'of which kind it is, nobody has said');
    assert.deepEqual(counts(), [0, 0]);
    const context =
      sources + built('verdict: confirmed, sources: [{ source: news }, { source: map, says: context }]');
    assert.equal(count('secondary-only', context), 1, 'what gives context is no support');
    assert.equal(
      count('secondary-only', sources + built('verdict: unverified, sources: [{ source: news }]')),
      0,
    );
  });

  it('tell who wrote the article and checked it, once', () => {
    const by = (...names: string[]) =>
      `annotations:\n${names
        .map(
          (name, nth) =>
            `  - { kind: figure, selector: { exact: ${nth === 0 ? '"1931"' : 'safe again'} }, verdict: confirmed, checkedBy: "${name}" }\n`,
        )
        .join('')}`;
    const [twice, ...others] = foundBy(
      'checker-is-byline',
      'warning',
      by('jane.roe@paper.example', 'jane.roe@paper.example'),
    );
    assert.match(twice.message, /^jane\.roe@paper\.example wrote the article, and made 2 findings/);
    assert.equal(others.length, 0);
    assert.equal(count('checker-is-byline', by('Ann Vos', 'JANE ROE')), 2);
    assert.equal(count('checker-is-byline', by('Jane', 'Jane Roeder')), 0);
  });

  it('tell sources without a day, of those that may read otherwise another day', () => {
    const yaml = `sources:
  - { id: a, title: A, url: "https://a.example/x" }
  - { id: b, title: B, url: "https://b.example/x", accessed: 2024-01-02 }
  - { id: c, title: C, url: scans/c.pdf }
  - { id: d, title: D, via: interview }
  - { id: e, title: E }
`;
    assert.deepEqual(
      foundBy('source-without-date', 'warning', yaml).map(({ message }) => message.slice(0, 3)),
      ['“A”', '“D”'],
    );
  });

  it('tell files that are not there, and ask only for such as stand in the folder', () => {
    const yaml = `sources:
  - { id: a, title: A, url: scans/a.pdf }
  - { id: b, title: B, url: ../b.pdf }
  - { id: c, title: C, url: /etc/hosts.txt }
  - { id: d, title: D, url: "file://other.example/share/d.pdf" }
  - { id: e, title: E, url: "https://e.example/e.pdf" }
`;
    assert.deepEqual(
      [...localPathsIn(readSidecar(`version: 1\n${yaml}`).value)],
      ['scans/a.pdf', '../b.pdf'],
    );
    const [dead, ...others] = foundBy('dead-path', 'warning', yaml, new Set(['scans/a.pdf']));
    assert.equal(dead.at, 'scans/a.pdf');
    assert.equal(others.length, 0);
  });

  it('tell what waits: work of high priority, queries without an accepted answer', () => {
    assert.equal(count('high-priority-open', built('priority: high')), 1);
    assert.equal(count('high-priority-open', built('priority: high, verdict: confirmed')), 0);
    assert.equal(count('high-priority-open', built('priority: low')), 0);
    const thread = (...notes: string[]) => built(`notes: [${notes.join(', ')}]`);
    const query = '{ id: n-1, to: reporter, text: Which quay? }';
    const [open] = foundBy('query-unanswered', 'error', thread(query));
    assert.match(open.message, /^The query to reporter, “Which quay\?”, has no answer yet\.$/);
    assert.match(open.at, /^\{ id: n-1/);
    assert.equal(count('query-unanswered', thread(query, '{ answers: n-1, text: The old one }')), 1);
    const accepted = '{ answers: n-1, text: The old one, accepted: { at: 2026-11-23T10:00:00Z } }';
    assert.equal(count('query-unanswered', thread(query, accepted)), 0);
    assert.equal(
      count('query-unanswered', built('cut: { at: 2026-11-23 }, notes: [{ to: reporter, text: Which? }]')),
      0,
    );
  });
});
