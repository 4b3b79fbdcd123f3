import type { Range } from '../../model.ts';

/** A dismissed suggestion and where it stands. */
export interface SetAside {
  readonly kind: string;
  readonly range: Range;
}
