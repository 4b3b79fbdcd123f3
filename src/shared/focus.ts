import type { Ref } from './refs.ts';

/** What is selected in the Claims view, for keys pressed there. */
export interface Focus {
  selected: Ref | undefined;
}
