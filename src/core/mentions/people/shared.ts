import type { NamedMention, PersonDraft } from './draft.ts';

/** How far behind a full name, in characters, a surname alone still means the same person. */
const nearFullName = 600;

/** Who is named so many times more often than the next is whom the article is about. */
const mainPerson = 3;

/**
 * Of several who bear a name, the one whom it certainly means where it stands alone; `null` where any of them may be
 * meant. What comes before it in the article must have been gone through.
 */
export function meantAmong(bearers: readonly PersonDraft[], mention: NamedMention): PersonDraft | null {
  if (bearers.length === 1) return bearers[0];
  const known = bearers.filter(({ introducedAt }) => introducedAt < mention.start);
  if (known.length === 1) return known[0];
  const near = nearest(known, mention);
  const owner = onlyOne(known, ({ isOwner }) => isOwner) ?? mainBeside(near, known);
  if (owner) return near === null || near === owner || isInPassing(near) ? owner : null;
  if (known.filter(({ fullNames }) => fullNames >= toldApart).length > 1) return null;
  if (near === null) return mostOften(known, ({ fullNames }) => fullNames);
  if (isInPassing(near)) return null;
  return isAloneIn(mention.paragraph, near, known) || isAloneNear(near, known, mention) ? near : null;
}

/** Who is named in full so often, beside another, is never called by the surname alone. */
const toldApart = 3;

/** Whose relative is named in passing, in a later paragraph. */
function mainBeside(near: PersonDraft | null, known: readonly PersonDraft[]): PersonDraft | null {
  if (near === null || !isInPassing(near)) return null;
  const main = onlyOne(known, (one) => !isInPassing(one));
  return main && main.lastParagraph < near.lastParagraph ? main : null;
}

/** A relative whom a story names beside the one whom it is about, in full. */
const isInPassing = ({ isRelative, rank }: PersonDraft): boolean => isRelative || rank === 'younger';

const onlyOne = <Item>(items: readonly Item[], fits: (item: Item) => boolean): Item | null => {
  const fitting = items.filter(fits);
  return fitting.length === 1 ? (fitting.at(0) ?? null) : null;
};

/**
 * Of several who bear a name, the one whom it means where none of them has been named yet, as in a headline: whom the
 * whole article names far more often than the others, else whom it begins with. All other mentions must have an owner.
 */
export function meantAhead(bearers: readonly PersonDraft[], mention: NamedMention): PersonDraft | null {
  const main = mostOften(bearers, ({ timesNamed }) => timesNamed);
  if (main) return main;
  const first = introducedFirst(bearers);
  return first && mostLikely(bearers, mention).includes(first) ? first : null;
}

/** Whom the story begins with, if nobody else comes as soon or more often. */
function introducedFirst(bearers: readonly PersonDraft[]): PersonDraft | null {
  const first = bearers.reduce((one, other) => (other.introducedAt < one.introducedAt ? other : one));
  const isMain = bearers.every(
    (other) =>
      other === first ||
      (other.fullNames <= first.fullNames && other.introducedAt - first.introducedAt > nearFullName),
  );
  return isMain ? first : null;
}

/** Who was named in full last, not too far back. */
function nearest(known: readonly PersonDraft[], { start }: NamedMention): PersonDraft | null {
  const last = known.reduce((one, other) => (other.lastSeen > one.lastSeen ? other : one));
  return last.lastSeen >= 0 && start - last.lastSeen < nearFullName ? last : null;
}

const isAloneIn = (paragraph: number, one: PersonDraft, known: readonly PersonDraft[]): boolean =>
  one.lastParagraph === paragraph &&
  known.every((other) => other === one || other.lastParagraph !== paragraph);

const isAloneNear = (one: PersonDraft, known: readonly PersonDraft[], { start }: NamedMention): boolean =>
  known.every((other) => other === one || start - other.lastSeen >= nearFullName);

function mostOften(
  drafts: readonly PersonDraft[],
  times: (draft: PersonDraft) => number,
): PersonDraft | null {
  const [most, next] = [...drafts].sort((one, other) => times(other) - times(one));
  return drafts.length > 1 && times(most) >= mainPerson * times(next) ? most : null;
}

/**
 * Of a family, a surname alone means the one whom the text does not call by a given name. Who was called by the surname
 * before another of the family came stays one of those whom it may mean.
 */
export function mostLikely(family: readonly PersonDraft[], { start }: NamedMention): readonly PersonDraft[] {
  const known = family.filter(({ introducedAt }) => introducedAt < start);
  const all = known.length > 0 ? known : family;
  const others = all.filter(({ goesByGivenName, isOwner }) => isOwner || !goesByGivenName);
  const isOneOfThem = (named: PersonDraft): boolean =>
    named.isRelative || others.some(({ fullNames }) => fullNames >= named.fullNames);
  return others.length > 0 && all.every((one) => others.includes(one) || isOneOfThem(one)) ? others : all;
}
