import type { Range } from '../../model.ts';
import type { Steps } from '../../steps.ts';
import type { Person, Quote } from '../mentions.ts';
import type { Placed } from '../placed.ts';
import { speakersIn, type Speakers } from './bearers.ts';
import type { ParagraphQuote, ParagraphQuotes } from './quotes.ts';
import { tellsOfSomebody } from './whoSpeaks.ts';

interface Speaker {
  readonly range: Range;
  readonly person: string | null;
  readonly candidates: readonly string[];
}

const paragraphsPerStep = 200;
/** In UTF-16 units. */
const longestHeading = 100;

const shifted = (range: Range, by: number): Range => ({ start: range.start + by, end: range.end + by });

/** A pronoun that may mean one or another of these people, by their ids. Offsets are into the article. */
interface DoubtfulSpeaker extends Range {
  readonly candidates: readonly string[];
}

/**
 * Quotes of the whole article, in order: those that run over several paragraphs keep their speaker, and a speaker
 * is tied to a person where the text makes it certain. Offsets are into the article.
 */
export function* joinQuotes(
  paragraphs: readonly Placed<ParagraphQuotes>[],
  people: readonly Person[],
  doubtful: readonly DoubtfulSpeaker[],
): Steps<Quote[]> {
  const joined: Quote[] = [];
  const speakers = speakersIn(people);
  const mayBe = new Map(people.map(({ id, mayBe: ids }) => [id, ids]));
  /** A name that several bear is nobody's; who they are is said. */
  const certain = (person: string | null): Pick<Speaker, 'person' | 'candidates'> => {
    const ids = person === null ? undefined : mayBe.get(person);
    return ids ? { person: null, candidates: ids } : { person, candidates: [] };
  };
  const candidatesAt = new Map(doubtful.map(({ start, candidates }) => [start, candidates]));
  let before: Speaker | null = null;
  let isListed = false;
  for (const [index, { start, paragraph, found }] of paragraphs.entries()) {
    if (index % paragraphsPerStep === paragraphsPerStep - 1) yield;
    if (found.quotes.length === 0 && !found.announces) {
      const name = signature.exec(paragraph);
      if (name)
        sign(
          joined,
          shifted({ start: name[0].length - name[1].length, end: name[0].length }, start),
          speakers,
          certain,
        );
      if (!isHeading(paragraph)) before = null;
      isListed = false;
      continue;
    }
    const speakerAt = (words: Range): Speaker => {
      const who = relativeWho.exec(paragraph.slice(words.start, words.end));
      if (who) {
        const described = shifted({ start: words.start, end: words.start + who.index }, start);
        const person = speakers.personOf(described, paragraph.slice(words.start, words.start + who.index));
        const range =
          person === null ? described : shifted({ start: words.end - 'who'.length, end: words.end }, start);
        return { range, ...certain(person) };
      }
      const named =
        namedBefore(paragraph, words, start, speakers) ?? namedBehind(paragraph, words, start, speakers);
      const range = named ? { start: named.start, end: named.end } : shifted(words, start);
      const printed = paragraph.slice(range.start - start, range.end - start);
      const person = speakers.personOf(range, printed);
      if (person === null) return { range, person, candidates: candidatesAt.get(range.start) ?? [] };
      return { range, ...certain(person) };
    };
    if (!isListed && isSubhead(paragraph, found.quotes)) {
      joined.push(...found.quotes.map((quote) => placed({ ...quote, scare: true }, start, null)));
      continue;
    }
    isListed = found.announces !== null || (isListed && found.quotes.length > 0);
    const first = found.quotes.at(0);
    const carried: Speaker | null = first && opensParagraph(paragraph, first) ? before : null;
    let last: Speaker | null = null;
    for (const quote of found.quotes) {
      const own: Speaker | null = quote.speaker && speakerAt(quote.speaker);
      const speaker: Speaker | null = own ?? (quote.full || isListed ? carried : null);
      joined.push(placed(quote, start, speaker));
      if (!quote.scare && (quote.kind === 'direct' || speaker)) last = speaker;
    }
    before = found.announces ? speakerAt(found.announces) : last;
  }
  return joined;
}

/** Quoted words alone in a line, without a stop: a heading, which says again what is said elsewhere. */
const isSubhead = (paragraph: string, quotes: readonly ParagraphQuote[]): boolean =>
  quotes.length === 1 &&
  paragraph.length < longestHeading &&
  /^[“"‘'][^.!?…]*[^.!?…,:;—–-][”"’']$/u.test(paragraph.trim());

/** "—Maria Stark" below a quotation. */
const signature = /^(?:—|–|--) ?(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3})(?=,|$)/u;

/** Gives the quotations right above a signature to the one who signs. */
function sign(
  joined: Quote[],
  name: Range,
  speakers: Speakers,
  certain: (person: string | null) => Pick<Speaker, 'person' | 'candidates'>,
): void {
  for (let at = joined.length - 1; at >= 0; at--) {
    const quote = joined[at];
    if (quote.kind !== 'direct' || quote.speaker || name.start - quote.end > farthestSignature) return;
    joined[at] = { ...quote, scare: false, speaker: name, ...certain(speakers.personOf(name, '')) };
  }
}

/** In UTF-16 units: the closing mark, a line or two, and the dash. */
const farthestSignature = 8;

/** A heading or a short line below a picture stands in the midst of what somebody says. */
const isHeading = (paragraph: string): boolean =>
  paragraph.length < longestHeading && !/[.!?:…]["”’')\]]*$/u.test(paragraph);

/** "Ana Ruiz, who" */
const relativeWho = /,\s+who$/u;

/** "Ana Ruiz, a teacher, said": who is set off behind a name is the one named. */
const apposition = /^(?:an?\s|one of\s|the\s+\p{Ll}|\d+-\p{Ll}+\s)/u;
/** "Ana Ruiz, Roe’s lawyer, said": so too where a comma closes it. */
const possessed =
  /^(?:(?:his|her|its|their)|(?:\p{Lu}[\p{L}.’'-]*\s){0,2}\p{Lu}[\p{L}.’'-]*['’]s?)\s+\p{Ll}/u;

const isApposition = (paragraph: string, { start, end }: Range): boolean => {
  const words = paragraph.slice(start, end);
  return apposition.test(words) || (paragraph[end] === ',' && possessed.test(words));
};

/** The name that a comma parts from what is said of its bearer. */
function namedBefore(paragraph: string, words: Range, start: number, speakers: Speakers): Range | null {
  if (!isApposition(paragraph, words)) return null;
  const isSetOff = /,\s$/.test(paragraph.slice(Math.max(0, words.start - 2), words.start));
  return isSetOff ? speakers.nameEndingAt(start + words.start - 2) : null;
}

/** "said its chief executive, Ana Ruiz": who is described is the one named right behind. */
function namedBehind(paragraph: string, words: Range, start: number, speakers: Speakers): Range | null {
  if (paragraph.slice(words.end, words.end + 2) !== ', ') return null;
  const described = paragraph.slice(words.start, words.end);
  if (!isDescription.test(described) || !tellsOfSomebody(described)) return null;
  const name = speakers.nameStartingAt(start + words.end + 2);
  return name && closesName.test(paragraph.slice(name.end - start)) ? name : null;
}

const isDescription =
  /^(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ne of|\p{Lu}[\p{L}.’' -]*['’]s?)\s.*\s?(?<!\p{L})\p{Ll}+$/u;
/** Behind the name the clause ends, or more is said of the one named; a list goes on with another. */
const closesName = /^(?:[.;:)]|,(?! (?:and |or )?\p{Lu})|\s(?:of|in|at|from|who|said|told|on)(?!\p{L})|$)/u;

/** Only opening marks stand before the quote in its paragraph. */
const opensParagraph = (paragraph: string, quote: ParagraphQuote): boolean =>
  quote.kind === 'direct' && !/[\p{L}\p{N}]/u.test(paragraph.slice(0, quote.start));

function placed(quote: ParagraphQuote, offset: number, speaker: Speaker | null): Quote {
  const { start, end, kind, scare } = quote;
  return {
    start: start + offset,
    end: end + offset,
    kind,
    scare,
    speaker: speaker?.range ?? null,
    person: speaker?.person ?? null,
    candidates: speaker?.candidates ?? [],
  };
}
