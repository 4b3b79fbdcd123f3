/** A list no longer than this, in bytes, is held whole where it has no index. */
export const shortList = 4_000_000;
