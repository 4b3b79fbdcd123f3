import { folded } from '../../mentions/lexicon.ts';
import { kin } from '../../mentions/people/words/kin.ts';
import { addTo } from '../../groups.ts';
import { isOneSlip, nearKeys } from './alike.ts';
import {
  isOneOffice,
  isShortForm,
  isSurnameSlip,
  mayBeMisspelled,
  mayBeOneRole,
  roleWords,
} from './likeness.ts';
import { besideInArticle, type PrintedName } from './printed.ts';
import type { NameSlip, SlipCode } from './slip.ts';
import { oneWordApart, type OneWordApart, type Spelling } from './spellings.ts';

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
    if (mayBeOnePerson(text, rare.names[0], usual.names))
      slips.push(besideInArticle(code, rare.names[0], usual.names[0]));
  }
  return [...slips, ...surnamesAlone(text, names, spellings)];
}

/** The one that is printed less often; of two that are printed as often, the later. */
function rarerFirst(one: Spelling, other: Spelling): readonly [Spelling, Spelling] {
  const more = one.names.length - other.names.length;
  return more < 0 || (more === 0 && one.names[0].start > other.names[0].start) ? [one, other] : [other, one];
}

function codeOf(pair: OneWordApart): SlipCode | null {
  if (mayBeMisspelled(pair)) return 'name-spelling';
  const [of, ofOther] = [pair.one, pair.other].map(({ names }) => names[0].person);
  if (pair.at === 'surname' || of === ofOther || isShortForm(...pair.words)) return null;
  return isOneOffice(roleWords(of.articleRole), roleWords(ofOther.articleRole)) ? 'given-name' : null;
}

/** A surname by itself of fewer letters may be any word. */
const shortestAlone = 5;

function surnamesAlone(
  text: string,
  names: readonly PrintedName[],
  spellings: readonly Spelling[],
): NameSlip[] {
  const known = new Map<string, Spelling[]>();
  for (const spelling of spellings)
    for (const key of nearKeys(surnameOf(spelling))) addTo(known, key, spelling);
  const alone = new Map<string, PrintedName[]>();
  for (const name of names) if (name.words.length === 1) addTo(alone, name.words[0].key, name);
  const wordsOfNames = new Set(spellings.flatMap(({ keys }) => keys));
  const slips: NameSlip[] = [];
  for (const [key, places] of alone) {
    if (places.length > 1 || wordsOfNames.has(key)) continue;
    const near = new Set([...nearKeys(key)].flatMap((part) => known.get(part) ?? []));
    const meant = [...near].filter(
      (spelling) =>
        isOneSlip(key, surnameOf(spelling)) && isSurnameSlip(key, surnameOf(spelling), shortestAlone),
    );
    const usual = meant.flatMap((spelling) => spelling.names);
    if (new Set(usual.map(({ person }) => person)).size !== 1) continue;
    const isIntroduced = usual.some(({ start }) => start < places[0].start);
    if (isIntroduced && mayBeOnePerson(text, places[0], usual))
      slips.push(besideInArticle('name-spelling', places[0], usual[0]));
  }
  return slips;
}

const surnameOf = ({ keys }: Spelling): string => keys[keys.length - 1];

function mayBeOnePerson(text: string, rare: PrintedName, usual: readonly PrintedName[]): boolean {
  if (rare.isQuoted || isOfRelative(text, rare)) return false;
  if (usual.some((name) => isInOneSentence(text, rare, name))) return false;
  if (usual.every(({ person }) => person === rare.person) && isIntroduced(text, rare)) return false;
  const role = roleWords(rare.person.articleRole);
  return usual.every(
    ({ person }) => person === rare.person || mayBeOneRole(role, roleWords(person.articleRole)),
  );
}

/** "Councilman Jon Roe", "Jon Roe, a councilman": where the reader takes two for one, their roles are one as well. */
const isIntroduced = (text: string, { start, end }: PrintedName): boolean =>
  /\p{Lu}[\p{L}.]*\s$/u.test(text.slice(Math.max(0, start - 24), start)) ||
  /^, (?:\d+, )?(?:an?|the|one|his|her|their|\p{L}+ (?:of|at|for))\s/u.test(text.slice(end, end + 40));

/** How far around a name, in UTF-16 units, a word tells of a relative. */
const kinReach = 60;

export function isOfRelative(text: string, { start, end }: PrintedName): boolean {
  const around = text.slice(Math.max(0, start - kinReach), end + kinReach);
  return (folded(around).match(/\p{L}+/gu) ?? []).some(
    (word) => kin.has(word) || kin.has(word.replace(/s$/, '')),
  );
}

/** A sentence that names two people is no longer, in UTF-16 units, between them. */
const longestBetween = 240;

function isInOneSentence(text: string, a: PrintedName, b: PrintedName): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const length = second.start - first.end;
  return length < longestBetween && !/[.!?]["”’')\]]*\s|\n/.test(text.slice(first.end, second.start));
}
