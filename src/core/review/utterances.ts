import type { Quote } from '../mentions/mentions.ts';
import { firstAt } from '../halving.ts';
import { overlaps, type Range } from '../model.ts';
import type { Review, ReviewedPerson } from './review.ts';

/** One thing that was said, from its first word to its last: what is attributed once is one, however often it is broken off. */
export interface Utterance extends Range {
  /** Quoted words and nothing else, reported ones and nothing else, or both. */
  readonly kind: Quote['kind'] | 'mixed';
  /** What it is made of, in order: between two stand words that are not the speaker's. */
  readonly pieces: readonly Range[];
  /** Who says it, and where the article says so. */
  readonly person: string | null;
  readonly speaker: Range | null;
}

/** What the article lets a person say, in its order; words in mere quotation marks are nobody's speech. */
export const utterancesOf = ({ article, mentions }: Review, { detected }: ReviewedPerson): Utterance[] =>
  detected === null
    ? []
    : utterancesIn(
        article.text,
        mentions.quotes.filter(({ person }) => person === detected.id),
      );

/** Between pieces of one utterance: white space and quotation marks, at most a pair of each. */
const onlyMarks = /^[\s“”"‘’']{0,4}$/;

/** What is said in an article, in order. */
export function utterancesIn(text: string, quotes: readonly Quote[]): Utterance[] {
  const said: Utterance[] = [];
  for (const quote of quotes) {
    if (quote.scare) continue;
    const last = said.at(-1);
    if (last && belongs(text, last, quote)) said[said.length - 1] = joined(text, last, quote);
    else said.push(alone(quote));
  }
  return said;
}

const alone = ({ start, end, kind, person, speaker }: Quote): Utterance => ({
  start,
  end,
  kind,
  pieces: [{ start, end }],
  person,
  speaker,
});

/** Both have their speaker from the same words, or are reported words with quoted ones among them. */
function belongs(text: string, last: Utterance, quote: Quote): boolean {
  if (last.speaker && quote.speaker?.start === last.speaker.start) return true;
  const isMixed = last.kind !== 'direct' || quote.kind !== 'direct';
  return isMixed && last.person === quote.person && onlyMarks.test(text.slice(last.end, quote.start));
}

function joined(text: string, last: Utterance, { start, end, kind }: Quote): Utterance {
  const whole = {
    ...last,
    end: Math.max(last.end, end),
    kind: last.kind === kind ? kind : ('mixed' as const),
  };
  const before = last.pieces[last.pieces.length - 1];
  const goesOn = whole.kind === 'mixed' && onlyMarks.test(text.slice(before.end, start));
  const pieces = goesOn
    ? [...last.pieces.slice(0, -1), { start: before.start, end }]
    : [...last.pieces, { start, end }];
  return { ...whole, pieces };
}

/** How the words of a passage are said, where somebody says any of them; the quotes are in order. */
export function kindSaidIn(quotes: readonly Quote[], range: Range): Utterance['kind'] | null {
  const first = firstAt(quotes.length, (at) => quotes[at].start >= range.start - longestSaid);
  const kinds = new Set<Quote['kind']>();
  for (let at = first; at < quotes.length && quotes[at].start < range.end; at++) {
    const quote = quotes[at];
    if (!quote.scare && quote.speaker && overlaps(quote, range)) kinds.add(quote.kind);
  }
  if (kinds.size > 1) return 'mixed';
  return kinds.values().next().value ?? null;
}

/** In UTF-16 units: no quote is longer than a long paragraph. */
const longestSaid = 12_000;
