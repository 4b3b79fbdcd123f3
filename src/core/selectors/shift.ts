import { firstAt } from '../halving.ts';
import type { Range } from '../model.ts';

/**
 * One replacement in a text: the characters from `start` to `end` give way to `text` (or to as many characters
 * as `text` says). UTF-16 offsets, half-open, into the text before the edit that it is part of.
 */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string | number;
}

const lengthOf = (change: TextChange): number =>
  typeof change.text === 'number' ? change.text : change.text.length;

/** The words that stand in the place of a passage while the text is edited. Empty, it is the place where they stood. */
export interface WordsInPlace extends Range {
  /** What it began with was taken out: what is typed at its beginning stands in place of that. */
  readonly isOpenBefore: boolean;
  /** Likewise at its end. */
  readonly isOpenAfter: boolean;
  /** Some of them were typed since. */
  readonly isTyped: boolean;
  /** They ended a sentence when the typing paused: what is typed behind them after a space is another. */
  readonly isSentence: boolean;
}

/** A range as it stands, before anything of it is edited. */
export const wordsAt = ({ start, end }: Range): WordsInPlace => ({
  start,
  end,
  isOpenBefore: false,
  isOpenAfter: false,
  isTyped: false,
  isSentence: false,
});

/**
 * What stands in the place of a passage after one change. Text typed inside is taken in, and so is what is typed at an
 * edge where words were taken out, up to the end of the paragraph, or of the sentence where the typing paused there; at any
 * other edge it stays outside. A change that reaches over an edge takes away what
 * it covers, and what it puts there stays outside. Null when the passage went together with text beside it.
 *
 * This is the immediate answer while somebody types, and a help for finding the passage once the typing pauses.
 */
export function shiftWords(words: WordsInPlace, change: TextChange): WordsInPlace | null {
  const inserted = lengthOf(change);
  const isInsertion = change.start === change.end;
  const delta = inserted - (change.end - change.start);
  const isTakenIn =
    isInsertion &&
    inserted > 0 &&
    ((words.isOpenBefore && change.start === words.start) ||
      (words.isOpenAfter && change.start === words.end));
  if (isTakenIn) return withTyped(words, change, inserted);
  if (change.end <= words.start) return moveBy(words, delta);
  if (change.start >= words.end) return words;

  if (change.start >= words.start && change.end <= words.end)
    return {
      start: words.start,
      end: words.end + delta,
      isOpenBefore: words.isOpenBefore || (!isInsertion && change.start === words.start),
      isOpenAfter: words.isOpenAfter || (!isInsertion && change.end === words.end),
      isTyped: words.isTyped || inserted > 0,
      isSentence: words.isSentence && change.end < words.end,
    };
  const isOverStart = change.start < words.start;
  const isOverEnd = change.end > words.end;
  const start = isOverStart ? change.start + inserted : words.start;
  const end = change.end < words.end ? words.end + delta : change.start;
  if (end <= start) return null;
  const isOpenBefore = words.isOpenBefore && !isOverStart;
  return { ...words, start, end, isOpenBefore, isOpenAfter: words.isOpenAfter && !isOverEnd };
}

/** With what is typed at an edge where words were taken out. */
function withTyped(words: WordsInPlace, { start, text }: TextChange, inserted: number): WordsInPlace {
  const lineEnd = typeof text === 'string' ? text.indexOf('\n') : -1;
  if (!words.isOpenAfter || start !== words.end) {
    if (lineEnd < 0) return { ...words, end: words.end + inserted, isTyped: true };
    return { ...moveBy(words, inserted), isOpenBefore: false };
  }
  const isAnother = words.isSentence && typeof text === 'string' && /^\s/u.test(text);
  if (isAnother || lineEnd === 0) return { ...words, isOpenAfter: false };
  const end = words.end + (lineEnd < 0 ? inserted : lineEnd);
  return { ...words, end, isOpenAfter: lineEnd < 0, isTyped: true };
}

const sentenceEnd = /(?<!(?<!\p{L})\p{L})[.!?…]["”’»)\]]*(\s*)$/u;

/** The same once the typing pauses. Words that end a sentence then are all that stands in place of the passage. */
export function atPause(words: WordsInPlace, text: string): WordsInPlace {
  if (!words.isTyped || !words.isOpenAfter) return words;
  const ended = sentenceEnd.exec(text.slice(words.start, words.end));
  const isSentence = ended !== null;
  return { ...words, isSentence, isOpenAfter: !isSentence || ended[1] === '' };
}

const moveBy = (words: WordsInPlace, by: number): WordsInPlace =>
  by === 0 ? words : { ...words, start: words.start + by, end: words.end + by };

/**
 * The changes of one edit, from the first to the last: their offsets all refer to the text before it, and they do not
 * overlap, as in VS Code's `contentChanges`.
 */
export class TextEdit {
  private readonly ordered: readonly TextChange[];
  /** How much longer the text gets by so many of them. */
  private readonly growth: Float64Array;

  constructor(changes: readonly TextChange[]) {
    this.ordered = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
    this.growth = new Float64Array(changes.length + 1);
    for (const [index, change] of this.ordered.entries())
      this.growth[index + 1] = this.growth[index] + lengthOf(change) - (change.end - change.start);
  }

  /** What stands in the place of a passage after the edit: see {@link shiftWords}. */
  shift(words: WordsInPlace): WordsInPlace | null {
    const [first, after] = this.reaching(words, 0);
    let shifted: WordsInPlace | null = words;
    for (let nth = after - 1; nth >= first && shifted; nth--)
      shifted = shiftWords(shifted, this.ordered[nth]);
    return shifted && moveBy(shifted, this.growth[first]);
  }

  /** Where a range lies after the edit; null where anything changes in it or within so many UTF-16 units of it. */
  shiftUntouched({ start, end }: Range, within: number): Range | null {
    const [first, after] = this.reaching({ start, end }, within);
    const by = this.growth[first];
    return after > first ? null : { start: start + by, end: end + by };
  }

  /** The changes that touch a range or come within so many UTF-16 units of it: from one, up to another. */
  private reaching(range: Range, within: number): [first: number, after: number] {
    const { ordered } = this;
    return [
      firstAt(ordered.length, (at) => ordered[at].end >= range.start - within),
      firstAt(ordered.length, (at) => ordered[at].start > range.end + within),
    ];
  }
}
