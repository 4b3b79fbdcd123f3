import { refuse, type EditResult } from './editResult.ts';
import type { WritingStyle } from './format.ts';
import { sameData, type Data } from './data.ts';
import { dataOf } from './readData.ts';
import { dataAfter, type Op } from './ops.ts';
import { isLong, outlineOf, type ParsedFile } from './long/longYaml.ts';
import { shownPart, type EditBase } from './long/shownPart.ts';
import { mannerOf, splicesOf } from './opSplices.ts';
import { parseYaml, type ParsedYaml } from './parse.ts';
import { nextRound } from './rounds.ts';
import { applySplices } from './splice.ts';
import { untangle } from './untangle.ts';

/** More steps than any edit takes: a guard against going round in circles. */
const mostSteps = 10_000;

/**
 * Makes ops on a source, changing only the bytes they are about, then reads the result again: it is given back only
 * if it says exactly what was intended.
 * @param parse as `parsed` was parsed
 */
export function applyOps(
  parsed: ParsedFile,
  ops: readonly Op[],
  { name, style }: { readonly name: string; readonly style: WritingStyle },
  parse: (source: string) => ParsedFile = parseYaml,
): EditResult {
  if (ops.length === 0) return { ok: true, text: parsed.source };
  const before = dataOf(parsed);
  const intended = before && intendedAfter(before, ops);
  if (!intended)
    return refuse(`This edit does not fit the ${name} any more. Look at what changed in it, then try again.`);
  for (const base of basesOf(parsed, ops))
    for (const copies of [true, false]) {
      const made = makeOps(base.parsed, base.ops, style, copies);
      if (made?.ok === false) return made;
      const text = made && base.complete(made.text);
      if (text !== null && says(parse(text), intended)) return { ok: true, text };
    }
  return refuse(
    `The YAML here is written in a way that this edit cannot change safely, so nothing was written. Make the change by hand in the ${name}.`,
  );
}

function intendedAfter(before: Data, ops: readonly Op[]): Data | undefined {
  let data: Data | undefined = before;
  for (const op of ops) data = data && dataAfter(data, op);
  return data;
}

/** What ops can be made on: of a long file only what they are about, and, where that will not do, the whole. */
function* basesOf(parsed: ParsedFile, ops: readonly Op[]): Iterable<EditBase> {
  const part = isLong(parsed) ? shownPart(parsed, ops) : null;
  if (part) yield part;
  const whole = isLong(parsed) ? parseYaml(parsed.source) : parsed;
  yield { parsed: whole, ops, complete: (text) => text };
}

function says(parsed: ParsedFile, intended: Data): boolean {
  const data = outlineOf(parsed).issues.length === 0 ? dataOf(parsed) : null;
  return data !== null && sameData(data, intended);
}

/** The source with all ops made, round by round; null where one cannot be made in this way. */
function makeOps(
  parsed: ParsedYaml,
  ops: readonly Op[],
  style: WritingStyle,
  copies: boolean,
): EditResult | null {
  let current = parsed;
  let left = ops;
  for (let step = 0; step < mostSteps; step++) {
    const manner = mannerOf(current, style, copies);
    const round = nextRound(left);
    const parting = untangle(current, round.now, manner);
    if (!parting?.ok) return parting;
    const { now, later } = parting.splices.length > 0 ? { now: [], later: left } : round;
    const splices = [...parting.splices];
    for (const op of now) {
      const made = splicesOf(current, op, manner);
      if (made === null) return null;
      splices.push(...made);
    }
    const text = applySplices(current.source, splices);
    if (text === null) return null;
    if (later.length === 0) return { ok: true, text };
    left = later;
    current = parseYaml(text);
    if (current.issues.length > 0) return null;
  }
  return null;
}
