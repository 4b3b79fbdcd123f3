import { irregularPasts } from '../../english/verbs.ts';
import type { Person } from '../../mentions/mentions.ts';
import { functionWords } from '../../mentions/people/words/functionWords.ts';
import { fold } from '../names/printedName.ts';
import { placeAt, stateByPost } from '../roles/countries.ts';
import { officeBefore } from './successions.ts';

/** What the article says of somebody where it names them. */
export interface InText {
  /** The role as it was read; without one, the words that are set beside the name. `null` for nothing. */
  readonly role: string | null;
  /** What or where it is of, as it stands behind the name: "of Michigan", "of the Teamsters". */
  readonly of: string | null;
  /** It writes of their government or presidency, as in "Ann Doe’s government". */
  readonly heads: boolean;
}

/** So much around a name tells where or what somebody is, in UTF-16 units. */
const around = 120;
/** "of Michigan", "of the Chamber of Deputies": what somebody is an officer of. */
const belongs =
  /^ of(?: the)? ((?<= of the )[a-z][^,.;:]{2,40}|(?:[A-Z][\p{L}’']*\.?)(?:(?: of| of the| and|) [A-Z][\p{L}’']+)*)/u;
/** "(D-Mich.)", ", D-NJ,", "(R–W. Va.)", "(D, Texas)": what a party says of who sits in a parliament. */
const party =
  /^(?:,? [([]?(?:D|R|I|DFL)\.?[-‐‑–—] ?|,? [([](?:D|R|I|DFL)\.?, ?)([A-Z]\. ?[A-Z]\p{Ll}{0,2}\.|[A-Z][\p{L}’']*\.?(?: [A-Z][\p{L}’']+)*)/u;
/** ", a Democrat from Oregon", ", Republican of Texas", ", the Oregon Democrat". */
const partyOf =
  /^, (?:(?:an?|the) )?(?:\p{Ll}+ )?(?:(?:Democrat|Republican|[Ii]ndependent)(?:ic senator)? (?:from|of|representing) ([A-Z]\p{L}+\.?(?: [A-Z]\p{L}+)?)|([A-Z]\p{L}+(?: [A-Z]\p{L}+)?) (?:Democrat|Republican|[Ii]ndependent)(?![\p{L}]))/u;
/** ", the wicketkeeper," and what else says in another's words who it is. */
const apposition = /^, ((?:an?|the|one of|his|her|their|our) [^,.;:]{2,80})/u;
/** What only who heads a state or a government has. */
const headed =
  /^[’']s? (?:\p{Ll}+ )?(?:administration|presidency|government|premiership|chancellorship|pontificate|papacy)(?!\p{L})/u;
const wordBefore = /(?<![\p{L}’'-])(\p{Ll}[\p{Ll}-]+) $/u;

export function inText(text: string, person: Person, people: readonly Person[]): InText {
  const { mentions } = person;
  const role = officeBefore(text, person, people) ?? person.role;
  const named = mentions.filter(({ form }) => form === 'name').slice(0, 3);
  const after = named.map(({ end }) => text.slice(end, end + around));
  const ofParty = withoutStops(first(after, party));
  const state = ofParty === null ? null : (stateByPost(ofParty) ?? ofParty);
  const of = state ?? withoutStops(first(after, belongs) ?? first(after, partyOf));
  const heads = after.some((words) => headed.test(words));
  if (role !== null) return { role, of, heads };
  if (ofParty !== null) return { role: 'lawmaker', of, heads };
  const before = named.map(({ start }) => text.slice(Math.max(start - around, 0), start));
  return { role: first(after, apposition) ?? nounIn(first(before, wordBefore)), of, heads };
}

/** "N.J." and "W. Va." are a word each. */
const withoutStops = (place: string | null): string | null =>
  place?.replace(/^(\p{Lu})\. ?(?=\p{Lu})/u, '$1').replaceAll('.', '') ?? null;

/** What stands before a name is its noun, as in "wicketkeeper Ian Smith", where it is no verb and no little word. */
function nounIn(word: string | null): string | null {
  if (word === null || functionWords.has(word) || irregularPasts.has(word)) return null;
  return /(?:ed|ing|s|said|says|told|met|is|was|ly)$/.test(word) ? null : word;
}

function first(texts: readonly string[], pattern: RegExp): string | null {
  for (const text of texts) {
    const found = pattern
      .exec(text)
      ?.slice(1)
      .find((part: string | undefined) => part !== undefined);
    if (found !== undefined) return found;
  }
  return null;
}

/** Longer texts name about every country. */
const longest = 100_000;
/** Shorter words are other words as well, in letters. */
const shortest = 4;

/** The countries that a text names, by their codes, be it by a state or a seat of government. */
export function countriesIn(text: string): ReadonlySet<string> {
  const start = text.slice(0, longest);
  const found = new Set<string>(/\bU\.?S\b/.test(start) ? ['us'] : []);
  const words: string[] = fold(start).match(/\p{L}+/gu) ?? [];
  // In small letters "us" is a pronoun, and the short forms of states are other words.
  for (let at = 0; at < words.length; at++) {
    const place = words[at].length >= shortest ? placeAt(words, at) : null;
    if (place) found.add(place.country);
  }
  return found;
}
