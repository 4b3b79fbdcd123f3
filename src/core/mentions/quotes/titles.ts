import { patternOf } from '../../letters.ts';
import type { Cue } from './cues.ts';
import type { Segment } from './segments.ts';
import { leadIns } from './words/subjects.ts';
import { namedWorks, works, worksVerbs } from './words/works.ts';

/** "The Long Way Home": every word that matters has a capital; the comma or stop before the closing mark is the sentence's. */
const titleCase =
  /^\p{Lu}[\p{L}\p{N}'’:-]*(?: (?:\p{Lu}[\p{L}\p{N}'’:-]*|\p{N}+|&|an?|the|and|or|of|in|on|at|to|for|from|with|by|is))* \p{Lu}[\p{L}\p{N}'’:-]*[!?]?[.,]?$/u;
/** "Hamlet," */
const oneCapitalWord = /^\p{Lu}[\p{L}\p{N}’'-]*[.,]?$/u;

/** Behind these the marks hold a name, whatever its words look like. */
const namedHere = patternOf(
  String.raw`(?:^|[\s’'])(?:headlines?|headlined|titled|entitled|subtitled|captioned|so-called|nicknamed|(?:${works.join('|')})s?),? $`,
  'i',
);
/** Behind these they do where the words are written like a title. */
const mayBeNamedHere = patternOf(
  String.raw`(?:^|[\s’'])(?:${namedWorks.join('|')})s?(?:,| of| from| in| called| named)? $`,
  'i',
);
/** A list of titles goes on. */
const listed = /[”"],? (?:and |or )?$/u;
const isAux = /^ (?:is|was|were|will|would|has|had|should|must|can|could)(?!\p{L})/u;

/** What the words before a quotation's opening mark say about it; `cue` is the verb that attributes it. */
export interface Standing {
  /** From the beginning of the sentence, or of what can be seen of it. */
  readonly before: string;
  readonly after: string;
  readonly cue: (Cue & { readonly kinds: ReadonlySet<string> }) | null;
  /** The one who speaks stands behind the quotation: what stands between them, and behind both. */
  readonly behind: {
    readonly between: string;
    readonly rest: string;
    readonly saysMore: () => boolean;
  } | null;
  /** It begins its sentence. */
  readonly opens: boolean;
  /** The quotation before it is a title. */
  readonly followsTitle: boolean;
}

/** In UTF-16 units: no word that names a kind of work is longer. */
const nearby = 32;

/** Whether quoted words are the name of a book, a song, a film, a headline, and so nobody's words. */
export function isTitle(words: string, segment: Segment, standing: Standing): boolean {
  const { before, after, cue, behind, opens, followsTitle } = standing;
  const near = before.slice(-nearby);
  if (namedHere.test(near)) return true;
  const isLikeTitle = titleCase.test(words);
  if (!isLikeTitle && !oneCapitalWord.test(words)) return false;
  if (mayBeNamedHere.test(near) || (listed.test(near) && (followsTitle || (!behind && !cue)))) return true;
  if (!isLikeTitle) return false;
  if (/:\s*$/u.test(before)) return cue === null && !/[.!?,]$/u.test(words);
  if (behind && cue) return isTopic(standing, behind);
  if (!cue || cue.start > segment.outer.start) return !(opens && /[.!?]$/u.test(words) && isOver.test(after));
  const between = before.slice(before.length - (segment.outer.start - cue.end));
  if (!/^[,:]? $/u.test(between)) return !cue.kinds.has('naming');
  if (worksVerbs.has(cue.word)) return between === ' ';
  return cue.kinds.has('naming') || isAux.test(after);
}

const isOver = /^\s*(?:$|["“”\p{Lu}])/u;

/** "In “The Net,” Roe said the pier was shut", "“The Net,” Roe said, was a good film": what is talked about. */
function isTopic(
  { before }: Standing,
  { between, rest, saysMore }: NonNullable<Standing['behind']>,
): boolean {
  if (!/^,?\s*(?:as|so)?\s*$/u.test(between) || /^, (?:is|was|were|will|has|had|would)(?!\p{L})/u.test(rest))
    return true;
  return saysMore() && leadIns.has((/^\p{L}+/u.exec(before)?.[0] ?? '').toLowerCase());
}

/** "Otto “Buddy” Brandt" */
export const isNickname = (words: string, { before, after }: Pick<Standing, 'before' | 'after'>): boolean =>
  /^ \p{Lu}/u.test(after) &&
  /(?:^|\s)\p{Lu}[\p{L}.’-]* $/u.test(before) &&
  /^\p{L}[\p{L}’' -]{0,22}\p{L}$/u.test(words);
