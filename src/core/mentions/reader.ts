import { copyBlocks, publishedOn, type Article, type BlockKind } from '../article/article.ts';
import { sentencesIn } from '../article/sentences.ts';
import type { Range } from '../model.ts';
import type { Steps } from '../steps.ts';
import { claimsIn, type ScoredSentence } from './claims/claims.ts';
import { suggestClaims } from './claims/suggest.ts';
import { anchorOf, withDateline } from './figures/anchor.ts';
import { figuresIn, type ParagraphFigure } from './figures/figures.ts';
import { resolveDates, type Anchor } from './figures/resolve.ts';
import { withDaysOfSaying } from './figures/sayings.ts';
import type { Lexicon } from './lexicon.ts';
import type { Figure, Mentions } from './mentions.ts';
import { peopleInParagraph, type ParagraphPeople } from './people/paragraph.ts';
import { sceneIn, type ParagraphScene } from './coreference/scene.ts';
import { gatherPeople } from './people/gather.ts';
import type { Verdicts } from './people/verdicts.ts';
import { only, type Placed } from './placed.ts';
import { shiftRange } from './slices.ts';
import { joinQuotes } from './quotes/join.ts';
import { quotesIn, type ParagraphQuotes } from './quotes/quotes.ts';

/** Everything that one paragraph shows by its text alone. Offsets are into the paragraph. */
interface ParagraphReading {
  readonly people: ParagraphPeople;
  readonly scene: ParagraphScene;
  readonly figures: readonly ParagraphFigure[];
  readonly quotes: ParagraphQuotes;
  readonly claims: readonly ScoredSentence[];
}

/** What is known of the article from elsewhere. */
export interface ReadingContext {
  /** ISO date of publication on file; the article's own is used where this is missing. */
  readonly published?: string | null;
  /** Only paragraphs that touch this range are read; all where it is missing. */
  readonly within?: Range;
}

/** Captions, bylines, headings assert little that the text below does not, and their words are cut short. */
const offersClaims: ReadonlySet<BlockKind> = new Set(['headline', 'dek', 'paragraph', 'list-item']);

/** Characters of text read between two pauses. */
const charactersPerStep = 400;

/**
 * Finds people, figures, quotes and claims in an article. It remembers what each paragraph of the last article
 * held, so that after an edit only changed paragraphs are read again and the whole is joined anew.
 */
export class Reader {
  readonly #lexicon: Lexicon;
  #remembered: ReadonlyMap<string, ParagraphReading> = new Map();
  #verdicts: Verdicts | null = null;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  *read(article: Article, context: ReadingContext = {}): Steps<Mentions> {
    const readings = new Map<string, ParagraphReading>();
    const paragraphs: Placed<ParagraphReading>[] = [];
    const offering: Placed<ParagraphReading>[] = [];
    const quoting: Placed<ParagraphReading>[] = [];
    let characters = 0;
    const { within } = context;
    for (const { start, end, kind } of copyBlocks(article)) {
      if (within && (start > within.end || end < within.start)) continue;
      const paragraph = article.text.slice(start, end);
      const known = readings.get(paragraph) ?? this.#remembered.get(paragraph);
      const found = known ?? (yield* this.#readParagraph(paragraph));
      readings.set(paragraph, found);
      paragraphs.push({ start, paragraph, found });
      if (kind !== 'section') quoting.push({ start, paragraph, found });
      if (offersClaims.has(kind)) offering.push({ start, paragraph, found });
      characters += known ? 50 : paragraph.length;
      if (characters > charactersPerStep) {
        characters = 0;
        yield;
      }
    }
    this.#remembered = readings;
    const published = publishedOn(article, context.published);
    const { people, doubtful, verdicts } = yield* gatherPeople(paragraphs, this.#verdicts);
    this.#verdicts = verdicts;
    yield;
    const anchor = anchorOf(article, published);
    const placed = yield* figuresOf(paragraphs, anchor);
    const figures = anchor.by === 'dateline' ? withDateline(placed, article, published) : placed;
    yield;
    const joined = yield* joinQuotes(quoting.map(only('quotes')), people, doubtful);
    yield;
    const quotes = joined.map(afterDateline(article));
    yield;
    const claims = yield* suggestClaims(offering.map(only('claims')), quotes);
    return { people, figures, quotes, claims: claims.map(afterDateline(article)) };
  }

  /** Pauses between the detectors: each compiles its patterns when it first reads. */
  *#readParagraph(paragraph: string): Steps<ParagraphReading> {
    const figures = figuresIn(paragraph);
    yield;
    const sentences = sentencesIn(paragraph, { start: 0, end: paragraph.length });
    const quotes = quotesIn(paragraph, sentences);
    yield;
    const claims = claimsIn(paragraph, figures, sentences);
    const people = peopleInParagraph(paragraph, this.#lexicon);
    const scene = sceneIn(paragraph, sentences, quotes, people.pronouns);
    return { people, scene, figures: withDaysOfSaying(paragraph, figures, quotes.quotes), quotes, claims };
  }
}

/** The dateline belongs to nobody's words: what begins with it begins after it and its dash. */
const afterDateline =
  ({ text, dateline }: Article) =>
  <Item extends Range>(item: Item): Item => {
    if (!dateline || item.start > dateline.start || item.end <= dateline.end) return item;
    const dash = /^[\s.–—:-]*/.exec(text.slice(dateline.end, item.end))?.[0].length ?? 0;
    return { ...item, start: dateline.end + dash };
  };

const figuresPerStep = 500;

function* figuresOf(paragraphs: readonly Placed<ParagraphReading>[], anchor: Anchor): Steps<Figure[]> {
  const figures: Figure[] = [];
  let pauseAt = figuresPerStep;
  for (const { start, found } of paragraphs) {
    for (const figure of placedFigures(found.figures, start, anchor)) figures.push(figure);
    if (figures.length < pauseAt) continue;
    pauseAt = figures.length + figuresPerStep;
    yield;
  }
  return figures;
}

interface PlacedFigures {
  readonly start: number;
  readonly anchor: Anchor;
  readonly figures: readonly Figure[];
}

/** Where the figures of a paragraph stood last: of most paragraphs nothing has changed but their place, if that. */
const known = new WeakMap<readonly ParagraphFigure[], PlacedFigures>();

function placedFigures(found: readonly ParagraphFigure[], start: number, anchor: Anchor): readonly Figure[] {
  const before = known.get(found);
  const isSame = before?.anchor.from === anchor.from && before.anchor.by === anchor.by;
  if (isSame && before.start === start) return before.figures;
  const by = isSame ? start - before.start : start;
  const figures = (isSame ? before.figures : resolveDates(found, anchor)).map((figure) =>
    shiftRange(figure, by),
  );
  known.set(found, { start, anchor, figures });
  return figures;
}
