// A desk without VS Code: an article and its sidecar, what is decided about them, and what then stands in the file.
import assert from 'node:assert/strict';
import { textSha256 } from '../../../../src/core/hash.ts';
import type { Mentions, Person } from '../../../../src/core/mentions/mentions.ts';
import type { Range } from '../../../../src/core/model.ts';
import { check, type CheckedArticle } from '../../../../src/core/review/check.ts';
import type { Decided, Decision, Who } from '../../../../src/core/review/decide/decision.ts';
import { editOf, registryEditOf } from '../../../../src/core/review/decide/edit.ts';
import type { OnFile } from '../../../../src/core/review/onFile.ts';
import type { ReviewedAnnotation, ReviewedPerson } from '../../../../src/core/review/review.ts';
import { readRegistry } from '../../../../src/core/sidecar/registry/read.ts';
import { readSidecar } from '../../../../src/core/sidecar/read.ts';
import type { Annotation, Sidecar } from '../../../../src/core/sidecar/schema.ts';
import { drain } from '../../../../src/core/steps.ts';
import { readerOf } from '../found.ts';

export const ann: Who = { by: 'ann@example.org', at: '2026-11-23T10:00:00Z' };
export const nobody: Who = { by: undefined, at: '2026-11-23T10:00:00Z' };

/** Checks a text against a sidecar as if the reader had found just these mentions. */
export function checkedWith(
  text: string,
  yaml: string,
  mentions: Partial<Mentions> = {},
  old = text,
): CheckedArticle {
  const reading = readSidecar(yaml);
  assert.deepEqual(reading.issues, []);
  const oldText = (hash: string) => (hash === textSha256(old) ? old : undefined);
  return drain(check({ text, reading, reader: readerOf(mentions), oldText }));
}

/** An article with one person, who is called by the full name first. */
export const bridge = 'Mayor Ana Ruiz-Bell opened the bridge. Ruiz-Bell thanked the crew.';
export const mayor: Person = {
  id: 'ana-ruiz-bell',
  name: 'Ana Ruiz-Bell',
  unnamed: false,
  role: 'Mayor',
  mentions: [{ start: 6, end: 19, form: 'name' }],
};

/** Who of {@link bridge} was found, as reviewed beside a sidecar, a registry and lists. */
export function reviewedWith(
  found: readonly Person[],
  sidecar: string,
  registry: string,
  listed: OnFile['listed'] = () => [],
): readonly ReviewedPerson[] {
  const onFile = { registry: readRegistry(registry).value.people, listed };
  const reading = readSidecar(sidecar);
  const reader = readerOf({ people: [...found] });
  return drain(check({ text: bridge, reading, reader, onFile })).review.people;
}

/** Both files after a decision. */
export function bothAfter(
  sidecar: string,
  registry: string,
  decision: Decision,
): { sidecar: string; registry: string } {
  const made = decided(decision);
  const [one, other] = [editOf(made)(sidecar), registryEditOf(made)(registry)];
  assert.ok(one.ok && other.ok, JSON.stringify([one, other]));
  return { sidecar: one.text, registry: other.text };
}

export const annotationOf = (checked: CheckedArticle, id: string): ReviewedAnnotation => {
  const found = checked.review.annotations.find(({ annotation }) => annotation.id === id);
  assert.ok(found, `there is no ${id}`);
  return found;
};

export function rangeOf(text: string, words: string): Range {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

export function decided(decision: Decision): Decided {
  assert.ok(!('refused' in decision), JSON.stringify(decision));
  return decision;
}

export function refusalOf(decision: Decision): string {
  assert.ok('refused' in decision, 'it is refused');
  return decision.refused;
}

/** The sidecar's source after the decision. */
export function written(yaml: string, decision: Decision): string {
  const result = editOf(decided(decision))(yaml);
  assert.ok(result.ok, JSON.stringify(result));
  return result.text;
}

export const sidecarAfter = (yaml: string, decision: Decision): Sidecar =>
  readSidecar(written(yaml, decision)).value;

export function annotationAfter(yaml: string, decision: Decision, id = 'a-1'): Annotation {
  const found = sidecarAfter(yaml, decision).annotations.find((annotation) => annotation.id === id);
  assert.ok(found, `there is no ${id}`);
  return found;
}
