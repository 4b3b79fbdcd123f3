import type { Candidate } from '../lookup/candidates.ts';
import { isBeforeCommonEra, onlyYear, yearOf, type FoundDate } from '../lookup/dates.ts';
import type { Doubt, Fact } from '../lookup/facts.ts';
import { hostOf, type LookUpPlaces, type PlaceName } from '../lookup/places.ts';
import type { LookUpProblem } from '../lookup/problems.ts';
import { shorten } from '../shorten.ts';
import { dateInWords } from './dates.ts';
import { inMarks } from './quotation.ts';

/** Why a look-up came to nothing, and what to do: one or two sentences. */
export function lookUpProblemInWords(problem: LookUpProblem): string {
  switch (problem.why) {
    case 'cancelled':
      return 'The look-up was stopped.';
    case 'unreachable':
      return `${problem.host} cannot be reached. Check the connection, then look up again.`;
    case 'late':
      return `${problem.host} has not answered within ${String(problem.limit)} seconds. Look up again later.`;
    case 'too long':
      return `${problem.host} answers with more than ${String(problem.limit / 1e6)} MB, which is not read.`;
    case 'refused':
      return `${problem.host} refuses to answer. Check the addresses in the settings (copydesk.lookUp).`;
    case 'broken':
      return `${problem.host} has an error of its own. Look up again later.`;
    case 'too many':
      return `${problem.host} has had too many questions. ${again(problem.wait)}`;
    case 'busy':
      return `${problem.host} is too busy to answer. ${again(problem.wait)}`;
    case 'sent on':
      return problem.to === null
        ? `${problem.host} sends on to another address, where nothing is asked. Check the addresses in the settings (copydesk.lookUp).`
        : `${problem.host} sends on to ${problem.to}, where nothing is asked. Check the addresses in the settings (copydesk.lookUp).`;
    case 'no data':
      return problem.isPage
        ? `${problem.host} answers with a page instead of data. A proxy or a page to sign in may stand in between.`
        : `${problem.host} answers with something that is not understood.`;
    case 'error':
      return `${problem.host} answers with an error: ${problem.says}`;
    case 'missing':
      return `There is no ${problem.what}. Check the number or the address.`;
    case 'several':
      return `${inMarks(problem.what)} is a page that lists several of that name. Look up the one who is meant.`;
    case 'no item':
      return `${inMarks(problem.what)} is on Wikipedia, but not on Wikidata, which look-ups need.`;
    case 'no person':
      return `${inMarks(problem.what)} is no person.`;
    case 'nobody':
      return `Nobody called ${inMarks(problem.name)} was found. Try another form of the name, a Q-id of Wikidata, or the address of a page.`;
    case 'unknown address':
      return `${shorten(problem.address)} is no address of an item of Wikidata or a page of Wikipedia.`;
    case 'no image':
      return `${problem.file} is no image that can be kept: only JPEG, PNG and WebP are.`;
  }
}

function again(wait: number | null): string {
  if (wait === null) return 'Wait a minute or two before you look up again.';
  if (wait < 120) return `Look up again in ${String(wait)} ${wait === 1 ? 'second' : 'seconds'}.`;
  const minutes = Math.ceil(wait / 60);
  return minutes < 120
    ? `Look up again in ${String(minutes)} minutes.`
    : `Look up again in ${String(Math.ceil(minutes / 60))} hours.`;
}

/** The servers that are asked, as in "www.wikidata.org and en.wikipedia.org". */
export const serversInWords = ({ wikidata, wikipedia }: LookUpPlaces): string =>
  hostsInWords(wikidata, wikipedia);

/** Those that are asked about an image. */
export const imageServersInWords = ({ commons, images }: LookUpPlaces): string =>
  hostsInWords(commons, images);

const hostsInWords = (...addresses: readonly string[]): string =>
  [...new Set(addresses.map(hostOf))].join(' and ');

/** Which setting has an address that cannot be asked. */
export const unfitPlaceInWords = (name: PlaceName): string =>
  name === 'images'
    ? 'The setting copydesk.lookUp.images is no address that begins with https://.'
    : `The setting copydesk.lookUp.${name} is no address that begins with https:// and ends in /api.php.`;

/** "1921–2006", "born 1947", "died 44 BC"; empty where neither is known. */
export function yearsInWords({ born, died }: { born: FoundDate | null; died: FoundDate | null }): string {
  if (born !== null && died !== null) return `${yearInWords(born)}–${yearInWords(died)}`;
  if (born !== null) return `born ${yearInWords(born)}`;
  return died === null ? '' : `died ${yearInWords(died)}`;
}

const yearInWords = (date: FoundDate): string =>
  isBeforeCommonEra(date) ? `${String(-yearOf(date))} BC` : String(yearOf(onlyYear(date)));

const lives: Readonly<Record<Candidate['time'], string>> = {
  'in office': '',
  alive: 'alive then',
  unknown: '',
  dead: 'dead by then',
  'too young': 'a child then',
  'not born': 'not born then',
};

/** Of the offices that somebody held on a day, so many are told. */
const mostOffices = 2;

/** What speaks for somebody or against him: "named so; in office then: Secretary of the Treasury". */
export function whyInWords({ name, time, held, shared }: Candidate): string {
  const named = { label: 'named so', alias: 'also named so', other: '' }[name];
  const office =
    time === 'in office'
      ? `in office then${held.length > 0 ? `: ${held.slice(0, mostOffices).join(', ')}` : ''}`
      : lives[time];
  const role = shared.length === 0 ? '' : `role in common: ${shared.join(', ')}`;
  return [named, office, role].filter((part) => part !== '').join('; ');
}

/** What is taken over: a label, and what it says. */
export function factInWords(fact: Fact): { readonly label: string; readonly says: string } {
  switch (fact.is) {
    case 'bio':
      return {
        label: fact.from === 'wikipedia' ? 'Bio, from Wikipedia' : 'Bio, from Wikidata',
        says: fact.words,
      };
    case 'born':
      return { label: 'Born', says: dayInWords(fact.date) };
    case 'died':
      return { label: 'Died', says: dayInWords(fact.date) };
    case 'office':
      return { label: 'Office', says: `${fact.title}, ${termInWords(fact.begin, fact.end)}` };
    case 'image':
      return {
        label: 'Image',
        says: [fact.image.licence, fact.image.author ?? '', fact.image.title].filter(Boolean).join(', '),
      };
    case 'link':
      return { label: 'Link', says: `${fact.title}: ${fact.url}` };
    case 'item':
      return { label: 'Wikidata item', says: fact.id };
  }
}

function termInWords(begin: FoundDate | null, end: FoundDate | null): string {
  if (begin !== null && end !== null) return `${dayInWords(begin)} to ${dayInWords(end)}`;
  return begin === null ? `until ${dayInWords(end ?? '')}` : `since ${dayInWords(begin)}`;
}

/** The weekday left out. */
const dayInWords = (date: FoundDate): string => dateInWords(date).replace(/^\w+day, /, '');

/** Why something is only taken where somebody says so. */
export function doubtInWords(doubt: Doubt): string {
  switch (doubt.why) {
    case 'replaces':
      return `in place of ${inMarks(shorten(doubt.words))}`;
    case 'open':
      return 'no end is given, though it began long ago';
    case 'other bio':
      return 'in place of the one above';
  }
}
