import { fieldText, list, type Data } from '../yaml/data.ts';
import { cannot } from '../yaml/draft.ts';
import type { YamlEdit } from '../yaml/editResult.ts';
import { madeFrom, type Patch } from '../yaml/overlay.ts';
import type { Path } from '../yaml/ops.ts';
import { editSidecar, type SidecarDraft } from './draft.ts';
import { onAnnotation } from './edits.ts';
import type { AnnotationAddress } from './read.ts';
import { annotationSchema, articleSchema, noteSchema, type Note } from './schema.ts';

/** Whose notes they are: those of an annotation, or those on the article as a whole. */
export type ThreadAddress = AnnotationAddress | null;

/**
 * Adds a note at the end of the thread. A query gets an id for its answers to name.
 * @param query what it answers, as it was shown: that gets an id where it has none
 */
export function appendNote(thread: ThreadAddress, note: Note, query?: Note): YamlEdit {
  return onThread(thread, (draft, path) => {
    const answers = query && answerable(draft, path, query);
    const id = note.to !== undefined && note.id === undefined ? newNoteId(notesAt(draft, path)) : undefined;
    const made = {
      ...note,
      ...(id === undefined ? {} : { id }),
      ...(answers === undefined ? {} : { answers }),
    };
    putNotes(draft, path, [...notesAt(draft, path), madeFrom(noteSchema.entries, made)]);
  });
}

/**
 * Changes fields of a note.
 * @param note as it was shown: where it reads otherwise by now, or is gone, nothing is changed
 */
export function updateNote(thread: ThreadAddress, note: Note, patch: Patch<Note>): YamlEdit {
  return onThread(thread, (draft, path) => {
    draft.patch([...path, 'notes', placeOfNote(draft, path, note)], noteSchema.entries, patch);
  });
}

/** Takes a note out of its thread. @param note as for {@link updateNote} */
export function removeNote(thread: ThreadAddress, note: Note): YamlEdit {
  return onThread(thread, (draft, path) => {
    putNotes(draft, path, notesAt(draft, path).toSpliced(placeOfNote(draft, path, note), 1));
  });
}

const onThread = (thread: ThreadAddress, change: (draft: SidecarDraft, path: Path) => void): YamlEdit =>
  thread === null
    ? editSidecar((draft) => {
        change(draft, ['article']);
      })
    : onAnnotation(thread, change);

/** The notes of the annotation or the article at a path, with those that are not understood. */
function notesAt(draft: SidecarDraft, path: Path): readonly Data[] {
  const current = draft.at([...path, 'notes']);
  if (current?.type === 'list') return current.items;
  if (current && !(current.type === 'leaf' && current.text === null))
    cannot(
      `"notes:" of ${path[0] === 'article' ? 'the article' : 'this annotation'} is not a list. Make it one in the annotations file, then try again.`,
    );
  return [];
}

function putNotes(draft: SidecarDraft, path: Path, notes: readonly Data[]): void {
  const entries = path[0] === 'article' ? articleSchema.entries : annotationSchema.entries;
  const value = notes.length === 0 ? null : list(notes);
  if (path[0] === 'article' && !draft.at(path)) draft.patch(path, entries, {});
  draft.setKeys(path, entries, new Map([['notes', value]]));
}

/** What tells notes apart. */
const tellingFields = ['id', 'by', 'at', 'to', 'answers', 'text'] as const satisfies readonly (keyof Note)[];

/** Of several that say just the same the first: it makes no difference which. */
function placeOfNote(draft: SidecarDraft, path: Path, note: Note): number {
  const place = notesAt(draft, path).findIndex((item) =>
    tellingFields.every((field) => fieldText(item, field) === note[field]),
  );
  return place >= 0
    ? place
    : cannot(
        'This note does not stand in the annotations file any more as it was shown. Look at what changed there, then try again.',
      );
}

/** The id of a query, for an answer to name. */
function answerable(draft: SidecarDraft, path: Path, query: Note): string {
  const place = placeOfNote(draft, path, query);
  const notes = notesAt(draft, path);
  if (query.id !== undefined) {
    if (notes.filter((item) => fieldText(item, 'id') === query.id).length > 1)
      cannot(
        `Two notes of this thread have the id ${query.id}. Give one of them another id in the annotations file, then try again.`,
      );
    return query.id;
  }
  const id = newNoteId(notes);
  draft.patch([...path, 'notes', place], noteSchema.entries, { id });
  return id;
}

/** Of a thread without notes. */
export const firstNoteId = 'n-1';

const countedId = /^n-(\d{1,9})$/;

/** The next of `n-1`, `n-2` …: no note of the thread has it, and none answers it. */
function newNoteId(notes: readonly Data[]): string {
  const taken = notes
    .flatMap((note) => [fieldText(note, 'id'), fieldText(note, 'answers')])
    .map((id) => Number(countedId.exec(id ?? '')?.[1] ?? 0));
  return `n-${String(Math.max(0, ...taken) + 1)}`;
}
