import { contains } from '../../model.ts';
import type { Review, ReviewedPerson } from '../review.ts';
import type { NameSlip } from './slip.ts';

/** Somebody whose name another may be but for a slip. */
export interface LikelyMeant {
  readonly name: string;
  /** How the two differ, and where the name of the likely one stands. */
  readonly slip: NameSlip;
}

/**
 * Who is likely meant by a name that is not printed as theirs; `null` where nobody is. Nothing is taken for granted: the
 * two stay two people.
 */
export function likelyMeant(
  { slips, people }: Pick<Review, 'slips' | 'people'>,
  { id }: ReviewedPerson,
): LikelyMeant | null {
  for (const slip of slips) {
    if (slip.person !== id) continue;
    const { words, range, entry } = slip.other;
    // Whom a list has it of was taken: that is the person.
    if (range === null && entry === null) continue;
    const other = people.find((person) =>
      range ? person.mentions.some((mention) => contains(mention, range)) : person.entry?.id === entry,
    );
    if (other?.id !== id) return { name: other?.name ?? words, slip };
  }
  return null;
}
