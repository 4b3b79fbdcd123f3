import { isMap, isSeq, type ParsedNode } from 'yaml';
import { fieldText, sameData, type Data } from '../yaml/data.ts';
import { cannot } from '../yaml/draft.ts';
import type { YamlEdit } from '../yaml/editResult.ts';
import { blockEntries, isFlow } from '../yaml/extent.ts';
import { isBlank, lineBreakOf, lineEnd, lineStart, spaces } from '../yaml/lines.ts';
import { pairOf, type ParsedSeq } from '../yaml/nodes.ts';
import { parseYaml, type ParsedYaml } from '../yaml/parse.ts';
import { dataOfNode } from '../yaml/readData.ts';
import { editPeople } from './draft.ts';
import { upsertPerson } from './edits.ts';

type File = 'sidecar' | 'registry';

/** An entry of people as a file has it, for another file to take it over. */
export interface MovedEntry {
  readonly id: string;
  /** All that it says, keys that nobody knows as well. */
  readonly data: Data;
  /** Its lines with the comments above it and in it, from the first column on; `null` where it is written in one line with others. */
  readonly lines: readonly string[] | null;
}

interface Found {
  readonly node: ParsedNode;
  readonly parsed: ParsedYaml;
  /** In block style: where the lines of its comments begin, its own, and where its last one ends. */
  readonly block: {
    readonly comments: number;
    readonly start: number;
    readonly end: number;
    readonly column: number;
  } | null;
}

/** Reads an entry to be moved; `undefined` where no entry has the id, or several have. */
export function movedEntry(source: string, id: string): MovedEntry | undefined {
  const found = find(source, id);
  const data = found && dataOfNode(found.parsed, found.node);
  if (!found || !data) return undefined;
  const { block } = found;
  const lines =
    block &&
    source
      .slice(block.comments, block.end)
      .split(/\r\n|[\n\r]/)
      .map((line) => (isBlank(line.slice(0, block.column)) ? line.slice(block.column) : line.trimStart()));
  return { id, data, lines };
}

/** Puts an entry into another file as it stood in the first, with its comments; where it cannot stand so, without them. */
export const takeIn =
  (entry: MovedEntry, file: File): YamlEdit =>
  (source) => {
    const { id, data, lines } = entry;
    const begun = upsertPerson({ id, name: id }, file)(source);
    const place = begun.ok ? find(begun.text, id)?.block : undefined;
    if (begun.ok && place && lines) {
      const indented = lines.map((line) => (line === '' ? line : spaces(place.column) + line));
      const text =
        begun.text.slice(0, place.start) +
        indented.join(lineBreakOf(begun.text)) +
        begun.text.slice(place.end);
      const made = find(text, id);
      const read = made && dataOfNode(made.parsed, made.node);
      if (read && sameData(read, data)) return { ok: true, text };
    }
    return editPeople(file, (draft) => {
      if (draft.placeOf('people', id) !== undefined) cannot(`There is an entry with the id ${id} already.`);
      draft.append('people', data);
    })(source);
  };

/** Takes out an entry that stands in another file by now, with the comments that went along; not where it changed since. */
export const takeOut =
  (entry: MovedEntry, file: File): YamlEdit =>
  (source) => {
    const now = movedEntry(source, entry.id);
    if (!now || !sameData(now.data, entry.data))
      return {
        ok: false,
        message: 'Somebody changed the entry in that moment: it stands in both files now. Look at the two.',
      };
    const block = find(source, entry.id)?.block;
    const bare = block ? source.slice(0, block.comments) + source.slice(block.start) : source;
    return editPeople(file, (draft) => {
      const place = draft.placeOf('people', entry.id);
      if (place !== undefined) draft.remove('people', place);
    })(bare);
  };

function find(source: string, id: string): Found | undefined {
  const parsed = parseYaml(source);
  const { root } = parsed;
  const people = isMap(root) ? pairOf(root, 'people')?.value : undefined;
  if (!isSeq(people) || parsed.issues.length > 0) return undefined;
  const seq: ParsedSeq = people;
  const places = [...seq.items.keys()].filter((nth) => {
    const data = dataOfNode(parsed, seq.items[nth]);
    return data !== null && fieldText(data, 'id') === id;
  });
  if (places.length !== 1) return undefined;
  const [place] = places;
  return { node: seq.items[place], parsed, block: isFlow(seq) ? null : blockOf(source, seq, place) };
}

function blockOf(source: string, seq: ParsedSeq, place: number): Found['block'] {
  const { start, end, column } = blockEntries(source, seq)[place];
  const first = lineStart(source, start);
  if (!isBlank(source.slice(first, start))) return null;
  let comments = first;
  for (let line = lineBefore(source, comments); line; line = lineBefore(source, comments)) {
    const words = source.slice(line.start, line.end);
    if (words.trimStart() === words.slice(column) && words.startsWith('#', column)) comments = line.start;
    else break;
  }
  return { comments, start: first, end, column };
}

function lineBefore(source: string, start: number): { readonly start: number; readonly end: number } | null {
  if (start === 0) return null;
  const end = source.startsWith('\r\n', start - 2) ? start - 2 : start - 1;
  return { start: lineStart(source, end), end: lineEnd(source, end) };
}
