import { basename } from 'node:path';
import { readArticle } from '../core/article/read.ts';
import { textSha256 } from '../core/hash.ts';
import type { Reader } from '../core/mentions/reader.ts';
import type { Issue } from '../core/model.ts';
import { buildReview, placingOf } from '../core/review/build.ts';
import type { Review } from '../core/review/review.ts';
import { locateAll, type LocateRequest } from '../core/selectors/locate.ts';
import { readSidecar, type SidecarReading } from '../core/sidecar/read.ts';
import { drain } from '../core/steps.ts';
import { sidecarEnding } from './articlesIn.ts';
import { kindOf, readArticleText, readSidecarSource } from './files.ts';
import { complain } from './lines.ts';
import { oldTextsFromGit } from './oldText.ts';

/** An article, its sidecar, and what the one says about the other. */
export interface CheckedFile {
  readonly file: string;
  readonly text: string;
  /** Of the sidecar. */
  readonly source: string;
  readonly reading: SidecarReading;
  readonly review: Review;
}

/**
 * Checks an article against its sidecar. An article that is gone is read as an empty one, with an issue that says so.
 * @param base the text that the annotations were made on, where somebody has it
 * Throws {@link FileError} where a file cannot be read.
 */
export async function checkArticle(
  file: string,
  reader: Reader,
  base: string | undefined,
): Promise<CheckedFile> {
  const source = await readSidecarSource(file + sidecarEnding);
  const isGone = (await kindOf(file)) === 'nothing';
  if (isGone) complain(`${file}: is gone, and its annotations file is still there.`);
  const text = isGone ? '' : await readArticleText(file);
  const reading = readSidecar(source);
  const article = drain(readArticle(text));
  const published = reading.value.article?.published ?? article.published?.date ?? null;
  const mentions = drain(reader.read(article, { published }));
  const placing = placingOf(reading.value);
  const requests = withBase(file, placing.requests, base);
  const oldTexts = isGone ? new Map<string, string>() : await oldTextsOf(file, text, requests, base);
  const places = drain(locateAll(text, requests, { oldText: (hash) => oldTexts.get(hash) }));
  const review = buildReview(article, mentions, reading, placing, places);
  const issues = isGone ? [articleGone(file), ...review.issues] : review.issues;
  return { file, text, source, reading, review: { ...review, issues } };
}

function articleGone(file: string): Issue {
  const name = basename(file);
  return {
    severity: 'error',
    code: 'article-missing',
    message: `The article ${name} is gone. Move its annotations file along with it, or delete the two together.`,
    range: { start: 0, end: 0 },
  };
}

/** Selectors that do not say what text they were made on were made on the base. */
function withBase(
  file: string,
  requests: readonly LocateRequest[],
  base: string | undefined,
): readonly LocateRequest[] {
  if (base === undefined) return requests;
  const hash = textSha256(base);
  if (
    requests.length > 0 &&
    requests.every(({ textSha256 }) => textSha256 !== undefined && textSha256 !== hash)
  )
    complain(`${file}: its annotations were made on another text than the one given with --base.`);
  return requests.map((request) => ({ ...request, textSha256: request.textSha256 ?? hash }));
}

/** The texts that the annotations were made on, by hash, as far as they can be had. */
async function oldTextsOf(
  file: string,
  text: string,
  requests: readonly LocateRequest[],
  base: string | undefined,
): Promise<Map<string, string>> {
  const wanted = new Set(requests.flatMap((request) => request.textSha256 ?? []));
  const known = new Map([[textSha256(text), text]]);
  if (base !== undefined) known.set(textSha256(base), base);
  for (const hash of known.keys()) wanted.delete(hash);
  return new Map([...(await oldTextsFromGit(file, wanted)), ...known]);
}
