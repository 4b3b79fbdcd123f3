import { publishedOn, type Article } from '../article/article.ts';
import { readArticle } from '../article/read.ts';
import type { Mentions } from '../mentions/mentions.ts';
import type { ReadingContext } from '../mentions/reader.ts';
import type { Range } from '../model.ts';
import type { Place } from '../selectors/place.ts';
import type { SidecarReading } from '../sidecar/read.ts';
import { usualRules, type Rules } from '../sidecar/rules/levels.ts';
import { usualScale, type Scale } from '../sidecar/rules/scale.ts';
import type { Steps } from '../steps.ts';
import { buildReview } from './build.ts';
import { nothingOnFile, type OnFile } from './onFile.ts';
import { placesOf, placingOf, searchAll, type Asked, type Placing } from './placing.ts';
import type { Review } from './review.ts';

/** An article, its sidecar, and what the one says about the other: all that an index, a report or an export needs. */
export interface CheckedArticle {
  /** Line ends are one `\n`, no BOM. */
  readonly text: string;
  readonly reading: SidecarReading;
  /** ISO date of publication, as the sidecar or else the text has it. */
  readonly published: string | null;
  readonly review: Review;
  /** Only a part of the article has been read so far. */
  readonly isPartial: boolean;
  /** Where everything was found that {@link placingOf} asks for, in that order. */
  readonly places: readonly Place[];
}

/** What reads mentions: a `Reader`, which remembers the paragraphs of the last article. */
export interface MentionReader {
  read(article: Article, context: ReadingContext): Steps<Mentions>;
}

export interface CheckInput {
  /** Line ends are one `\n`, no BOM. */
  readonly text: string;
  readonly reading: SidecarReading;
  readonly reader: MentionReader;
  /** What has to be found, where the caller has looked at it already to get old texts. */
  readonly placing?: Placing;
  /** What is asked for each of the placing's requests, where somebody has followed the text; else a search. */
  readonly asked?: readonly Asked[];
  /** The text with this hash, where somebody still has it. */
  readonly oldText?: (textSha256: string) => string | undefined;
  /** What is on file about people, beside the sidecar. */
  readonly onFile?: OnFile;
  /** The folder's own. */
  readonly rules?: Rules;
  /** The folder's own. */
  readonly scale?: Scale;
  /** Of the files that sources name, those that are not there, as they are written. */
  readonly deadPaths?: ReadonlySet<string>;
  /** What of a long article is to be read first, and who gets the review of that. */
  readonly first?: { readonly within: Range; readonly show: (checked: CheckedArticle) => void };
}

/** The one road from a text and its sidecar to the checked article. */
export function* check({
  text,
  reading,
  reader,
  placing = placingOf(reading.value),
  asked = searchAll(placing),
  oldText = () => undefined,
  onFile = nothingOnFile,
  rules = usualRules,
  scale = usualScale,
  deadPaths = new Set(),
  first,
}: CheckInput): Steps<CheckedArticle> {
  const article = yield* readArticle(text);
  const places = yield* placesOf(text, asked, oldText);
  const published = publishedOn(article, reading.value.article?.published);
  function* checkedWith(mentions: Mentions, isPartial: boolean): Steps<CheckedArticle> {
    const review = yield* buildReview(article, mentions, reading, published, placing, places, onFile, {
      rules,
      scale,
      deadPaths,
      isPartial,
    });
    return { text, reading, published, review, isPartial, places };
  }
  if (first) {
    const seen = yield* reader.read(article, { published, within: first.within });
    first.show(yield* checkedWith(seen, true));
    yield;
  }
  const mentions = yield* reader.read(article, { published });
  yield;
  return yield* checkedWith(mentions, false);
}
