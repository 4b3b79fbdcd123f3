import { kin } from '../../mentions/people/words/kin.ts';
import { shortForms } from '../../mentions/people/words/nicknames.ts';
import { folded } from '../../mentions/lexicon.ts';
import { push } from '../../people/namesakes.ts';
import type { ReviewedPerson } from '../review.ts';
import { isOneSlip, isOtherGender, nearKeys, soundsAlike } from './alike.ts';
import type { PrintedName } from './printed.ts';
import type { NameSlip, SlipCode } from './slip.ts';
import { oneWordApart, type OneWordApart, type Spelling } from './spellings.ts';

/** A surname of fewer letters has too many neighbours. */
const shortest = { surname: 4, surnameAlone: 5, givenName: 5, spoken: 3 };

/**
 * Names that are somebody's name but for a slip: a full name that is printed once and differs in one word, or a surname
 * by itself that nobody of the article has. Not where the two have roles of their own, are relatives or stand side by
 * side: these may be two people.
 */
export function slipsBetweenPeople(
  text: string,
  names: readonly PrintedName[],
  spellings: readonly Spelling[],
): NameSlip[] {
  const slips: NameSlip[] = [];
  for (const pair of oneWordApart(spellings)) {
    const code = codeOf(pair);
    const [rare, usual] = rarerFirst(pair.one, pair.other);
    if (code === null || rare.names.length > 1) continue;
    if (mayBeOnePerson(text, rare.names[0], usual.names)) slips.push(slipOf(code, rare.names[0], usual.names[0]));
  }
  return [...slips, ...surnamesAlone(text, names, spellings)];
}

/** The one that is printed less often; of two that are printed as often, the later. */
function rarerFirst(one: Spelling, other: Spelling): readonly [Spelling, Spelling] {
  const more = one.names.length - other.names.length;
  return more < 0 || (more === 0 && one.names[0].start > other.names[0].start) ? [one, other] : [other, one];
}

function codeOf({ at, words: [a, b], one, other }: OneWordApart): SlipCode | null {
  if (at === 'surname') return isSurnameSlip(a, b, shortest.surname) ? 'name-spelling' : null;
  if (isNickname(a, b) || isOtherGender(a, b)) return null;
  const length = Math.min(a.length, b.length);
  if (length >= shortest.spoken && soundsAlike(a, b)) return 'name-spelling';
  if (length >= shortest.givenName && isOneSlip(a, b) && keepsFirstLetter(a, b)) return 'name-spelling';
  const [of, ofOther] = [one.names[0].person, other.names[0].person];
  return of !== ofOther && haveOneOffice(of, ofOther) ? 'given-name' : null;
}

function isSurnameSlip(a: string, b: string, least: number): boolean {
  if (Math.min(a.length, b.length) < least || `${a}s` === b || `${b}s` === a) return false;
  return (isOneSlip(a, b) || isTwoSlips(a, b)) && keepsFirstLetter(a, b);
}

/** The first letter is hardly ever mistyped, and makes another name. */
const keepsFirstLetter = (a: string, b: string): boolean =>
  a[0] === b[0] || (a[0] === b[1] && a[1] === b[0] && a.length === b.length);

/** So long that two letters more or less make no other name. */
const longSurname = 8;

/** Two slips: what is one letter from the one is one letter from the other. */
const isTwoSlips = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= longSurname && shares(nearKeys(a), nearKeysOfNear(b));

const nearKeysOfNear = (word: string): ReadonlySet<string> =>
  new Set([...nearKeys(word)].flatMap((key) => [...nearKeys(key)]));
const shares = (keys: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...keys].some((key) => others.has(key));

let nicknames: ReadonlyMap<string, ReadonlySet<string>> | undefined;
function isNickname(a: string, b: string): boolean {
  nicknames ??= shortForms();
  const [fullOfA, fullOfB] = [nicknames.get(a), nicknames.get(b)];
  return (
    (fullOfA?.has(b) ?? false) ||
    (fullOfB?.has(a) ?? false) ||
    (fullOfA !== undefined && fullOfB !== undefined && shares(fullOfA, fullOfB))
  );
}

/** Words of a role that tell who it is: "Treasury Secretary", and not "Sen." or "former President". */
const officeWords = (role: string | null): readonly string[] =>
  role === null ? [] : (folded(role).match(/\p{L}+/gu) ?? []).filter((word) => !/^(?:the|of|for|an?)$/.test(word));

function haveOneOffice(one: ReviewedPerson, other: ReviewedPerson): boolean {
  const [a, b] = [one, other].map(({ detected }) => officeWords(detected?.role ?? null));
  return a.length >= 2 && a.join(' ') === b.join(' ') && !/^(?:former|late|then|ex|previous)$/.test(a[0]);
}

function surnamesAlone(
  text: string,
  names: readonly PrintedName[],
  spellings: readonly Spelling[],
): NameSlip[] {
  const known = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const surname = spelling.keys[spelling.keys.length - 1];
    for (const key of nearKeys(surname)) push(known, key, spelling);
  }
  const alone = new Map<string, PrintedName[]>();
  for (const name of names) if (name.words.length === 1) push(alone, name.words[0].key, name);
  const isPartOfName = new Set(spellings.flatMap(({ keys }) => keys));
  const slips: NameSlip[] = [];
  for (const [key, places] of alone) {
    if (places.length > 1 || isPartOfName.has(key)) continue;
    const near = new Set([...nearKeys(key)].flatMap((part) => known.get(part) ?? []));
    const meant = [...near].filter(
      ({ keys }) =>
        isSurnameSlip(key, keys[keys.length - 1], shortest.surnameAlone) && isOneSlip(key, keys[keys.length - 1]),
    );
    const people = new Set(meant.flatMap(({ names }) => names.map(({ person }) => person)));
    if (people.size !== 1) continue;
    const usual = meant.flatMap(({ names }) => names);
    const isIntroduced = usual.some(({ start }) => start < places[0].start);
    if (isIntroduced && mayBeOnePerson(text, places[0], usual))
      slips.push(slipOf('name-spelling', places[0], usual[0]));
  }
  return slips;
}

/** How far around a name, in UTF-16 units, a word tells of a relative. */
const kinReach = 60;

function mayBeOnePerson(text: string, rare: PrintedName, usual: readonly PrintedName[]): boolean {
  if (rare.isQuoted || usual.some((name) => isInOneSentence(text, rare, name))) return false;
  const around = text.slice(Math.max(0, rare.start - kinReach), rare.end + kinReach);
  if (tellsOfKin(around)) return false;
  return usual.every(({ person }) => person === rare.person || haveLikeRoles(rare.person, person));
}

const tellsOfKin = (words: string): boolean =>
  (folded(words).match(/\p{L}+/gu) ?? []).some((word) => kin.has(word) || kin.has(word.replace(/s$/, '')));

/** So close that no sentence ends between them. */
function isInOneSentence(text: string, a: PrintedName, b: PrintedName): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return second.start - first.end < 240 && !/[.!?]["”’')\]]*\s|\n/.test(text.slice(first.end, second.start));
}

/** Of two who both have a role the roles share a word. */
function haveLikeRoles(one: ReviewedPerson, other: ReviewedPerson): boolean {
  const [a, b] = [one, other].map(({ detected }) => officeWords(detected?.role ?? null));
  return a.length === 0 || b.length === 0 || a.some((word) => b.includes(word));
}

export const slipOf = (code: SlipCode, { start, end, person, printed }: PrintedName, other: PrintedName): NameSlip => ({
  start,
  end,
  code,
  person: person.id,
  words: printed,
  other: { words: other.printed, range: { start: other.start, end: other.end }, entry: null },
});
