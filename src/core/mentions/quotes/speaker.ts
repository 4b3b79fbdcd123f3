import { monthPattern, seasons } from '../../english/calendar.ts';
import { irregularPasts } from '../../english/verbs.ts';
import { matchesOf, patternOf } from '../../letters.ts';
import type { Range } from '../../model.ts';
import { cannotSpeak, namesSomebody } from './whoSpeaks.ts';
import { clauseOpeners, leadIns, phraseStarts, subjectPronouns } from './words/subjects.ts';

const longest = 180;
const fullBreak = /;|:(?!\d)|--|\s-\s|[—–…()“”"]|[.!?]\s/gu;
const firstWord = /^[\p{L}\p{N}.'’-]+/u;
const capital = /^[\p{Lu}\p{N}@]/u;
const openingWords =
  /^(?:(?:But|And|Yet|So|Then|Still|However|Meanwhile|Instead|Later|Also|Now|Or|For|and|but|yet|so|then|or)\s+)+/u;
const tailPronoun = /(?:^|[\s,])(he|she|they|it|I|we|He|She|They|It|We)\s*$/u;
const relative = /,?\s+(?:who|whom|which|whose|where|that)(?=\s|$)/u;

/** "Ana Ruiz, 66, said" */
const age = /^(?:then |now |also |aged )?\d{1,3}$/u;

/** A piece of the text with its offset. */
interface Piece {
  readonly words: string;
  readonly at: number;
}

/** "columnist Ai Jun" */
const nounThenName = /^\p{Ll}{4,}(?: \p{Ll}{4,})? \p{Lu}\p{Ll}+ \p{Lu}/u;

/** "immigration officials", "early exit polls" */
const isBarePlural = (words: string): boolean => fewPlainWords.test(words) && namesSomebody(words);
const fewPlainWords = /^(?:\p{L}[\p{L}-]+ ){0,3}\p{Ll}{3,}(?<!s)s$/u;

const startsPhrase = ({ words }: Piece): boolean => {
  const first = firstWord.exec(words)?.[0] ?? '';
  if (leadIns.has(first.toLowerCase())) return false;
  if (capital.test(first) || phraseStarts.has(first.toLowerCase())) return true;
  return subjectPronouns.has(first.toLowerCase()) || nounThenName.test(words) || isBarePlural(words);
};

/** "Ana Ruiz of the University of Ames, Oldtown": what a comma sets off may be part of a place. */
const endsInPlace =
  /^\p{Lu}[\p{L}.'’-]+ (?:.* )?(?:of|at|from|in) (?:the )?(?:\p{Lu}[\p{L}.&'’-]* (?:of |and |& )?)*\p{Lu}[\p{L}.'’-]+$/u;
const placeAlone = /^\p{Lu}[\p{L}.’'-]+$/u;
/** "the University of California, Los Angeles": of these the place has more words than one. */
const endsInSchool =
  /(?:^|\s)(?:University|College|School|Institute)(?: \p{Lu}[\p{L}-]+)* of (?:\p{Lu}[\p{L}.’'-]+ ?){1,3}$/u;
const placeOfWords = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2}$/u;

/** The subject of a verb: the noun phrase that names who speaks, between an offset and the verb. */
export function subjectBefore(text: string, from: number, verb: number): Range | null {
  const start = Math.max(from, verb - longest);
  const clause = lastClause({ words: withoutBrackets(text.slice(start, verb)), at: start });
  const pronoun = tailPronoun.exec(clause.words);
  if (pronoun?.[1] !== undefined) {
    const at = clause.at + pronoun.index + pronoun[0].indexOf(pronoun[1]);
    return { start: at, end: at + pronoun[1].length };
  }
  const described = describedBefore(clause);
  if (described) return described;
  const pieces = splitAtCommas(clause)
    .filter(({ words }) => !age.test(words))
    .map(withoutOpening);
  const last = pieces.at(-1);
  if (!last) return null;
  const whole = pieces.at(-2);
  const isPlaced =
    whole &&
    ((endsInPlace.test(whole.words) && placeAlone.test(last.words)) ||
      (endsInSchool.test(whole.words) && placeOfWords.test(last.words)));
  if (isPlaced) {
    const subject = phraseOf(innerClause(whole));
    if (subject) return { start: subject.start, end: last.at + last.words.length };
  }
  if (whole && isDescription.test(last.words) && onlyNamed.test(whole.words)) {
    const described = phraseOf(innerClause(whole));
    if (described) return described;
  }
  const inner = innerClause(last);
  const isSetOff = /,\s*$/u.test(clause.words) || /^(?:who|whose)\b/u.test(last.words);
  const candidate = !isSetOff && startsPhrase(inner) ? inner : pieces.find(startsPhrase);
  return candidate ? phraseOf(candidate === inner ? inner : innerClause(candidate)) : null;
}

/** "… met Otto Brandt, who", "… met Otto Brandt, a fisherman, who": the name there. */
const beforeWho =
  /((?:(?:\p{Lu}[\p{L}’'-]*\.?|\p{Lu}\.(?:\p{Lu}\.)+) (?:(?:de|von|van|der|al|bin|of|the) )*)*\p{Lu}[\p{L}.’'-]*[\p{L}’'-](?:,? [JS]r\.)?)\s*(?:,\s+(?:an?|the|one|his|her|then|\d\d)(?!\p{L})[^,]{0,80})?,\s+who$/u;

/** "Democrats on Capitol Hill, who said", "the mayor of Oldtown, who said": it is not the place that does. */
const ofPlace = patternOf(
  String.raw`((?:(?:the|an?|his|her|some|many|most) )?(?:(?!${[...irregularPasts].join(' |')} |\p{L}+ed )[\p{Ll}-]+ ){0,1}\p{Ll}+ (?:on|in|at|of) )$`,
);

const onlyNamed =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|of|at|in|for|on|the|and|de|von|van|al|bin))*$/u;

/** "Lena Park, a teacher, said", "Lena Park, Democrat of Oldtown, said": who stands before is described. */
const isDescription = /^(?:an? \p{Ll}|(?:Democrat|Republican|Independent|Conservative|Labour)s? )/u;

function describedBefore({ words, at }: Piece): Range | null {
  const found = words.endsWith(' who') ? beforeWho.exec(words) : null;
  if (!found) return null;
  const before = words.slice(0, found.index);
  const place = ofPlace.exec(before);
  if (place) {
    const start = at + found.index - place[1].length;
    return namesSomebody(place[1]) ? { start, end: at + words.length } : null;
  }
  return { start: at + found.index, end: at + words.length };
}

/** Short brackets blanked out: "Durbin (D-Ill.), noting …, said". */
const withoutBrackets = (words: string): string =>
  !words.includes('(') && !words.includes('[')
    ? words
    : words.replace(/\s?\([^()]{1,60}\)|\s?\[[^[\]]{1,60}\]/gu, (bracket) => ' '.repeat(bracket.length));

/** What follows the last full break: a semicolon, a dash, a bracket, a quotation mark, the end of a sentence. */
function lastClause(piece: Piece): Piece {
  for (const { index, 0: mark } of matchesOf(fullBreak, piece.words).reverse()) {
    const cut = index + mark.length;
    const rest = piece.words.slice(cut);
    if (rest.trim() === '' || isAbbreviation(piece.words.slice(0, cut))) continue;
    return { words: rest, at: piece.at + cut };
  }
  return piece;
}

const isAbbreviation = (words: string): boolean =>
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Rev|Prof|St|Jr|Sr|Capt|Maj|Adm|No|vs|Atty|\p{Lu}|(?:\p{L}\.)+\p{L})\.\s$/u.test(
    words,
  );

function splitAtCommas({ words, at }: Piece): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const piece of words.split(',')) {
    const inner = piece.trim();
    if (inner !== '') pieces.push({ words: inner, at: at + from + piece.indexOf(inner) });
    from += piece.length + 1;
  }
  return pieces;
}

/** "In October Trump", "On Tuesday the court": a date before the subject without a comma. */
const openingDate = new RegExp(
  String.raw`^(?:In|On|By|Late|Early|Earlier|Last|This|Since|Until|in|on|late|last|earlier) (?:\p{L}+ ){0,2}?` +
    String.raw`(?:\p{Lu}\p{L}+day|${monthPattern}|\d{4}|week|month|year|night|morning|${[...seasons.keys()].join('|')}) ` +
    String.raw`(?=\p{Lu}|the |a |an |he |she |they )`,
  'u',
);

function withoutOpening({ words, at }: Piece): Piece {
  const opening = openingWords.exec(words)?.[0].length ?? 0;
  const rest = words.slice(opening);
  const length = opening + (openingDate.exec(rest) ?? openingPlace.exec(rest) ?? [''])[0].length;
  return { words: words.slice(length), at: at + length };
}

const preposition = 'of|in|to|for|from|at|by|with|on|and|or|about|among|into|between|against|under|over|than';
/** "In a statement Smith", "In its last report the company", "Twice in an hour the computer": no comma either. */
const openingPlace = patternOf(
  String.raw`^(?:At \d{1,2}(?::\d\d)? (?:[ap]\.?m\.? )?|(?:In|On|At|During|After|Before|With|From) (?:an?|the|his|her|their|its|one) \p{Ll}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}-]+){0,2} (?=\p{Lu}|(?:he|she|they|it) ?$)|` +
    String.raw`(?:In|On|At|During|After|Before|With|From|Twice|Once|Again) [^,]{3,80}?(?<! (?:${preposition})) (?=the (?:\p{Ll}[\p{Ll}-]+ )?\p{Ll}[\p{Ll}-]+\s*$))`,
);

const opensClause =
  /(?:^|\s)(\p{Ll}+|As|When|While|Since|If|Because|Although)\s+(?=(?:the|a|an|his|her|their|he|she|they|it)\s|\p{Lu})/gu;

/** "…that the bill failed because officials": the subject is in the innermost clause. */
function innerClause(piece: Piece): Piece {
  let { words, at } = piece;
  for (const match of matchesOf(opensClause, words).reverse()) {
    if (!clauseOpeners.has(match[1].toLowerCase())) continue;
    if (match[1] === 'and' && !hasVerb.test(words.slice(0, match.index))) continue;
    const cut = match.index + match[0].length;
    at += cut;
    words = words.slice(cut);
    break;
  }
  return { words, at };
}

/** A phrase with a finite verb is a clause, and names nobody; nor does a question word. */
const hasVerb =
  /\s(?:is|are|was|were|has|have|had|can|could|will|would|do|does|did|may|might|must|should|said|says|adds|notes|ate|became|began|blew|broke|came|chose|drove|fell|flew|gave|grew|knew|ran|sang|saw|shook|spoke|swore|took|threw|went|woke|wore|wrote|\p{L}+n['’]t)(?![\p{L}])|\p{Ll} (?:closed|opened|ended|started|failed|collapsed|appeared|arrived|happened|died|walked|talked|looked|moved|worked|changed)$|^(?:what|there|how|why|\p{L}+['’](?:ve|re|ll|d|m))(?![\p{L}])|^(?:he|she|they|it|we|I)\s+(?!all$|both$|and\s)\p{L}/iu;

/** "Lena Park brought" */
const nameAndVerb =
  /^(?!The )\p{Lu}.* (?:brought|bought|caught|felt|found|gave|heard|held|kept|led|made|met|paid|put|sent|sold|sought|told|won)$/u;

const clauseBeforeWho = patternOf(String.raw`^.*\s(?:${preposition}|\p{Ll}+ed)\s+(?=[^,]+\swho$)`);

/** "He won among the voters who said": the voters did. */
function nearestBeforeWho(piece: Piece): Piece {
  const length = clauseBeforeWho.exec(piece.words)?.[0].length ?? 0;
  return { words: piece.words.slice(length), at: piece.at + length };
}

/** The phrase without relative clauses and trailing marks; null where it cannot name anybody. */
function phraseOf(piece: Piece): Range | null {
  const { words, at } = nearestBeforeWho(piece);
  const cut = relative.exec(words)?.index ?? words.length;
  const phrase = words.slice(0, cut).replace(/[\s,“"'‘(]+$/u, '');
  if (
    phrase === '' ||
    !startsPhrase({ words: phrase, at }) ||
    hasVerb.test(phrase) ||
    nameAndVerb.test(phrase) ||
    cannotSpeak(phrase)
  )
    return null;
  return { start: at, end: at + phrase.length };
}

const nameDots = String.raw`\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Jr|Sr|St|Lt|Col|Sgt|Capt|Maj|Adm|Prof|Rev|Hon|Atty|U\.S|U\.N|U\.K)\.`;
const phraseAfter = patternOf(
  String.raw`\s*((?:${nameDots}|(?!["“”()\[\].,;:!?—–\n]|--)[\s\S]){2,180})`,
  'y',
);
const phraseStop = patternOf(
  String.raw`\s+(?:who|whom|which|whose|where|when|while|after|before|during|because|as|if|that|but|and (?:he|she|they|that)|` +
    String.raw`in (?:a|an|his|her|the|their|an?|\d{4})|at (?:a|an|the|his|her)|on (?:the|a|his|her|Twitter|Facebook|\p{Lu}\p{L}+day)|` +
    String.raw`(?:last|this|next|late|early|earlier) \p{L}+|\p{Lu}\p{L}+day|to (?:the|a|his|her|reporters|\p{Lu})|about|referring|adding|citing|noting|by|via|through|` +
    String.raw`then|later|yesterday|today|recently|is|was|were|are|has|had|have|will|would|from (?:his|her|the))(?![\p{L}])`,
);

/** The noun phrase after an inverted verb or "according to": "said C. Fred Bergsten, director of …". */
export function phraseFollowing(text: string, from: number, to: number, anyStart = false): Range | null {
  phraseAfter.lastIndex = from;
  const words = phraseAfter.exec(text)?.[1];
  if (words === undefined) return null;
  const start = from + (/^\s*/u.exec(text.slice(from))?.[0].length ?? 0);
  const stop = phraseStop.exec(words);
  const phrase = words.slice(0, stop && stop.index > 1 ? stop.index : undefined).trimEnd();
  const end = start + phrase.length;
  if (
    phrase === '' ||
    phrase === 'one' ||
    end > to ||
    cannotSpeak(phrase) ||
    !(anyStart || startsPhrase({ words: phrase, at: start }))
  )
    return null;
  return { start, end };
}
