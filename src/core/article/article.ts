import { sliceOf, type Range } from '../model.ts';

/**
 * What a block of the article is. `section` is a heading inside the body; `noise` is page furniture
 * ("Advertisement", "Share"), which never counts as text to check; captions are copy.
 */
export type BlockKind =
  'kicker' | 'headline' | 'dek' | 'byline' | 'paragraph' | 'section' | 'list-item' | 'caption' | 'noise';

/** One paragraph-like unit: trimmed, on one or more lines, never crossing a blank line. */
export interface Block extends Range {
  readonly kind: BlockKind;
}

/** The structure of an article's text. All ranges are UTF-16, half-open, in document order. */
export interface Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly headline: Range | null;
  readonly kicker: Range | null;
  readonly dek: Range | null;
  /** The words that name the writers, without "By"; the first of them where front matter lists them one by one. */
  readonly byline: Range | null;
  /** The others of such a list. */
  readonly coauthors: readonly Range[];
  /** Place (and agency) that opens the first paragraph, as in "LONDON (Reuters)". */
  readonly dateline: Range | null;
  /** The web address that front matter gives as the text's source. */
  readonly url: Range | null;
  /** ISO date the text itself gives for its publication, and where. */
  readonly published: { readonly date: string; readonly range: Range } | null;
}

/** ISO date of publication: the one on file where there is one, else what the text itself says; `null` without either. */
export const publishedOn = (article: Article, onFile: string | null | undefined): string | null =>
  onFile ?? article.published?.date ?? null;

/** Who wrote the article, as it says. */
export const writersOf = ({ text, byline, coauthors }: Article): string | null =>
  byline && [byline, ...coauthors].map((range) => sliceOf(text, range)).join(', ');

/** Blocks that hold copy to be checked: everything except noise. */
export const copyBlocks = (article: Article): Block[] =>
  article.blocks.filter((block) => block.kind !== 'noise');
