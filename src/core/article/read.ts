import type { Range } from '../model.ts';
import type { Steps } from '../steps.ts';
import type { Article, Block, BlockKind } from './article.ts';
import { bylineIn } from './byline.ts';
import { datelineIn } from './dateline.ts';
import { readFrontMatter, type FrontMatter } from './frontMatter.ts';
import { isCaption, isFurniture, pictureCountLength } from './furniture.ts';
import { mayBeDek, mayBeHeadline, mayBeKicker, mayBeSection, mayBeTopCaption } from './head.ts';
import { chunksOf, isWrapped, listMarkLength } from './lines.ts';
import { dateInMarkup, dateInside, dateLine } from './published.ts';

interface Draft extends Range {
  kind: BlockKind | null;
}

/** How many blocks are handled between two pauses. */
const blocksPerStep = 200;

/** How many blocks from the top may belong to the head. */
const headBlocks = 14;

/** The structure of a news article as plain text or Markdown has it. Never throws; any text gives an article. */
export function* readArticle(text: string): Steps<Article> {
  const front = readFrontMatter(text);
  const drafts: Draft[] = [];
  let handled = 0;
  for (const chunk of chunksOf(text, front.end)) {
    for (const draft of draftsOf(text, chunk)) {
      drafts.push(draft);
      if (drafts.length - handled < blocksPerStep) continue;
      handled = drafts.length;
      yield;
    }
  }
  yield;
  const head = yield* readHead(text, drafts, front);
  const inMarkup = head.published === null ? dateInMarkup(text) : null;
  head.published ??= inMarkup && shifted(inMarkup, 0);
  head.published ??= readClosingDate(text, drafts);
  for (const [index, draft] of drafts.entries()) {
    draft.kind ??= bodyKind(text, draft, drafts.at(index + 1));
    if (index % blocksPerStep === blocksPerStep - 1) yield;
  }
  yield;
  const blocks = drafts.map(({ start, end, kind }): Block => ({ start, end, kind: kind ?? 'paragraph' }));
  yield;
  const dateline = findDateline(text, blocks);
  head.published ??= dateline && dayOfDateline(text, dateline);
  return { text, blocks, ...head, dateline };
}

const heading = /^(?:> ?)?#{1,6}\s+(?=\S)/u;
/** What a clipper writes above the words that a page has about itself. */
const clippersHeading = /^> ?#{1,6}\s+excerpt\s*$/iu;
const underline = /^(?:={3,}|-{3,})$/u;

/** Blocks of one chunk of lines: one for a wrapped paragraph, one a line otherwise; a list item keeps its own. */
function* draftsOf(text: string, lines: readonly Range[]): Generator<Draft, void, void> {
  const words = (line: Range) => text.slice(line.start, line.end);
  const special = (line: Range) =>
    listMarkLength(words(line)) > 0 || pictureCountLength(words(line)) > 0 || heading.test(words(line));
  const first = lines.at(0);
  const last = lines.at(-1);
  if (!first || !last) return;
  if (lines.length === 2 && underline.test(words(last))) {
    yield { ...first, kind: 'section' };
    return;
  }
  if (lines.length > 1 && !lines.some(special) && isWrapped(text, withIndent(lines))) {
    yield { start: first.start, end: last.end, kind: null };
    return;
  }
  for (const line of lines) yield draftOf(text, line);
}

const withIndent = (lines: readonly Range[]) => lines.map((line) => ({ ...line, indent: 0 }));

function draftOf(text: string, line: Range): Draft {
  const words = text.slice(line.start, line.end);
  if (clippersHeading.test(words)) return { ...line, kind: 'noise' };
  const count = pictureCountLength(words);
  if (count > 0 && count < words.length) return { start: line.start + count, end: line.end, kind: 'caption' };
  const mark = heading.exec(words);
  if (mark) return { start: line.start + mark[0].length, end: line.end, kind: 'section' };
  const bullet = listMarkLength(words);
  if (bullet > 0)
    return {
      start: line.start + bullet,
      end: line.end,
      kind: isFurniture(words.slice(bullet)) ? 'noise' : 'list-item',
    };
  return { start: line.start + (quoteMark.exec(words)?.[0].length ?? 0), end: line.end, kind: null };
}

/** Of words that Markdown sets off as somebody else's. */
const quoteMark = /^>[ \t]?/u;

function bodyKind(text: string, draft: Draft, next: Draft | undefined): BlockKind {
  const words = text.slice(draft.start, draft.end);
  if (isFurniture(words)) return 'noise';
  if (isCaption(words)) return 'caption';
  const following = next && text.slice(next.start, next.end);
  return mayBeSection(words, following) ? 'section' : 'paragraph';
}

/** How many blocks at the end may hold the line that says when the text was published. */
const closingBlocks = 4;
const longestClosing = 120;
/** A sentence about something published has these words in small letters. */
const publishedWord =
  /(?:^\W{0,3}|\s)(?:Published|Posted|Updated|(?:First|Originally|Last) (?:published|posted|updated))\b.{0,24}\d/u;

const sentenceEnd = /[.!?]["”’)]*$/u;

/** "First published May 4, 2021", below the text; the line is marked as furniture. */
function readClosingDate(text: string, drafts: readonly Draft[]): Article['published'] {
  for (const draft of drafts.slice(-closingBlocks)) {
    const line = text.slice(draft.start, Math.min(draft.end, draft.start + longestClosing + 1));
    const mayBeIt = draft.kind === null && line.length <= longestClosing && !sentenceEnd.test(line);
    const isPublished = mayBeIt && publishedWord.test(line);
    const dated = isPublished ? dateInside(line) : null;
    if (!dated) continue;
    draft.kind = 'noise';
    return shifted(dated, draft.start);
  }
  return null;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type Head = Pick<Article, 'headline' | 'kicker' | 'dek' | 'byline' | 'coauthors' | 'url' | 'published'>;

/** Gives the blocks above the body their kinds. */
function* readHead(text: string, drafts: Draft[], front: FrontMatter): Steps<Writable<Head>> {
  const words = (draft: Draft | undefined) => draft && text.slice(draft.start, draft.end);
  const top: Draft[] = [];
  for (const draft of drafts.slice(0, headBlocks)) {
    if (!markNoise(text, draft)) top.push(draft);
    yield;
  }
  const found: Writable<Head> = {
    headline: front.title,
    kicker: null,
    dek: null,
    byline: front.authors.at(0) ?? null,
    coauthors: front.authors.slice(1),
    url: front.url,
    published: front.date && publishedFrom(text, front.date),
  };
  let at = 0;
  const take = (kind: BlockKind): Range => {
    const draft = top.at(at++);
    if (!draft) return { start: 0, end: 0 };
    draft.kind = kind;
    return { start: draft.start, end: draft.end };
  };
  const next = (offset: number) => words(top.at(at + offset));
  const takeFurnishings = () => {
    for (let line = next(0); line !== undefined; line = next(0)) {
      const draft = top.at(at);
      const byline = bylineIn(line);
      const date = dateLine(line);
      if (!draft || (!byline && !date)) return;
      if (byline) found.byline ??= { start: draft.start + byline.start, end: draft.start + byline.end };
      const dated = date ?? dateInside(line);
      if (dated) found.published ??= shifted(dated, draft.start);
      take(byline ? 'byline' : 'noise');
    }
  };

  takeFurnishings();
  yield;
  const line = next(0);
  if (line === undefined) return found;
  const isHeading = top.at(at)?.kind === 'section';
  if (!isHeading && mayBeTopCaption(line, next(1))) take('caption');
  else if (!isHeading && mayBeKicker(line, next(1), next(2))) found.kicker = take('kicker');
  takeFurnishings();
  yield;
  const candidate = next(0);
  if (
    candidate !== undefined &&
    found.headline === null &&
    (top.at(at)?.kind === 'section' || mayBeHeadline(candidate, next(1)))
  ) {
    found.headline = take('headline');
  }
  takeFurnishings();
  yield;
  const below = next(0);
  const bylineAfter = bylineIn(next(1) ?? '') !== null;
  if (
    below !== undefined &&
    found.headline &&
    top.at(at)?.kind === null &&
    mayBeDek(below, next(1), bylineAfter)
  ) {
    found.dek = take('dek');
  }
  takeFurnishings();
  yield;
  return found;
}

/** Marks furniture and captions that stand among the blocks of the head. */
function markNoise(text: string, draft: Draft): boolean {
  if (draft.kind !== null) return draft.kind === 'noise' || draft.kind === 'caption';
  const words = text.slice(draft.start, draft.end);
  if (bylineIn(words) || dateLine(words)) return false;
  if (isFurniture(words)) draft.kind = 'noise';
  else if (isCaption(words)) draft.kind = 'caption';
  return draft.kind !== null;
}

const shifted = (dated: { date: string } & Range, by: number): Article['published'] => ({
  date: dated.date,
  range: { start: dated.start + by, end: dated.end + by },
});

function publishedFrom(text: string, range: Range): Article['published'] {
  const dated = dateInside(text.slice(range.start, range.end));
  return dated && shifted(dated, range.start);
}

/** In UTF-16 units: the signs between a dateline and the day beside it. */
const toDay = 4;
const longestDay = 30;

/** The full date in a dateline, or right behind it: "OSLO, March 3, 2020 —", "OSLO (AP) — March 3, 2020 —". */
function dayOfDateline(text: string, { start, end }: Range): Article['published'] {
  const dated = dateInside(text.slice(start, end + toDay + longestDay));
  return dated && dated.start <= end - start + toDay ? shifted(dated, start) : null;
}

/** How many paragraphs, captions mistaken for text among them, may stand before the one with the dateline. */
const paragraphsToDateline = 3;

function findDateline(text: string, blocks: readonly Block[]): Range | null {
  let seen = 0;
  for (const { start, end, kind } of blocks) {
    if (kind !== 'paragraph') continue;
    const found = datelineIn(text.slice(start, Math.min(end, start + 200)));
    if (found) return { start: start + found.start, end: start + found.end };
    if (++seen === paragraphsToDateline) break;
  }
  return null;
}
