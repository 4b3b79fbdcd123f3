import { officeKinds, type OfficeKind } from '../../english/officeKinds.ts';
import { wordSet } from '../../english/words.ts';
import { fold } from '../names/printedName.ts';
import { placeAt } from './countries.ts';

/** What a role or the title of an office says, taken apart so that the two can be compared. */
export interface RoleWords {
  readonly kinds: ReadonlySet<OfficeKind>;
  /** What it is about, in stems: "treasur", "foreign". */
  readonly about: ReadonlySet<string>;
  /** ISO 3166-1 alpha-2. */
  readonly countries: ReadonlySet<string>;
  /** States of the United States. */
  readonly states: ReadonlySet<string>;
  /** `former`: it is over; `coming`: it has not begun. */
  readonly when: 'now' | 'former' | 'coming';
  /** What it is said to be an office of, in stems. */
  readonly belongsTo?: ReadonlySet<string>;
}

/** There is one of them at a time, so that a surname beside the office names one person. */
export const isSole = ({ kinds, about, states }: RoleWords): boolean =>
  kinds.has('president') ||
  kinds.has('vice president') ||
  kinds.has('premier') ||
  kinds.has('monarch') ||
  (kinds.has('minister') && about.size > 0) ||
  (kinds.has('governor') && states.size > 0);

/** It is the office of who heads a state or a government. */
export const isHead = ({ kinds }: RoleWords): boolean =>
  kinds.has('president') || kinds.has('premier') || kinds.has('monarch');

/** Several words that are one, and words that mean the same. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bu\. ?s\.(?: ?a\.)?/g, ' us '],
  [/\bu\. ?k\./g, ' uk '],
  [/\bvice[- ]president(?:-elect)?\b/g, 'vicepresident'],
  [/\bfirst lady\b/g, 'firstlady'],
  [/\bprime minister\b/g, 'premier'],
  [/\bchancellor of the exchequer\b/g, 'minister finance'],
  [/\bsecretary of state for\b/g, 'minister'],
  [/\bsecretary of state\b/g, 'minister foreign'],
  [/\bhead of state\b/g, 'president'],
  [/\battorney[- ]general\b/g, 'attorney state-wide'],
  [/\bmembers? of (?:the )?(?:[a-z]+ ){0,3}parliament\b/g, 'mp'],
  [/\bmembers? of (?:the )?(?:[a-z]+ ){0,3}(?:house of representatives|congress|house of commons)\b/g, 'rep'],
  [/\bmembers? of (?:the )?(?:[a-z]+ ){0,3}senate\b/g, 'senator'],
  [/\bhouse of (?:representatives|commons)\b/g, 'house'],
  [/\btrade representative\b/g, 'trade negotiator'],
  [/\bstate (?=rep|sen|lawmaker|legislator|assembly|treasurer|attorney|house\b)/g, 'statewide '],
  [/\bdefence\b/g, 'defense'],
  [/\blabour\b/g, 'labor'],
  [/\bexterior\b|\bexternal\b/g, 'foreign'],
  [/\btreasur(?:y|er)\b/g, 'treasury'],
];

const formerWords = wordSet('former formerly ex late onetime predecessor retired emeritus deposed ousted');
const comingWords = wordSet('elect designate nominee candidate incoming future hopeful');
/** They say nothing of which office it is. */
const empty = wordSet(`
  a an the of for to at in on and by with s his her their its our my one who was is as
  senior top current acting interim new newly deputy head chief veteran longtime then himself herself
  mr mrs ms miss sir dame lord lady honorable hon right excellency majesty holiness
  affair affairs department ministry office government administration cabinet state federal national party
  first second third fourth congressional congress parliament district official politician leading
  democratic republican democrat conservative socialist gop successor counterpart
`);
/** Words for kin and staff: the office beside them is somebody else's. */
const others = wordSet(`
  wife husband widow widower son daughter brother sister mother father nephew niece cousin uncle aunt grandson
  granddaughter stepson stepdaughter fiance fiancee girlfriend boyfriend ally rival friend lawyer doctor biographer
  bodyguard driver chef
`);
/** Beside one of these an office is one of a company or a club, where the office on file does not say the same. */
const institutions = wordSet(`
  company corp inc firm bank club union university college school institute foundation society association board
  council city county town village church hospital team league class student group fund federation federal committee
  museum agency newspaper business band orchestra theatre theater statewide
`);

/** Whether an office beside this stem, unexplained, is another's or another one. */
export const leadsElsewhere = (stem: string): boolean => others.has(stem) || institutions.has(stem);

const stem = (word: string): string =>
  /^(?:econom|financ|treasur)/.exec(word)?.[0] ?? (word.length > 4 ? word.replace(/(?:ies|s|y)$/, '') : word);

/** Of so much of a role is read what it says, in UTF-16 units. */
const longestRole = 300;

export function roleWordsOf(role: string): RoleWords {
  const kinds = new Set<OfficeKind>();
  const about = new Set<string>();
  const countries = new Set<string>();
  const states = new Set<string>();
  let when: RoleWords['when'] = 'now';
  const plain = phrases.reduce(
    (text, [from, to]) => text.replace(from, to),
    fold(role.slice(0, longestRole)),
  );
  const words: string[] = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const place = placeAt(words, at);
    const found = officeKinds.get(word);
    if (place) {
      countries.add(place.country);
      if (place.state !== null) states.add(place.state);
      at += place.length - 1;
    } else if (formerWords.has(word)) when = 'former';
    else if (comingWords.has(word)) when = 'coming';
    else if (found) for (const kind of found) kinds.add(kind);
    else if (!empty.has(word)) about.add(stem(word));
  }
  return { kinds, about, countries, states, when };
}

/** What several offices say together. */
export function together(offices: readonly RoleWords[]): RoleWords {
  const all = <T>(of: (office: RoleWords) => ReadonlySet<T>) =>
    new Set(offices.flatMap((one) => [...of(one)]));
  return {
    kinds: all(({ kinds }) => kinds),
    about: all(({ about }) => about),
    countries: all(({ countries }) => countries),
    states: all(({ states }) => states),
    when: 'now',
  };
}
