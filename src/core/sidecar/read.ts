import type { Issue, Range } from '../model.ts';
import { drain, type Steps } from '../steps.ts';
import { parseFile } from '../yaml/parseFile.ts';
import { readFileInSteps } from '../yaml/readFile.ts';
import { checkReferences } from './checkReferences.ts';
import { sidecarFormat } from './format.ts';
import { sidecarVersion, type Annotation, type Sidecar } from './schema.ts';

/**
 * Names one annotation for an edit: its id, or, where it has none, its place in the source's list (from 0) and its
 * `exact`, so that an edit made on a newer text does not hit another one.
 */
export type AnnotationAddress = string | { readonly index: number; readonly exact: string };

/** What a sidecar's source says. All ranges are UTF-16 offsets into that source, half-open. */
export interface SidecarReading {
  /** What was understood. Empty where the source does not parse. */
  readonly value: Sidecar;
  readonly issues: readonly Issue[];
  /** It is one YAML document that was read. */
  readonly parses: boolean;
  /** Edits may be made: it parses and its `version` is not above ours. */
  readonly writable: boolean;
  /** Ids that several annotations carry: none of those can be edited until that is settled. */
  readonly duplicateIds: ReadonlySet<string>;
  /** Where each of `value.annotations` stands, without the dash. */
  readonly annotationRanges: readonly Range[];
  /** Where an object of `value` (an annotation, person, note …) stands; with `field`, that field's value. */
  readonly locate: (part: object, field?: string) => Range | null;
  /** How edits name an annotation of `value`. */
  readonly refOf: (annotation: Annotation) => AnnotationAddress;
}

const emptySidecar: Sidecar = {
  version: sidecarVersion,
  people: [],
  sources: [],
  annotations: [],
  dismissed: [],
  conflicts: [],
};

/** Reads a sidecar. Never throws; an empty source is an empty sidecar that can be written to. */
export const readSidecar = (source: string): SidecarReading => drain(readSidecarInSteps(source));

/** As {@link readSidecar}. */
export function* readSidecarInSteps(source: string): Steps<SidecarReading> {
  const file = yield* readFileInSteps(yield* parseFile(source, sidecarFormat), sidecarFormat);
  yield;
  const value: Sidecar = { ...emptySidecar, ...file.value };
  const references = checkReferences(value, file.locate);
  const issues = [...file.issues, ...references.issues];
  // Where it does not parse, the first is the cause of the others.
  if (file.parses) issues.sort((a, b) => a.range.start - b.range.start);
  return {
    value,
    issues,
    parses: file.parses,
    writable: file.writable,
    duplicateIds: references.duplicateIds,
    annotationRanges: value.annotations.map((annotation) => file.locate(annotation) ?? { start: 0, end: 0 }),
    locate: file.locate,
    refOf: (annotation) =>
      annotation.id ?? { index: file.indexOf(annotation) ?? -1, exact: annotation.selector.exact },
  };
}
