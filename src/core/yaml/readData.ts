import { isAlias, isScalar, isSeq, type ParsedNode } from 'yaml';
import { dict, leaf, noText, nothing, type Data, type Layout, type Origin, type Tagged } from './data.ts';
import { limits } from './limits.ts';
import { isLong, type LongYaml, type ParsedFile } from './long/longYaml.ts';
import { isFlow, isOnOneLine } from './extent.ts';
import { isNothing, keyOf, textOf, type ParsedMap, type ParsedSeq } from './nodes.ts';
import type { ParsedYaml } from './parse.ts';

/** What answers the origin of a collection: the `nth` of its source, from 0, that has one. */
type Origins = (node: ParsedNode, nth: number) => () => Origin;

/** The data of long files, which are read once. */
const known = new WeakMap<LongYaml, Data>();

/** The data of a parsed source, aliases followed. Null where that is more than can be read. */
export function dataOf(parsed: ParsedFile): Data | null {
  if (!isLong(parsed)) return parsed.root ? dataOfNode(parsed, parsed.root) : dict([]);
  const data = known.get(parsed) ?? dataOfLong(parsed);
  if (data) known.set(parsed, data);
  return data;
}

/** As {@link dataOf}, of one of its nodes. */
export const dataOfNode = (parsed: ParsedYaml, node: ParsedNode): Data | null =>
  unlessExhausted(new DataReader(parsed), node);

const dataOfLong = (long: LongYaml): Data | null =>
  long.outline.root && unlessExhausted(new DataReader(long.outline, long), long.outline.root);

function unlessExhausted(reader: DataReader, node: ParsedNode): Data | null {
  const { data } = reader.read(node);
  return reader.exhausted ? null : data;
}

/** The data of one node; null where there is an anchor, an alias or a tag in it. */
export function plainDataOf(parsed: ParsedYaml, node: ParsedNode, origins: Origins): Data | null {
  const { data, clean } = new DataReader(parsed, null, origins).read(node);
  return clean ? data : null;
}

/** Lives for one reading. */
class DataReader {
  private aliased = 0;
  private aliasDepth = 0;
  private withOrigin = 0;
  /** What is being read stands inside `[ ]` or `{ }`. */
  private isInFlow = false;

  constructor(
    private readonly parsed: ParsedYaml,
    private readonly long: LongYaml | null = null,
    private readonly origins: Origins = (node) => () => ({ parsed, node }),
  ) {}

  get exhausted(): boolean {
    return this.aliased > limits.aliased;
  }

  /** `clean`: there is no anchor, alias or tag in it. */
  read(node: ParsedNode): { readonly data: Data; readonly clean: boolean } {
    if (this.aliasDepth > 0) this.aliased++;
    if (this.exhausted) return { data: nothing, clean: false };
    if (isAlias(node)) return { data: this.readAlias(node), clean: false };
    const bare = node.anchor === undefined && node.tag === undefined;
    const tagged = tagOf(node);
    if (isScalar(node)) return { data: { ...this.readScalar(node), ...tagged }, clean: bare };
    let clean = bare;
    const isInFlow = this.isInFlow;
    this.isInFlow = isFlow(node);
    const child = (inner: ParsedNode | null): Data => {
      if (!inner) return nothing;
      const read = this.read(inner);
      clean &&= read.clean;
      return read.data;
    };
    if (isSeq(node)) {
      const read = node.items.map((item) => child(item));
      const isVeiled = node === this.long?.list;
      const items = isVeiled ? [...this.long.items.map(({ item }) => item.data), ...read.slice(1)] : read;
      // What is veiled cannot be copied.
      clean &&= !isVeiled;
      this.isInFlow = isInFlow;
      return {
        data: {
          type: 'list',
          items,
          ...tagged,
          ...this.layoutOf(node, clean),
          ...this.originOf(node, clean),
        },
        clean,
      };
    }
    const entries = new Map<string, Data>();
    for (const pair of node.items) {
      const key = keyOf(pair) ?? noText + inFlow(child(pair.key));
      if (isScalar(pair.key) && (pair.key.anchor !== undefined || pair.key.tag !== undefined)) clean = false;
      entries.set(key, child(pair.value));
    }
    this.isInFlow = isInFlow;
    return {
      data: {
        type: 'dict',
        entries,
        ...tagged,
        ...this.layoutOf(node, clean),
        ...this.originOf(node, clean),
      },
      clean,
    };
  }

  private readAlias(node: ParsedNode): Data {
    const target = isAlias(node) ? this.parsed.aliases.targets.get(node) : undefined;
    if (!target || this.aliasDepth > limits.depth) return nothing;
    this.aliasDepth++;
    const { data } = this.read(target);
    this.aliasDepth--;
    return data;
  }

  private readScalar(node: ParsedNode): Data {
    if (!isScalar(node) || isNothing(node)) return nothing;
    const text = compact(textOf(node));
    const written = this.parsed.source.slice(node.range[0], node.range[1]);
    const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    return isBlock || /[\r\n]/.test(written) ? leaf(text) : { type: 'leaf', text, verbatim: written };
  }

  /** What holds anchors, aliases or tags stays as it is written. */
  private layoutOf(node: ParsedMap | ParsedSeq, clean: boolean): { layout?: Layout } {
    if (!isFlow(node)) return { layout: 'block' };
    return clean && !this.isInFlow && isOnOneLine(this.parsed.source, node) ? { layout: 'line' } : {};
  }

  private originOf(node: ParsedNode, clean: boolean): { origin?: () => Origin } {
    return clean ? { origin: this.origins(node, this.withOrigin++) } : {};
  }
}

/**
 * The same text. The parser puts a quoted one together letter by letter, and the engine keeps each step, at thirty bytes
 * a letter, until somebody looks into it.
 */
function compact(text: string): string {
  text.charCodeAt(0);
  return text;
}

const coreTag = 'tag:yaml.org,2002:';

function tagOf({ tag }: ParsedNode): Tagged {
  if (tag === undefined) return {};
  if (tag.startsWith(coreTag)) return { tag: `!!${tag.slice(coreTag.length)}` };
  return { tag: tag.startsWith('!') ? tag : `!<${tag}>` };
}

/** One way to write it, on one line; equal for data that say the same in the same order. */
function inFlow(data: Data): string {
  if (data.type === 'leaf') return data.text === null ? '~' : JSON.stringify(data.text);
  if (data.type === 'list') return `[${data.items.map(inFlow).join(', ')}]`;
  const written = (key: string) => (key.startsWith(noText) ? key.slice(noText.length) : JSON.stringify(key));
  const pairs = [...data.entries].map(([key, value]) => `${written(key)}: ${inFlow(value)}`);
  return `{${pairs.join(', ')}}`;
}
