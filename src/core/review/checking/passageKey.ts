import { sliceOf, type Range } from '../../model.ts';

/** So many UTF-16 units on either side tell words from the same words elsewhere, as they do in a selector of few words. */
const beside = 64;

/** What a passage is known by as long as nothing next to it is edited: its words, and what stands before and behind them. */
export const passageKey = (text: string, range: Range): [string, string, string] => [
  sliceOf(text, range),
  text.slice(Math.max(0, range.start - beside), range.start),
  text.slice(range.end, range.end + beside),
];
