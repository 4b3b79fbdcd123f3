import * as v from 'valibot';
import { isMap } from 'yaml';
import type { Issue, Range } from '../model.ts';
import { drain, type Steps } from '../steps.ts';
import { fitsSchema } from './fitsSchema.ts';
import { versionKey, type FileSchema, type YamlFormat } from './format.ts';
import { pairOf, type ParsedMap } from './nodes.ts';
import { isLong, itemOf, outlineOf, rangeInSource, shifted, type ParsedFile } from './long/longYaml.ts';
import { rangeOf, readNode } from './readNode.ts';

/** What a file's source says. All ranges are UTF-16 offsets into that source, half-open. */
export interface FileReading<Value> {
  /** What was understood; null where the source does not parse or says nothing. */
  readonly value: Value | null;
  readonly issues: readonly Issue[];
  /** It is one YAML document that was read. */
  readonly parses: boolean;
  /** Edits may be made: it parses and its `version` is not above ours. */
  readonly writable: boolean;
  /** Where an object of `value` stands; with `field`, that field's value. */
  readonly locate: (part: object, field?: string) => Range | null;
  /** The place, from 0, of an object of `value` in the list it was read from, which may hold items left out. */
  readonly indexOf: (part: object) => number | null;
}

/** Reads a file along the format it was parsed for. Never throws; an empty source can be written to. */
export const readFile = <Schema extends FileSchema>(
  parsed: ParsedFile,
  format: YamlFormat<Schema>,
): FileReading<v.InferOutput<Schema>> => drain(readFileInSteps(parsed, format));

/** As {@link readFile}. */
export function* readFileInSteps<Schema extends FileSchema>(
  parsed: ParsedFile,
  format: YamlFormat<Schema>,
): Steps<FileReading<v.InferOutput<Schema>>> {
  const { root, issues: syntax } = outlineOf(parsed);
  if (syntax.length > 0) return unread(syntax);
  if (!root) return unread([], true);
  if (!isMap(root)) return unread([notKeyed(format, rangeInSource(parsed, rangeOf(root)))]);
  const { value, issues, places, exhausted } = readNode(parsed, format.schema, format.tightKeys);
  if (exhausted) {
    const message = 'The aliases (*name) of this file stand for more than can be read. Write the values out.';
    return unread([
      { severity: 'error', code: 'too-many-aliases', message, range: rangeInSource(parsed, rangeOf(root)) },
    ]);
  }
  const version = v.is(versioned, value) ? value.version : undefined;
  yield;
  // The reader lets nothing pass that the schema does not; this tells the compiler.
  const isFitting = yield* fitsSchema(format.schema, value);
  const isOfFormat = (read: unknown): read is v.InferOutput<Schema> => isFitting && read === value;
  const versionIssue = format.version === null ? null : checkVersion(parsed, root, version, format.version);
  return {
    value: isOfFormat(value) ? value : null,
    issues: [...(versionIssue ? [versionIssue] : []), ...issues],
    parses: true,
    writable: format.version === null || version === undefined || version <= format.version,
    locate: (part, field) => {
      const within = isLong(parsed) ? itemOf(parsed, part) : undefined;
      const extent = (within?.item.places ?? places).extents.get(part);
      const range = field === undefined ? extent?.range : extent?.fields.get(field);
      return range ? shifted(range, within?.start ?? 0) : null;
    },
    indexOf: (part) => {
      const own = places.indices.get(part);
      if (own !== undefined || !isLong(parsed)) return own ?? null;
      return itemOf(parsed, part)?.item.places.indices.get(part) ?? null;
    },
  };
}

const versioned = v.object({ [versionKey]: v.number() });

const unread = (issues: readonly Issue[], parses = false): FileReading<never> => ({
  value: null,
  issues,
  parses,
  writable: parses,
  locate: () => null,
  indexOf: () => null,
});

function notKeyed({ name, version, schema }: YamlFormat, range: Range): Issue {
  const begin = version === null ? `${Object.keys(schema.entries)[0]}:` : `${versionKey}: ${version}`;
  const article = /^[aeiou]/.test(name) ? 'An' : 'A';
  const message = `${article} ${name} is keys and values: begin it with "${begin}".`;
  return { severity: 'error', code: 'no-keys-and-values', message, range };
}

function checkVersion(
  parsed: ParsedFile,
  root: ParsedMap,
  version: number | undefined,
  ours: number,
): Issue | null {
  const pair = pairOf(root, versionKey);
  if (!pair) {
    const range = { start: root.range[0], end: root.range[0] };
    const message = `Begin the file with "${versionKey}: ${ours}".`;
    return { severity: 'warning', code: 'missing-version', message, range };
  }
  if (version === undefined || version <= ours) return null;
  const message = `This file has version ${version} of the format and this Copydesk knows ${ours}. It is shown as far as it is understood and not changed; update Copydesk to edit it.`;
  const range = rangeInSource(parsed, rangeOf(pair.value ?? pair.key));
  return { severity: 'warning', code: 'newer-version', message, range };
}
