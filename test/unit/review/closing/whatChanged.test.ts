import assert from 'node:assert/strict';
import fc from 'fast-check';
import { whatChanged } from '../../../../src/core/review/closing/whatChanged.ts';
import { drain } from '../../../../src/core/steps.ts';
import { changeInWords } from '../../../../src/core/wording/closing.ts';
import { checkedWith } from '../decide/desk.ts';

const sentences = [
  'The ferry left Holm at nine on Monday.',
  'It carried 214 passengers and two dogs.',
  'The captain said the sea was calm.',
  'A second boat followed an hour later.',
  'Tickets cost 40 crowns each way.',
];
const article = (lines: readonly string[], headline = 'Ferry service to Holm resumes') =>
  `${headline}\n\n${lines.slice(0, 3).join(' ')}\n\n${lines.slice(3).join(' ')}\n`;
const changes = (old: string, now: string, yaml = '') =>
  drain(whatChanged(old, checkedWith(now, yaml, {}, old)));
const told = (old: string, now: string, yaml = '') =>
  changes(old, now, yaml).map((change) => [change.kind, change.was, change.now]);

describe('what changed since a text was signed off', () => {
  const old = article(sentences);

  it('is nothing where the words are the same, whatever their typography', () => {
    assert.deepEqual(told(old, old), []);
    assert.deepEqual(told(old, old.replace('left Holm', 'left  Holm')), []);
    assert.deepEqual(
      told(article([`She said “no.”`, ...sentences]), article([`She said "no."`, ...sentences])),
      [],
    );
  });

  it('names a sentence that changed, with how, one that came and one that went', () => {
    const changed = sentences[1].replace('214', '241');
    const now = article([sentences[0], changed, 'Nobody was hurt in the fog.', ...sentences.slice(2, 4)]);
    assert.deepEqual(told(old, now), [
      ['changed', sentences[1], changed],
      ['new', null, 'Nobody was hurt in the fog.'],
      ['cut', sentences[4], null],
    ]);
    const [first] = changes(old, now);
    assert.equal(changeInWords(first), '214 → 241');
    assert.equal(first.range && now.slice(first.range.start, first.range.end), changed);
  });

  it('places what was cut behind what stayed before it, or where its paragraph began', () => {
    const without = (nth: number) =>
      article(sentences)
        .replace(sentences[nth], '')
        .replace(/ {2}| (?=\n)/g, ' ');
    const ends = [sentences[0], sentences[1]].map((words) => old.indexOf(words) + words.length);
    assert.equal(changes(old, without(1))[0].range?.start, ends[0]);
    assert.equal(changes(old, without(2))[0].range?.start, ends[1]);
    const now = without(3).replace('\n\n ', '\n\n');
    assert.equal(changes(old, now)[0].range?.start, now.indexOf(sentences[4]));
  });

  it('names the headline', () => {
    const now = article(sentences, 'Ferry service to Holm stops');
    assert.deepEqual(told(old, now), [
      ['headline', 'Ferry service to Holm resumes', 'Ferry service to Holm stops'],
    ]);
  });

  it('names annotations whose words are others now, beside the sentence', () => {
    const start = old.indexOf('214');
    const yaml = `version: 1\nannotations:\n  - id: a-1\n    kind: figure\n    selector: { exact: "214", prefix: "It carried ", suffix: " passengers", start: ${String(start)}, end: ${String(start + 3)} }\n    verdict: confirmed\n`;
    const kinds = changes(old, old.replace('214', '241'), yaml).map(({ kind, reviewed }) => [
      kind,
      reviewed?.key ?? null,
    ]);
    assert.deepEqual(kinds, [
      ['changed', null],
      ['re-check', 'a-1'],
    ]);
  });

  it('accounts for every sentence that is not in both', () => {
    const pool = [...sentences, 'Fog lay on the bay all morning long.', 'The mayor came by bicycle, alone.'];
    const some = fc.subarray(pool, { minLength: 2 });
    fc.assert(
      fc.property(some, some, (a, b) => {
        const found = changes(article(a), article(b));
        const of = (pick: (change: (typeof found)[number]) => string | null) =>
          found.flatMap((change) => pick(change) ?? []).sort();
        assert.deepEqual(
          of(({ was }) => was),
          a.filter((one) => !b.includes(one)).sort(),
        );
        assert.deepEqual(
          of(({ now }) => now),
          b.filter((one) => !a.includes(one)).sort(),
        );
      }),
    );
  });
});
