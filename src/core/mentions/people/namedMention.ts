import { occupations } from '../../english/occupations.ts';
import { offices } from '../../english/offices.ts';
import { folded } from '../lexicon.ts';
import type { ParagraphName } from './candidate.ts';
import type { NamedMention } from './draft.ts';
import { generationIn, isOfKin } from './generation.ts';

type Told = Pick<NamedMention, 'name' | 'generation' | 'isKin' | 'role' | 'party' | 'roleWords'>;

/** What a paragraph tells of a name stays as long as the paragraph. */
const known = new WeakMap<ParagraphName, Told>();

/** A name where its paragraph, which begins at the offset, places it in the article. */
export function mentionOf(name: ParagraphName, offset: number, paragraph: string): NamedMention {
  const { candidate, title, titleStart } = name;
  let told = known.get(name);
  if (told === undefined) known.set(name, (told = toldOf(name, paragraph)));
  return {
    start: offset + candidate.start,
    end: offset + candidate.end,
    from: offset + titleStart,
    form: 'name',
    candidate,
    title,
    name: told.name,
    generation: told.generation,
    isKin: told.isKin,
    role: told.role,
    party: told.party,
    roleWords: told.roleWords,
  };
}

/** Characters in which "His late father, former" stands before a name. */
const longestKin = 48;

function toldOf({ candidate, reasons, role: range, titleStart }: ParagraphName, paragraph: string): Told {
  const role = range && inOneLine(paragraph.slice(range.start, range.end));
  const name = inOneLine(paragraph.slice(candidate.start, candidate.end));
  const from = Math.min(titleStart, range?.start ?? titleStart);
  return {
    name,
    generation: generationIn(name),
    isKin: isOfKin(paragraph.slice(Math.max(0, from - longestKin), from)),
    role,
    party: reasons.includes('party after')
      ? partyIn(paragraph.slice(candidate.end, candidate.end + 6))
      : null,
    roleWords: role === null ? null : roleWordsOf(role),
  };
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
