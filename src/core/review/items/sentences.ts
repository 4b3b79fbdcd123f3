import type { Article, BlockKind } from '../../article/article.ts';
import { sentencesIn } from '../../article/sentences.ts';
import { textSha256 } from '../../hash.ts';
import { sliceOf, type Range } from '../../model.ts';
import type { SidecarArticle } from '../../sidecar/schema.ts';
import type { Steps } from '../../steps.ts';
import type { Sentence } from './item.ts';

/** So many hexadecimal digits tell the sentences of an article apart: two of a thousand are alike once in 8,000. */
const hashLength = 8;
/** Headlines and captions are items as they are, and who wrote it is no sentence. */
const readInSentences: ReadonlySet<BlockKind> = new Set(['dek', 'paragraph', 'section', 'list-item']);
/** So many are hashed between two pauses. */
const sentencesPerStep = 200;

/** The sentences of the copy, in order, with who has read them as they stand. */
export function* reviewSentences(article: Article, read: SidecarArticle['read'] = []): Steps<Sentence[]> {
  const { text } = article;
  const ranges = article.blocks
    .filter(({ kind }) => readInSentences.has(kind))
    .flatMap((block) => sentencesIn(text, block));
  if (read.length === 0) return ranges.map(({ start, end }) => ({ start, end, readBy: null }));
  const readers = new Map<string, string>();
  for (const { by, sentences } of read)
    for (const hash of sentences) if (!readers.has(hash)) readers.set(hash, by ?? '');
  const hashes = yield* hashesOf(text, ranges);
  return ranges.map(({ start, end }, nth) => ({ start, end, readBy: readers.get(hashes[nth]) ?? null }));
}

/** What `article.read` calls each of the sentences of an article, given in order: by its words, and which of several alike. */
export function* hashesOf(text: string, sentences: readonly Range[]): Steps<string[]> {
  const times = new Map<string, number>();
  const hashes: string[] = [];
  for (const [nth, sentence] of sentences.entries()) {
    const words = sliceOf(text, sentence).replace(/\s+/gu, ' ');
    const time = times.get(words) ?? 0;
    times.set(words, time + 1);
    hashes.push(hashOf(time === 0 ? words : `${words}\n${String(time + 1)}`));
    if (nth % sentencesPerStep === sentencesPerStep - 1) yield;
  }
  return hashes;
}

const known = new Map<string, string>();
/** So many are remembered: those of a long article. */
const mostKnown = 20_000;

function hashOf(words: string): string {
  const seen = known.get(words);
  if (seen !== undefined) return seen;
  const hash = textSha256(words).slice(0, hashLength);
  if (known.size >= mostKnown) known.clear();
  known.set(words, hash);
  return hash;
}
