import { copyBlocks, type Article } from '../article/article.ts';
import type { Range } from '../model.ts';
import type { Steps } from '../steps.ts';
import { claimsIn, type ScoredSentence } from './claims/claims.ts';
import { suggestClaims } from './claims/suggest.ts';
import { figuresIn, type ParagraphFigure } from './figures/figures.ts';
import { resolveDates } from './figures/resolve.ts';
import type { Lexicon } from './lexicon.ts';
import type { Figure, Mentions } from './mentions.ts';
import { peopleInParagraph, type ParagraphPeople } from './people/paragraph.ts';
import { joinPeople } from './people/people.ts';
import type { Placed } from './placed.ts';
import { joinQuotes } from './quotes/join.ts';
import { quotesIn, type ParagraphQuotes } from './quotes/quotes.ts';

/** Everything that one paragraph shows by its text alone. Offsets are into the paragraph. */
interface ParagraphFindings {
  readonly people: ParagraphPeople;
  readonly figures: readonly ParagraphFigure[];
  readonly quotes: ParagraphQuotes;
  readonly claims: readonly ScoredSentence[];
}

/** What is known of the article from elsewhere. */
export interface ReadingContext {
  /** ISO date of publication; the article's own is used where this is missing. */
  readonly published?: string | null;
  /** Only paragraphs that touch this range are read; all where it is missing. */
  readonly within?: Range;
}

/** Characters of text read between two pauses. */
const charactersPerStep = 400;

/**
 * Finds people, figures, quotes and claims in an article. It remembers what each paragraph of the last article
 * held, so that after an edit only changed paragraphs are read again and the whole is joined anew.
 */
export class Reader {
  readonly #lexicon: Lexicon;
  #remembered: ReadonlyMap<string, ParagraphFindings> = new Map();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  *read(article: Article, context: ReadingContext = {}): Steps<Mentions> {
    const findings = new Map<string, ParagraphFindings>();
    const paragraphs: Placed<ParagraphFindings>[] = [];
    let characters = 0;
    const { within } = context;
    for (const { start, end } of copyBlocks(article)) {
      if (within && (start > within.end || end < within.start)) continue;
      const paragraph = article.text.slice(start, end);
      const known = findings.get(paragraph) ?? this.#remembered.get(paragraph);
      const found = known ?? this.#readParagraph(paragraph);
      findings.set(paragraph, found);
      paragraphs.push({ start, paragraph, found });
      characters += known ? 50 : paragraph.length;
      if (characters > charactersPerStep) {
        characters = 0;
        yield;
      }
    }
    this.#remembered = findings;
    const published = context.published ?? article.published?.date ?? null;
    const people = yield* joinPeople(paragraphs.map(only('people')));
    yield;
    const figures = figuresOf(paragraphs, published);
    yield;
    const quotes = joinQuotes(paragraphs.map(only('quotes')), people).map(afterDateline(article));
    yield;
    const claims = suggestClaims(paragraphs.map(only('claims')), quotes).map(afterDateline(article));
    return { people, figures, quotes, claims };
  }

  #readParagraph(paragraph: string): ParagraphFindings {
    const figures = figuresIn(paragraph);
    return {
      people: peopleInParagraph(paragraph, this.#lexicon),
      figures,
      quotes: quotesIn(paragraph),
      claims: claimsIn(paragraph, figures),
    };
  }
}

/** The dateline belongs to nobody's words: what begins with it begins after it and its dash. */
const afterDateline =
  ({ text, dateline }: Article) =>
  <Item extends Range>(item: Item): Item => {
    if (!dateline || item.start > dateline.start || item.end <= dateline.end) return item;
    const dash = /^[\s–—:-]*/.exec(text.slice(dateline.end, item.end))?.[0].length ?? 0;
    return { ...item, start: dateline.end + dash };
  };

const only =
  <Key extends keyof ParagraphFindings>(key: Key) =>
  ({ start, paragraph, found }: Placed<ParagraphFindings>): Placed<ParagraphFindings[Key]> => ({
    start,
    paragraph,
    found: found[key],
  });

function figuresOf(paragraphs: readonly Placed<ParagraphFindings>[], published: string | null): Figure[] {
  return paragraphs.flatMap(({ start, found }) =>
    resolveDates(found.figures, published).map((figure) => ({
      ...figure,
      start: start + figure.start,
      end: start + figure.end,
    })),
  );
}
