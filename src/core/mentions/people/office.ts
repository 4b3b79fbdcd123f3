import { officeKinds } from '../../english/officeKinds.ts';
import { occupations } from '../../english/occupations.ts';
import { offices } from '../../english/offices.ts';
import { wordSet } from '../../english/words.ts';
import { folded } from '../lexicon.ts';
import type { Token } from './tokens.ts';

/** What somebody is, taken apart so that "Sen." and "a senator from Ohio" can be told to be one office. */
export interface Office {
  /** The sorts of office or calling, whatever word is printed for them. */
  readonly kinds: ReadonlySet<string>;
  /** What else the words say, folded: "police" of a chief, "finance" of a minister. */
  readonly about: ReadonlySet<string>;
}

/** Several words that are one office. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bu\.? ?s\.?(?= )/g, ''],
  [/\b(?:lt\.?|lieutenant) (?=gov|col|gen|cmdr|commander)/g, 'deputy-'],
  [/\b(?:vice|deputy|associate|assistant)[ -](?=\p{L})/gu, 'deputy-'],
  [/\battorney[- ]general\b/g, 'attorney-general'],
  [/\bdistrict attorney\b/g, 'district-attorney'],
  [/\bprime[- ]minister\b/g, 'premier'],
  [/\bfirst lady\b/g, 'first-lady'],
  [/\bchief justice\b/g, 'justice'],
  [/\bchief executive(?: officer)?\b/g, 'executive'],
  [/\b(?:brigadier|major|brig\.?|maj\.?) gen(?:eral|\.)?(?![\p{L}])/gu, 'general'],
  [/(?<=\p{L})-elect(?!\p{L})/gu, ''],
  [/\bhouse of (?:representatives|commons)\b/g, 'house'],
];

const fullForms: ReadonlyMap<string, string> = new Map([
  ['sgt', 'sergeant'], ['capt', 'captain'], ['lt', 'lieutenant'], ['col', 'colonel'], ['prof', 'professor'],
  ['dr', 'doctor'], ['physician', 'doctor'], ['surgeon', 'doctor'], ['det', 'detective'], ['insp', 'inspector'],
  ['maj', 'major'], ['cmdr', 'commander'], ['adm', 'admiral'], ['gen', 'general'], ['cpl', 'corporal'],
  ['pvt', 'private'], ['supt', 'superintendent'], ['rev', 'pastor'], ['revd', 'pastor'], ['reverend', 'pastor'],
]); // prettier-ignore

/** They say nothing of which office it is, and go with any other. */
const empty = wordSet(`
  a an the his her its their our former formerly ex then late onetime longtime acting interim current incoming outgoing
  senior junior new top deputy and who was is u.s us american first second third
  republican democratic democrat conservative liberal labour tory gop elder late
`);

/** Whoever is one of these may hold any office besides. */
const general = wordSet(`
  leader candidate nominee incumbent politician lawmaker legislator official member republican democrat lawyer attorney
  prosecutor businessman businesswoman businessperson entrepreneur billionaire millionaire founder co-founder owner
  activist campaigner veteran head boss figure star champion winner resident native citizen man woman victim suspect
  author writer host father mother parent rival ally friend colleague opponent opposition predecessor successor counterpart mentor
  neighbor neighbour partner supporter critic expert contender challenger front-runner frontrunner hopeful favorite favourite player worker parent advocate counsel chairman chairwoman chair chairperson executive ceo
`);

/** Nouns that are titles before a name, though they are no offices. */
const callings = wordSet('dr rev revd reverend rabbi imam ayatollah sheikh');

/** What a printed role says; `null` where it names no office or calling. */
export function officeIn(role: string): Office | null {
  const plain = phrases.reduce((text, [from, to]) => text.replace(from, to), folded(role));
  const kinds = new Set<string>();
  const about = new Set<string>();
  let isBehindLink = false;
  for (const printed of plain.match(/[\p{L}\p{N}.'-]+/gu) ?? []) {
    const word = printed.replace(/\.$/u, '');
    if (links.has(word)) isBehindLink = true;
    else if (!isBehindLink && isNoun(word) && !empty.has(word))
      for (const kind of kindsOf(word)) kinds.add(kind);
    else if (!empty.has(word)) about.add(word.replace(/'s$/u, ''));
  }
  return kinds.size === 0 ? null : { kinds, about };
}

const links = wordSet('of for at in from with to on');

const isNoun = (word: string): boolean => {
  const noun = word.replace(/^deputy-/u, '');
  return occupations.has(noun) || offices.has(noun) || compounds.has(noun) || fullForms.has(noun);
};
const compounds = wordSet('attorney-general district-attorney first-lady');

function kindsOf(word: string): readonly string[] {
  const kinds = officeKinds.get(word);
  // Ranks and callings are told apart here: a colonel is no general, a prosecutor no attorney general.
  if (kinds === undefined || kinds.includes('soldier') || kinds.includes('attorney'))
    return [fullForms.get(word) ?? word];
  return kinds;
}

/** What the title right before a name says by itself: "Dr.", which is no part of the role. */
export const officeOfTitle = ({ key }: Token): Office | null =>
  callings.has(key) ? { kinds: new Set([fullForms.get(key) ?? key]), about: new Set() } : null;

const share = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((word) => other.has(word));

/** May both be said of one and the same office: "Sen." and "a senator from Ohio", and not chiefs of two services? */
const isOne = (one: Office, other: Office): boolean =>
  share(one.kinds, other.kinds) &&
  (one.about.size === 0 || other.about.size === 0 || share(one.about, other.about));

/**
 * How an office goes with all that somebody is known to be: `agrees`, he holds it; `against`, he holds another;
 * `silent`, it is not known what he holds.
 */
export function agreementWith(office: Office, known: readonly Office[]): 'agrees' | 'against' | 'silent' {
  if (known.some((one) => isOne(office, one))) return 'agrees';
  return known.every(isGeneral) ? 'silent' : 'against';
}

export const isGeneral = ({ kinds }: Office): boolean => [...kinds].every((kind) => general.has(kind));

/** Public offices: who is known for a private calling, or as somebody's relative, is not called by them. */
const publicOffices = wordSet(
  'president premier monarch prince senator representative governor mayor judge minister ambassador sheriff attorney-general',
);
const privateCallings = wordSet(`
  first-lady teacher nurse student pupil farmer plumber dentist carpenter electrician waiter waitress cook chef barber baker
  mechanic clerk cashier janitor musician singer dancer painter sculptor librarian pharmacist accountant retiree homemaker
  housewife widow widower son daughter wife husband brother sister niece nephew cousin grandson granddaughter fisherman
  bartender gardener hairdresser tailor schoolteacher midwife
`);

/** Is this the title of a public office? */
export const isPublic = ({ kinds }: Office): boolean => [...kinds].some((kind) => publicOffices.has(kind));

/** Is somebody known for nothing but what goes with no public office? */
export const isPrivate = (known: readonly Office[]): boolean =>
  known.length > 0 && known.every(({ kinds }) => [...kinds].every((kind) => privateCallings.has(kind)));
