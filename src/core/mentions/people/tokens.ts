import type { Range } from '../../model.ts';
import { folded, type Lexicon } from '../lexicon.ts';
import { honorifics } from './words/honorifics.ts';

export type TokenKind = 'capital' | 'initial' | 'lower' | 'number' | 'mark';

/** A word, number or punctuation mark; offsets are into the paragraph, half-open, without a possessive ending. */
export interface Token extends Range {
  readonly kind: TokenKind;
  readonly text: string;
  /** The word in `folded` form, without a full stop. */
  readonly key: string;
  /** Bits of `Sense` of a capitalised word; 0 for others. */
  readonly senses: number;
  /** Followed by 's, or by an apostrophe after an s. */
  readonly possessive: boolean;
  /** Only white space, and some of it, stands between this token and the one before. */
  readonly spaced: boolean;
  /** Two letters or more, all capital. */
  readonly allCapitals: boolean;
}

const letters = '\\p{L}[\\p{L}\\p{M}\\p{N}]*';
const initial = "(?:\\p{Lu}\\.-?)+(?![\\p{L}\\p{N}])|\\p{Lu}\\.(?=\\p{Lu}[\\p{Ll}’'])";
const word = `${letters}(?:['’ʼ](?![sS](?![\\p{L}]))\\p{L}+|-${letters})*`;
const number = '\\p{N}+(?:[.,:/-]\\p{N}+)*';
const tokenPattern = new RegExp(`(${initial})|(${word})|(${number})|(\\S)`, 'gu');

/** Abbreviated titles and suffixes whose full stop belongs to the word. */
const abbreviation =
  /^(?:mr|mrs|ms|messrs|dr|prof|rev|revd|fr|sr|jr|st|ste|gen|col|lt|maj|capt|cmdr|sgt|cpl|pvt|adm|brig|gov|govs|sen|sens|rep|reps|del|hon|pres|supt|insp|det|msgr|mgr|smt|bros|inc|corp|co|ltd)$/;

const capitalStart = /^(?:\p{Lu}|\p{Lt}|[dlo]['’]\p{Lu}|(?:al|el|ul|ur|ad|as|ash|at|an)-\p{Lu})/u;
const capitalsOnly = /^[\p{Lu}'’-]{2,}$/u;
const possessiveEnding = /^['’][sS](?![\p{L}\p{N}])/u;

/** Words of one paragraph in order. */
export function tokensOf(paragraph: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of paragraph.matchAll(tokenPattern)) {
    const start = match.index;
    if (start < previousEnd) continue;
    const kind = kindOf(match);
    const isWord = kind === 'capital' || kind === 'lower';
    const key = isWord ? keyOf(match[0], kind) : match[0];
    const hasStop = isWord && paragraph[start + match[0].length] === '.' && abbreviation.test(key);
    const text = hasStop ? `${match[0]}.` : match[0];
    const end = start + text.length;
    const possession = isWord ? possessiveLength(paragraph, key, end) : 0;
    tokens.push({
      start,
      end,
      kind,
      text,
      key,
      senses: kind === 'capital' ? lexicon.senses(key) : 0,
      possessive: possession > 0,
      spaced: start > previousEnd,
      allCapitals: kind === 'capital' && capitalsOnly.test(match[0]),
    });
    previousEnd = end + (possession === 2 ? 2 : 0);
  }
  return tokens;
}

const arabicArticle = /^(?:al|el|ul|ur|ad|ash|as)-(?=\p{L}{3})/u;

/** Names are looked up and compared without the Arabic article. */
const keyOf = (word: string, kind: TokenKind): string =>
  kind === 'capital' && word.includes('-') ? folded(word).replace(arabicArticle, '') : folded(word);

function kindOf(match: RegExpMatchArray): TokenKind {
  const [text, asInitial = '', asWord = '', asNumber = ''] = match;
  if (asInitial !== '') return 'initial';
  if (asWord !== '') return capitalStart.test(text) ? 'capital' : 'lower';
  return asNumber !== '' ? 'number' : 'mark';
}

/** Characters of a possessive ending behind a word: 2 for 's, 1 for an apostrophe after an s, 0 for none. */
function possessiveLength(paragraph: string, key: string, end: number): 0 | 1 | 2 {
  const after = paragraph.charAt(end);
  if (after !== '’' && after !== "'") return 0;
  if (possessiveEnding.test(paragraph.slice(end, end + 3))) return 2;
  return key.endsWith('s') ? 1 : 0;
}

/** The token at an index, or `undefined` outside of the paragraph (a negative index does not count from the end). */
export const tokenAt = (tokens: readonly Token[], index: number): Token | undefined =>
  index < 0 ? undefined : tokens.at(index);

const dottedPlaces =
  /^(?:U\.S\.|U\.N\.|U\.K\.|E\.U\.|E\.C\.|U\.S\.S\.R\.|U\.A\.E\.|D\.C\.|L\.A\.|N\.Y\.|N\.J\.|N\.H\.|N\.C\.|S\.C\.|N\.D\.|S\.D\.|N\.M\.|W\.Va\.|R\.I\.|B\.C\.|A\.D\.|P\.M\.|A\.M\.|U\.S\.A\.|D\.A\.|P\.R\.|Q\.|H\.E\.|H\.R\.H\.)$/u;

/** "J.", "J.R.R." or a bare "J", and not "U.S.". */
export const isInitial = (token: Token): boolean =>
  token.kind === 'initial'
    ? !dottedPlaces.test(token.text)
    : token.kind === 'capital' && token.text.length === 1;

/** Two capitals that are no initials: offices, countries, bodies, forms of firms. */
const pairsOfCapitals = new Set(
  (
    'AC AD AG AI AM AP BC BP CD CO CV DA DC DJ EC EP EU EX FA FC FM FT GB GM GP HE HP HQ HR ID IP IQ IT JV KG KO LA LG LP MC MD MG ' +
    'MK MP NA NE NO NV NW NY NZ OF OK ON PA PC PE PM PR QC RE RN SA SC SE SW TD TO TV UK UN US VP VR WW'
  ).split(' '),
);

/** "MS" in "MS Roe", "JD" in "JD Doe": initials without full stops. */
export const areInitials = (token: Token): boolean =>
  token.kind === 'capital' &&
  token.allCapitals &&
  /^\p{Lu}\p{Lu}$/u.test(token.text) &&
  !pairsOfCapitals.has(token.text);

/** "Mr.", "Sheikh", "H.E.": what follows is a name. */
export const isHonorific = (token: Token): boolean =>
  token.kind === 'capital'
    ? (honorifics.has(token.key) && token.text !== 'MS') || token.text === 'HE'
    : /^H\.(?:R\.H|E|M)\.$/.test(token.text);

/** "Jr.", "III". */
export const isSuffix = (token: Token): boolean => /^(?:[JS]r\.?|I{2,3}|IV|VI{1,3})$/.test(token.text);
