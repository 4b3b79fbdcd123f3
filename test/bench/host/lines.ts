/** How the module in the extension host tells its measurements: the only way out is the console. */
export const prefix = 'measured: ';

/**
 * The longest time that the extension host's thread did not get to anything else, and how much of it the process
 * worked: on a busy machine the rest is waiting for a processor.
 */
export interface Stall {
  ms: number;
  processorMs: number;
}

/** What is measured in one fresh extension host. */
export type Measured =
  | {
      what: 'activation';
      /** In `activate()`. */
      activateMs: number;
    }
  | {
      what: 'review';
      file: string;
      /** In UTF-16 units. */
      length: number;
      /** From asking for the document to the first review: of a long article what is on screen, else the whole. */
      firstReviewMs: number;
      wholeReviewMs: number;
      /** From an edit to the review of the text with it. */
      keystrokeMs: number[];
      /** From accepting a suggestion to the review with it; `null` where nothing is annotated. */
      acceptMs: number | null;
      /** Until the first review. */
      openingStall: Stall;
      /** During the edits. */
      editingStall: Stall;
    };
