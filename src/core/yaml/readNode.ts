import * as v from 'valibot';
import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Issue, Range } from '../model.ts';
import { limits } from './limits.ts';
import { isNothing, keyOf, textOf, type ParsedMap, type ParsedScalar } from './nodes.ts';
import type { ParsedYaml } from './parse.ts';
import { closestWord } from './closestWord.ts';
import { isListSchema, isObjectSchema, isOptional, isRecordSchema, presentSchema } from './schemas.ts';

/** Where the parts of a value stand in the source. */
export interface Places {
  /** The node an object or list was read from, by identity. */
  readonly nodes: WeakMap<object, ParsedNode>;
  /** The place of a list's item in the source list, which may hold items that were left out. */
  readonly indices: WeakMap<object, number>;
}

export interface NodeReading {
  /** What was understood; undefined where nothing was. */
  readonly value: unknown;
  readonly issues: Issue[];
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
  parsed: ParsedYaml,
  schema: v.GenericSchema,
  tightKeys: ReadonlySet<string>,
): NodeReading {
  const reader = new Reader(parsed, tightKeys);
  const value = parsed.root ? reader.read(parsed.root, schema, 'The file') : undefined;
  const { issues, nodes, indices } = reader;
  return { value, issues, places: { nodes, indices }, exhausted: reader.aliased > limits.aliased };
}

/** Lives for one reading. */
class Reader {
  readonly issues: Issue[] = [];
  readonly nodes = new WeakMap<object, ParsedNode>();
  readonly indices = new WeakMap<object, number>();
  /** Nodes read through aliases so far. */
  aliased = 0;
  private aliasDepth = 0;
  /** The keys of the objects that hold the one being read, the innermost last. */
  private readonly holders: ReadonlySet<string>[] = [];

  constructor(
    private readonly parsed: ParsedYaml,
    private readonly tightKeys: ReadonlySet<string>,
  ) {}

  /** The value of a node, or undefined where it does not fit. `name` is what messages call it. */
  read(node: ParsedNode, schema: v.GenericSchema, name: string): unknown {
    if (this.aliasDepth > 0) this.aliased++;
    if (this.aliased > limits.aliased) return undefined;
    if (isAlias(node)) {
      const target = this.parsed.aliases.targets.get(node);
      if (!target || this.aliasDepth > limits.depth) return undefined;
      this.aliasDepth++;
      const value = this.read(target, schema, name);
      this.aliasDepth--;
      return value;
    }
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
    this.holders.push(new Set(Object.keys(schema.entries)));
    const value = this.readEntries(map, schema, name);
    this.holders.pop();
    if (value !== undefined) this.nodes.set(value, node);
    return value;
  }

  /** Undefined where something that is needed is missing. */
  private readEntries(
    map: ParsedMap,
    schema: v.ObjectSchema<v.ObjectEntries, string>,
    name: string,
  ): Record<string, unknown> | undefined {
    const value: Record<string, unknown> = {};
    const seen = new Set<string>();
    for (const pair of map.items) {
      const key = keyOf(pair);
      if (key === null) continue;
      if (!Object.hasOwn(schema.entries, key)) {
        this.hintAt(pair.key, key, Object.keys(schema.entries), name);
        continue;
      }
      if (isNothing(pair.value) || !pair.value) continue;
      const entry = schema.entries[key];
      seen.add(key);
      const read = this.read(pair.value, presentSchema(entry), key);
      if (read !== undefined) value[key] = read;
    }
    for (const [key, entry] of Object.entries(schema.entries)) {
      if (isOptional(entry) || key in value) continue;
      if (!seen.has(key)) this.report('missing-field', `${name}: add "${key}:" here.`, firstLineOf(map));
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
    this.nodes.set(value, node);
    return value;
  }

  private readList(node: ParsedNode, schema: v.ArraySchema<v.GenericSchema, string>, name: string): unknown {
    if (!isSeq(node)) {
      this.misfit(node, schema, name);
      return undefined;
    }
    const values: unknown[] = [];
    for (const [index, item] of node.items.entries()) {
      if (isNothing(item)) {
        this.report('empty-item', `${name}: this item is empty. Fill it in or delete it.`, rangeOf(item));
        continue;
      }
      const value = this.read(item, schema.item, name);
      if (value === undefined) continue;
      if (typeof value === 'object' && value !== null) this.indices.set(value, index);
      values.push(value);
    }
    this.nodes.set(values, node);
    return values;
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
    this.report('invalid-value', `${name}: ${result.issues[0].message}.`, rangeOf(node));
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
    this.report('invalid-value', `${name}: ${advice}.`, isScalar(node) ? rangeOf(node) : firstLineOf(node));
  }

  /** Unknown keys are welcome; one that has slipped into a short object, or is nearly ours, is probably a mistake. */
  private hintAt(node: ParsedNode, key: string, known: readonly string[], name: string): void {
    if (this.tightKeys.has(name) && this.holders.at(-2)?.has(key) === true) {
      const message = `"${key}" is not read inside "${name}". Indent it less, like "${name}:" itself.`;
      this.issues.push({ severity: 'warning', code: 'misplaced-key', message, range: rangeOf(node) });
      return;
    }
    const meant = closestWord(key, known);
    if (meant === null) return;
    const message = `"${key}" is not a key we know, so it is kept but not read. Did you mean "${meant}"?`;
    this.issues.push({ severity: 'information', code: 'unknown-key', message, range: rangeOf(node) });
  }

  private report(code: string, message: string, range: Range): void {
    this.issues.push({ severity: 'error', code, message, range });
  }
}

/** UTF-16 offsets of a node, without the white space and comment after it. */
export function rangeOf(node: ParsedNode): Range {
  const [start, end] = node.range;
  return { start, end };
}

/** The first key or item of a collection: a place for a problem that does not underline a whole page. */
function firstLineOf(node: ParsedNode): Range {
  if (isMap(node) && node.items.length > 0) return rangeOf(node.items[0].key);
  if (isSeq(node) && node.items.length > 0) return { start: node.range[0], end: node.range[0] + 1 };
  return rangeOf(node);
}
