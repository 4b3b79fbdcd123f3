import * as v from 'valibot';
import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Issue, Range } from '../model.ts';
import { limits } from './limits.ts';
import type { Extent, Places } from './places.ts';
import {
  isLong,
  outlineOf,
  rangeInSource,
  shifted,
  type ParsedFile,
  type PlacedItem,
} from './long/longYaml.ts';
import { isFlow, pairSignEnd } from './extent.ts';
import type { Entries } from './format.ts';
import type { ParsedYaml } from './parse.ts';
import { isNothing, keyOf, textOf, type ParsedMap, type ParsedScalar } from './nodes.ts';
import { closestWord } from './closestWord.ts';
import {
  isListSchema,
  isObjectSchema,
  isOptional,
  isRecordSchema,
  optionOf,
  presentSchema,
} from './schemas.ts';

export interface NodeReading {
  /** What was understood; undefined where nothing was. */
  readonly value: unknown;
  readonly issues: readonly Issue[];
  readonly places: Places;
  /** Aliases stand for more than can be read: an "alias bomb". */
  readonly exhausted: boolean;
}

/**
 * Reads YAML along a valibot schema, forgivingly: a value that does not fit is left out with an issue, an object
 * that lacks what it needs likewise, and everything else is kept. Keys that the schema does not name are not read.
 * `tightKeys` are those of {@link YamlFormat}.
 */
export function readNode(
  parsed: ParsedFile,
  schema: v.GenericSchema,
  tightKeys: ReadonlySet<string>,
): NodeReading {
  const { root } = outlineOf(parsed);
  const reader = new Reader(parsed, tightKeys);
  const value = root ? reader.read(root, schema, 'The file') : undefined;
  return reader.result(value);
}

/**
 * Reads by itself an item of a list that stands below a key of the top, as {@link readNode} reads it within its file.
 * `name` is that key, `top` is what the file may hold.
 */
export function readItem(
  parsed: ParsedYaml,
  node: ParsedNode,
  schema: v.GenericSchema,
  name: string,
  top: Entries,
  tightKeys: ReadonlySet<string>,
): NodeReading {
  const reader = new Reader(parsed, tightKeys, [top]);
  return reader.result(reader.readItem(node, schema, name));
}

/** Lives for one reading. */
class Reader {
  private readonly issues: Issue[] = [];
  private readonly extents = new Map<object, Extent>();
  private readonly indices = new Map<object, number>();
  /** Nodes read through aliases so far. */
  private aliased = 0;
  private aliasDepth = 0;

  /** @param holders what the objects may hold that hold the one being read, the innermost last */
  constructor(
    private readonly parsed: ParsedFile,
    private readonly tightKeys: ReadonlySet<string>,
    private readonly holders: Entries[] = [],
  ) {}

  result(value: unknown): NodeReading {
    const { issues, extents, indices } = this;
    return { value, issues, places: { extents, indices }, exhausted: this.aliased > limits.aliased };
  }

  /** The value of a node, or undefined where it does not fit. `name` is what messages call it. */
  read(node: ParsedNode, written: v.GenericSchema, name: string): unknown {
    if (this.aliasDepth > 0) this.aliased++;
    if (this.aliased > limits.aliased) return undefined;
    if (isAlias(node)) {
      const target = outlineOf(this.parsed).aliases.targets.get(node);
      if (!target || this.aliasDepth > limits.depth) return undefined;
      this.aliasDepth++;
      const value = this.read(target, written, name);
      this.aliasDepth--;
      return value;
    }
    const schema = optionOf(written, isMap(node) ? 'keys' : isSeq(node) ? 'list' : 'text');
    if (isObjectSchema(schema)) return this.readObject(node, schema, name);
    if (isListSchema(schema)) return this.readList(node, schema, name);
    if (isRecordSchema(schema)) return this.readRecord(node, schema, name);
    if (schema.type === 'unknown') return this.readAnything(node);
    return this.readScalar(node, schema, name);
  }

  private readObject(
    node: ParsedNode,
    schema: v.ObjectSchema<v.ObjectEntries, string>,
    name: string,
  ): unknown {
    if (!isMap(node)) {
      this.misfit(node, schema, name);
      return undefined;
    }
    const map: ParsedMap = node;
    this.holders.push(schema.entries);
    const fields = new Map<string, Range>();
    const value = this.readEntries(map, schema, name, fields);
    this.holders.pop();
    if (value !== undefined) this.extents.set(value, { range: this.rangeOf(node), fields });
    return value;
  }

  /**
   * Undefined where something that is needed is missing.
   * @param fields gets where the values stand
   */
  private readEntries(
    map: ParsedMap,
    schema: v.ObjectSchema<v.ObjectEntries, string>,
    name: string,
    fields: Map<string, Range>,
  ): Record<string, unknown> | undefined {
    const value: Record<string, unknown> = {};
    const seen = new Set<string>();
    /** The key of the plain words that stand before, in flow style, where a comma ends them. */
    let cut: string | null = null;
    let isCutTold = false;
    for (const pair of map.items) {
      const key = keyOf(pair);
      if (key === null) continue;
      if (!Object.hasOwn(schema.entries, key)) {
        // A key of the user's own has its sign, with or without a value.
        if (pairSignEnd(pair) !== null) cut = null;
        if (cut === null) this.hintAt(pair.key, key, Object.keys(schema.entries), name);
        else if (!isCutTold) this.hintAtComma(pair.key, key, cut);
        isCutTold = true;
        continue;
      }
      cut = isFlow(map) && isScalar(pair.value) && pair.value.type === 'PLAIN' ? key : null;
      isCutTold = false;
      if (pair.value) fields.set(key, this.rangeOf(pair.value));
      if (isNothing(pair.value) || !pair.value) continue;
      const entry = schema.entries[key];
      seen.add(key);
      const read = this.read(pair.value, presentSchema(entry), key);
      if (read !== undefined) value[key] = read;
    }
    for (const [key, entry] of Object.entries(schema.entries)) {
      if (isOptional(entry) || key in value) continue;
      if (!seen.has(key)) this.report('missing-field', `${name}: add "${key}:" here.`, this.firstLineOf(map));
      return undefined;
    }
    return value;
  }

  /** Every key with the value that fits. */
  private readRecord(
    node: ParsedNode,
    schema: v.RecordSchema<v.GenericSchema<string>, v.GenericSchema, string>,
    name: string,
  ): unknown {
    if (!isMap(node)) {
      this.misfit(node, schema, name);
      return undefined;
    }
    const entries: [string, unknown][] = [];
    for (const pair of node.items) {
      const key = keyOf(pair);
      if (key === null || isNothing(pair.value) || !pair.value) continue;
      const value = this.read(pair.value, schema.value, key);
      if (value !== undefined) entries.push([key, value]);
    }
    const value = Object.fromEntries(entries);
    this.extents.set(value, { range: this.rangeOf(node), fields: noFields });
    return value;
  }

  private readList(node: ParsedNode, schema: v.ArraySchema<v.GenericSchema, string>, name: string): unknown {
    if (!isSeq(node)) {
      this.misfit(node, schema, name);
      return undefined;
    }
    const values: unknown[] = [];
    let index = 0;
    const add = (value: unknown): void => {
      if (typeof value === 'object' && value !== null) this.indices.set(value, index);
      if (value !== undefined) values.push(value);
      index++;
    };
    for (const [nth, item] of node.items.entries()) {
      if (nth === 0 && isLong(this.parsed) && node === this.parsed.list)
        for (const placed of this.parsed.items) add(this.takeOver(placed));
      else add(this.readItem(item, schema.item, name));
    }
    this.extents.set(values, { range: this.rangeOf(node), fields: noFields });
    return values;
  }

  readItem(node: ParsedNode, schema: v.GenericSchema, name: string): unknown {
    if (!isNothing(node)) return this.read(node, schema, name);
    this.report('empty-item', `${name}: this item is empty. Fill it in or delete it.`, this.rangeOf(node));
    return undefined;
  }

  /** What was read by itself already. */
  private takeOver({ start, item: { value, issues } }: PlacedItem): unknown {
    for (const issue of issues) this.issues.push({ ...issue, range: shifted(issue.range, start) });
    return value;
  }

  private readScalar(node: ParsedNode, schema: v.GenericSchema, name: string): unknown {
    if (!isScalar(node)) {
      this.misfit(node, schema, name);
      return undefined;
    }
    const scalar: ParsedScalar = node;
    const text = textOf(scalar);
    const wantsNumber = schema.type === 'number';
    const isNumber = scalar.type === 'PLAIN' && /^[+-]?\d+(\.\d+)?$/.test(text);
    const result = v.safeParse(schema, wantsNumber && isNumber ? Number(text) : text);
    if (result.success) return result.output;
    this.report('invalid-value', `${name}: ${result.issues[0].message}.`, this.rangeOf(node));
    return undefined;
  }

  /** Whatever stands there, with text for all scalars. */
  private readAnything(node: ParsedNode): unknown {
    if (isAlias(node)) return this.read(node, v.unknown(), '');
    if (isScalar(node)) return isNothing(node) ? null : textOf(node);
    if (isSeq(node)) return node.items.map((item) => this.read(item, v.unknown(), ''));
    const entries: [string, unknown][] = [];
    for (const pair of node.items) {
      const key = keyOf(pair);
      if (key !== null) entries.push([key, pair.value ? this.read(pair.value, v.unknown(), '') : null]);
    }
    return Object.fromEntries(entries);
  }

  private misfit(node: ParsedNode, schema: v.GenericSchema, name: string): void {
    const result = v.safeParse(schema, undefined);
    const advice = result.success ? 'write something else' : result.issues[0].message;
    this.report(
      'invalid-value',
      `${name}: ${advice}.`,
      isScalar(node) ? this.rangeOf(node) : this.firstLineOf(node),
    );
  }

  /** Unknown keys are welcome; one that has slipped into a short object, or is nearly ours, is probably a mistake. */
  private hintAt(node: ParsedNode, key: string, known: readonly string[], name: string): void {
    const around = this.holders.at(-2);
    if (this.tightKeys.has(name) && around && Object.hasOwn(around, key)) {
      const message = `"${key}" is not read inside "${name}". Indent it less, like "${name}:" itself.`;
      this.issues.push({ severity: 'warning', code: 'misplaced-key', message, range: this.rangeOf(node) });
      return;
    }
    const meant = closestWord(key, known);
    if (meant === null) return;
    const message = `"${key}" is not a key we know, so it is kept but not read. Did you mean "${meant}"?`;
    this.issues.push({ severity: 'information', code: 'unknown-key', message, range: this.rangeOf(node) });
  }

  private hintAtComma(node: ParsedNode, rest: string, cut: string): void {
    const message = `A comma ended the value of "${cut}": "${rest}" is not read. Put all of it in quotes.`;
    this.issues.push({ severity: 'warning', code: 'cut-by-comma', message, range: this.rangeOf(node) });
  }

  private rangeOf(node: ParsedNode): Range {
    return rangeInSource(this.parsed, rangeOf(node));
  }

  /** The first key or item of a collection: a place for a problem that does not underline a whole page. */
  private firstLineOf(node: ParsedNode): Range {
    if (isMap(node) && node.items.length > 0) return this.rangeOf(node.items[0].key);
    if (isSeq(node) && node.items.length > 0) {
      const { start } = this.rangeOf(node);
      return { start, end: start + 1 };
    }
    return this.rangeOf(node);
  }

  private report(code: string, message: string, range: Range): void {
    this.issues.push({ severity: 'error', code, message, range });
  }
}

const noFields: ReadonlyMap<string, Range> = new Map();

/** UTF-16 offsets of a node. One that ends in an empty value ends before the comments at that. */
export function rangeOf(node: ParsedNode): Range {
  const [start, end] = node.range;
  return { start, end: emptyEnd(node) ?? end };
}

/** Where a node ends in an empty value; null where it does not. The parser goes on from there to the end of the comments. */
function emptyEnd(node: ParsedNode | null): number | null {
  if (isScalar(node)) return node.source === '' && node.type === 'PLAIN' ? node.range[0] : null;
  if (isMap(node) && !isFlow(node)) return emptyEnd(node.items[node.items.length - 1].value);
  return isSeq(node) && !isFlow(node) ? emptyEnd(node.items[node.items.length - 1]) : null;
}
