import type { Range } from '../../model.ts';
import { clauseOpeners, leadIns, phraseStarts, pronouns } from './words/subjects.ts';

const longest = 180;
const strongBoundary = /(?:[;:]|--|[—–…]|\(|\)|[“”"]|[.!?]\s)(?=[^;:—–…()“”"]*$)/u;
const firstWord = /^[\p{L}\p{N}.'’-]+/u;
const capital = /^[\p{Lu}\p{N}@]/u;
const openingWords =
  /^(?:(?:But|And|Yet|So|Then|Still|However|Meanwhile|Instead|Later|Also|Now|Or|For|and|but|yet|so|then|or)\s+)+/u;
const tailPronoun = /(?:^|[\s,])(he|she|they|it|I|we|He|She|They|It|We)\s*$/u;
const relative = /,?\s+(?:who|whom|which|whose|where|that)\s/u;

/** A piece of the text with its offset. */
interface Piece {
  readonly words: string;
  readonly at: number;
}

const startsPhrase = ({ words }: Piece): boolean => {
  const first = firstWord.exec(words)?.[0] ?? '';
  if (leadIns.has(first.toLowerCase())) return false;
  return capital.test(first) || phraseStarts.has(first.toLowerCase()) || pronouns.has(first.toLowerCase());
};

const startsLeadIn = ({ words }: Piece): boolean =>
  leadIns.has(firstWord.exec(words)?.[0].toLowerCase() ?? '') || /^\p{L}+(?:ing|ly)\b/u.test(words);

/** The subject of a verb: the noun phrase that names who speaks, between an offset and the verb. */
export function subjectBefore(text: string, from: number, verb: number): Range | null {
  const start = Math.max(from, verb - longest);
  const clause = lastClause({ words: text.slice(start, verb), at: start });
  const pronoun = tailPronoun.exec(clause.words);
  if (pronoun?.[1] !== undefined) {
    const at = clause.at + pronoun.index + pronoun[0].indexOf(pronoun[1]);
    return { start: at, end: at + pronoun[1].length };
  }
  const pieces = splitAtCommas(clause).map(withoutOpening);
  const last = pieces.at(-1);
  if (!last) return null;
  const isSetOff = /,\s*$/u.test(clause.words);
  const candidate =
    isSetOff || !startsPhrase(last) ? pieces.find((piece) => startsPhrase(piece)) : beforeApposition(pieces);
  return candidate ? phraseOf(innerClause(candidate)) : null;
}

/** "Smith, the director said": the last piece, unless the one before is the name that it explains. */
function beforeApposition(pieces: readonly Piece[]): Piece | undefined {
  const last = pieces.at(-1);
  const first = pieces.find((piece) => !startsLeadIn(piece));
  const explains = last !== undefined && /^(?:who|whose)\b/u.test(last.words);
  return explains ? first : last;
}

/** What follows the last full break: a semicolon, a dash, a bracket, a quotation mark, the end of a sentence. */
function lastClause(piece: Piece): Piece {
  const match = strongBoundary.exec(piece.words);
  if (!match) return piece;
  const cut = match.index + match[0].length;
  const rest = piece.words.slice(cut);
  if (rest.trim() === '' || isAbbreviation(piece.words.slice(0, cut))) return piece;
  return { words: rest, at: piece.at + cut };
}

const isAbbreviation = (words: string): boolean =>
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Rev|Prof|St|Jr|Sr|Capt|Maj|Adm|No|vs|Atty|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.\s$/u.test(
    words,
  );

function splitAtCommas({ words, at }: Piece): Piece[] {
  const pieces: Piece[] = [];
  for (const match of words.matchAll(/[^,]+/gu)) {
    const inner = match[0].trim();
    if (inner !== '') pieces.push({ words: inner, at: at + match.index + match[0].indexOf(inner) });
  }
  return pieces;
}

function withoutOpening({ words, at }: Piece): Piece {
  const length = openingWords.exec(words)?.[0].length ?? 0;
  return { words: words.slice(length), at: at + length };
}

/** "…that the bill failed because officials": the subject is in the innermost clause. */
function innerClause(piece: Piece): Piece {
  let { words, at } = piece;
  for (const match of [
    ...words.matchAll(/\s(\p{Ll}+)\s+(?=(?:the|a|an|his|her|their|he|she|they|it)\s|\p{Lu})/gu),
  ].reverse()) {
    if (!clauseOpeners.has(match[1]) || match[1] === 'and') continue;
    const cut = match.index + match[0].length;
    at += cut;
    words = words.slice(cut);
    break;
  }
  return { words, at };
}

/** The phrase without relative clauses and trailing marks; null where it cannot name anybody. */
function phraseOf({ words, at }: Piece): Range | null {
  const cut = relative.exec(words)?.index ?? words.length;
  const phrase = words.slice(0, cut).replace(/[\s,“"'‘(]+$/u, '');
  if (phrase === '' || !startsPhrase({ words: phrase, at })) return null;
  return { start: at, end: at + phrase.length };
}

const nameDots = String.raw`\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Jr|Sr|St|Lt|Col|Sgt|Capt|Maj|Adm|Prof|Rev|Hon|Atty|U\.S|U\.N|U\.K)\.`;
const phraseAfter = new RegExp(
  String.raw`\s*((?:(?!["“”()\[\].,;:!?—–\n]|--)[\s\S]|${nameDots}){2,180})`,
  'uy',
);
const phraseStop = new RegExp(
  String.raw`\s+(?:who|whom|which|whose|where|when|while|after|before|during|because|as|if|that|but|and (?:he|she|they|that)|` +
    String.raw`in (?:a|an|his|her|the|their|an?|\d{4})|at (?:a|an|the|his|her)|on (?:the|a|his|her|Twitter|Facebook|\p{Lu}\p{L}+day)|` +
    String.raw`(?:last|this|next|late|early|earlier) \p{L}+|\p{Lu}\p{L}+day|to (?:the|a|his|her|reporters|\p{Lu})|about|referring|adding|citing|noting|by|via|through|` +
    String.raw`then|later|yesterday|today|recently|is|was|were|are|has|had|have|will|would|from (?:his|her|the))(?![\p{L}])`,
  'u',
);

/** The noun phrase after an inverted verb or "according to": "said C. Fred Bergsten, director of …". */
export function phraseFollowing(text: string, from: number, to: number): Range | null {
  phraseAfter.lastIndex = from;
  const words = phraseAfter.exec(text)?.[1];
  if (words === undefined) return null;
  const start = from + (/^\s*/u.exec(text.slice(from))?.[0].length ?? 0);
  const stop = phraseStop.exec(words);
  const phrase = words.slice(0, stop && stop.index > 1 ? stop.index : undefined).trimEnd();
  const end = start + phrase.length;
  if (phrase === '' || end > to || !startsPhrase({ words: phrase, at: start })) return null;
  return { start, end };
}
