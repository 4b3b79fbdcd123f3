import type { Issue, Range } from '../../model.ts';
import { drain, type Steps } from '../../steps.ts';
import { parseFile } from '../../yaml/parseFile.ts';
import { readFileInSteps } from '../../yaml/readFile.ts';
import { checkPeople } from '../checkReferences.ts';
import { registryFormat, type Registry } from './format.ts';

/** What the source of a registry says. All ranges are UTF-16 offsets into that source, half-open. */
export interface RegistryReading {
  /** What was understood. Empty where the source does not parse. */
  readonly value: Registry;
  readonly issues: readonly Issue[];
  /** It is one YAML document that was read. */
  readonly parses: boolean;
  /** Edits may be made: it parses and its `version` is not above ours. */
  readonly writable: boolean;
  /** Where an object of `value` stands; with `field`, that field's value. */
  readonly locate: (part: object, field?: string) => Range | null;
}

/** Reads a registry. Never throws; an empty source is an empty registry that can be written to. */
export const readRegistry = (source: string): RegistryReading => drain(readRegistryInSteps(source));

/** As {@link readRegistry}. */
export function* readRegistryInSteps(source: string): Steps<RegistryReading> {
  const file = yield* readFileInSteps(yield* parseFile(source, registryFormat), registryFormat);
  yield;
  const value: Registry = { people: [], sources: [], conflicts: [], ...file.value };
  const issues = [...file.issues, ...checkPeople(value, file.locate)];
  yield;
  if (file.parses) issues.sort((a, b) => a.range.start - b.range.start);
  const { parses, writable, locate } = file;
  return { value, issues, parses, writable, locate };
}
