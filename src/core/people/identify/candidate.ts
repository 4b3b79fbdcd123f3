import { ageOn } from '../../ageOn.ts';
import type { ListedPerson, Office } from '../lists/listPerson.ts';
import { compareNames, strengths, stronger, type NameMatch } from '../names/compareNames.ts';
import { familyFirst } from '../names/familyFirst.ts';
import { namePartsOf } from '../names/printedName.ts';
import { doubts, grounds, type Doubt, type Ground } from '../offer.ts';
import { agreementOf, type Agreement } from '../roles/agreement.ts';
import { isHead, isSole, roleWordsOf, together, type RoleWords } from '../roles/roleWords.ts';
import { heldOn, isComing, isLongOver, isOver, isUndated, livedOn, yearOf } from './dates.ts';

/** Somebody of an article, as far as it helps to say who it is. */
export interface Subject {
  /** As printed, and as names on file for them. */
  readonly names: readonly string[];
  /** As the article gives it. */
  readonly role: string | null;
  /** What the role is of, where that stands behind the name. */
  readonly of: string | null;
  /** Whether the article names a country, by its code. */
  readonly isNear: (country: string) => boolean;
  /** The article writes of a government or presidency of theirs. */
  readonly heads: boolean;
  /** As the article prints it, in years. */
  readonly age: number | null;
  /** Words of names in the article, folded: they say nothing of a role. */
  readonly named: ReadonlySet<string>;
  /** As an entry on file has it: an ISO date. */
  readonly born: string | null;
  /** As an entry on file has it. */
  readonly wikidata: string | null;
}

/** Somebody of whom nothing is known but the name. */
export const subjectNamed = (name: string): Subject => ({
  names: [name],
  role: null,
  of: null,
  isNear: () => true,
  heads: false,
  age: null,
  named: new Set(),
  born: null,
  wikidata: null,
});

/** Somebody of a list whose name fits, and what speaks for and against it. */
export interface Candidate {
  readonly listed: ListedPerson;
  readonly name: NameMatch;
  /** The article prints another age than they had on the day. */
  readonly isOtherAge: boolean;
  readonly lived: 'yes' | 'no' | 'unknown';
  /** With what was held on the day; where the article says "former" or "elect", with what was held then. */
  readonly agreement: Agreement;
  /** What the agreement rests on. */
  readonly rests: 'now' | 'past' | 'coming' | 'undated' | 'nothing';
  /** The office held on the day, the one that agrees first. */
  readonly office: Office | null;
  /** That office, or one held before, is one of a kind: a head of state, a minister of something. */
  readonly isHigh: boolean;
  /** The article names a country of theirs, or none is on file. */
  readonly isNear: () => boolean;
  /** Heads a state or government on the day, or did until lately. */
  readonly isHeadNow: boolean;
  readonly why: readonly Ground[];
  readonly doubts: readonly Doubt[];
}

interface OnFile {
  readonly offices: readonly { readonly office: Office; readonly words: RoleWords }[];
  readonly countries: ReadonlySet<string>;
}

const known = new WeakMap<ListedPerson['person'], OnFile>();

function onFileOf({ person }: ListedPerson): OnFile {
  const before = known.get(person);
  if (before) return before;
  const offices = person.offices.map((office) => {
    const words = roleWordsOf(office.title);
    const countries = new Set([...words.countries, ...(office.country === null ? [] : [office.country])]);
    return { office, words: { ...words, countries } };
  });
  const countries = new Set([...person.countries, ...offices.flatMap(({ words }) => [...words.countries])]);
  const made = { offices, countries };
  known.set(person, made);
  return made;
}

/**
 * Weighs somebody of a list; `null` where it is not the person: another name, or somebody else by what is on file.
 * @param day ISO day of publication; `null` where it is not known
 */
export function weigh(subject: Subject, listed: ListedPerson, day: string | null): Candidate | null {
  const { person } = listed;
  const onFile = onFileOf(listed);
  const name = bestMatch(subject.names, listed, onFile);
  if (!name || isOther(subject, person)) return null;
  const lived = day === null ? 'unknown' : livedOn(person, day);
  const role = roleOf(subject);
  const { agreement, rests } = agreementWith(role, subject.named, onFile, day);
  const held = onFile.offices.filter(({ office }) => day !== null && heldOn(office, day));
  const agreeing = held.filter(
    ({ words }) => role && /full|part/.test(agreementOf(role, subject.named, words)),
  );
  // "Sen." says less of a chair of the Senate than of a senator.
  const closest = agreeing.toReversed().sort((a, b) => saysMore(a.words, role) - saysMore(b.words, role));
  const office = (closest.at(0) ?? held.at(-1))?.office ?? null;
  const until = onFile.offices.filter(
    ({ office }) => day === null || heldOn(office, day) || isOver(office, day),
  );
  const why: Ground[] = [
    name.ground,
    ...(lived === 'yes' ? (['alive'] as const) : []),
    ...(office ? (['in office'] as const) : []),
    ...(agreement === 'full' || agreement === 'part' ? (['role'] as const) : []),
    ...(role && [...role.countries].some((country) => onFile.countries.has(country))
      ? (['country'] as const)
      : []),
  ];
  const isOfOtherAge = isOtherAge(subject, person, day);
  const against: Doubt[] = [
    ...(agreement === 'against' || (agreement === 'none' && onFile.offices.length > 0)
      ? (['another role'] as const)
      : []),
    ...(isOfOtherAge ? (['another age'] as const) : []),
    ...(rests === 'past' && role?.when === 'now' && isLongAgo(role, subject.named, onFile, day)
      ? (['out of office'] as const)
      : []),
    ...(lived === 'no' ? (['not alive'] as const) : []),
  ];
  return {
    listed,
    name,
    isOtherAge: isOfOtherAge,
    lived,
    agreement,
    rests,
    office,
    isHigh: until.some(({ words }) => isSole(words)),
    isNear: () => onFile.countries.size === 0 || [...onFile.countries].some(subject.isNear),
    isHeadNow: until.some(({ office, words }) => day !== null && isHead(words) && !isLongOver(office, day)),
    why: grounds.filter((ground) => why.includes(ground)),
    doubts: doubts.filter((doubt) => against.includes(doubt)),
  };
}

/** Every office that the role may be was left so long ago that nobody is called by it any more. */
const isLongAgo = (role: RoleWords, named: ReadonlySet<string>, { offices }: OnFile, day: string | null) =>
  offices
    .filter(({ words }) => /full|part/.test(agreementOf(role, named, words)))
    .every(({ office }) => day !== null && isLongOver(office, day));

/** How much an office says that the role does not. */
function saysMore({ kinds, about }: RoleWords, role: RoleWords | null): number {
  const extra = (words: ReadonlySet<string>, known?: ReadonlySet<string>) =>
    [...words].filter((word) => known?.has(word) !== true).length;
  return extra(kinds, role?.kinds) + extra(about, role?.about);
}

/** The role with what it is of: all of it has to be accounted for. */
function roleOf({ role, of }: Subject): RoleWords | null {
  if (role === null) return null;
  const words = roleWordsOf(role);
  if (of === null) return words;
  const whole = together([words, roleWordsOf(of)]);
  return { ...whole, kinds: words.kinds, when: words.when, belongsTo: roleWordsOf(of).about };
}

/** The birthday may lie between what is told and its publication. */
function isOtherAge({ age }: Subject, { born }: ListedPerson['person'], day: string | null): boolean {
  const then = day === null || born === null ? null : ageOn(born, day);
  return age !== null && then !== null && (age < then.low - 1 || age > then.high + 1);
}

/** What is on file says that it is somebody else. */
function isOther({ born, wikidata }: Subject, person: ListedPerson['person']): boolean {
  if (wikidata !== null && person.wikidata !== null) return wikidata !== person.wikidata;
  return born !== null && person.born !== null && yearOf(born) !== yearOf(person.born);
}

function bestMatch(names: readonly string[], { person }: ListedPerson, onFile: OnFile): NameMatch | null {
  const customs = { isFamilyFirst: [...onFile.countries].some((country) => familyFirst.has(country)) };
  let best: NameMatch | null = null;
  for (const printed of names) {
    best = stronger(best, compareNames(printed, person.name, customs));
    for (const alias of person.aliases) {
      const match = compareNames(printed, alias, customs);
      best = stronger(best, match?.strength === 'full' ? asAlias(match, alias, person.name) : match);
    }
  }
  return best;
}

/** An alias that is the surname, or one word, is no full name. */
function asAlias(match: NameMatch, alias: string, name: string): NameMatch {
  const { words } = namePartsOf(alias);
  if (words.length > 1) return { ...match, ground: 'alias' };
  const isSurname = namePartsOf(name).words.includes(words[0]);
  return isSurname ? { strength: 'weak', ground: 'surname' } : { strength: 'initial', ground: 'alias' };
}

function agreementWith(
  role: RoleWords | null,
  named: ReadonlySet<string>,
  { offices, countries }: OnFile,
  day: string | null,
): Pick<Candidate, 'agreement' | 'rests'> {
  if (!role) return { agreement: 'silent', rests: 'nothing' };
  const of = (fits: (office: Office) => boolean): Agreement => {
    const words = offices.filter(({ office }) => fits(office)).map((one) => one.words);
    const all = together(words);
    const agreement = agreementOf(role, named, {
      ...all,
      countries: new Set([...all.countries, ...countries]),
    });
    return agreement === 'silent' || words.length > 0 || agreement === 'against' ? agreement : 'none';
  };
  const everywhere = together(offices.map(({ words }) => words)).states;
  if (role.states.size > 0 && everywhere.size > 0 && ![...role.states].some((one) => everywhere.has(one)))
    return { agreement: 'against', rests: 'nothing' };
  const undated = of(isUndated);
  const isFit = (agreement: Agreement) => agreement === 'full' || agreement === 'part';
  if (day === null) {
    const ever = of(() => true);
    return { agreement: ever, rests: isFit(ever) ? 'undated' : 'nothing' };
  }
  const now = of((office) => heldOn(office, day));
  const past = of((office) => isOver(office, day));
  const tried: readonly [Agreement, Candidate['rests']][] =
    role.when === 'former'
      ? [[past, 'past'], [undated, 'undated']]
      : role.when === 'coming'
        ? [[of((office) => isComing(office, day)), 'coming'], [undated, 'undated']]
        : [[now, 'now'], [undated, 'undated'], [past, 'past']]; // prettier-ignore
  const best =
    tried.find(([agreement]) => agreement === 'full') ?? tried.find(([agreement]) => isFit(agreement));
  if (best) return { agreement: best[0], rests: best[1] };
  const all = tried.map(([agreement]) => agreement);
  const worst = (['against', 'none', 'silent'] as const).find((one) => all.includes(one)) ?? 'none';
  return { agreement: worst, rests: 'nothing' };
}

/** The better one first. */
export function byLikelihood(a: Candidate, b: Candidate): number {
  const rank = ({ name, agreement, office, lived, rests, isOtherAge }: Candidate): number =>
    (agreement === 'full' ? 40 : agreement === 'part' ? 25 : agreement === 'against' ? -30 : 0) +
    (rests === 'past' ? -8 : 0) +
    (isOtherAge ? -30 : 0) +
    (office ? 10 : 0) +
    (lived === 'yes' ? 5 : lived === 'no' ? -20 : 0) -
    3 * strengths.indexOf(name.strength);
  return rank(b) - rank(a);
}
