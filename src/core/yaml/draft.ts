import { refuse, type SidecarEdit } from './editResult.ts';
import { patched, withKeys, type Entries } from './overlay.ts';
import { readParsedSidecar, type AnnotationRef } from '../sidecar/read.ts';
import { sidecarSchema, sidecarVersion } from '../sidecar/schema.ts';
import { applyOps } from './apply.ts';
import { dataOf, dataOfValue, dict, fieldText, list, nothing, type Data, type Dict } from './data.ts';
import { opsBetween } from './diff.ts';
import { dataAt, type Path } from './ops.ts';
import { parseYaml } from './parse.ts';

/** Why an edit cannot be made: a sentence that says what to do. Thrown and caught in this file only. */
class Refusal extends Error {}

/** Ends an edit that cannot be made. */
export function cannot(message: string): never {
  throw new Refusal(message);
}

/** An edit in terms of what the sidecar says; which bytes have to change is found from the difference. */
export function edit(change: (draft: Draft) => void): SidecarEdit {
  return (source) => {
    const parsed = parseYaml(source);
    const reading = readParsedSidecar(parsed);
    if (!reading.parses)
      return refuse('The sidecar has an error, so nothing was written. Put it right first: see Problems.');
    if (!reading.writable)
      return refuse(
        'A newer Copydesk wrote this sidecar, so nothing was written. Update Copydesk to edit it.',
      );
    const top = dataOf(parsed);
    if (top?.type !== 'dict') return refuse('This sidecar cannot be read in full, so nothing was written.');
    const draft = new Draft(top);
    try {
      change(draft);
    } catch (error) {
      if (error instanceof Refusal) return refuse(error.message);
      throw error;
    }
    return applyOps(parsed, opsBetween([], top, draft.top));
  };
}

export type TopList = 'people' | 'sources' | 'annotations' | 'dismissed' | 'conflicts';

/** What the sidecar is to say; lives for one edit. Unknown keys and what is not understood stay in it untouched. */
export class Draft {
  constructor(private data: Dict) {}

  get top(): Dict {
    return this.data;
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
  items(name: TopList): readonly Data[] {
    const data = this.data.entries.get(name) ?? nothing;
    if (data.type === 'list') return data.items;
    if (data.type === 'leaf' && data.text === null) return [];
    return cannot(
      `"${name}:" in the sidecar is not a list, so nothing was written. Make it one, then try again.`,
    );
  }

  /** The place of the entry with that id in a list of the top; undefined where there is none. */
  placeOf(name: TopList, id: string): number | undefined {
    const items = this.items(name);
    const places = [...items.keys()].filter((index) => fieldText(items[index], 'id') === id);
    if (places.length > 1)
      cannot(
        `The id ${id} stands more than once under "${name}:". Settle which is which in the sidecar, then try again.`,
      );
    return places.at(0);
  }

  /** The place of an annotation in its list. */
  placeOfAnnotation(ref: AnnotationRef): number {
    const gone =
      'This annotation is not in the sidecar any more. Look at what changed there, then try again.';
    if (typeof ref === 'string') return this.placeOf('annotations', ref) ?? cannot(gone);
    const exact = this.text(['annotations', ref.index, 'selector'], 'exact');
    return exact === ref.exact ? ref.index : cannot(gone);
  }

  /** Patches the dict at a path; one that is not there is made, in the order of the format. */
  patch(path: Path, entries: Entries, patch: object): void {
    const current = this.at(path) ?? nothing;
    if (current.type === 'dict') this.put(path, patched(entries, current, { ...patch }));
    else if (current.type === 'leaf' && current.text === null)
      this.put(path, patched(entries, dict([]), { ...patch }));
    else
      cannot(`"${path.join('.')}" in the sidecar should hold keys and values. Make it so, then try again.`);
  }

  /** Sets keys of the dict at a path, or removes them (null). */
  setKeys(path: Path, entries: Entries, changes: ReadonlyMap<string, Data | null>): void {
    const current = this.at(path);
    this.put(path, withKeys(entries, current?.type === 'dict' ? current : dict([]), changes));
  }

  /** Puts a value at a path. Only a key of the top may be new. */
  put(path: Path, value: Data): void {
    if (path.length === 1 && typeof path[0] === 'string') this.putTop(path[0], value);
    else this.data = asDict(replacedAt(this.data, path, value));
  }

  /** Removes a key of the top. */
  removeTop(key: string): void {
    this.data = withKeys(sidecarSchema.entries, this.data, new Map([[key, null]]));
  }

  insert(name: TopList, index: number, item: Data): void {
    this.putTop(name, list(this.items(name).toSpliced(index, 0, item)));
  }

  append(name: TopList, item: Data): void {
    this.insert(name, this.items(name).length, item);
  }

  remove(name: TopList, index: number): void {
    this.putTop(name, list(this.items(name).toSpliced(index, 1)));
  }

  /** A new file begins with its version. */
  private putTop(key: string, value: Data): void {
    const begun = this.isEmpty ? dict([['version', dataOfValue(sidecarVersion)]]) : this.data;
    this.data = withKeys(sidecarSchema.entries, begun, new Map([[key, value]]));
  }
}

const asDict = (data: Data): Dict => (data.type === 'dict' ? data : dict([]));

function replacedAt(data: Data | undefined, path: Path, value: Data): Data {
  if (path.length === 0) return value;
  const [step, ...rest] = path;
  if (data?.type === 'list' && typeof step === 'number')
    return list(data.items.with(step, replacedAt(data.items.at(step), rest, value)));
  if (data?.type === 'dict' && typeof step === 'string')
    return dict([...data.entries, [step, replacedAt(data.entries.get(step), rest, value)]]);
  return nothing;
}
