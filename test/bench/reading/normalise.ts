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
const plainFigure = (text: string, range: Range): Range =>
  withoutEnds(text, range, [openingMarks, openingHedges], [closingMarks, closingStop]);

const isBound =
  /\d|^(?:the )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/u;
const betweenBounds = / (?:to|and|through|until|till) (?:the )?/gu;

/** The figure, or the two bounds of one that is a range in words: corpora differ on whether "2010 to 2012" is one or two. */
export function plainFigures(text: string, range: Range): Range[] {
  const written = text.slice(range.start, range.end);
  for (const link of written.matchAll(betweenBounds)) {
    const [first, second] = [written.slice(0, link.index), written.slice(link.index + link[0].length)];
    if (!isBound.test(first) || !isBound.test(second)) continue;
    const bounds = [
      { start: range.start, end: range.start + link.index },
      { start: range.end - second.length, end: range.end },
    ];
    return bounds.map((bound) => plainFigure(text, bound));
  }
  return [plainFigure(text, range)];
}
