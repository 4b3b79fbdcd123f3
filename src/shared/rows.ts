import type { Ref } from './refs.ts';

/** The rows of the Claims view, as far as commands have to know of them. */
export interface Rows {
  /** Those selected there; the first is the one that a command from elsewhere is about. */
  readonly selected: readonly Ref[];
  /**
   * Those that a key pressed in the view is about, when it was pressed: the one with the focus, and where that is among
   * several selected all of them. To be asked before any question is: a question takes the focus.
   */
  underKey(): Promise<readonly Ref[]>;
  /** Moves the focus from rows that are about to go to the one that takes their place. */
  leave(refs: readonly Ref[]): Promise<void>;
  /** Selects a row, and gives it the focus where `isByKey`: a key was pressed there. Nothing where there is no such row. */
  show(ref: Ref, isByKey: boolean): Promise<void>;
}

/** What keys pressed in the Claims view pass: the command is about the row that they are pressed on. */
export const isKeyOfView = (argument: unknown): boolean =>
  typeof argument === 'object' && argument !== null && 'from' in argument && argument.from === 'claims';
