import { addTo } from '../../groups.ts';
import { mayBePresident } from '../../english/presidents.ts';
import type { NamedMention } from './draft.ts';
import { agreementWith } from './office.ts';
import { baseOf } from './sameName.ts';

/** UTF-16 units between two names that a word joins. */
const sideBySide = 10;

/**
 * The full names, as {@link baseOf} has them, that are one person's with a suffix and another's without: "Otto Roe Jr.,
 * 34, met Otto Roe, the former president". Mentions must be in order.
 */
export function namesApart(mentions: readonly NamedMention[]): ReadonlySet<string> {
  const marked = new Map<string, NamedMention[]>();
  const bare = new Map<string, NamedMention[]>();
  for (const mention of mentions) {
    const { words } = mention.candidate;
    if (words.length > 1) addTo(mention.generation === null ? bare : marked, baseOf(words), mention);
  }
  const apart = new Set<string>();
  for (const [base, withSuffix] of marked) {
    const without = bare.get(base);
    if (without && areTwo(withSuffix, without)) apart.add(base);
  }
  return apart;
}

const areTwo = (marked: readonly NamedMention[], bare: readonly NamedMention[]): boolean =>
  [...marked, ...bare].some(({ isKin }) => isKin) ||
  isPresident(marked, bare) ||
  haveOtherOffices(marked, bare) ||
  areSideBySide(marked, bare) ||
  comesFirst(bare, marked);

/** "Donald Trump" is no "Donald Trump Jr.". */
const isPresident = (
  [{ candidate, generation }]: readonly NamedMention[],
  bare: readonly NamedMention[],
): boolean => {
  const [given, surname] = [candidate.words.at(0)?.key ?? '', candidate.words.at(-1)?.key ?? ''];
  return (
    bare.length > 0 &&
    mayBePresident(given, surname, null) === true &&
    mayBePresident(given, surname, generation) === false
  );
};

/** Who is given an office is introduced: under the name without the suffix, that is another. */
const haveOtherOffices = (marked: readonly NamedMention[], bare: readonly NamedMention[]): boolean => {
  const known = marked.flatMap(({ offices }) => offices);
  const others = bare.flatMap(({ offices }) => offices);
  return others.length > 0 && others.every((office) => agreementWith(office, known) !== 'agrees');
};

const areSideBySide = (marked: readonly NamedMention[], bare: readonly NamedMention[]): boolean =>
  marked.some((one) => bare.some((other) => isJoinedTo(one, other) || isJoinedTo(other, one)));

const isJoinedTo = (one: NamedMention, next: NamedMention): boolean =>
  one.isJoined &&
  one.paragraph === next.paragraph &&
  next.start > one.end &&
  next.start - one.end <= sideBySide;

/** A suffix stands where somebody is introduced; behind the name without it, it tells two apart. */
const comesFirst = (bare: readonly NamedMention[], marked: readonly NamedMention[]): boolean => {
  const first = bare.find(({ isInProse }) => isInProse);
  const next = marked.find(({ isInProse }) => isInProse);
  return first !== undefined && next !== undefined && first.paragraph < next.paragraph;
};
