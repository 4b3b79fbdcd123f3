import { familyFirst } from '../names/familyFirst.ts';
import { takeApart } from '../names/printedName.ts';

/** What a name is found by. Keys of a listed name and of a printed one are the same text where they fit. */
export interface NameKey {
  readonly key: string;
  /** Where an index keeps who has it: people with one surname stand together, and within them those of a given name. */
  readonly place: KeyPlace;
}

export interface KeyPlace {
  readonly surname: string;
  readonly given: string;
}

/** What a printed name asks for. */
export interface AskedKey extends NameKey {
  /** It says so little that many may have it: a surname alone, or with an initial. Many who fit are then nobody. */
  readonly isLoose: boolean;
}

/** More than these are no answer to a surname alone. */
export const mostLoose = 50;
/** A name with fewer words is the same in any order by its pair alone. */
const fewestForAll = 3;

/** Words that begin a surname of several words, as in "von der Leyen"; in some names they are given names. */
const particles = new Set(
  'von van der den de del della di da das dos du la le ter ten zu bin ibn al el st'.split(' '),
);

/** Everything that a listed person's names can be found by, each once. */
export function keysOfNames(names: Iterable<string>, countries: readonly string[] = []): readonly NameKey[] {
  const keys = new Map<string, NameKey>();
  const add = (key: string, place: KeyPlace): void => {
    // One key can have two places: the same name in another order stands elsewhere.
    keys.set(`${key}|${place.surname}|${place.given}`, { key, place });
  };
  const isFamilyFirst = countries.some((country) => familyFirst.has(country));
  for (const name of names) {
    const { words, parts, nicknames } = takeApart(name);
    if (words.length === 0) continue;
    const last = words[words.length - 1];
    for (const given of givenNames(words, nicknames)) {
      const place = { surname: last, given };
      if (given !== '') {
        add(pairKey(given, last), place);
        add(initialKey(given, last), place);
      }
      add(surnameKey([last]), place);
      const surname = withParticles(words);
      if (surname.length > 1) add(surnameKey(surname), place);
    }
    // A surname alone is the first word of such a name.
    if (isFamilyFirst && words.length > 1)
      add(surnameKey([words[0]]), { surname: words[0], given: words[1] });
    const all = allKey(parts);
    if (all !== null) add(all, placeOfAll(all));
  }
  return [...keys.values()];
}

/**
 * What a printed name asks for, the likeliest first: the same words in any order, first given name and surname, an
 * initial and the surname, or the surname alone where the name is no more. Case, accents, points, hyphens and "Jr." do
 * not matter. Empty for what holds no letters.
 */
export function keysAskedBy(name: string): readonly AskedKey[] {
  const { words, parts, nicknames } = takeApart(name);
  if (words.length === 0) return [];
  const last = words[words.length - 1];
  const alone = (surname: readonly string[]): AskedKey => ({
    key: surnameKey(surname),
    place: { surname: last, given: '' },
    isLoose: true,
  });
  if (words.length === 1) return [alone([last])];
  const keys: AskedKey[] = [];
  for (const given of givenNames(words, nicknames)) {
    const key = pairKey(given, last);
    keys.push({ key, place: { surname: last, given }, isLoose: false });
    // The family name may have been put first, in the list or in print.
    keys.push({ key, place: { surname: given, given: last }, isLoose: false });
    if (given.length === 1)
      keys.push({ key: initialKey(given, last), place: { surname: last, given: '' }, isLoose: true });
  }
  const all = allKey(parts);
  if (all !== null) keys.push({ key: all, place: placeOfAll(all), isLoose: false });
  // "De Niro", with nothing before it, is a surname.
  if (withParticles(words).length === words.length - 1 && particles.has(words[0])) keys.push(alone(words));
  return keys;
}

/** What may stand for the given name beside the last word: the first, the second after an initial, nicknames. */
function givenNames(words: readonly string[], nicknames: readonly string[]): readonly string[] {
  const [first, second] = words;
  if (words.length === 1) return nicknames.length === 0 ? [''] : nicknames;
  const isInitialFirst =
    first.length === 1 && words.length > 2 && second.length > 1 && !particles.has(second);
  return [...new Set(isInitialFirst ? [first, second, ...nicknames] : [first, ...nicknames])];
}

/** The last word with the particles before it; never the first word of a name, but where all before is such. */
function withParticles(words: readonly string[]): readonly string[] {
  let start = words.length - 1;
  while (start > 1 && particles.has(words[start - 1])) start -= 1;
  return words.slice(start);
}

const surnameKey = (surname: readonly string[]): string => `s ${surname.join(' ')}`;
const initialKey = (given: string, surname: string): string =>
  `i ${String.fromCodePoint(given.codePointAt(0) ?? 0)} ${surname}`;
const pairKey = (given: string, surname: string): string => `p ${[given, surname].sort().join(' ')}`;

/** All words but initials, in the order of letters; null of short names, whose pair says as much. */
function allKey(parts: readonly string[]): string | null {
  const long = parts.filter((part) => part.length > 1);
  return long.length < fewestForAll ? null : `a ${long.sort().join(' ')}`;
}

/** No surname begins with a space: who stands here is found by all words alone. */
const placeOfAll = (all: string): KeyPlace => ({ surname: ` ${all}`, given: '' });
