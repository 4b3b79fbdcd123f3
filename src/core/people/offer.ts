import type { ListedPerson } from './lists/listPerson.ts';

/** What speaks for it that somebody of the article is a certain person of a list or registry. */
export const grounds = [
  'exact name', 'alias', 'diacritics', 'name order', 'shorter name', 'initials', 'nickname', 'surname', 'other surname',
  'alive', 'in office', 'role', 'country', 'earlier choice',
] as const; // prettier-ignore
export type Ground = (typeof grounds)[number];

/** What speaks against it. */
export const doubts = ['another role', 'another age', 'out of office', 'not alive'] as const;
export type Doubt = (typeof doubts)[number];

/** Somebody of a list who may be meant: for the checker to take. */
export interface Offer extends ListedPerson {
  /** In the order of {@link grounds}. */
  readonly why: readonly Ground[];
  /** In the order of {@link doubts}. */
  readonly doubts: readonly Doubt[];
}
