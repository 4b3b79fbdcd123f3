import { isMap, isSeq } from 'yaml';
import { noText, onOneLine, type Data, type Dict, type Leaf, type List, type Origin } from './data.ts';
import { folded } from './flowSplices.ts';
import { contentEnd, isFlow, blockEnd } from './extent.ts';
import { afterBreak, columnOf, isBlank, lineEnd, spaces } from './lines.ts';
import type { WritingStyle } from './format.ts';
import { blockScalar, doubleQuoted, inlineScalar, plainOrQuoted } from './scalars.ts';

/** How the file around writes. */
export interface Manner {
  readonly lineBreak: string;
  /** How much deeper than its key a list stands. */
  readonly listIndent: number;
  readonly style: WritingStyle;
  /** Collections that come from another file are copied as they are written there, with their comments. */
  readonly copies: boolean;
}

/** Text to be put after a `:` or `-`: on its line, and below. */
export interface Rendered {
  readonly inline: string;
  /** Each with its indentation. */
  readonly below: readonly string[];
}

const onLine = (inline: string): Rendered => ({ inline, below: [] });

/** The tag of a value, before what else stands on its line. */
export const withTag = ({ tag }: Data, inline: string): string =>
  tag === undefined ? inline : `${tag} ${inline}`.trimEnd();

/** A value in flow style, on one line. */
export const renderFlow = (data: Data, key: string | null, json: boolean, style: WritingStyle): string =>
  withTag(data, flowText(data, key, json, style));

function flowText(data: Data, key: string | null, json: boolean, style: WritingStyle): string {
  if (data.type === 'leaf') return inlineScalar(data, { key, flow: true, json }, style);
  if (data.type === 'list')
    return `[${data.items.map((item) => renderFlow(item, null, json, style)).join(', ')}]`;
  const pairs = [...data.entries].map(([name, value]) => flowPair(name, value, json, style));
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

export const flowPair = (key: string, value: Data, json: boolean, style: WritingStyle): string =>
  `${json ? doubleQuoted(key) : keyText(key, true)}: ${renderFlow(value, key, json, style)}`;

const keyText = (key: string, flow: boolean): string =>
  key.startsWith(noText) ? key.slice(noText.length) : plainOrQuoted(key, flow);

/** What stands after `key:` for a key in `column`. */
export function afterKey(data: Data, key: string, column: number, manner: Manner): Rendered {
  if (data.type === 'leaf') return scalar(data, key, column, manner.style);
  const indent = data.type === 'list' ? manner.listIndent : manner.style.indentStep;
  const { inline, below } = collection(laidOut(data, key, manner.style), key, column + indent, manner);
  return { inline: withTag(data, inline), below };
}

/** What stands after the `-` of an item whose dash is in `column`. */
export function afterDash(data: Data, column: number, manner: Manner): Rendered {
  if (data.type === 'leaf') return scalar(data, null, column, manner.style);
  const { inline, below } = collection(data, null, column + 2, manner);
  if (below.length === 0) return onLine(withTag(data, inline));
  // Beside the dash, it would be the tag of the first key.
  if (data.tag !== undefined) return { inline: data.tag, below };
  return { inline: below[0].slice(column + 2), below: below.slice(1) };
}

function collection(data: List | Dict, key: string | null, column: number, manner: Manner): Rendered {
  const copy = copied(data, column, manner);
  if (copy) return copy;
  if (data.layout === 'line') return inline(data, key, column, manner);
  if (data.type === 'list')
    return data.items.length === 0
      ? onLine('[]')
      : { inline: '', below: listLines(data, key, column, manner) };
  return data.entries.size === 0 ? onLine('{}') : { inline: '', below: dictLines(data, column, manner) };
}

/** In flow style; a list of plain items goes on on other lines where it is long. */
function inline(data: List | Dict, key: string | null, column: number, manner: Manner): Rendered {
  const { lineBreak, style } = manner;
  if (data.type === 'dict' || key === null || data.items.some(({ type }) => type !== 'leaf'))
    return onLine(flowText(data, null, false, style));
  const texts = data.items.map((item) => renderFlow(item, null, false, style));
  // The bracket stands where the space before the first would.
  const begin = column - manner.listIndent + key.length + ': ['.length - 1;
  const text = folded(texts, begin, { width: style.proseWidth, column, lineBreak });
  const [first, ...below] = `[${text.trimStart()}]`.split(lineBreak);
  return { inline: first, below };
}

function scalar(data: Leaf, key: string | null, column: number, style: WritingStyle): Rendered {
  if (data.text === null) return onLine(withTag(data, ''));
  const block = blockScalar(data, key, column + style.indentStep, style);
  if (block) return { inline: withTag(data, block.header), below: block.lines };
  return onLine(withTag(data, inlineScalar(data, { key, flow: false, json: false }, style)));
}

/** Keys and values on lines of their own, from `column`. */
export function dictLines(data: Pick<Dict, 'entries'>, column: number, manner: Manner): string[] {
  return [...data.entries].flatMap(([key, value]) => {
    const { inline, below } = afterKey(value, key, column, manner);
    const lines = signLines(key).map((line) => spaces(column) + line);
    const sign = lines.pop() ?? '';
    return [...lines, inline === '' ? sign : `${sign} ${inline}`, ...below];
  });
}

/** A key that is no text stands on a line of its own: beside its value, not every comment may follow it. */
const signLines = (key: string): string[] =>
  key.startsWith(noText) ? [`? ${keyText(key, false)}`, ':'] : [`${keyText(key, false)}:`];

/** Items on lines of their own, their dashes in `column`. */
function listLines(data: Pick<List, 'items'>, key: string | null, column: number, manner: Manner): string[] {
  return data.items.flatMap((item) => itemLines(item, key, column, manner));
}

/** @param key that of the list, where it has one */
export function itemLines(item: Data, key: string | null, column: number, manner: Manner): string[] {
  const laid = item.type === 'leaf' ? item : laidOut(item, key, manner.style);
  const { inline, below } = afterDash(laid, column, manner);
  const dash = `${spaces(column)}-`;
  return [inline === '' ? dash : `${dash} ${inline}`, ...below];
}

/** An object at a key, or in a list at it, on one line where the style has it so. */
const laidOut = (data: List | Dict, key: string | null, { lineObjects }: WritingStyle): List | Dict =>
  data.type === 'dict' && key !== null && lineObjects.get(key)?.(data) === true ? onOneLine(data) : data;

/** A collection as it stands in the file it comes from; on lines of its own, moved to `column`. */
function copied(data: List | Dict, column: number, manner: Manner): Rendered | null {
  if (!data.origin || !manner.copies) return null;
  const origin = data.origin();
  const { node, parsed } = origin;
  if (!isMap(node) && !isSeq(node)) return null;
  if (!isFlow(node)) return { inline: '', below: copiedLines(origin, column) };
  const written = parsed.source.slice(node.range[0], node.range[1]);
  return /[\r\n]/.test(written) ? null : onLine(written);
}

/** The lines of a block collection, moved to `column`. */
function copiedLines({ parsed, node }: Origin, column: number): string[] {
  const { source } = parsed;
  const start = node.range[0];
  const from = columnOf(source, start);
  const end = blockEnd(source, contentEnd(source, node), from - 1);
  const lines: string[] = [];
  for (let at = start; at <= end;) {
    const stop = Math.min(lineEnd(source, at), end);
    lines.push(source.slice(at, stop));
    if (stop >= end) break;
    at = afterBreak(source, stop);
  }
  return lines.map((line, index) => {
    if (index === 0) return spaces(column) + line;
    if (isBlank(line)) return line;
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    return spaces(indent - from + column) + line.slice(indent);
  });
}
