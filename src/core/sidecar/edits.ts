import type { Selector } from '../model.ts';
import { cannot, edit, type Draft } from './draft.ts';
import type { SidecarEdit } from './editResult.ts';
import { newAnnotationId } from './ids.ts';
import { knownPartOf, madeFrom, type Entries, type Patch } from './overlay.ts';
import type { AnnotationRef } from './read.ts';
import {
  annotationSchema,
  articleSchema,
  dismissedSchema,
  evidenceSchema,
  noteSchema,
  personSchema,
  selectorSchema,
  sourceSchema,
  type Annotation,
  type Dismissed,
  type Evidence,
  type Note,
  type SidecarArticle,
  type SidecarPerson,
  type SidecarSource,
} from './schema.ts';
import { fieldText, fingerprint, list, type Data } from './yaml/data.ts';
import type { Path } from './yaml/ops.ts';

/**
 * Adds an annotation in article order (by `selector.start`), with a new id where it has none. An empty source gets
 * its skeleton first, with what is given of the article. `selector.textSha256` says what text the annotation is
 * made on; it stays there only where `article.textSha256` is another.
 */
export function addAnnotation(annotation: Annotation, article: SidecarArticle = {}): SidecarEdit {
  return edit((draft) => {
    const taken = annotationIds(draft);
    if (annotation.id !== undefined && taken.has(annotation.id))
      cannot(`There is an annotation with the id ${annotation.id} already. Give the new one another id.`);
    if (draft.isEmpty && Object.keys(article).length > 0)
      draft.patch(['article'], articleSchema.entries, article);
    const made = {
      ...annotation,
      id: annotation.id ?? newAnnotationId(taken),
      selector: settleHash(draft, annotation.selector),
    };
    const place = placeInOrder(draft.items('annotations'), annotation.selector.start);
    draft.insert('annotations', place, madeFrom(annotationSchema.entries, made));
  });
}

/** Changes fields of an annotation. Like every edit of one, it gives it an id if it has none. */
export function updateAnnotation(ref: AnnotationRef, patch: Patch<Annotation>): SidecarEdit {
  return onAnnotation(ref, (draft, path) => {
    const selector = patch.selector ? { selector: settleHash(draft, patch.selector) } : {};
    draft.patch(path, annotationSchema.entries, { ...patch, ...selector });
  });
}

export function deleteAnnotation(ref: AnnotationRef): SidecarEdit {
  return edit((draft) => {
    draft.remove('annotations', draft.placeOfAnnotation(ref));
  });
}

/** Adds a note at the end of the thread. */
export function addNote(ref: AnnotationRef, note: Note): SidecarEdit {
  return onAnnotation(ref, (draft, path) => {
    appendTo(draft, path, 'notes', madeFrom(noteSchema.entries, note));
  });
}

/** Adds evidence for the finding. */
export function addEvidence(ref: AnnotationRef, evidence: Evidence): SidecarEdit {
  return onAnnotation(ref, (draft, path) => {
    appendTo(draft, path, 'sources', madeFrom(evidenceSchema.entries, evidence));
  });
}

/** Changes one entry of the annotation's sources; `was` is that entry as it was read. */
export function updateEvidence(ref: AnnotationRef, was: Evidence, patch: Patch<Evidence>): SidecarEdit {
  return onAnnotation(ref, (draft, path) => {
    const place = findEntry(draft, [...path, 'sources'], evidenceSchema.entries, was);
    if (place === undefined)
      cannot('This source is not on the annotation any more. Look at what changed there.');
    else draft.patch([...path, 'sources', place], evidenceSchema.entries, patch);
  });
}

/** Selectors that found their passage again in another text, and what becomes of the hashes. */
export interface Reanchoring {
  /** Hash of the text that every selector holds for after this edit, except those left behind. */
  readonly textSha256: string;
  /** Selectors to be rewritten. `also` is given whole, or not at all. */
  readonly moved: readonly {
    readonly ref: AnnotationRef;
    readonly selector: Selector;
    readonly also?: readonly Selector[];
  }[];
  /** Annotations whose selectors do not hold for that text: they keep the hash of the one they were made on. */
  readonly leftBehind: readonly AnnotationRef[];
}

export function reanchor({ textSha256, moved, leftBehind }: Reanchoring): SidecarEdit {
  return edit((draft) => {
    const before = draft.text(['article'], 'textSha256');
    for (const ref of leftBehind) if (before !== undefined) keepHash(draft, ref, before);
    draft.patch(['article'], articleSchema.entries, { textSha256 });
    for (const { ref, selector, also } of moved) {
      const path = withId(draft, ref);
      const patch = {
        selector: settleHash(draft, selector),
        ...(also && { also: also.map((other) => settleHash(draft, other)) }),
      };
      draft.patch(path, annotationSchema.entries, patch);
    }
  });
}

/** Adds a person, or updates the one with that id. */
export const upsertPerson = (person: Patch<SidecarPerson> & { readonly id: string }): SidecarEdit =>
  edit((draft) => {
    upsert(draft, 'people', personSchema.entries, person);
  });

export const updatePerson = (id: string, patch: Patch<SidecarPerson>): SidecarEdit =>
  edit((draft) => {
    const place =
      draft.placeOf('people', id) ?? cannot(`There is no person with the id ${id} in the sidecar any more.`);
    draft.patch(['people', place], personSchema.entries, patch);
  });

export const deletePerson = (id: string): SidecarEdit =>
  edit((draft) => {
    const place = draft.placeOf('people', id);
    if (place !== undefined) draft.remove('people', place);
  });

/** Adds a source to the list of the file, or updates the one with that id. */
export const upsertSource = (source: Patch<SidecarSource> & { readonly id: string }): SidecarEdit =>
  edit((draft) => {
    upsert(draft, 'sources', sourceSchema.entries, source);
  });

/** Waves a suggestion away, once. */
export const addDismissed = (dismissed: Dismissed): SidecarEdit =>
  edit((draft) => {
    const known = findEntry(draft, ['dismissed'], dismissedSchema.entries, dismissed);
    if (known === undefined) draft.append('dismissed', madeFrom(dismissedSchema.entries, dismissed));
  });

export const removeDismissed = (dismissed: Dismissed): SidecarEdit =>
  edit((draft) => {
    const place = findEntry(draft, ['dismissed'], dismissedSchema.entries, dismissed);
    if (place !== undefined) draft.remove('dismissed', place);
  });

/** Changes what is said about the article. To move `textSha256` with selectors in the file, use {@link reanchor}. */
export const setArticle = (patch: Patch<SidecarArticle>): SidecarEdit =>
  edit((draft) => {
    draft.patch(['article'], articleSchema.entries, patch);
  });

/** Several edits as one: all of them, or none. */
export const allOf =
  (...edits: readonly SidecarEdit[]): SidecarEdit =>
  (source) => {
    let text = source;
    for (const one of edits) {
      const result = one(text);
      if (!result.ok) return result;
      text = result.text;
    }
    return { ok: true, text };
  };

function onAnnotation(ref: AnnotationRef, change: (draft: Draft, path: Path) => void): SidecarEdit {
  return edit((draft) => {
    change(draft, withId(draft, ref));
  });
}

/** The path of an annotation, which has an id from now on. */
function withId(draft: Draft, ref: AnnotationRef): Path {
  const path = ['annotations', draft.placeOfAnnotation(ref)] as const;
  if (draft.text(path, 'id') === undefined)
    draft.patch(path, annotationSchema.entries, { id: newAnnotationId(annotationIds(draft)) });
  return path;
}

function annotationIds(draft: Draft): ReadonlySet<string> {
  return new Set(draft.items('annotations').flatMap((item) => fieldText(item, 'id') ?? []));
}

const startOf = (annotation: Data): number | undefined => {
  const selector = annotation.type === 'dict' ? annotation.entries.get('selector') : undefined;
  const start = fieldText(selector, 'start');
  return start !== undefined && /^\d+$/.test(start) ? Number(start) : undefined;
};

/** Before the first annotation that starts later; without a start, at the end. */
function placeInOrder(annotations: readonly Data[], start: number | undefined): number {
  const later = annotations.findIndex(
    (annotation) => start !== undefined && (startOf(annotation) ?? -1) > start,
  );
  return later >= 0 ? later : annotations.length;
}

/**
 * A selector names the text it was made on only where the article names another. Where the article names none and
 * no annotation relies on that yet, the article takes the hash.
 */
function settleHash(draft: Draft, selector: Selector): Selector {
  const { textSha256, ...rest } = selector;
  if (textSha256 === undefined) return selector;
  const known = draft.text(['article'], 'textSha256');
  if (known === textSha256) return rest;
  if (known !== undefined || draft.items('annotations').length > 0) return selector;
  draft.patch(['article'], articleSchema.entries, { textSha256 });
  return rest;
}

/** Writes the hash of the text they were made on into the selectors of an annotation that name none. */
function keepHash(draft: Draft, ref: AnnotationRef, textSha256: string): void {
  const path = withId(draft, ref);
  const also = draft.at([...path, 'also']);
  const others = also?.type === 'list' ? also.items.map((_, index) => [...path, 'also', index]) : [];
  for (const selector of [[...path, 'selector'], ...others])
    if (draft.at(selector)?.type === 'dict' && draft.text(selector, 'textSha256') === undefined)
      draft.patch(selector, selectorSchema.entries, { textSha256 });
}

/** Adds an item to a list of an annotation, which is made where there is none. */
function appendTo(draft: Draft, path: Path, key: string, item: Data): void {
  const current = draft.at([...path, key]);
  if (current && current.type !== 'list' && !(current.type === 'leaf' && current.text === null))
    cannot(`"${key}:" of this annotation is not a list. Make it one in the sidecar, then try again.`);
  const items = current?.type === 'list' ? current.items : [];
  draft.setKeys(path, annotationSchema.entries, new Map([[key, list([...items, item])]]));
}

function upsert(
  draft: Draft,
  name: 'people' | 'sources',
  entries: Entries,
  entry: { readonly id: string },
): void {
  const place = draft.placeOf(name, entry.id);
  if (place === undefined) draft.append(name, madeFrom(entries, entry));
  else draft.patch([name, place], entries, entry);
}

/** The place of the entry of a list that says just this, unknown keys aside. */
function findEntry(draft: Draft, path: Path, entries: Entries, wanted: object): number | undefined {
  const data = draft.at(path);
  if (data?.type !== 'list') return undefined;
  const print = fingerprint(madeFrom(entries, wanted));
  const place = data.items.findIndex((item) => fingerprint(knownPartOf(entries, item)) === print);
  return place >= 0 ? place : undefined;
}
