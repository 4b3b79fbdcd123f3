import type { Range } from '../../model.ts';

export const slipCodes = [
  'name-spelling', 'name-accent', 'name-joint', 'name-order', 'given-name', 'title-differs', 'surname-first',
] as const; // prettier-ignore
/**
 * How a name is printed otherwise than elsewhere: with another letter or two; with another accent; with another space,
 * hyphen or capital; in another order; with another given name; with another title; or by the surname before anybody
 * of that name was introduced.
 */
export type SlipCode = (typeof slipCodes)[number];

/** What a name is held against: another place of the article, or what is on file. */
export interface OtherPlace {
  /** As it is printed there. */
  readonly words: string;
  /** Where in the article; `null` for what is on file. */
  readonly range: Range | null;
  /** The id of the entry on file; `null` for a place of the article, and for somebody of a list. */
  readonly entry: string | null;
}

/** A name that is not printed as that person's name is elsewhere: at its place in the article. */
export interface NameSlip extends Range {
  readonly code: SlipCode;
  /** Id of the person of the review whose mention it is. */
  readonly person: string;
  /** As printed, on one line. */
  readonly words: string;
  readonly other: OtherPlace;
}
