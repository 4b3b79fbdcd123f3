import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { textSha256 } from '../../../src/core/hash.ts';
import { describe as describePassage } from '../../../src/core/selectors/describe.ts';
import { locateAll } from '../../../src/core/selectors/locate.ts';
import type { Place } from '../../../src/core/selectors/place.ts';
import {
  addAnnotation,
  deleteAnnotation,
  removeDismissed,
  updateAnnotation,
  upsertPerson,
} from '../../../src/core/sidecar/edits.ts';
import { appendNote } from '../../../src/core/sidecar/noteEdits.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { drain } from '../../../src/core/steps.ts';
import type { YamlEdit } from '../../../src/core/yaml/editResult.ts';

// Written by version 0.1, but for a comment and a key of somebody's own. Never to be changed: sidecars are read as
// they were written, for ever, and what a selector's context is long for is part of the format.
const file = 'test/fixtures/sidecar-0.1/mill-island-bridge.txt';
const article = readFileSync(file, 'utf8');
const source = readFileSync(`${file}.annotations.yaml`, 'utf8');
const { value: sidecar, issues } = readSidecar(source);

function after(edit: YamlEdit): string {
  const result = edit(source);
  if (!result.ok) assert.fail(result.message);
  return result.text;
}

/** Where the annotations stand in a text, by their ids. */
function placesIn(text: string): Record<string, Place> {
  const requests = sidecar.annotations.map(({ selector, correction }) => ({
    selector,
    ...(correction === undefined ? {} : { correction }),
  }));
  const places = drain(locateAll(text, requests));
  return Object.fromEntries(sidecar.annotations.map(({ id = '' }, nth) => [id, places[nth]]));
}

const wordsAt = (text: string, { range }: Place): string | null =>
  range && text.slice(range.start, range.end);

describe('a sidecar that version 0.1 wrote', () => {
  it('is read whole, without a problem', () => {
    assert.deepEqual(issues, []);
    assert.equal(sidecar.article?.textSha256, textSha256(article));
    assert.equal(sidecar.article.published, '2025-10-14');
    assert.deepEqual(
      sidecar.annotations.map(({ id, verdict, rating }) => [id, verdict ?? rating ?? null]),
      [
        ['a-cost2', 'needs-correction'],
        ['a-7hq3x', 'confirmed'],
        ['a-kd84m', 'unverified'],
        ['a-sale1', 'half-true'],
        ['a-toll5', null],
        ['a-z3pfw', 'confirmed'],
      ],
    );
    const [cost, islanders, , , toll] = sidecar.annotations;
    assert.equal(cost.correction, '$46.8 million');
    assert.deepEqual(
      cost.notes?.map(({ text }) => text),
      ['Digits swapped? The minutes have 46.8.\nAsked the reporter.', 'Yes, swapped.'],
    );
    assert.equal(islanders.sources?.[0].locator, 'table 2');
    assert.match(toll.stet?.why ?? '', /^The council has not .* the county lawyer has read the draft\.$/);
    assert.equal(
      sidecar.people[0].bio,
      'Runs the only grocery on Mill Island, which his parents opened in 1968; has spoken for the islanders at council meetings.',
    );
    assert.deepEqual(sidecar.people[0].checked, ['Tomás Ferrer']);
    assert.equal(sidecar.people[1].unnamed, 'a senior county engineer');
    assert.equal(sidecar.dismissed.length, 1);
  });

  it('has every annotation where it was put', () => {
    for (const [id, place] of Object.entries(placesIn(article))) {
      const selector = sidecar.annotations.find((annotation) => annotation.id === id)?.selector;
      assert.equal(place.match, 'exact', id);
      assert.deepEqual(place.range, { start: selector?.start, end: selector?.end }, id);
    }
  });

  it('has contexts of the length that we still give', () => {
    for (const { selector } of sidecar.annotations) {
      const { exact, start = 0, end = 0 } = selector;
      assert.deepEqual(describePassage(article, { start, end }), selector, exact);
    }
  });

  it('follows its passages through an edit of the article, and none to another place', () => {
    const edited = article
      .replace('PORT SELBY —', 'Rain fell for a third day.\n\nPORT SELBY —')
      .replace('About 3,400 people', 'About 3,300 people')
      .replace(/Sales on the mainland side.*\n/, '\n');
    const places = placesIn(edited);
    assert.deepEqual(
      Object.entries(places).map(([id, place]) => [id, place.match, wordsAt(edited, place)]),
      [
        ['a-cost2', 'moved', '$48.6 million'],
        ['a-7hq3x', 'changed', 'About 3,300 people live on the island, down from 4,100 in 2010'],
        ['a-kd84m', 'moved', 'My children have spent four winters on that ferry'],
        ['a-sale1', 'moved', 'sales had fallen 12 percent'],
        ['a-toll5', 'moved', 'Tolls will be $3 for cars'],
        // Its words still stand in the other place, whose context it never had.
        ['a-z3pfw', 'lost', null],
      ],
    );
  });

  it('is edited with no other byte changed', () => {
    const finding = { verdict: 'confirmed', checkedAt: '2026-12-01T10:00:00Z' } as const;
    assert.equal(
      after(updateAnnotation('a-kd84m', { verdict: 'confirmed', assignee: null })),
      source.replace('verdict: unverified\n    assignee: night-desk\n', 'verdict: confirmed\n'),
    );
    assert.equal(
      after(updateAnnotation('a-toll5', finding)),
      source
        .replace('end: 1532\n', 'end: 1532\n    verdict: confirmed\n')
        .replace(
          'lawyer has read the draft.\n',
          'lawyer has read the draft.\n    checkedAt: 2026-12-01T10:00:00Z\n',
        ),
    );
    assert.equal(
      after(appendNote('a-cost2', { at: '2026-12-01', text: 'Printed.' })),
      source.replace('Yes, swapped.\n', 'Yes, swapped.\n      - at: 2026-12-01\n        text: Printed.\n'),
    );
    assert.equal(
      after(upsertPerson({ id: 'tomas-ferrer', role: 'grocer' })),
      source.replace('grocer on Mill Island', 'grocer'),
    );
    const block = source.slice(source.indexOf('  - id: a-7hq3x'), source.indexOf('  - id: a-kd84m'));
    assert.equal(after(deleteAnnotation('a-7hq3x')), source.replace(block, ''));
    const [dismissed] = sidecar.dismissed;
    assert.equal(
      after(removeDismissed(dismissed)),
      `${source.slice(0, source.indexOf('dismissed:'))}dismissed: []\n`,
    );
    assert.equal(
      after(addAnnotation({ id: 'a-new01', kind: 'note', selector: { exact: 'Joan Prewitt', start: 1400 } })),
      source.replace(
        '  - id: a-toll5\n',
        '  - id: a-new01\n    kind: note\n    selector:\n      exact: "Joan Prewitt"\n      start: 1400\n\n  - id: a-toll5\n',
      ),
    );
  });
});
