import type { Selector } from '../model.ts';
import { refuse, type SidecarEdit } from './editResult.ts';
import type { AnnotationRef } from './read.ts';
import type {
  Annotation,
  Conflict,
  Dismissed,
  Evidence,
  Note,
  SidecarArticle,
  SidecarPerson,
  SidecarSource,
} from './schema.ts';

/** Fields to set; `null` removes one; what is not named stays. Objects and lists are given whole. */
export type Patch<T> = { readonly [Key in keyof T]?: T[Key] | null };

const notYet: SidecarEdit = () => refuse('Not built yet.');

/**
 * Adds an annotation in article order (by `selector.start`), with a new id where it has none. An empty source gets
 * its skeleton first, with what is given of the article.
 */
export const addAnnotation = (_annotation: Annotation, _article: SidecarArticle = {}): SidecarEdit => notYet;
export const updateAnnotation = (_ref: AnnotationRef, _patch: Patch<Annotation>): SidecarEdit => notYet;
export const deleteAnnotation = (_ref: AnnotationRef): SidecarEdit => notYet;
export const addNote = (_ref: AnnotationRef, _note: Note): SidecarEdit => notYet;
export const addEvidence = (_ref: AnnotationRef, _evidence: Evidence): SidecarEdit => notYet;
/** Changes the entry at `index` (from 0) of the annotation's sources. */
export const updateEvidence = (_ref: AnnotationRef, _index: number, _patch: Patch<Evidence>): SidecarEdit =>
  notYet;

/** Selectors that found their passage elsewhere, and what becomes of the article's hash. */
export interface Reanchoring {
  /** Hash of the text that all selectors hold for after this edit, but those left behind. */
  readonly textSha256: string;
  /** Those to be rewritten. `also` is given whole, or not at all. */
  readonly moved: readonly {
    readonly ref: AnnotationRef;
    readonly selector: Selector;
    readonly also?: readonly Selector[];
  }[];
  /** Those that do not hold for the text: they keep the hash of the text they were made on. */
  readonly leftBehind: readonly AnnotationRef[];
}
export const reanchor = (_reanchoring: Reanchoring): SidecarEdit => notYet;

/** Adds a person, or updates the one with that id. */
export const upsertPerson = (_person: Patch<SidecarPerson> & { readonly id: string }): SidecarEdit => notYet;
export const updatePerson = (_id: string, _patch: Patch<SidecarPerson>): SidecarEdit => notYet;
export const deletePerson = (_id: string): SidecarEdit => notYet;
/** Adds a source, or updates the one with that id. */
export const upsertSource = (_source: Patch<SidecarSource> & { readonly id: string }): SidecarEdit => notYet;
export const addDismissed = (_dismissed: Dismissed): SidecarEdit => notYet;
export const removeDismissed = (_dismissed: Dismissed): SidecarEdit => notYet;
export const setArticle = (_patch: Patch<SidecarArticle>): SidecarEdit => notYet;
/** Puts one side's value in place and removes the entry from `conflicts`. */
export const settleConflict = (_conflict: Conflict, _choice: 'ours' | 'theirs' | 'base'): SidecarEdit =>
  notYet;
/** Several edits as one: all of them, or none. */
export const allOf =
  (...edits: readonly SidecarEdit[]): SidecarEdit =>
  (source) => {
    let text = source;
    for (const edit of edits) {
      const result = edit(text);
      if (!result.ok) return result;
      text = result.text;
    }
    return { ok: true, text };
  };
