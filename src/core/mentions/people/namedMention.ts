import { occupations } from '../../english/occupations.ts';
import { offices } from '../../english/offices.ts';
import { stateOf } from '../../english/states.ts';
import { folded } from '../lexicon.ts';
import { isProse } from '../placed.ts';
import type { ParagraphName } from './candidate.ts';
import type { NamedMention, Origin } from './draft.ts';
import { genderOfTitle, genderOfWord, type Gender } from './gender.ts';
import {
  generationBehind,
  generationIn,
  isRelativeByRole,
  isRelativeIn,
  rankBefore,
  rankOfKin,
} from './generation.ts';
import { officeIn, officeOfTitle } from './office.ts';

type Told = Omit<
  NamedMention,
  'start' | 'end' | 'from' | 'roleAt' | 'form' | 'candidate' | 'title' | 'paragraph' | 'isInProse'
>;

/** What a paragraph tells of a name stays as long as the paragraph. */
const known = new WeakMap<ParagraphName, Told>();

/** A name where its paragraph, which begins at the offset, places it in the article. */
export function mentionOf(name: ParagraphName, offset: number, paragraph: string): NamedMention {
  const { candidate, title, titleStart, role } = name;
  let told = known.get(name);
  if (told === undefined) known.set(name, (told = toldOf(name, paragraph)));
  return {
    start: offset + candidate.start,
    end: offset + candidate.end,
    from: offset + titleStart,
    form: 'name',
    candidate,
    title,
    paragraph: offset,
    isInProse: isProse(paragraph) && smallWord.test(paragraph),
    name: told.name,
    generation: told.generation,
    rank: told.rank,
    isKin: told.isKin,
    isRelative: told.isRelative,
    isLate: told.isLate,
    isJoined: told.isJoined,
    role: told.role,
    roleAt: role && { start: offset + role.start, end: offset + role.end },
    isTitled: told.isTitled,
    isAttributive: told.isAttributive,
    offices: told.offices,
    gender: told.gender,
    age: told.age,
    state: told.state,
    origin: told.origin,
    party: told.party,
    roleWords: told.roleWords,
  };
}

/** What a headline With Capitals has none of. */
const smallWord = /(?<![\p{L}'’-])\p{Ll}{4,}/u;

/** Characters in which "His late father, former" stands before a name. */
const longestKin = 48;

/** Characters in which ", 43," and "(R-Wis.)" stand behind it. */
const longestBehind = 60;

function toldOf(
  { candidate, reasons, role: range, title, titleStart }: ParagraphName,
  paragraph: string,
): Told {
  const role = range && inOneLine(paragraph.slice(range.start, range.end));
  const name = inOneLine(paragraph.slice(candidate.start, candidate.end));
  const from = Math.min(titleStart, range?.start ?? titleStart);
  const before = paragraph.slice(Math.max(0, from - longestKin), from);
  const after = paragraph.slice(candidate.end, candidate.end + longestBehind);
  const roleWords = role === null ? null : roleWordsOf(role);
  const rank = rankOfKin(before);
  const isFull = candidate.words.length > 1;
  return {
    name,
    generation: generationIn(name) ?? generationBehind(after),
    rank:
      rank ??
      (isFull
        ? null
        : rankBefore(paragraph.slice(Math.max(0, candidate.start - longestKin), candidate.start))),
    isKin: rank !== null,
    isRelative: isRelativeIn(before, after) || (role !== null && isRelativeByRole(role)),
    isLate: /(?:^|\s)late $/iu.test(before) || (role !== null && /^late /iu.test(role)),
    isJoined: /^,? (?:and|or|with|met|meets|joined) \p{Lu}/u.test(after),
    role,
    isTitled: range === null ? title !== null : range.start < candidate.start,
    isAttributive: attributive.test(after),
    offices: [role === null ? null : officeIn(role), title && officeOfTitle(title)].filter(
      (one) => one !== null,
    ),
    gender: (title && genderOfTitle(title)) ?? genderOfRole(roleWords),
    age: ageIn(after),
    state: stateIn(after),
    origin: role === null ? null : originIn(role),
    party: reasons.includes('party after') ? partyIn(after) : null,
    roleWords,
  };
}

const attributive =
  /^ (?:famil(?:y|ies)|dynasty|administration|presidency|campaign|camp|team|brand|name|era|years|White House|Foundation|foundation)(?!\p{L})/u;

const ageIn = (after: string): number | null => {
  const age = /^, (?:aged )?(\d{1,2}|1[01]\d)(?=[,.;)]| (?:of|and|from)(?!\p{L}))/u.exec(after)?.[1];
  return age === undefined ? null : Number(age);
};

const partyAndState = /^,? \(?[DRI][-–](\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)/u;
const ofState = /^ of ((?:(?:New|North|South|West|Rhode) )?\p{Lu}[\p{L}]+)/u;

function stateIn(after: string): string | null {
  const printed = (partyAndState.exec(after) ?? ofState.exec(after))?.[1];
  if (printed === undefined) return null;
  const words = folded(printed).replaceAll('.', '').split(' ');
  return stateOf.get(words.join(' ')) ?? stateOf.get(words[0]) ?? null;
}

const origin = /^an? ((?:\p{Ll}[\p{L}-]* )*\p{Ll}[\p{L}-]*) (?:from|in|of) (\p{Lu}.*)$/u;

function originIn(role: string): Origin | null {
  const found = origin.exec(role);
  return found && { calling: found[1], place: found[2] };
}

function genderOfRole(words: NamedMention['roleWords']): Gender | null {
  const noun = words?.nouns.at(-1);
  return noun === undefined ? null : genderOfWord(noun);
}

const inOneLine = (words: string): string => words.replace(/\s+/gu, ' ');

const partyIn = (words: string): string | null =>
  /^ ?\(D/u.test(words) ? 'democratic' : /^ ?\(R/u.test(words) ? 'republican' : null;

function roleWordsOf(role: string): NamedMention['roleWords'] {
  const all = folded(role).match(/[\p{L}\p{N}.'-]+/gu) ?? [];
  const link = all.findIndex((word) => /^(?:of|for|at|in|from|with|to|on)$/.test(word));
  const head = link < 0 ? all : all.slice(0, link);
  return { all, nouns: head.filter((word) => occupations.has(word) || offices.has(word)) };
}
