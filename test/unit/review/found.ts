// Stands in for the reader in tests that are not about what it finds.
import type { Mentions } from '../../../src/core/mentions/mentions.ts';
import type { MentionReader } from '../../../src/core/review/check.ts';

export const nothing: Mentions = { people: [], figures: [], quotes: [], claims: [] };

/** Finds just this in every article. */
export const readerOf = (found: Partial<Mentions> = {}): MentionReader => ({
  *read() {
    yield;
    return { ...nothing, ...found };
  },
});
