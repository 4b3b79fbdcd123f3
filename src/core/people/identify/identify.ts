import type { ListedPerson } from '../lists/listPerson.ts';
import { namePartsOf } from '../names/printedName.ts';
import type { Offer } from '../offer.ts';
import { registryAsList } from '../registry/registryPeople.ts';
import { roleWordsOf } from '../roles/roleWords.ts';
import { byLikelihood, weigh, type Candidate, type Subject } from './candidate.ts';
import { isFarFromOffice } from './dates.ts';

/** Who of the candidates somebody of an article is. */
export interface Identity {
  /** Certain. */
  readonly taken: Offer | null;
  /** Likely, the likeliest first: for the checker to say. Empty where somebody is taken. */
  readonly offered: readonly Offer[];
  /** Who else of the name there is, where somebody is taken: for who says that it is not the one. */
  readonly others: readonly Offer[];
  /** The title of the office that whoever is taken held on the day of publication. */
  readonly role: string | null;
}

export const nobody: Identity = { taken: null, offered: [], others: [], role: null };

/** More than these are no offer but a list to search. */
const mostOffered = 5;

/**
 * Says who is meant. Of a surname alone nobody is taken but the holder of an office of which there is one; of the dead
 * nobody; of two who fit none; of a sensitive list nobody.
 * @param day ISO day of publication; where it is not known, nearly nobody is taken
 */
export function identify(
  subject: Subject,
  candidates: readonly ListedPerson[],
  day: string | null,
): Identity {
  const weighed = candidates
    .flatMap((listed) => weigh(subject, listed, day) ?? [])
    .filter((candidate) => isPossible(candidate))
    .sort(byLikelihood);
  const people = withoutDoubles(weighed);
  const fitting = people.filter((candidate) => whyTaken(candidate, subject, day) !== null);
  const first = fitting.at(0);
  if (first && !first.listed.list.isSensitive) {
    const rivals = people.filter((candidate) => candidate !== first);
    if (rivals.every((rival) => isBeaten(rival, first, subject, day)))
      return {
        taken: offerOf(first),
        offered: [],
        others: toOffer(rivals).map(offerOf),
        role: first.office?.title ?? null,
      };
  }
  return { ...nobody, offered: toOffer(people).map(offerOf) };
}

/** Somebody whom the checker has said to be the one. */
export function identifyAs(subject: Subject, chosen: ListedPerson, day: string | null): Identity {
  const weighed = weigh({ ...subject, names: [chosen.person.name], age: null }, chosen, day);
  const why = (weighed?.why ?? []).filter((ground) => ground !== 'exact name');
  return {
    taken: { ...chosen, why: [...why, 'earlier choice'], doubts: weighed?.doubts ?? [] },
    offered: [],
    others: [],
    role: weighed?.office?.title ?? null,
  };
}

const offerOf = ({ listed, why, doubts }: Candidate): Offer => ({ ...listed, why, doubts });

/** Whether it is worth an offer. The dead are, where full name and role say so. */
function isPossible(candidate: Candidate): boolean {
  const { name, lived, agreement } = candidate;
  const isAgreed = agreement === 'full' || agreement === 'part' || isOwn(candidate);
  if (lived === 'no') return name.strength === 'full' && isAgreed;
  if (agreement === 'against' || agreement === 'none' || candidate.isOtherAge)
    return name.strength === 'full' || name.strength === 'near';
  return true;
}

/** What makes it certain, the surest first; `null` where it is not. */
type Reason = 'holds the office' | 'held the office' | 'on file' | 'heads a government';
const reasons: readonly (Reason | null)[] = [
  'holds the office',
  'held the office',
  'on file',
  'heads a government',
  null,
];

function whyTaken(candidate: Candidate, { role, heads }: Subject, day: string | null): Reason | null {
  const { name, lived, agreement, rests, isHigh, isHeadNow, isNear } = candidate;
  const isNamed = name.strength === 'full' || name.strength === 'near';
  if (candidate.isOtherAge) return null;
  if (isOwn(candidate) && isOwnTaken(candidate, day)) return 'on file';
  if (day === null)
    return name.strength === 'full' && agreement === 'full' && isHigh ? 'held the office' : null;
  if (lived !== 'yes') return null;
  if (rests === 'now') {
    if (agreement === 'full') return isNamed || isHigh ? 'holds the office' : null;
    return name.strength === 'full' || (isNamed && isHigh) ? 'holds the office' : null;
  }
  if (rests !== 'nothing') {
    const isSaid = role !== null && roleWordsOf(role).when !== 'now';
    // Who is called by an office that he held before may be another who holds it somewhere else.
    if (rests === 'past' && !isSaid) return null;
    const isCertain = name.strength === 'full' || (isHigh && (isNamed || isSaid));
    return agreement === 'full' && isCertain ? 'held the office' : null;
  }
  // A full name alone is that of many, be the article about the country or not.
  return agreement === 'silent' && isNamed && heads && isHeadNow && isNear() ? 'heads a government' : null;
}

const isOwn = ({ listed }: Candidate): boolean => listed.list === registryAsList;

/** The desk keeps its people for articles like this one: a full name is enough where nothing speaks against it. */
function isOwnTaken(
  { name, lived, agreement, doubts, listed: { person } }: Candidate,
  day: string | null,
): boolean {
  if (name.strength !== 'full' || lived === 'no' || doubts.includes('out of office')) return false;
  if (agreement === 'silent') return day === null || !isFarFromOffice(person, day);
  return agreement !== 'against' && (agreement !== 'none' || person.offices.length === 0);
}

/** Whether who fits is the one for certain, beside another of the name. */
function isBeaten(rival: Candidate, first: Candidate, subject: Subject, day: string | null): boolean {
  if (rival.lived === 'no' || rival.isOtherAge) return true;
  const rank = (candidate: Candidate) => reasons.indexOf(whyTaken(candidate, subject, day));
  if (rank(first) === 0) return rival.rests !== 'now';
  if (rank(first) === 1)
    return rival.rests === 'nothing' && (rival.agreement !== 'silent' || rival.name.strength === 'weak');
  return rival.name.strength === 'weak';
}

/**
 * One person may stand in several lists: the likeliest entry stands for all, one of a list that is not sensitive before
 * others.
 */
function withoutDoubles(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const isSensitive = ({ listed }: Candidate): boolean => listed.list.isSensitive;
  const inOrder = [...candidates.filter((one) => !isSensitive(one)), ...candidates.filter(isSensitive)];
  for (const candidate of inOrder)
    if (!kept.some((other) => isSame(other.listed.person, candidate.listed.person))) kept.push(candidate);
  return kept.sort(byLikelihood);
}

function isSame(a: ListedPerson['person'], b: ListedPerson['person']): boolean {
  if (a.wikidata !== null && b.wikidata !== null) return a.wikidata === b.wikidata;
  if (a.born === null || b.born === null) return false;
  const length = Math.min(a.born.length, b.born.length);
  const surname = (name: string) => namePartsOf(name).words.at(-1);
  return (
    length === 10 &&
    a.born.slice(0, length) === b.born.slice(0, length) &&
    surname(a.name) === surname(b.name)
  );
}

/** Of many of one surname only those in office are worth a look, and of many of these none. */
function toOffer(people: readonly Candidate[]): readonly Candidate[] {
  if (people.length <= mostOffered) return people;
  const likely = people.filter(
    ({ name, office }) => name.strength === 'full' || name.strength === 'near' || office,
  );
  return likely.length <= mostOffered ? likely : [];
}
