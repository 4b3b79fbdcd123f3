import { lowered } from '../../letters.ts';
import type { Range } from '../../model.ts';
import { folded, type Lexicon } from '../lexicon.ts';
import { honorifics } from './words/honorifics.ts';
import { wordSet } from '../../english/words.ts';

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
/** Of more, nobody is called by: looking for where they end would take longer and longer. */
const mostInitials = 32;
const initial = `(?:\\p{Lu}\\.-?){1,${mostInitials}}(?![\\p{L}\\p{N}])|\\p{Lu}\\.(?=\\p{Lu}[\\p{Ll}’'])`;
const word = `${letters}(?:['’ʼ](?![sS](?![\\p{L}]))\\p{L}+|-${letters})*`;
const number = '\\p{N}+(?:[.,:/-]\\p{N}+)*';
const tokenPattern = new RegExp(`(${initial})|(${word})|(${number})|(\\S)`, 'gu');

/** Abbreviated titles and suffixes whose full stop belongs to the word. */
const abbreviations = wordSet(
  'mr mrs ms messrs dr prof rev revd fr sr jr st ste gen col lt maj capt cmdr sgt cpl pvt adm brig gov govs sen sens rep reps ' +
    'del hon pres supt insp det msgr mgr smt bros inc corp co ltd',
);

const capitalStart = /^(?:\p{Lu}|\p{Lt}|[dlo]['’]\p{Lu}|(?:al|el|ul|ur|ad|as|ash|at|an)-\p{Lu})/u;
const capitalsOnly = /^[\p{Lu}'’-]{2,}$/u;
const possessiveEnding = /^['’][sS](?![\p{L}\p{N}])/u;

/** A word, number or mark as it stands in the text. */
interface Piece extends Range {
  readonly kind: TokenKind;
  /** Only ASCII letters and digits. */
  readonly plain: boolean;
}

/** Words of one paragraph in order. */
export function tokensOf(paragraph: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (let piece = pieceFrom(paragraph, 0); piece !== null; piece = pieceFrom(paragraph, previousEnd)) {
    const token = tokenOf(paragraph, piece, previousEnd, lexicon);
    tokens.push(token);
    previousEnd = token.end + (token.possessive ? possessiveLength(paragraph, token.end) : 0);
  }
  return tokens;
}

function tokenOf(paragraph: string, piece: Piece, previousEnd: number, lexicon: Lexicon): Token {
  const { start, kind, plain } = piece;
  const printed = paragraph.slice(start, piece.end);
  const isWord = kind === 'capital' || kind === 'lower';
  const key = isWord ? keyOf(printed, kind, plain) : printed;
  const hasStop = isWord && paragraph.charCodeAt(piece.end) === fullStop && abbreviations.has(key);
  const text = hasStop ? `${printed}.` : printed;
  const end = start + text.length;
  return {
    start,
    end,
    kind,
    text,
    key,
    senses: kind === 'capital' ? lexicon.senses(key) : 0,
    possessive: isWord && isPossessive(paragraph, key, end),
    spaced: start > previousEnd,
    allCapitals: kind === 'capital' && (plain ? isUpperCase(printed) : capitalsOnly.test(printed)),
  };
}

const fullStop = 0x2e;
const space = 0x20;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isLetter = (code: number): boolean => isCapital(code) || (code >= 0x61 && code <= 0x7a);
const isAlphanumeric = (code: number): boolean => isLetter(code) || isDigit(code);
const isMark = (code: number): boolean =>
  (code > space && code < 0x7f && !isDigit(code) && !isLetter(code)) || (code >= 0x2013 && code <= 0x2026);
const isUpperCase = (word: string): boolean => word.length > 1 && /^[A-Z]+$/.test(word);

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const hyphen = 0x2d;

/** Beyond ASCII and no mark: only the pattern knows. */
const isForeign = (code: number): boolean => code > 0x7e && !(code >= 0x2013 && code <= 0x2026);

/** In place of an end: the pattern has to look. */
const unsure = -1;

/**
 * The next word, number or mark at or behind `from`, or `null`. What is written in ASCII, which most is, is told by its
 * characters; the pattern decides about the rest.
 */
function pieceFrom(text: string, from: number): Piece | null {
  let start = from;
  while (text.charCodeAt(start) === space) start++;
  if (start >= text.length) return null;
  const first = text.charCodeAt(start);
  if (isMark(first)) return { start, end: start + 1, kind: 'mark', plain: true };
  if (isDigit(first)) {
    const end = numberEnd(text, start);
    return end === unsure ? matchedFrom(text, start) : { start, end, kind: 'number', plain: true };
  }
  if (!isLetter(first)) return matchedFrom(text, start);
  if (isCapital(first) && text.charCodeAt(start + 1) === fullStop) return initialsFrom(text, start);
  const plainEnd = alphanumericEnd(text, start + 1);
  const end = wordEnd(text, plainEnd);
  if (end === unsure) return matchedFrom(text, start);
  if (end === plainEnd) return { start, end, kind: isCapital(first) ? 'capital' : 'lower', plain: true };
  const isProper = isCapital(first) || capitalStart.test(text.slice(start, end));
  return { start, end, kind: isProper ? 'capital' : 'lower', plain: false };
}

function alphanumericEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isAlphanumeric(text.charCodeAt(end))) end++;
  return end;
}

/** Behind digits, and what joins them to more digits. */
function numberEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (isDigit(text.charCodeAt(end))) end++;
    const code = text.charCodeAt(end);
    if (isForeign(code)) return unsure;
    const isLink = (code >= 0x2c && code <= 0x2f) || code === 0x3a;
    if (!isLink) return end;
    const beyond = text.charCodeAt(end + 1);
    if (isForeign(beyond)) return unsure;
    if (!isDigit(beyond)) return end;
    end++;
  }
}

/** Behind a word whose first letters end at `from`: with what hyphens and apostrophes add, but no possessive ending. */
function wordEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isForeign(code)) return unsure;
    const beyond = text.charCodeAt(end + 1);
    if (code === hyphen) {
      if (isForeign(beyond)) return unsure;
      if (!isLetter(beyond)) return end;
      end = alphanumericEnd(text, end + 2);
      continue;
    }
    if (!isApostrophe(code)) return end;
    if (isForeign(beyond)) return unsure;
    const last = text.charCodeAt(end + 2);
    const isEndingS = (beyond === 0x73 || beyond === 0x53) && !isLetter(last);
    if (isEndingS && isForeign(last)) return unsure;
    if (!isLetter(beyond) || isEndingS) return end;
    end += 2;
    while (isLetter(text.charCodeAt(end))) end++;
  }
}

const plainInitials = new RegExp(`(?:[A-Z]\\.-?){1,${mostInitials}}(?![A-Za-z0-9\\u0080-\\uffff])`, 'y');

/** "J.", "U.S.", or whatever the pattern takes it for. */
function initialsFrom(text: string, start: number): Piece | null {
  plainInitials.lastIndex = start;
  if (!plainInitials.test(text)) return matchedFrom(text, start);
  return { start, end: plainInitials.lastIndex, kind: 'initial', plain: false };
}

function matchedFrom(text: string, from: number): Piece | null {
  tokenPattern.lastIndex = from;
  const match = tokenPattern.exec(text);
  if (!match) return null;
  return { start: match.index, end: match.index + match[0].length, kind: kindOf(match), plain: false };
}

const arabicArticle = /^(?:al|el|ul|ur|ad|ash|as)-(?=\p{L}{3})/u;

/** Names are looked up and compared without the Arabic article. */
function keyOf(word: string, kind: TokenKind, plain: boolean): string {
  if (plain) return lowered(word);
  return kind === 'capital' && word.includes('-') ? folded(word).replace(arabicArticle, '') : folded(word);
}

function kindOf(match: RegExpExecArray): TokenKind {
  const [text, asInitial = '', asWord = '', asNumber = ''] = match;
  if (asInitial !== '') return 'initial';
  if (asWord !== '') return capitalStart.test(text) ? 'capital' : 'lower';
  return asNumber !== '' ? 'number' : 'mark';
}

/** Does a possessive ending stand behind a word: 's, or an apostrophe after an s? */
function isPossessive(paragraph: string, key: string, end: number): boolean {
  const after = paragraph.charAt(end);
  if (after !== '’' && after !== "'") return false;
  return possessiveEnding.test(paragraph.slice(end, end + 3)) || key.endsWith('s');
}

/** Characters of 's behind a word; an apostrophe alone is a mark of its own. */
const possessiveLength = (paragraph: string, end: number): number =>
  possessiveEnding.test(paragraph.slice(end, end + 3)) ? 2 : 0;

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
export const isSuffix = (token: Token): boolean =>
  /^(?:[JS]r\.?|I{2,3}|IV|VI{1,3}|IX|XI{1,3}|XI?[VX]|XVI{0,3}|XX(?:I{1,3}|IV|V)?)$/.test(token.text);
