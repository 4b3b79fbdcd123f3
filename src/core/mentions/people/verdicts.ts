import type { Steps } from '../../steps.ts';
import type { Placed } from '../placed.ts';
import { namesPerStep, type ParagraphName } from './candidate.ts';
import type { NamedMention } from './draft.ts';
import { candidatesIn } from './candidates.ts';
import { acceptedAmong, isOneName, joinedNames } from './judge.ts';
import { mentionOf } from './namedMention.ts';
import type { ParagraphPeople } from './paragraph.ts';
import type { Token } from './tokens.ts';

/** Which candidates of an article are names of people, and the paragraphs by which they were judged. */
export interface Verdicts {
  readonly paragraphs: readonly Placed<ParagraphPeople>[];
  /** For each candidate of the paragraphs, in order, 1 where it is a name. */
  readonly accepted: Uint8Array;
}

/** The verdicts on an article; those on an earlier version of it, where nothing that they rest on has changed. */
export function* verdictsOf(
  paragraphs: readonly Placed<ParagraphPeople>[],
  before: Verdicts | null,
): Steps<Verdicts> {
  if (before !== null && restOnTheSame(before.paragraphs, paragraphs))
    return { paragraphs, accepted: before.accepted };
  const { candidates, facts } = yield* candidatesIn(paragraphs);
  yield;
  return { paragraphs, accepted: yield* acceptedAmong(candidates, facts) };
}

/** The names, in the article's order. */
export function* namesAmong({ paragraphs, accepted }: Verdicts): Steps<NamedMention[]> {
  const mentions: NamedMention[] = [];
  let next = 0;
  let pauseAt = namesPerStep;
  for (const { start, paragraph, found } of paragraphs) {
    let last: ParagraphName | null = null;
    for (const name of found.candidates) {
      if (accepted[next++] === 0) continue;
      if (last !== null && isOneName(last, name)) {
        last = joinedNames(last, name);
        continue;
      }
      if (last !== null) mentions.push(mentionOf(last, start, paragraph));
      last = name;
    }
    if (last !== null) mentions.push(mentionOf(last, start, paragraph));
    if (next < pauseAt) continue;
    pauseAt = next + namesPerStep;
    yield;
  }
  return mentions;
}

/** Is all that names are judged by, in the paragraphs and in the article, as it was? */
function restOnTheSame(
  before: readonly Placed<ParagraphPeople>[],
  now: readonly Placed<ParagraphPeople>[],
): boolean {
  if (before.length !== now.length) return false;
  const lowerWords = new Set<string>();
  for (const [index, there] of now.entries()) {
    const then = before[index];
    if (then.found === there.found) continue;
    if (!saySame(then, there)) return false;
    for (const word of othersOf(then.found.lowerWords, there.found.lowerWords)) lowerWords.add(word);
    for (const word of othersOf(there.found.lowerWords, then.found.lowerWords)) lowerWords.add(word);
  }
  return lowerWords.size === 0 || !now.some(({ found }) => hasName(found, lowerWords));
}

const othersOf = (words: readonly string[], known: readonly string[]): string[] => {
  const all = new Set(known);
  return words.filter((word) => !all.has(word));
};

const hasName = ({ candidates }: ParagraphPeople, words: ReadonlySet<string>): boolean =>
  candidates.some(({ candidate }) => candidate.words.some(({ key }) => words.has(key)));

function saySame(one: Placed<ParagraphPeople>, other: Placed<ParagraphPeople>): boolean {
  const names = one.found.candidates;
  const others = other.found.candidates;
  return (
    names.length === others.length &&
    names.every((name, nth) => {
      const same = others[nth];
      return (
        isSameName(name, same) &&
        gapBehind(names, nth) === gapBehind(others, nth) &&
        behind(one, name) === behind(other, same)
      );
    })
  );
}

function isSameName(one: ParagraphName, other: ParagraphName): boolean {
  const { candidate: a } = one;
  const { candidate: b } = other;
  return (
    one.form === other.form &&
    one.weight === other.weight &&
    one.contextWeight === other.contextWeight &&
    one.reasons.length === other.reasons.length &&
    one.reasons.every((reason, nth) => reason === other.reasons[nth]) &&
    a.inCapitals === b.inCapitals &&
    a.from - a.titleFrom === b.from - b.titleFrom &&
    a.words.length === b.words.length &&
    a.words.every((word, nth) => isSameWord(word, b.words[nth]))
  );
}

const isSameWord = (one: Token, other: Token): boolean =>
  one.key === other.key && one.text === other.text && one.kind === other.kind && one.senses === other.senses;

/** So many words stand between a candidate and the title of the next. */
const gapBehind = (names: readonly ParagraphName[], nth: number): number =>
  nth + 1 < names.length ? names[nth + 1].candidate.titleFrom - names[nth].candidate.to : 0;

const behind = ({ paragraph }: Placed<ParagraphPeople>, { candidate }: ParagraphName): string =>
  paragraph.charAt(candidate.end);
