import type { Range } from '../model.ts';
import type { TokenSpan } from './evidence.ts';
import type { Tokens } from './tokens.ts';
import { isWordUnit } from './tokens.ts';
import type { Unit } from './units.ts';
import { sameUnit, unitsOf } from './units.ts';

/** The passage's own edges against its words: what a new range has to copy. */
export interface PassageEdges {
  /** Signs that the passage has before its first word and after its last, in text order. */
  readonly lead: readonly Unit[];
  readonly trail: readonly Unit[];
  /** How many units of its first and last word the passage leaves out. */
  readonly cutBefore: number;
  readonly cutAfter: number;
  /** The characters that stand directly before and after the passage and are not part of it. */
  readonly signBefore: string;
  readonly signAfter: string;
}

const maxSigns = 40;

/** `span` are the tokens that the range touches, at least one. */
export function edgesOf({ text, starts, ends }: Tokens, range: Range, span: TokenSpan): PassageEdges {
  const firstStart = starts[span.from];
  const lastEnd = ends[span.to - 1];
  return {
    lead: unitsOf(text.slice(range.start, firstStart)),
    trail: unitsOf(text.slice(lastEnd, range.end)),
    cutBefore: Math.max(0, range.start - firstStart),
    cutAfter: Math.max(0, lastEnd - range.end),
    signBefore: text.slice(Math.max(0, range.start - 1), range.start),
    signAfter: text.slice(range.end, range.end + 1),
  };
}

const signBeforeFigure = /[-−–+±$€£¥₹₽₩<>≤≥~≈]/u;
const signAfterFigure = /[%‰°¢€£¥′″]/u;
const startsWithDigit = /^\p{Nd}/u;
const endsWithDigit = /\p{Nd}$/u;

/**
 * The range of a span of tokens with the same edges as the old passage. Signs that have come to stand at a figure,
 * such as a minus, are taken in: they change what the passage says. `sameFirst` and `sameLast` tell whether the words
 * at the edges are those of the old passage.
 */
export function rangeOf(
  tokens: Tokens,
  span: TokenSpan,
  edges: PassageEdges,
  sameFirst: boolean,
  sameLast: boolean,
): Range {
  const { text, starts, ends } = tokens;
  let start = starts[span.from];
  let end = ends[span.to - 1];
  const floor = span.from > 0 ? ends[span.from - 1] : 0;
  const ceiling = span.to < tokens.count ? starts[span.to] : text.length;

  start = sameFirst ? start + edges.cutBefore : start;
  end = sameLast ? end - edges.cutAfter : end;
  if (edges.lead.length > 0) start = startWithSigns(text, start, floor, edges.lead);
  if (edges.trail.length > 0) end = endWithSigns(text, end, ceiling, edges.trail);

  if (edges.lead.length === 0 && startsWithDigit.test(text.slice(start, start + 2))) {
    const sign = text.slice(Math.max(floor, start - 1), start);
    const isNew = sign !== edges.signBefore && signBeforeFigure.test(sign);
    const isMinus = !isWordUnit(text.charCodeAt(start - 2));
    if (isNew && (isMinus || !/[-–]/.test(sign))) start--;
  }
  if (edges.trail.length === 0 && endsWithDigit.test(text.slice(Math.max(start, end - 2), end))) {
    const sign = text.slice(end, Math.min(ceiling, end + 1));
    if (sign !== edges.signAfter && signAfterFigure.test(sign)) end++;
  }
  return end > start ? { start, end } : { start: starts[span.from], end: ends[span.to - 1] };
}

/**
 * Takes in signs before the offset, from the word outwards, as many as there were: the same ones wherever they stand
 * before the word, other ones only when they stand directly at it.
 */
function startWithSigns(text: string, offset: number, floor: number, old: readonly Unit[]): number {
  const from = Math.max(floor, offset - maxSigns);
  const signs = unitsOf(text.slice(from, offset));
  let start = offset;
  for (let k = 1; k <= Math.min(old.length, signs.length); k++) {
    const sign = signs[signs.length - k];
    const adjacent = from + sign.end === start;
    if (!adjacent && !sameUnit(sign, old[old.length - k])) break;
    start = from + sign.start;
  }
  return start;
}

function endWithSigns(text: string, offset: number, ceiling: number, old: readonly Unit[]): number {
  const signs = unitsOf(text.slice(offset, Math.min(ceiling, offset + maxSigns)));
  let end = offset;
  for (let k = 0; k < Math.min(old.length, signs.length); k++) {
    const adjacent = offset + signs[k].start === end;
    if (!adjacent && !sameUnit(signs[k], old[k])) break;
    end = offset + signs[k].end;
  }
  return end;
}
