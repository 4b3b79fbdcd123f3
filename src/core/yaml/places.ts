import type { Range } from '../model.ts';

/** Where an object or list stands that was read, and, of an object, the values of the keys that its schema names. */
export interface Extent {
  readonly range: Range;
  readonly fields: ReadonlyMap<string, Range>;
}

/** Where the parts of a value stand in the source, by identity. */
export interface Places {
  readonly extents: ReadonlyMap<object, Extent>;
  /** The place of a list's item in the source list, which may hold items that were left out. */
  readonly indices: ReadonlyMap<object, number>;
}
