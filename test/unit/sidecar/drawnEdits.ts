import fc from 'fast-check';
import type { GeneratorValue } from 'fast-check';
import {
  addAnnotation,
  addDismissed,
  deleteAnnotation,
  setArticle,
  updateAnnotation,
  upsertPerson,
  upsertSource,
} from '../../../src/core/sidecar/edits.ts';
import { appendNote } from '../../../src/core/sidecar/noteEdits.ts';
import type { YamlEdit } from '../../../src/core/yaml/editResult.ts';

/** One of these. */
export const pick = <T>(g: GeneratorValue, from: readonly T[]): T =>
  from[g(fc.nat, { max: from.length - 1 })];

/** What somebody may do at the desk; `who` keeps two people's ids and notes apart. */
export function drawEdit(g: GeneratorValue, ids: readonly string[], who: string, turn: number): YamlEdit {
  const id = pick(g, ids);
  const words = pick(g, ['one', 'two', 'a: b', 'three\nlines']);
  const start = g(fc.nat, { max: 40 });
  switch (g(fc.nat, { max: 10 })) {
    case 0:
      return addAnnotation({
        id: `${who}-${turn}`,
        kind: 'claim',
        selector: { exact: words, start, end: start + 1 },
      });
    case 1:
      return deleteAnnotation(id);
    case 2:
      return appendNote(id, {
        by: who,
        text: `${words} ${turn}`,
        ...(g(fc.boolean) ? { to: 'reporter', id: `n-${who}-${turn}` } : {}),
      });
    case 3:
      return updateAnnotation(id, { verdict: pick(g, ['confirmed', 'opinion', null] as const) });
    case 4:
      return updateAnnotation(id, { selector: { exact: words, start } });
    case 5:
      return updateAnnotation(id, { summary: pick(g, [words, null]) });
    case 6:
      return updateAnnotation(id, { checkedBy: who, checkedAt: '2026-11-23' });
    case 7:
      return upsertPerson({ id: pick(g, ['p0', 'p1', `${who}-person`]), role: words });
    case 8:
      return upsertSource({ id: pick(g, ['s0', `${who}-source`]), title: words, licence: 'CC0 1.0' });
    case 9:
      return addDismissed({ kind: 'claim', exact: `${who} ${words}` });
    default:
      return setArticle({ title: words });
  }
}
