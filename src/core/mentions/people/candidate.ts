import type { Range } from '../../model.ts';
import type { NameCandidate } from './names.ts';
import type { ReasonAround, ReasonInName, ReasonInWord } from './reasons/reasons.ts';
import type { Token } from './tokens.ts';

/** A candidate for a person's name, with what the paragraph says of it. */
export interface ParagraphName {
  readonly candidate: NameCandidate;
  readonly reasons: readonly (ReasonInName | ReasonInWord | ReasonAround)[];
  /** What the reasons weigh in sum. */
  readonly weight: number;
  /** What the reasons around the name weigh, without those of its own words. */
  readonly contextWeight: number;
  /** The words of the name in `folded` form. */
  readonly form: string;
  /** The title right before it. */
  readonly title: Token | null;
  readonly role: Range | null;
  /** Where its titles begin; its own start where it has none. */
  readonly titleStart: number;
}

/** A candidate with what speaks for it, placed in the article. */
export interface PlacedName extends ParagraphName {
  /** Offset of its paragraph. */
  readonly offset: number;
  /** Its text. */
  readonly paragraph: string;
}

/** Candidates gone through between two pauses. */
export const namesPerStep = 500;
