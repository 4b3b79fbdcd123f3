import type { Range } from '../model.ts';
import type { Pairing } from './align/pairing.ts';
import type { PassageEdges } from './edges.ts';
import { maxSigns } from './edges.ts';
import { grownSentences } from './grownSentences.ts';
import type { Clues } from './weigh/clues.ts';
import { isWordUnit } from './words/characters.ts';
import { negations } from './words/negations.ts';
import type { Tokens, TokenSpan } from './words/tokens.ts';
import { tokenText } from './words/tokens.ts';
import type { Unit } from './words/units.ts';
import { sameUnit, unitsOf } from './words/units.ts';

/** From the words that stand for a passage to the range that stands for it. */
export function rangeFor(
  tokens: Tokens,
  edges: PassageEdges,
  { span, touchesBefore, touchesAfter }: Clues,
  pairing: Pairing,
  passage: TokenSpan,
): Range {
  const { partners, likeness } = pairing;
  const last = passage.to - 1;
  const sameFirst = likeness[passage.from] > 0 && partners[passage.from] === span.from;
  const sameLast = likeness[last] > 0 && partners[last] === span.to - 1;
  const range = rangeOf(tokens, span, edges, sameFirst, sameLast);
  return touchesBefore && touchesAfter ? range : grownSentences(tokens, range, edges, pairing, passage);
}

const signBeforeFigure = /[-−–+±$€£¥₹₽₩<>≤≥~≈]/u;
const signAfterFigure = /[%‰°¢€£¥′″]/u;
const dashes = /[-−–]/;
const startsWithFigure = /^\p{Sc}?\p{Nd}/u;
const endsWithDigit = /\p{Nd}$/u;

/**
 * The range of a span of tokens with the same edges as the old passage. What has come to stand at an edge and changes
 * what the passage says is taken in: a sign at a figure, such as a minus, and a negation. `sameFirst` and `sameLast`
 * tell whether the words at the edges are those of the old passage.
 */
export function rangeOf(
  tokens: Tokens,
  found: TokenSpan,
  edges: PassageEdges,
  sameFirst: boolean,
  sameLast: boolean,
): Range {
  const span = withNegations(tokens, found, edges);
  const { text, starts, ends } = tokens;
  const floor = span.from > 0 ? ends[span.from - 1] : 0;
  const ceiling = span.to < tokens.count ? starts[span.to] : text.length;

  let start = starts[span.from];
  let end = ends[span.to - 1];
  if (sameFirst && span.from === found.from) start += edges.cutBefore;
  if (sameLast && span.to === found.to) end -= edges.cutAfter;
  if (edges.lead.length > 0) start = startWithSigns(text, start, floor, edges.lead);
  if (edges.trail.length > 0) end = endWithSigns(text, end, ceiling, edges.trail);
  start = startWithNewSign(text, start, floor, edges.signBefore);
  end = endWithNewSign(text, end, ceiling, edges.signAfter);
  return end > start ? { start, end } : { start: starts[span.from], end: ends[span.to - 1] };
}

function withNegations(tokens: Tokens, { from, to }: TokenSpan, edges: PassageEdges): TokenSpan {
  const isNewNegation = (token: number, wordThen: number | undefined): boolean =>
    token >= 0 &&
    token < tokens.count &&
    wordThen !== undefined &&
    tokens.hashes[token] !== wordThen &&
    negations.has(tokenText(tokens, token).toLowerCase());
  return {
    from: isNewNegation(from - 1, edges.wordBefore) ? from - 1 : from,
    to: isNewNegation(to, edges.wordAfter) ? to + 1 : to,
  };
}

function startWithNewSign(text: string, start: number, floor: number, signThen: string): number {
  if (start <= floor || !startsWithFigure.test(text.slice(start, start + 3))) return start;
  const sign = text.slice(start - 1, start);
  if (sign === signThen || !signBeforeFigure.test(sign)) return start;
  const joinsWords = dashes.test(sign) && isWordUnit(text.charCodeAt(start - 2));
  return joinsWords ? start : start - 1;
}

function endWithNewSign(text: string, end: number, ceiling: number, signThen: string): number {
  if (end >= ceiling || !endsWithDigit.test(text.slice(Math.max(0, end - 2), end))) return end;
  const sign = text.slice(end, end + 1);
  return sign !== signThen && signAfterFigure.test(sign) ? end + 1 : end;
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
