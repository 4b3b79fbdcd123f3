import type { ListedPerson } from '../people/lists/listPerson.ts';
import type { ReviewedPerson } from './review.ts';
import { isSameRole } from './sameRole.ts';

/** A role that is not the one that the article gives. */
export interface OtherRole {
  readonly role: string;
  /** Whether what the desk has on file says so, or a reference list. */
  readonly by: 'file' | 'list';
}

/** The role held on the day of the article by what is known, where it is another than the article gives; else `null`. */
export function otherRoleOf({ articleRole, roleOnFile, entry }: ReviewedPerson): OtherRole | null {
  if (articleRole === null || roleOnFile === null || isSameRole(articleRole, roleOnFile)) return null;
  return { role: roleOnFile, by: roleIn(entry, roleOnFile) ? 'file' : 'list' };
}

const roleIn = (entry: ReviewedPerson['entry'], role: string): boolean =>
  entry?.role === role || (entry?.roles ?? []).some(({ title }) => title === role);

/** How the file names somebody of a list: what stands under `listed`. */
export const listedKey = ({ list, person }: ListedPerson): string => `${list.id}/${person.id}`;

/** What the file says where nobody of the lists is meant. */
export const nobodyListed = 'none';

/** Whether somebody is taken for a person of a list, or of the registry under another id than the article's file has. */
export const isTakenFor = ({ taken, kept, entry, registryId }: ReviewedPerson): boolean =>
  taken !== null || kept === 'registry' || (registryId !== null && registryId !== entry?.id);
