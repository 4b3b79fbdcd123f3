import { firstAt } from '../../../halving.ts';

/** UTF-8 to text. */
export type Decode = (bytes: Uint8Array) => string;

const lineFeed = 10;

/** The lines of a shard, which are in order, that begin with a key or its first digits. Only they are decoded. */
export function linesIn(shard: Uint8Array, prefix: string, decode: Decode): string[] {
  const wanted = Array.from(prefix, (digit) => digit.charCodeAt(0));
  // Between a line's first byte and the next line's all answers are those of the line.
  const start = firstAt(shard.length, (at) => compareLine(shard, beginOfLine(shard, at), wanted) >= 0);
  let at = start === shard.length ? start : beginOfLine(shard, start);
  const from = at;
  while (at < shard.length && compareLine(shard, at, wanted) === 0) at = endOfLine(shard, at);
  if (at === from) return [];
  const lines = decode(shard.subarray(from, at)).split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function beginOfLine(shard: Uint8Array, at: number): number {
  let begin = at;
  while (begin > 0 && shard[begin - 1] !== lineFeed) begin -= 1;
  return begin;
}

/** Behind its line feed. */
function endOfLine(shard: Uint8Array, at: number): number {
  const end = shard.indexOf(lineFeed, at);
  return end < 0 ? shard.length : end + 1;
}

/** Below 0 where the line stands before those that begin so, above where it stands behind them. */
function compareLine(shard: Uint8Array, begin: number, wanted: readonly number[]): number {
  for (const [nth, code] of wanted.entries()) {
    const difference = (shard[begin + nth] ?? 0) - code;
    if (difference !== 0) return difference;
  }
  return 0;
}
