import type { Range } from '../../../src/core/model.ts';

// Corpora differ on whether a span holds titles, possessives, hedges and articles. Both sides are trimmed
// alike, so that the bench measures what was found and not whose convention it follows.

const titles = [
  'Mr|Mrs|Ms|Mx|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Professor|Rev|Pope|King|Queen|Prince|Princess|Sheikh|Hon',
  'President|Prime Minister|Senator|Sen|Rep|Representative|Gov|Governor|Judge|Justice|Ambassador|Minister',
  'Secretary|Chief|Gen|General|Col|Colonel|Capt|Captain|Lt|Sgt|Sister|Father|Brother|St',
].join('|');
const openingTitles = new RegExp(`^(?:(?:${titles})\\b\\.?\\s+)+`, 'u');
const openingMarks = /^[^\p{L}\p{N}$£€¥₹.]+/u;
const closingMarks = /[^\p{L}\p{N}.)%]+$/u;
const possessive = /['’]s?$/u;

const hedges = [
  'about|around|roughly|approximately|nearly|almost|some|over|under|above|below|only|just|up to|close to',
  'at least|at most|(?:no )?(?:more|less|fewer) than|as (?:many|much|little|few) as|well over|an additional|another',
  'an? estimated|the|an?|between|from|early|late|mid|last|next|this',
].join('|');
const openingHedges = new RegExp(`^(?:(?:${hedges})[ -])+`, 'iu');
const closingStop = /[.)]+$/u;

function withoutEnds(
  text: string,
  range: Range,
  opening: readonly RegExp[],
  closing: readonly RegExp[],
): Range {
  let { start, end } = range;
  for (const pattern of opening) start += pattern.exec(text.slice(start, end))?.[0].length ?? 0;
  for (const pattern of closing) end -= pattern.exec(text.slice(start, end))?.[0].length ?? 0;
  return start < end ? { start, end } : range;
}

/** A name without titles, possessive ending or stray marks. */
export const plainName = (text: string, range: Range): Range =>
  withoutEnds(text, range, [openingMarks, openingTitles], [closingMarks, possessive]);

/** A figure without hedge, article or stray marks. */
export const plainFigure = (text: string, range: Range): Range =>
  withoutEnds(text, range, [openingMarks, openingHedges], [closingMarks, closingStop]);
