import { drain } from '../steps.ts';
import { applyOps } from './apply.ts';
import { dataOfValue, dict, fieldText, list, nothing, type Data, type Dict } from './data.ts';
import { dataOf } from './readData.ts';
import { opsBetween } from './diff.ts';
import { refuse, type YamlEdit } from './editResult.ts';
import { versionKey, type Entries, type FileSchema, type TopKey, type YamlFormat } from './format.ts';
import { dataAfter, dataAt, type Path } from './ops.ts';
import { madeFrom, patched, withKeys } from './overlay.ts';
import { parseFile } from './parseFile.ts';
import { readFile } from './readFile.ts';

/** Why an edit cannot be made: a sentence that says what to do. Thrown and caught in this file only. */
class Refusal extends Error {}

/** Ends an edit that cannot be made. */
export function cannot(message: string): never {
  throw new Refusal(message);
}

/** An edit in terms of what the file says; which bytes have to change is found from the difference. */
export function editFile<Schema extends FileSchema>(
  format: YamlFormat<Schema>,
  change: (draft: Draft<TopKey<Schema>>) => void,
): YamlEdit {
  const { name } = format;
  const parse = (source: string) => drain(parseFile(source, format));
  return (source) => {
    const parsed = parse(source);
    const reading = readFile(parsed, format);
    if (!reading.parses)
      return refuse(`The ${name} has an error, so nothing was written. Put it right first: see Problems.`);
    if (!reading.writable)
      return refuse(
        `A newer Copydesk wrote this ${name}, so nothing was written. Update Copydesk to edit it.`,
      );
    const top = dataOf(parsed);
    if (top?.type !== 'dict') return refuse(`This ${name} cannot be read in full, so nothing was written.`);
    const draft = new Draft<TopKey<Schema>>(top, format);
    try {
      change(draft);
    } catch (error) {
      if (error instanceof Refusal) return refuse(error.message);
      throw error;
    }
    const ops = [...draft.steps, draft.top].flatMap((step, index, steps) =>
      opsBetween([], steps[index - 1] ?? top, step, format.style.lineEntries),
    );
    return applyOps(parsed, ops, format, parse);
  };
}

/**
 * What a file is to say; lives for one edit. Unknown keys and what is not understood stay in it untouched. `Key`
 * are the keys of the top.
 */
export class Draft<Key extends string> {
  private readonly passed: Dict[] = [];

  constructor(
    private data: Dict,
    private readonly format: YamlFormat,
  ) {}

  get top(): Dict {
    return this.data;
  }

  /** What it was to say at each {@link endStep}. */
  get steps(): readonly Dict[] {
    return this.passed;
  }

  /**
   * Ends a step: what is changed up to here is made first, by itself. An entry that is given an id is then known by it,
   * however much of it changes next.
   */
  endStep(): void {
    this.passed.push(this.data);
  }

  get isEmpty(): boolean {
    return this.data.entries.size === 0;
  }

  at(path: Path): Data | undefined {
    return dataAt(this.data, path);
  }

  /** The text of a field; undefined where there is none. */
  text(path: Path, key: string): string | undefined {
    return fieldText(this.at(path), key);
  }

  /** The items of a list of the top, with those that are not understood. */
  items(name: Key): readonly Data[] {
    const data = this.data.entries.get(name) ?? nothing;
    if (data.type === 'list') return data.items;
    if (data.type === 'leaf' && data.text === null) return [];
    return cannot(
      `"${name}:" in the ${this.format.name} is not a list, so nothing was written. Make it one, then try again.`,
    );
  }

  /** The place of the entry with that id in a list of the top; undefined where there is none. */
  placeOf(name: Key, id: string): number | undefined {
    const items = this.items(name);
    const places = [...items.keys()].filter((index) => fieldText(items[index], 'id') === id);
    if (places.length > 1)
      cannot(
        `The id ${id} stands more than once under "${name}:". Settle which is which in the ${this.format.name}, then try again.`,
      );
    return places.at(0);
  }

  /** Patches the dict at a path; one that is not there is made, in the order of the format. */
  patch(path: Path, entries: Entries, patch: object): void {
    this.put(path, patched(entries, this.dictAt(path), { ...patch }));
  }

  /** Adds an entry to a list of the top, or patches the one with that id. */
  upsert(name: Key, entries: Entries, entry: { readonly id: string }): void {
    const place = this.placeOf(name, entry.id);
    if (place === undefined) this.append(name, madeFrom(entries, entry));
    else this.patch([name, place], entries, entry);
  }

  /** Sets keys of the dict at a path, or removes them (null). */
  setKeys(path: Path, entries: Entries, changes: ReadonlyMap<string, Data | null>): void {
    this.put(path, withKeys(entries, this.dictAt(path), changes));
  }

  /** Puts a value at a path, where there is one; only a key of the top may be new. */
  put(path: Path, value: Data): void {
    const [key] = path;
    if (path.length === 1 && typeof key === 'string') {
      this.putTop(key, value);
      return;
    }
    const data = dataAfter(this.data, { type: 'set', path, value });
    if (data?.type !== 'dict') throw new Error(`There is nothing at ${path.join('.')} to be replaced.`);
    this.data = data;
  }

  /** Removes a key of the top. */
  removeTop(key: Key): void {
    this.data = withKeys(this.format.schema.entries, this.data, new Map([[key, null]]));
  }

  insert(name: Key, index: number, item: Data): void {
    this.putTop(name, list(this.items(name).toSpliced(index, 0, item)));
  }

  append(name: Key, item: Data): void {
    this.insert(name, this.items(name).length, item);
  }

  remove(name: Key, index: number): void {
    this.putTop(name, list(this.items(name).toSpliced(index, 1)));
  }

  /** The dict at a path; an empty one where nothing is there. */
  private dictAt(path: Path): Dict {
    const current = this.at(path) ?? nothing;
    if (current.type === 'dict') return current;
    if (current.type === 'leaf' && current.text === null) return dict([]);
    return cannot(
      `"${path.join('.')}" in the ${this.format.name} should hold keys and values. Make it so, then try again.`,
    );
  }

  /** A new file begins with its version. */
  private putTop(key: string, value: Data): void {
    const { version, schema } = this.format;
    const isBegun = !this.isEmpty || version === null;
    const begun = isBegun ? this.data : dict([[versionKey, dataOfValue(version)]]);
    this.data = withKeys(schema.entries, begun, new Map([[key, value]]));
  }
}
