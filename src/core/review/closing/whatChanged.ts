import { copyBlocks, type Article } from '../../article/article.ts';
import { readArticle } from '../../article/read.ts';
import { sentencesIn } from '../../article/sentences.ts';
import { sliceOf, type Range } from '../../model.ts';
import { sameWords } from '../../selectors/changes.ts';
import type { Steps } from '../../steps.ts';
import type { CheckedArticle } from '../check.ts';
import type { ReviewedAnnotation } from '../review.ts';
import type { Status } from '../statuses.ts';

export const changeKinds = ['headline', 'new', 'changed', 'cut', 're-check'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One thing that is to be read again because the text is another than it was. */
export interface ArticleChange {
  readonly kind: ChangeKind;
  /** In the text as it is now: a sentence, or, of a cut, the empty range at its place; `null` for what is lost. */
  readonly range: Range | null;
  readonly was: string | null;
  readonly now: string | null;
  /** Of a re-check. */
  readonly reviewed: ReviewedAnnotation | null;
}

/** Of annotations that are to be looked at again. */
export const againStatuses: ReadonlySet<Status> = new Set(['re-check', 'lost', 'fixed']);

/**
 * What is new since an older text, in the order of the article: sentences that came, changed and went, the headline, and
 * annotations that are to be looked at again. Only typography is no change.
 */
export function* whatChanged(old: string, { text, review }: CheckedArticle): Steps<readonly ArticleChange[]> {
  const before = yield* readArticle(old);
  yield;
  const rechecks = review.annotations.flatMap((reviewed): ArticleChange[] => {
    if (!againStatuses.has(reviewed.status)) return [];
    const { range } = reviewed.place;
    const was = reviewed.annotation.selector.exact;
    return [{ kind: 're-check', range, was, now: range && sliceOf(text, range), reviewed }];
  });
  const changes = [
    ...headlineChange(before, review.article),
    ...sentenceChanges(before, review.article),
    ...rechecks,
  ];
  const placeOf = ({ range }: ArticleChange) => range?.start ?? text.length;
  return changes.sort(
    (a, b) => placeOf(a) - placeOf(b) || changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind),
  );
}

function headlineChange(before: Article, after: Article): ArticleChange[] {
  const was = before.headline && sliceOf(before.text, before.headline);
  const now = after.headline && sliceOf(after.text, after.headline);
  if (was === null ? now === null : now !== null && sameWords(was, now)) return [];
  return [{ kind: 'headline', range: after.headline ?? { start: 0, end: 0 }, was, now, reviewed: null }];
}

interface Sentence {
  readonly range: Range;
  readonly words: string;
  readonly key: string;
}

function sentencesOf(article: Article): Sentence[] {
  const { text, headline } = article;
  return copyBlocks(article)
    .filter((block) => block.start !== headline?.start)
    .flatMap((block) => sentencesIn(text, block))
    .map((range) => {
      const words = sliceOf(text, range);
      return { range, words, key: words.replace(/\s+/gu, ' ') };
    });
}

function sentenceChanges(before: Article, after: Article): ArticleChange[] {
  const old = sentencesOf(before);
  const now = sentencesOf(after);
  const changes: ArticleChange[] = [];
  let [nextOld, nextNow] = [0, 0];
  const close = (untilOld: number, untilNow: number): void => {
    const place = placeBetween(before.text, old, nextOld, now, nextNow);
    changes.push(...between(old.slice(nextOld, untilOld), now.slice(nextNow, untilNow), place));
  };
  for (const [oldPlace, nowPlace] of keptSentences(old, now)) {
    close(oldPlace, nowPlace);
    [nextOld, nextNow] = [oldPlace + 1, nowPlace + 1];
  }
  close(old.length, now.length);
  return changes;
}

/** Where sentences stood that came after one that stayed: behind that, or before the next where they began a paragraph. */
function placeBetween(
  oldText: string,
  old: readonly Sentence[],
  nextOld: number,
  now: readonly Sentence[],
  nextNow: number,
): number {
  const next = now.at(nextNow)?.range.start;
  if (nextNow === 0 || nextOld === 0) return next ?? 0;
  const [last, gone] = [old[nextOld - 1], old.at(nextOld)];
  const beganParagraph = gone && /\n\s*\n/u.test(oldText.slice(last.range.end, gone.range.start));
  return beganParagraph && next !== undefined ? next : now[nextNow - 1].range.end;
}

/** So many sentences on, one that changed is looked for. */
const lookAhead = 20;
/** So much of the words two sentences share where one is the other, changed. */
const mostlyTheSame = 0.5;

/** Sentences between two that stayed: in their order those that are alike are one that changed. */
function between(old: readonly Sentence[], now: readonly Sentence[], place: number): ArticleChange[] {
  const changes: ArticleChange[] = [];
  let at = place;
  let next = 0;
  const gone = (sentence: Sentence): void => {
    changes.push({
      kind: 'cut',
      range: { start: at, end: at },
      was: sentence.words,
      now: null,
      reviewed: null,
    });
  };
  const came = ({ range, words }: Sentence): void => {
    changes.push({ kind: 'new', range, was: null, now: words, reviewed: null });
    at = range.end;
  };
  for (const sentence of old) {
    const found = now.findIndex(
      (one, nth) => nth >= next && nth < next + lookAhead && isLike(sentence.words, one.words),
    );
    if (found < 0) {
      gone(sentence);
      continue;
    }
    for (const one of now.slice(next, found)) came(one);
    const { range, words } = now[found];
    if (!sameWords(sentence.words, words))
      changes.push({ kind: 'changed', range, was: sentence.words, now: words, reviewed: null });
    at = range.end;
    next = found + 1;
  }
  for (const one of now.slice(next)) came(one);
  return changes;
}

const wordsOf = (words: string): readonly string[] => words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function isLike(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    shared++;
  }
  return shared >= mostlyTheSame * Math.max(one.length, other.length);
}

/** With more pairs of sentences than this only those of the head and the tail are known to have stayed. */
const mostPairs = 4_000_000;

/** Sentences of both that are the same, as a longest common subsequence between the common head and tail. */
function keptSentences(old: readonly Sentence[], now: readonly Sentence[]): [number, number][] {
  let head = 0;
  while (head < old.length && head < now.length && old[head].key === now[head].key) head++;
  let tail = 0;
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail)?.key === now.at(-1 - tail)?.key)
    tail++;
  const [a, b] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  const kept: [number, number][] = Array.from({ length: head }, (_, nth) => [nth, nth]);
  if (a.length * b.length <= mostPairs)
    for (const [one, other] of longestCommon(a, b)) kept.push([head + one, head + other]);
  for (let left = tail; left > 0; left--) kept.push([old.length - left, now.length - left]);
  return kept;
}

function longestCommon(a: readonly Sentence[], b: readonly Sentence[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let row = a.length - 1; row >= 0; row--)
    for (let column = b.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        a[row].key === b[column].key
          ? lengths[(row + 1) * width + column + 1] + 1
          : Math.max(lengths[(row + 1) * width + column], lengths[row * width + column + 1]);
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < a.length && column < b.length)
    if (a[row].key === b[column].key) pairs.push([row++, column++]);
    else if (lengths[(row + 1) * width + column] >= lengths[row * width + column + 1]) row++;
    else column++;
  return pairs;
}
