import { lineColumn } from '../lineColumn.ts';
import { mergeData } from './merge/data.ts';
import { mergeLines } from '../yaml/merge/lines.ts';
import { readParsedSidecar } from './read.ts';
import { applyOps } from '../yaml/apply.ts';
import { dataOf, sameData, type Data, type Dict } from '../yaml/data.ts';
import { opsBetween } from '../yaml/diff.ts';
import { parseYaml, type ParsedYaml } from '../yaml/parse.ts';

/** The merged text and how many entries the merge added to `conflicts:`, or why the three cannot be merged. */
export type MergeResult = { readonly text: string; readonly conflicts: number } | { readonly error: string };

/**
 * Merges two sidecars that grew from one, by annotation and field. A field that both changed keeps what the base
 * has, and both are kept under `conflicts:`; what one side deleted and the other changed stays, with a conflict.
 * The result says the same whichever side is called ours, but for the names of the sides in `conflicts:`. Its bytes
 * are those of a merge by lines where that says the same, else those of `ours` with the changes of `theirs`.
 */
export function mergeSidecars(base: string, ours: string, theirs: string): MergeResult {
  if (ours === theirs || base === theirs) return { text: ours, conflicts: 0 };
  if (base === ours) return { text: theirs, conflicts: 0 };
  const sides = { base: readSide(base), ours: readSide(ours), theirs: readSide(theirs) };
  for (const [name, side] of Object.entries(sides))
    if (!side.ok) return { error: `The side called "${name}" cannot be merged: ${side.problem}` };
  if (!sides.base.ok || !sides.ours.ok || !sides.theirs.ok) return { error: 'A side cannot be merged.' };

  const before = sides.ours.data;
  const { merged, conflicts } = mergeData({ base: sides.base.data, ours: before, theirs: sides.theirs.data });
  if (conflicts === 0) {
    const text = mergeLines(base, ours, theirs);
    if (text !== null && says(text, merged)) return { text, conflicts };
  }
  const result = applyOps(sides.ours.parsed, opsBetween([], before, merged));
  return result.ok ? { text: result.text, conflicts } : { error: result.message };
}

type Side =
  | { readonly ok: true; readonly parsed: ParsedYaml; readonly data: Dict }
  | { readonly ok: false; readonly problem: string };

function readSide(source: string): Side {
  const problem = (words: string): Side => ({ ok: false, problem: words });
  const parsed = parseYaml(source);
  const reading = readParsedSidecar(parsed);
  if (!reading.parses) {
    const [{ message, range }] = reading.issues;
    const { line, column } = lineColumn(source, range.start);
    return problem(`line ${line}, column ${column}: ${message}`);
  }
  if (!reading.writable) return problem('a newer Copydesk wrote it. Update Copydesk to merge it.');
  const data = dataOf(parsed);
  return data?.type === 'dict' ? { ok: true, parsed, data } : problem('it cannot be read in full.');
}

function says(text: string, data: Data): boolean {
  const parsed = parseYaml(text);
  const read = parsed.issues.length === 0 ? dataOf(parsed) : null;
  return read !== null && sameData(read, data);
}
