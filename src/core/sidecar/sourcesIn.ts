import { readSidecar } from './read.ts';
import type { SourceEntry } from './schema.ts';

/**
 * The sources that a sidecar or a registry lists, without reading the rest of it: of many files only these are wanted.
 * Empty where they do not stand as a block of their own.
 */
export function sourcesIn(yaml: string): readonly SourceEntry[] {
  const block = /^sources:[^\n]*\n?(?:[ \t#-][^\n]*\n?|\r?\n)*/m.exec(yaml)?.[0];
  return block === undefined ? [] : readSidecar(`version: 1\n${block}`).value.sources;
}
