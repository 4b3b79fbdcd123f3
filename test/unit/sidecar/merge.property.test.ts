import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { GeneratorValue } from 'fast-check';
import { mergeSidecars } from '../../../src/core/sidecar/merge.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import type { Annotation, Conflict, Sidecar } from '../../../src/core/sidecar/schema.ts';
import { drawEdit } from './drawnEdits.ts';
import { handwritten } from './handwritten.ts';

/** The text after up to four edits; those that cannot be made are left out. */
function history(g: GeneratorValue, base: string, who: string): string {
  const ids = readSidecar(base).value.annotations.flatMap(({ id }) => id ?? []);
  let text = base;
  const turns = g(fc.nat, { max: 4 });
  for (let turn = 0; turn < turns; turn++) {
    const result = drawEdit(g, [...ids, `${who}-0`], who, turn)(text);
    if (result.ok) text = result.text;
  }
  return text;
}

interface Histories {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

function drawHistories(g: GeneratorValue): Histories {
  const base = g(fc.boolean) ? handwritten(g, { aliases: g(fc.boolean) }) : 'version: 1\n';
  return { base, ours: history(g, base, 'ann'), theirs: history(g, base, 'bob') };
}

function merge({ base, ours, theirs }: Histories): { text: string; value: Sidecar; conflicts: number } {
  const result = mergeSidecars(base, ours, theirs);
  if ('error' in result) assert.fail(result.error);
  const reading = readSidecar(result.text);
  assert.ok(reading.parses);
  return { ...result, value: reading.value };
}

/** Names the texts when a check fails. */
function checking(histories: Histories, text: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const { base, ours, theirs } = histories;
    const texts = [base, ours, theirs, text].join('\n------\n');
    throw new Error(`${words}\n------\n${texts}\n------`, { cause: error });
  }
}

/** Histories whose every annotation has an id of its own. */
const isSettled = (texts: Histories) =>
  Object.values(texts).every((text: string) => readSidecar(text).duplicateIds.size === 0);

const byId = (sidecar: Sidecar) =>
  new Map(sidecar.annotations.map((annotation) => [annotation.id ?? '', annotation]));

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

describe('any two histories of any sidecar', () => {
  const holds = (check: (histories: Histories) => void) =>
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const histories = drawHistories(g);
        if (isSettled(histories)) check(histories);
      }),
      { numRuns: 150 },
    );

  it('merge to the same, whichever is called ours', () => {
    holds((histories) => {
      const { base, ours, theirs } = histories;
      const there = merge(histories);
      const back = merge({ base, ours: theirs, theirs: ours });
      checking(histories, `${there.text}------\n${back.text}`, () => {
        assert.deepEqual({ ...back.value, conflicts: [] }, { ...there.value, conflicts: [] });
        const swapped = back.value.conflicts.map(({ ours: a, theirs: b, ...rest }: Conflict) => ({
          ...rest,
          ...(b === undefined ? {} : { ours: b }),
          ...(a === undefined ? {} : { theirs: a }),
        }));
        const sorted = (conflicts: readonly Conflict[]) =>
          conflicts.map((one) => JSON.stringify(one, Object.keys(one).toSorted())).toSorted();
        assert.deepEqual(sorted(swapped), sorted(there.value.conflicts));
      });
    });
  });

  it('lose nothing that either did, and keep the order', () => {
    holds((histories) => {
      const merged = merge(histories);
      checking(histories, merged.text, () => {
        const base = readSidecar(histories.base).value;
        const ours = readSidecar(histories.ours).value;
        const theirs = readSidecar(histories.theirs).value;
        for (const id of new Set([...byId(ours).keys(), ...byId(theirs).keys()]))
          checkAnnotation(id, byId(base).get(id), byId(ours).get(id), byId(theirs).get(id), merged.value);
        for (const side of [ours, theirs]) {
          const ids = side.annotations.map(({ id }) => id);
          const kept = merged.value.annotations.map(({ id }) => id).filter((id) => ids.includes(id));
          assert.deepEqual(
            kept,
            ids.filter((id) => kept.includes(id)),
          );
          for (const { exact } of side.dismissed)
            assert.ok(
              merged.value.dismissed.some((other) => other.exact === exact),
              exact,
            );
          for (const { id } of side.people)
            assert.ok(
              merged.value.people.some((other) => other.id === id),
              id,
            );
        }
      });
    });
  });

  it('are left alone where one did nothing', () => {
    holds(({ base, ours, theirs }) => {
      assert.equal(merge({ base, ours, theirs: base }).text, ours);
      assert.equal(merge({ base, ours: base, theirs }).text, theirs);
      assert.equal(merge({ base, ours, theirs: ours }).text, ours);
    });
  });
});

const listFields = new Set(['notes', 'sources', 'also']);

function checkAnnotation(
  id: string,
  base: Annotation | undefined,
  ours: Annotation | undefined,
  theirs: Annotation | undefined,
  merged: Sidecar,
): void {
  const result = byId(merged).get(id);
  if (base && (!ours || !theirs)) {
    const left = ours ?? theirs;
    if (same(base, left)) assert.equal(result, undefined, `${id} was deleted`);
    else assert.deepEqual(result, left);
    return;
  }
  assert.ok(result, `${id} is there`);
  const fields = new Set([base, ours, theirs].flatMap((side) => Object.keys(side ?? {})));
  for (const field of fields) {
    const of = (side: Annotation | undefined): unknown => Reflect.get(side ?? {}, field);
    const was = of(base);
    const one = of(ours);
    const other = of(theirs);
    const is = of(result);
    const conflict = merged.conflicts.find((entry) => entry.annotation === id && entry.field === field);
    // One side may be alone in checking other words, and still in conflict with the other's finding.
    const isDisputed = field === 'selector' && conflict !== undefined;
    if (!ours || !theirs) assert.deepEqual(is, one ?? other, field);
    else if (isDisputed) assert.deepEqual(is, was, field);
    else if (same(one, other) || same(other, was)) assert.deepEqual(is, one, field);
    else if (same(one, was)) assert.deepEqual(is, other, field);
    else if (listFields.has(field)) {
      const items = (side: unknown) => (Array.isArray(side) ? side.map((item) => JSON.stringify(item)) : []);
      for (const item of [...items(one), ...items(other)])
        assert.ok(items(is).includes(item), `${field} ${item}`);
    } else {
      assert.deepEqual(is, was, field);
      assert.ok(conflict, `${id} ${field} is in conflict`);
      assert.ok(same(conflict.ours === undefined, one === undefined));
    }
  }
}
