import * as v from 'valibot';
import { isMap } from 'yaml';
import type { Issue, Range } from '../model.ts';
import { checkReferences } from './checkReferences.ts';
import { rangeOf, readNode, type NodeReading } from '../yaml/readNode.ts';
import { sidecarSchema, sidecarVersion, type Annotation, type Sidecar } from './schema.ts';
import { pairOf } from '../yaml/nodes.ts';
import { parseYaml, type ParsedYaml } from '../yaml/parse.ts';

/**
 * Names one annotation for an edit: its id, or, where it has none, its place in the source's list (from 0) and its
 * `exact`, so that an edit made on a newer text does not hit another one.
 */
export type AnnotationRef = string | { readonly index: number; readonly exact: string };

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
  readonly refOf: (annotation: Annotation) => AnnotationRef;
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
export function readSidecar(source: string): SidecarReading {
  return readParsedSidecar(parseYaml(source));
}

/** As {@link readSidecar}, for a source that is parsed already. */
export function readParsedSidecar(parsed: ParsedYaml): SidecarReading {
  if (parsed.issues.length > 0) return unread(parsed.issues);
  const root = parsed.root;
  if (!root) return unread([], true);
  if (!isMap(root)) {
    const message = 'A sidecar is keys and values: begin it with "version: 1".';
    return unread([{ severity: 'error', code: 'not-a-sidecar', message, range: rangeOf(root) }]);
  }
  const read = readNode(parsed, fileSchema);
  if (read.exhausted) {
    const message = 'The aliases (*name) of this file stand for more than can be read. Write the values out.';
    return unread([{ severity: 'error', code: 'too-many-aliases', message, range: rangeOf(root) }]);
  }
  return reading(parsed, read);
}

/** `version` is looked at apart, so that a file without one is still read. */
const fileSchema = v.object({
  ...sidecarSchema.entries,
  version: v.exactOptional(sidecarSchema.entries.version),
});

function reading(parsed: ParsedYaml, read: NodeReading): SidecarReading {
  // The reader lets nothing pass that the schema does not; this tells the compiler.
  const file = v.is(fileSchema, read.value) ? read.value : {};
  const value: Sidecar = { ...emptySidecar, ...file };
  const { nodes, indices } = read.places;
  const versionIssue = checkVersion(parsed, file.version);
  const locate = (part: object, field?: string): Range | null => {
    const node = nodes.get(part);
    if (!node) return null;
    if (field === undefined) return rangeOf(node);
    const found = isMap(node) ? pairOf(node, field)?.value : null;
    return found ? rangeOf(found) : null;
  };
  const references = checkReferences(value, locate);
  const issues = [...(versionIssue ? [versionIssue] : []), ...read.issues, ...references.issues];
  issues.sort((a, b) => a.range.start - b.range.start);
  return {
    value,
    issues,
    parses: true,
    writable: value.version <= sidecarVersion,
    duplicateIds: references.duplicateIds,
    annotationRanges: value.annotations.map((annotation) => locate(annotation) ?? { start: 0, end: 0 }),
    locate,
    refOf: (annotation) =>
      annotation.id ?? { index: indices.get(annotation) ?? -1, exact: annotation.selector.exact },
  };
}

function unread(issues: readonly Issue[], parses = false): SidecarReading {
  return {
    value: emptySidecar,
    issues,
    parses,
    writable: parses,
    duplicateIds: new Set(),
    annotationRanges: [],
    locate: () => null,
    refOf: (annotation) => annotation.id ?? { index: -1, exact: annotation.selector.exact },
  };
}

function checkVersion({ root }: ParsedYaml, version: number | undefined): Issue | null {
  if (!root || !isMap(root)) return null;
  const pair = pairOf(root, 'version');
  if (!pair) {
    const range = { start: root.range[0], end: root.range[0] };
    return {
      severity: 'warning',
      code: 'missing-version',
      message: 'Begin the file with "version: 1".',
      range,
    };
  }
  if (version === undefined || version <= sidecarVersion) return null;
  const message = `This file has version ${version} of the format and this Copydesk knows ${sidecarVersion}. It is shown as far as it is understood and not changed; update Copydesk to edit it.`;
  return { severity: 'warning', code: 'newer-version', message, range: rangeOf(pair.value ?? pair.key) };
}
