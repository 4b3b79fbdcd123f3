import type { Issue, Range } from '../model.ts';
import { checkDates } from './checkDates.ts';
import type { Note, Sidecar } from './schema.ts';

type Locate = (part: object, field?: string) => Range | null;

interface References {
  readonly issues: readonly Issue[];
  /** Annotation ids that stand more than once. */
  readonly duplicateIds: ReadonlySet<string>;
}

/** Ids that stand twice, and ids that name nothing. */
export function checkReferences(sidecar: Sidecar, locate: Locate): References {
  const issues: Issue[] = [];
  const at = (part: object, field?: string): Range => locate(part, field) ?? { start: 0, end: 0 };
  const report = (severity: Issue['severity'], code: string, message: string, range: Range) =>
    issues.push({ severity, code, message, range });

  const duplicateIds = repeated(sidecar.annotations);
  for (const annotation of withIdIn(sidecar.annotations, duplicateIds)) {
    const message = `Another annotation has the id ${annotation.id} too. Give one of them another id, or delete it; until then neither can be edited.`;
    report('error', 'duplicate-annotation-id', message, at(annotation, 'id'));
  }
  const people = new Set(sidecar.people.map(({ id }) => id));
  const sources = new Set(sidecar.sources.map(({ id }) => id));
  const annotations = new Set(sidecar.annotations.map(({ id }) => id));
  for (const annotation of sidecar.annotations) {
    if (annotation.person !== undefined && !people.has(annotation.person))
      report(
        'warning',
        'unknown-person',
        `No person has the id ${annotation.person}. Add them under "people:", or write the name as "speaker:".`,
        at(annotation, 'person'),
      );
    for (const evidence of annotation.sources ?? [])
      if (evidence.source !== undefined && !sources.has(evidence.source))
        issues.push(unknownSource(evidence.source, at(evidence, 'source')));
  }
  for (const correction of sidecar.article?.corrections ?? [])
    if (correction.annotation !== undefined && !annotations.has(correction.annotation))
      report(
        'warning',
        'unknown-annotation',
        `No annotation has the id ${correction.annotation}. Correct the id, or leave it out.`,
        at(correction, 'annotation'),
      );
  for (const response of sidecar.article?.responses ?? [])
    for (const id of response.annotations ?? [])
      if (!annotations.has(id))
        report(
          'warning',
          'unknown-annotation',
          `No annotation has the id ${id}. Correct the id, or take it out of the list.`,
          at(response, 'annotations'),
        );
  issues.push(...checkPeople(sidecar, locate));
  for (const { notes = [] } of [sidecar.article ?? {}, ...sidecar.annotations])
    issues.push(...checkThread(notes, locate));
  return { issues, duplicateIds };
}

/** Of a thread: ids that stand twice, and answers to what is not there. Answers to what stands twice count for none. */
function checkThread(notes: readonly Note[], locate: Locate): Issue[] {
  const at = (part: object, field: string): Range => locate(part, field) ?? { start: 0, end: 0 };
  const known = new Set(notes.map(({ id }) => id));
  return [
    ...withIdIn(notes, repeated(notes)).map((note): Issue => ({
      severity: 'error',
      code: 'duplicate-note-id',
      message: `Another note of this thread has the id ${note.id} too. Give one of them another id; until then neither is answered.`,
      range: at(note, 'id'),
    })),
    ...notes.flatMap((note): Issue[] =>
      note.answers === undefined || known.has(note.answers)
        ? []
        : [
            {
              severity: 'warning',
              code: 'unknown-query',
              message: `No note of this thread has the id ${note.answers}. Correct the id, or leave it out.`,
              range: at(note, 'answers'),
            },
          ],
    ),
  ];
}

const unknownSource = (id: string, range: Range): Issue => ({
  severity: 'warning',
  code: 'unknown-source',
  message: `No source has the id ${id}. Add it under "sources:", or correct the id.`,
  range,
});

/** Of people and sources, which a registry has as well: ids that stand twice, sources that are not there, dates, conflicts. */
export function checkPeople(
  { people, sources, conflicts }: Pick<Sidecar, 'people' | 'sources' | 'conflicts'>,
  locate: Locate,
): Issue[] {
  const at = (part: object, field?: string): Range => locate(part, field) ?? { start: 0, end: 0 };
  const error = (code: string, message: string, range: Range): Issue => ({
    severity: 'error',
    code,
    message,
    range,
  });
  const known = new Set(sources.map(({ id }) => id));
  return [
    ...withIdIn(people, repeated(people)).map((person) =>
      error(
        'duplicate-person-id',
        `Another person has the id ${person.id} too. Give each an id of their own, or join the two.`,
        at(person, 'id'),
      ),
    ),
    ...withIdIn(sources, repeated(sources)).map((source) =>
      error(
        'duplicate-source-id',
        `Another source has the id ${source.id} too. Give each an id of its own, or join the two.`,
        at(source, 'id'),
      ),
    ),
    ...people.flatMap((person) =>
      (person.sources ?? []).flatMap((id) =>
        known.has(id) ? [] : [unknownSource(id, at(person, 'sources'))],
      ),
    ),
    ...people.flatMap(({ checked = [] }) =>
      checked.flatMap((form) =>
        typeof form === 'string' || form.source === undefined || known.has(form.source)
          ? []
          : [unknownSource(form.source, at(form, 'source'))],
      ),
    ),
    ...checkDates(people, locate),
    ...conflicts.map((conflict) =>
      error(
        'conflict',
        'Two people changed this. Settle it at the desk, or write the right value and delete this entry.',
        at(conflict),
      ),
    ),
  ];
}

interface Entry {
  readonly id?: string;
}

/** The ids that several entries have. */
function repeated(entries: readonly Entry[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of entries) {
    if (id === undefined) continue;
    if (seen.has(id)) twice.add(id);
    seen.add(id);
  }
  return twice;
}

const withIdIn = <T extends Entry>(entries: readonly T[], ids: ReadonlySet<string>) =>
  entries.filter(
    (entry): entry is T & { readonly id: string } => entry.id !== undefined && ids.has(entry.id),
  );
