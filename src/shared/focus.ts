import type { Ref } from './refs.ts';

/** The rows selected in the Claims view, for keys pressed there; the first is the one that a command is about. */
export interface Focus {
  selected: readonly Ref[];
}
