import type { Article, Block } from '../../article/article.ts';
import { folded } from '../../mentions/lexicon.ts';
import type { Mentions } from '../../mentions/mentions.ts';
import { firstAt } from '../../halving.ts';
import { sliceOf, type Range } from '../../model.ts';
import { Intervals } from '../intervals.ts';
import type { Steps } from '../../steps.ts';
import { addTo } from '../../groups.ts';
import type { ReviewedPerson } from '../review.ts';
import type { NameSlip, SlipCode } from './slip.ts';

/** A word of a name. */
export interface NameWord {
  /** In Unicode normal form C, with straight apostrophes. */
  readonly text: string;
  /** Its letters alone, small and without accents. */
  readonly key: string;
}

/** A place that prints a name. */
export interface PrintedName extends Range {
  readonly person: ReviewedPerson;
  /** As printed, on one line. */
  readonly printed: string;
  /** Without initials, nicknames in marks, "Jr."; particles are words of the name. */
  readonly words: readonly NameWord[];
  readonly block: Block;
  readonly isQuoted: boolean;
}

const suffix = /^(?:jr|sr|snr|jnr|ii|iii|iv|esq)$/;
const notesInName = /["“”(][^"“”()]*["“”)]/gu;
const fewestLetters = 2;

/** The words of a name that tell how it is spelled. */
export function nameWords(name: string): NameWord[] {
  const words: NameWord[] = [];
  for (const text of name
    .replace(notesInName, ' ')
    .normalize('NFC')
    .replace(/[’‘ʼ]/gu, "'")
    .split(/[\s,]+/u)) {
    const key = folded(text).replace(/[^\p{L}]/gu, '');
    if (key.length < fewestLetters || /^(?:\p{L}\.-?)+$/u.test(text) || suffix.test(key)) continue;
    words.push({ text, key });
  }
  return words;
}

const mentionsPerStep = 500;

/** So many names in a paragraph, with so few letters for each, are a list or a line-up. */
const namesInLineUp = 5;
const lettersForEach = 26;
/** How far before a name a word may stand, in UTF-16 units, that says whose picture it is. */
const creditReach = 40;
const credits =
  /\b(?:photo|photograph|picture|image|credit|courtesy|illustration|getty|reuters|ap)\b[^.\n]*$/iu;
const notAsMeant = /^['’]?s?,?["”]?\s*[[(]sic[\])]/u;

/**
 * The places that print a person's name and are the article's own way of spelling it: none of a line-up, a credit, a
 * byline, a line in capitals, nor what is printed as somebody else has spelled it ("sic"). In article order.
 */
export function* printedNames(
  article: Article,
  people: readonly ReviewedPerson[],
  { quotes }: Pick<Mentions, 'quotes'>,
): Steps<PrintedName[]> {
  const { text, blocks } = article;
  const direct = new Intervals(quotes.filter(({ kind, scare }) => kind === 'direct' && !scare));
  const wordsOf = new Map<string, readonly NameWord[]>();
  const inBlock = new Map<Block, PrintedName[]>();
  let gone = 0;
  for (const person of people) {
    if (person.unnamed) continue;
    for (const mention of person.mentions) {
      if (++gone % mentionsPerStep === 0) yield;
      if (mention.form !== 'name') continue;
      const block = blocks.at(firstAt(blocks.length, (at) => blocks[at].end >= mention.end));
      if (!block || block.kind === 'byline' || block.kind === 'noise') continue;
      const printed = sliceOf(text, mention).replace(/\s+/gu, ' ');
      const words = wordsOf.get(printed) ?? nameWords(printed);
      wordsOf.set(printed, words);
      if (words.length === 0 || words.every((word) => isInCapitals(word.text)) || isForeign(text, mention))
        continue;
      const { start, end } = mention;
      const name = { start, end, person, printed, words, block, isQuoted: direct.anyContains(mention) };
      addTo(inBlock, block, name);
    }
  }
  return [...inBlock]
    .filter(([block, names]) => !isLineUp(block, names))
    .flatMap(([, names]) => names)
    .sort((a, b) => a.start - b.start);
}

export const isInCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

const isLineUp = ({ start, end }: Block, names: readonly PrintedName[]): boolean =>
  names.length >= namesInLineUp && (end - start) / names.length < lettersForEach;

function isForeign(text: string, { start, end }: Range): boolean {
  const before = text.slice(Math.max(0, start - creditReach), start);
  return /[/@#]$/.test(before) || credits.test(before) || notAsMeant.test(text.slice(end, end + 12));
}

/** A name held against another that the article prints. */
export const besideInArticle = (
  code: SlipCode,
  { start, end, person, printed }: PrintedName,
  other: PrintedName,
): NameSlip => ({
  start,
  end,
  code,
  person: person.id,
  words: printed,
  other: { words: other.printed, range: { start: other.start, end: other.end }, entry: null },
});
