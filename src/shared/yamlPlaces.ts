import { Location, Range as EditorRange } from 'vscode';
import { lineColumnsIn, type LineColumn } from '../core/lineColumn.ts';
import type { Range } from '../core/model.ts';
import type { CheckedDocument } from '../services/articleSession.ts';

/**
 * A place of a YAML file on its first line, lest a whole annotation is underlined. By line and column: the editor may
 * show other line ends.
 * @param placeIn of that source
 */
export function firstLineOf(
  source: string,
  placeIn: (offset: number) => LineColumn,
  { start, end }: Range,
): EditorRange {
  const from = placeIn(start);
  const lineEnd = source.slice(start, end).search(/[\r\n]/);
  const to = placeIn(lineEnd < 0 ? end : start + lineEnd);
  return new EditorRange(from.line - 1, from.column - 1, to.line - 1, to.column - 1);
}

/**
 * Where the entry with this id stands, with its name: in the sidecar, else in the registry. `undefined` where neither has
 * it, or its file is not sound YAML now.
 */
export function entryPlace({ sidecar, registry }: CheckedDocument, id: string): Location | undefined {
  for (const file of [sidecar, registry]) {
    if (!file?.current.parses) continue;
    const { people } = file.current.value;
    const entry = people.find((person) => person.id === id);
    const range = entry && (file.current.locate(entry, 'name') ?? file.current.locate(entry));
    if (range) return new Location(file.uri, firstLineOf(file.source, lineColumnsIn(file.source), range));
  }
  return undefined;
}
