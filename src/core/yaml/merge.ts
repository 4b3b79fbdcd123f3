import { lineColumn } from '../lineColumn.ts';
import { applyOps } from './apply.ts';
import { sameData, type Data, type Dict } from './data.ts';
import { dataOf } from './readData.ts';
import { opsBetween } from './diff.ts';
import type { YamlFormat } from './format.ts';
import { withComments } from './merge/comments/keeping.ts';
import { mergeLines } from './merge/lines.ts';
import type { ThreeWay } from './merge/lists.ts';
import { parseYaml, type ParsedYaml } from './parse.ts';
import { readFile } from './readFile.ts';

/** The merged text and how many entries the merge added to `conflicts:`, or why the three cannot be merged. */
export type MergeResult = { readonly text: string; readonly conflicts: number } | Refused;

/** What a merged file is to say, and how many conflicts that adds. */
export interface MergedData {
  readonly merged: Dict;
  readonly conflicts: number;
}

/**
 * Merges two files of a format that grew from one; `mergeData` merges what they say. The bytes of the result are
 * those of a merge by lines where that says the same, else those of `ours` with the changes of `theirs`. A comment that a
 * side added, or that both left standing, is in the result, or the merge is refused. One that one side took out and the
 * other left alone is not in the result, unless it is not certain that it was about the same entry in all three.
 */
export function mergeFiles(
  format: YamlFormat,
  mergeData: (sides: ThreeWay<Dict>) => MergedData,
  base: string,
  ours: string,
  theirs: string,
): MergeResult {
  if (ours === theirs || base === theirs) return { text: ours, conflicts: 0 };
  if (base === ours) return { text: theirs, conflicts: 0 };
  const was = readSide('base', base, format);
  if ('error' in was) return was;
  const mine = readSide('ours', ours, format);
  if ('error' in mine) return mine;
  const other = readSide('theirs', theirs, format);
  if ('error' in other) return other;

  const { merged, conflicts } = mergeData({ base: was.data, ours: mine.data, theirs: other.data });
  if (conflicts === 0) {
    const text = mergeLines(base, ours, theirs);
    if (text !== null && says(text, merged)) return { text, conflicts };
  }
  const result = applyOps(mine.parsed, opsBetween([], mine.data, merged, format.style.lineEntries), format);
  if (!result.ok) return { error: result.message };
  const files = { base: was.parsed, ours: mine.parsed, theirs: other.parsed };
  const kept = withComments(files, parseYaml(result.text), (text) => says(text, merged));
  if (typeof kept === 'string') return { text: kept, conflicts };
  return refusedAt(
    kept.side,
    files[kept.side].source,
    kept.start,
    'this comment has no certain place in what the two sides make together.',
  );
}

interface Side {
  readonly parsed: ParsedYaml;
  readonly data: Dict;
}

/** @param name what the message calls the side that cannot be merged */
function readSide(name: string, source: string, format: YamlFormat): Side | Refused {
  const parsed = parseYaml(source);
  const reading = readFile(parsed, format);
  if (!reading.parses) {
    const [{ message, range }] = reading.issues;
    return refusedAt(name, source, range.start, message);
  }
  if (!reading.writable) return refused(name, 'a newer Copydesk wrote it. Update Copydesk to merge it.');
  const data = dataOf(parsed);
  return data?.type === 'dict' ? { parsed, data } : refused(name, 'it cannot be read in full.');
}

interface Refused {
  readonly error: string;
}

const refused = (side: string, words: string): Refused => ({
  error: `The side called "${side}" cannot be merged: ${words}`,
});

function refusedAt(side: string, source: string, at: number, words: string): Refused {
  const { line, column } = lineColumn(source, at);
  return refused(side, `line ${line}, column ${column}: ${words}`);
}

function says(text: string, data: Data): boolean {
  const parsed = parseYaml(text);
  const read = parsed.issues.length === 0 ? dataOf(parsed) : null;
  return read !== null && sameData(read, data);
}
