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
    }
  | {
      what: 'hover';
      /** People whom the article names. */
      people: number;
      /** Of those, on whom a card shows or offers somebody of the registry, and somebody of a list. */
      registry: number;
      listed: number;
      /** In `provideHover` on a name for the first time, with what the process worked meanwhile, all threads together. */
      first: Stall[];
      /** The same on names again, in several rounds. */
      again: Stall[];
      /** From the article's opening to the review with what the lists say. */
      openingMs: number;
      openingStall: Stall;
      /** While the registry was read anew. */
      registryStall: Stall;
    };
