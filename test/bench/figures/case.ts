import type { RelationAnswer, RelationKind } from '../../../src/core/figures/relation.ts';

/** A text with one relation of interest, and what is to be said of it. */
export interface FigureCase {
  /** The body; paragraphs are parted by a blank line. */
  readonly text: string;
  /** Stands above the body. */
  readonly headline?: string;
  /** ISO date. */
  readonly published?: string;
  /** Dates of birth on file, ISO, by the name as the text has it in full. */
  readonly born?: Readonly<Record<string, string>>;
  readonly kind: RelationKind;
  /** `unknown` also where nothing is stated: what is wrong there is to say that it holds or fails. */
  readonly answer: RelationAnswer;
}
