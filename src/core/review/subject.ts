import { months, weekdays } from '../english/calendar.ts';
import { offices } from '../english/offices.ts';

// Whom the words before a verb of speech, or behind it, say to speak.

/** Words that stand before what a place, a time or another person is named by. */
const prepositions = new Set([
  'on', 'in', 'at', 'during', 'after', 'before', 'when', 'while', 'as', 'for', 'from', 'by', 'with', 'outside', 'about',
  'of', 'to', 'into', 'near', 'inside', 'over', 'under', 'against', 'around', 'behind', 'until', 'since', 'if', 'because',
  'although', 'though', 'whereas', 'despite', 'last', 'this', 'today', 'yesterday', 'late', 'early', 'earlier', 'later',
]); // prettier-ignore
const relatives = new Set(['who', 'whom', 'whose', 'which']);
const determiners = new Set([
  'the', 'a', 'an', 'one', 'another', 'his', 'her', 'their', 'its', 'our', 'my', 'some', 'two', 'three', 'several',
]); // prettier-ignore
const fillers = new Set([
  'and', 'but', 'then', 'also', 'has', 'had', 'have', 'was', 'is', 'were', 'been', 'did', 'does', 'do', 'having', 'be',
  'reporters', 'it', 'mr', 'mrs', 'ms', 'dr', 'later', 'still', 'meanwhile', 'however', 'out', 'up', 'down', 'that',
]); // prettier-ignore
const pronouns = new Set(['he', 'she', 'they', 'i', 'we']);
const days: ReadonlySet<string> = new Set([...weekdays, ...months]);

/** Who speaks: named, told by a noun, or by a pronoun. Words are in lower case. */
export interface Subject {
  /** Each one who is named, with given name and surname as far as they stand there. */
  readonly names: readonly (readonly string[])[];
  readonly noun: readonly string[];
  /** To whom the noun belongs: "a lawyer for Roe", "Roe’s lawyer". */
  readonly of: readonly string[];
  readonly pronoun: string | null;
  /** Nothing but words without a meaning of their own stands between it and the verb. */
  readonly isBesideVerb: boolean;
}

/** In lower case, with the apostrophe of books. */
export const lower = (word: string): string => word.toLowerCase().replace(/'/g, '’');
/** A mark that parts clauses. */
export const isComma = (word: string): boolean => /^[,;:]$/u.test(word);
const isOwner = (word: string): boolean => /[’']s$/iu.test(word);
const withoutOwner = (word: string): string => word.replace(/[’']s$/u, '');
const isFunction = (word: string): boolean =>
  prepositions.has(word) || determiners.has(word) || fillers.has(word) || relatives.has(word);

/** Does the word, with a capital, begin a sentence, as no name would? */
export const beginsSentence = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && (isFunction(lower(word)) || pronouns.has(lower(word))) && word !== 'I';

const isNamePart = (word: string): boolean =>
  /^\p{Lu}/u.test(word) &&
  !isFunction(lower(word)) &&
  !pronouns.has(lower(word)) &&
  !days.has(lower(word)) &&
  !offices.has(lower(word));

/**
 * Whom the words say to speak; `null` where they tell of nobody.
 * @param words those before the verb, or those behind it, with commas
 * @param isNoise words that tell nothing of who it is, in lower case
 */
export function subjectIn(words: readonly string[], isNoise: (word: string) => boolean): Subject | null {
  const relative = words.findIndex((word, nth) => nth > 0 && relatives.has(lower(word)));
  const known = relative > 0 ? words.slice(0, relative) : words;
  return namedIn(known, isNoise) ?? toldIn(known, isNoise);
}

function namedIn(words: readonly string[], isNoise: (word: string) => boolean): Subject | null {
  const runs: { readonly start: number; readonly end: number }[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isNamePart(words[at]) || (at === 0 && isNoise(lower(words[at])))) continue;
    const start = at;
    while (at + 1 < words.length && isNamePart(words[at + 1]) && !isOwner(words[at])) at++;
    runs.push({ start, end: at + 1 });
  }
  const heads = runs.filter(({ start, end }, nth) => {
    if (isOwner(words[end - 1]) && end < words.length && !isComma(words[end])) return false;
    if (isPartOfPhrase(words, start)) return false;
    // "Standing there, Brandt said", "Nonetheless, Brandt said": a capital of the sentence.
    const isAlone = start === 0 && end === 1 && nth + 1 < runs.length;
    return !(isAlone && (/(?:ing|ly)$/u.test(words[0]) || isComma(words[1] ?? '')));
  });
  const first = heads.at(0);
  if (!first) return null;
  const all = [first];
  for (const run of heads.slice(1))
    if (run.start === all[all.length - 1].end + 1 && lower(words[run.start - 1]) === 'and') all.push(run);
  let { end } = all[all.length - 1];
  const names = all.map((run) => words.slice(run.start, run.end).map((word) => withoutOwner(lower(word))));
  // "the Bank of England"
  while (lower(words[end] ?? '') === 'of' && isNamePart(words[end + 1] ?? '')) {
    names[names.length - 1].push(lower(words[end + 1]));
    end += 2;
  }
  return { names, noun: [], of: [], pronoun: null, isBesideVerb: words.slice(end).every(isIdle(isNoise)) };
}

const isIdle = (isNoise: (word: string) => boolean) => (word: string) =>
  !isComma(word) && lower(word) !== 'and' && (fillers.has(lower(word)) || isNoise(lower(word)));

/** Right behind a preposition, if need be with an article or an office between. */
function isPartOfPhrase(words: readonly string[], start: number): boolean {
  let at = start - 1;
  while (at >= 0 && (determiners.has(lower(words[at])) || offices.has(lower(words[at])))) at--;
  return at >= 0 && prepositions.has(lower(words[at])) && !days.has(lower(words[start]));
}

function toldIn(words: readonly string[], isNoise: (word: string) => boolean): Subject | null {
  const idle = isIdle(isNoise);
  const last = words.findLastIndex((word) => !idle(word));
  const pronounAt = words.findLastIndex((word) => pronouns.has(lower(word)));
  const told = (pronoun: string | null, noun: string[], of: string[], end: number): Subject => ({
    names: [], noun, of, pronoun, isBesideVerb: words.slice(end).every(idle),
  }); // prettier-ignore
  if (pronounAt >= 0 && pronounAt === last) return told(lower(words[last]), [], [], last + 1);
  const starts = words.flatMap((word, nth) =>
    determiners.has(lower(word)) && !isPartOfPhrase(words, nth) ? [nth + 1] : [],
  );
  const isContent = (word: string) =>
    !isComma(word) && !isFunction(lower(word)) && !isNoise(lower(word)) && !pronouns.has(lower(word));
  const start = starts.at(0) ?? words.findIndex((word) => isContent(word) && !days.has(lower(word)));
  if (start < 0 || start >= words.length) {
    return pronounAt < 0 ? null : told(lower(words[pronounAt]), [], [], pronounAt + 1);
  }
  const spanFrom = (from: number): number => {
    const length = words.slice(from).findIndex((word) => !isContent(word));
    return length < 0 ? words.length : from + length;
  };
  let end = spanFrom(start);
  const office = words.slice(start, end).findLastIndex((word) => offices.has(lower(word)));
  if (office >= 0) end = start + office + 1;
  const phrase = words.slice(start, end);
  if (phrase.length === 0) return null;
  const owners = phrase.filter((word, nth) => isOwner(word) && nth + 1 < phrase.length);
  const noun = phrase.filter((word) => !owners.includes(word)).map(lower);
  const of = owners.map((word) => withoutOwner(lower(word)));
  while (['of', 'for'].includes(lower(words[end] ?? ''))) {
    const from = end + (determiners.has(lower(words[end + 1] ?? '')) ? 2 : 1);
    end = Math.max(end + 1, spanFrom(from));
    of.push(...words.slice(from, end).map(lower));
  }
  return told(null, noun, of, end);
}

/** The same person, in a fuller form or a shorter one; a pronoun may be anybody but one of the other sex. */
export function isSameSubject(a: Subject | null, b: Subject | null): boolean {
  if (!a || !b) return a === b;
  if (a.pronoun !== null || b.pronoun !== null)
    return !(isOneOf(a.pronoun) && isOneOf(b.pronoun) && a.pronoun !== b.pronoun);
  if (a.names.length > 0 || b.names.length > 0)
    return a.names.length === b.names.length && a.names.every((name, nth) => isSameName(name, b.names[nth]));
  if (!isFuller(a.of, b.of)) return false;
  // Further away from the verb, what the person did before stands with the noun.
  const isStory = !a.isBesideVerb && !b.isBesideVerb && a.noun[0] === b.noun[0];
  return isStory || isFuller(a.noun, b.noun);
}

const isOneOf = (pronoun: string | null): boolean => pronoun === 'he' || pronoun === 'she';
const isWithin = (a: readonly string[], b: readonly string[]): boolean => a.every((word) => b.includes(word));
const isFuller = (a: readonly string[], b: readonly string[]): boolean => isWithin(a, b) || isWithin(b, a);

function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (isFuller(a, b)) return true;
  const [givenOfA, givenOfB] = [a[0], b[0]];
  const isInitial = (short: string, long: string) => short.length === 1 && long.startsWith(short);
  return (
    a.at(-1) === b.at(-1) &&
    (givenOfA === givenOfB || isInitial(givenOfA, givenOfB) || isInitial(givenOfB, givenOfA))
  );
}
