/** How the module in the extension host tells its measurements: the only way out is the console. */
export const prefix = 'measured: ';

/** What is measured in one fresh extension host. */
export type Measured =
  | {
      what: 'activation';
      /** In `activate()`. */
      activateMs: number;
      /** From asking for it until it is done: with reading and compiling the bundle. */
      withLoadingMs: number;
    }
  | {
      what: 'review';
      file: string;
      /** In UTF-16 units. */
      length: number;
      /** From asking for the document to its first review. */
      firstReviewMs: number;
      /** From an edit to the review of the text with it. */
      keystrokeMs: number[];
      /** The longest time that the extension host's thread did not get to anything else, first review and edits. */
      longestStallMs: number;
    };
