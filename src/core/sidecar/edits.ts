import type { Selector } from '../model.ts';
import { cannot } from '../yaml/draft.ts';
import type { YamlEdit } from '../yaml/editResult.ts';
import { beginArticle } from './articleLists.ts';
import { editPeople, editSidecar, type SidecarDraft } from './draft.ts';
import { newAnnotationId } from './ids.ts';
import type { Entries } from '../yaml/format.ts';
import { knownPartOf, madeFrom, type Patch } from '../yaml/overlay.ts';
import type { AnnotationAddress } from './read.ts';
import { isSameTick, saysNoMoreThanATick } from './tick.ts';
import {
  annotationSchema,
  articleSchema,
  dismissedSchema,
  evidenceSchema,
  personSchema,
  sourceSchema,
  type Annotation,
  type Dismissed,
  type Evidence,
  type SidecarArticle,
  type SidecarPerson,
  type SourceEntry,
} from './schema.ts';
import { fieldOf, fieldText, fingerprint, list, onOneLine, type Data } from '../yaml/data.ts';
import type { Path } from '../yaml/ops.ts';

/**
 * Adds an annotation in article order (by `selector.start`), with a new id where it has none. An empty source gets
 * its skeleton first, with what is given of the article. `selector.textSha256` says what text the annotation is
 * made on; it stays there only where `article.textSha256` is another. What one key made (`isTick`) and says no more than
 * that stands on one line; a tick that says the same as one in the file is not made again.
 */
export function addAnnotation(
  annotation: Annotation,
  article: SidecarArticle = {},
  { isTick = false }: { readonly isTick?: boolean } = {},
): YamlEdit {
  return editSidecar((draft) => {
    if (isTick && draft.items('annotations').some((there) => isSameTick(there, annotation))) return;
    const taken = annotationIds(draft);
    if (annotation.id !== undefined && taken.has(annotation.id))
      cannot(`There is an annotation with the id ${annotation.id} already. Give the new one another id.`);
    beginArticle(draft, article);
    const made = {
      ...annotation,
      id: annotation.id ?? newAnnotationId(taken),
      selector: settleHash(draft, annotation.selector),
    };
    const place = placeInOrder(draft.items('annotations'), annotation.selector.start);
    const data = madeFrom(annotationSchema.entries, made);
    draft.insert('annotations', place, isTick && saysNoMoreThanATick(data) ? onOneLine(data) : data);
  });
}

/** Changes fields of an annotation. Like every edit of one, it gives it an id if it has none. */
export function updateAnnotation(ref: AnnotationAddress, patch: Patch<Annotation>): YamlEdit {
  return onAnnotation(ref, (draft, path) => {
    const selector = patch.selector ? { selector: settleHash(draft, patch.selector) } : {};
    draft.patch(path, annotationSchema.entries, { ...patch, ...selector });
  });
}

export function deleteAnnotation(ref: AnnotationAddress): YamlEdit {
  return editSidecar((draft) => {
    draft.remove('annotations', placeOfAnnotation(draft, ref));
  });
}

/** Adds evidence for the finding. */
export function addEvidence(ref: AnnotationAddress, evidence: Evidence): YamlEdit {
  return onAnnotation(ref, (draft, path) => {
    appendTo(draft, path, 'sources', madeFrom(evidenceSchema.entries, evidence));
  });
}

/** Adds a person to a sidecar or a registry, or updates the one with that id. */
export const upsertPerson = (
  person: Patch<SidecarPerson> & { readonly id: string },
  file: 'sidecar' | 'registry' = 'sidecar',
): YamlEdit =>
  editPeople(file, (draft) => {
    draft.upsert('people', personSchema.entries, person);
  });

/** Adds a source that several findings or people may rest on, or updates the one with that id. */
export const upsertSource = (
  source: Patch<SourceEntry> & { readonly id: string },
  file: 'sidecar' | 'registry' = 'sidecar',
): YamlEdit =>
  editPeople(file, (draft) => {
    draft.upsert('sources', sourceSchema.entries, source);
  });

/** Waves a suggestion away, once. */
export const addDismissed = (dismissed: Dismissed): YamlEdit =>
  editSidecar((draft) => {
    const known = findEntry(draft, ['dismissed'], dismissedSchema.entries, dismissed);
    if (known === undefined) draft.append('dismissed', madeFrom(dismissedSchema.entries, dismissed));
  });

export const removeDismissed = (dismissed: Dismissed): YamlEdit =>
  editSidecar((draft) => {
    const place = findEntry(draft, ['dismissed'], dismissedSchema.entries, dismissed);
    if (place !== undefined) draft.remove('dismissed', place);
  });

/** Changes what is said about the article. Its `textSha256` may move only where every selector holds for that text. */
export const setArticle = (patch: Patch<SidecarArticle>): YamlEdit =>
  editSidecar((draft) => {
    draft.patch(['article'], articleSchema.entries, patch);
  });

/** An edit of an annotation, which has an id from now on. */
export function onAnnotation(
  ref: AnnotationAddress,
  change: (draft: SidecarDraft, path: Path) => void,
): YamlEdit {
  return editSidecar((draft) => {
    change(draft, withId(draft, ref));
  });
}

/** The path of an annotation, which has an id from now on. */
export function withId(draft: SidecarDraft, ref: AnnotationAddress): Path {
  const path = ['annotations', placeOfAnnotation(draft, ref)] as const;
  if (draft.text(path, 'id') === undefined) {
    draft.patch(path, annotationSchema.entries, { id: newAnnotationId(annotationIds(draft)) });
    draft.endStep();
  }
  return path;
}

/** The place of an annotation in its list. */
function placeOfAnnotation(draft: SidecarDraft, ref: AnnotationAddress): number {
  const gone =
    'This annotation is not in the annotations file any more. Look at what changed there, then try again.';
  if (typeof ref === 'string') return draft.placeOf('annotations', ref) ?? cannot(gone);
  const exact = draft.text(['annotations', ref.index, 'selector'], 'exact');
  return exact === ref.exact ? ref.index : cannot(gone);
}

function annotationIds(draft: SidecarDraft): ReadonlySet<string> {
  return new Set(draft.items('annotations').flatMap((item) => fieldText(item, 'id') ?? []));
}

const startOf = (annotation: Data): number | undefined => {
  const start = fieldText(fieldOf(annotation, 'selector'), 'start');
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
function settleHash(draft: SidecarDraft, selector: Selector): Selector {
  const { textSha256, ...rest } = selector;
  if (textSha256 === undefined) return selector;
  const known = draft.text(['article'], 'textSha256');
  if (known === textSha256) return rest;
  if (known !== undefined || draft.items('annotations').length > 0) return selector;
  draft.patch(['article'], articleSchema.entries, { textSha256 });
  return rest;
}

/** Adds an item to a list of an annotation, which is made where there is none. */
function appendTo(draft: SidecarDraft, path: Path, key: string, item: Data): void {
  const current = draft.at([...path, key]);
  if (current && current.type !== 'list' && !(current.type === 'leaf' && current.text === null))
    cannot(
      `"${key}:" of this annotation is not a list. Make it one in the annotations file, then try again.`,
    );
  const items = current?.type === 'list' ? current.items : [];
  draft.setKeys(path, annotationSchema.entries, new Map([[key, list([...items, item])]]));
}

/** The place of the entry of a list that says just this, unknown keys aside. */
function findEntry(draft: SidecarDraft, path: Path, entries: Entries, wanted: object): number | undefined {
  const data = draft.at(path);
  if (data?.type !== 'list') return undefined;
  const print = fingerprint(madeFrom(entries, wanted));
  const place = data.items.findIndex((item) => fingerprint(knownPartOf(entries, item)) === print);
  return place >= 0 ? place : undefined;
}
