import type { Quote } from '../mentions/mentions.ts';
import type { Range } from '../model.ts';
import type { Review, ReviewedPerson } from './review.ts';

/** One thing that was said: quoted words, reported ones, or both together. */
export interface Utterance extends Range {
  /** Quoted words and nothing else. */
  readonly isDirect: boolean;
}

/** What the article lets a person say, in its order; words in mere quotation marks are nobody's speech. */
export function utterancesOf({ article, mentions }: Review, { detected }: ReviewedPerson): Utterance[] {
  if (detected === null) return [];
  return joined(
    article.text,
    mentions.quotes.filter(({ person, scare }) => person === detected.id && !scare),
  );
}

/** Between pieces of one utterance: white space and quotation marks, at most a pair of each. */
const onlyMarks = /^[\s“”"‘’']{0,4}$/;

/** Reported words with quoted ones among them are one thing that was said: pieces that only marks part are joined. */
function joined(text: string, quotes: readonly Quote[]): Utterance[] {
  const said: Utterance[] = [];
  for (const { start, end, kind } of quotes) {
    const last = said.at(-1);
    const isDirect = kind === 'direct';
    if (last && !(isDirect && last.isDirect) && onlyMarks.test(text.slice(last.end, start)))
      said[said.length - 1] = { start: last.start, end, isDirect: false };
    else said.push({ start, end, isDirect });
  }
  return said;
}
