import { Sense } from '../lexicon.ts';
import type { PersonDraft } from './draft.ts';
import { areInitials, type Token } from './tokens.ts';
import { functionWords } from './words/functionWords.ts';

/**
 * Those of several bearers of a name who make it doubtful whom it means. What may be no name as a whole or a misspelled
 * one does not: a phrase of a headline ("Mom Corners Roe"), "Support Roe", "Hilary Roe" beside "Hillary Roe".
 */
export function trusted(bearers: readonly PersonDraft[]): readonly PersonDraft[] {
  if (bearers.length < 2) return bearers;
  const plain = orAll(
    bearers,
    (draft) =>
      !isHardlyName(draft) ||
      (draft.isInProse && bearers.every((other) => other === draft || other.fullNames < draft.fullNames)),
  );
  const inProse = orAll(plain, ({ isInProse }) => isInProse);
  return inProse.filter((draft) => !inProse.some((other) => isMisspelled(draft, other)));
}

function orAll(
  drafts: readonly PersonDraft[],
  fits: (draft: PersonDraft) => boolean,
): readonly PersonDraft[] {
  const fitting = drafts.filter(fits);
  return fitting.length > 0 ? fitting : drafts;
}

/** Its first word is a word and no given name in use: "See Roe", "ESPN Fires Roe". */
function isHardlyName({ words }: PersonDraft): boolean {
  const first = words.at(0);
  if (!first || words.length < 2 || first.kind === 'initial' || (first.senses & Sense.given) !== 0)
    return false;
  return (
    (first.senses & (Sense.common | Sense.place | Sense.organisation)) !== 0 ||
    functionWords.has(first.key) ||
    words.slice(0, -1).some((word) => word.allCapitals && !areInitials(word)) ||
    /-\p{Ll}|ing$/u.test(first.text)
  );
}

/** Given names of fewer letters are too short to be told to be misspelled. */
const shortest = 4;

function isMisspelled(draft: PersonDraft, usual: PersonDraft): boolean {
  const [one, other] = [draft.words.at(0), usual.words.at(0)];
  if (draft === usual || !one || !other || draft.words.length < 2 || usual.words.length < 2) return false;
  return (
    (draft.fullNames < usual.fullNames ||
      (draft.fullNames === usual.fullNames && draft.introducedAt > usual.introducedAt)) &&
    draft.gender === usual.gender &&
    Math.min(one.key.length, other.key.length) >= shortest &&
    isOneLetterApart(one, other)
  );
}

/** One letter more, less or another. */
function isOneLetterApart({ key: one }: Token, { key: other }: Token): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const more = one.length - other.length;
  return one.slice(at + (more >= 0 ? 1 : 0)) === other.slice(at + (more <= 0 ? 1 : 0));
}
