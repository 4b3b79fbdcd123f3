import { isWritten } from './whoSpeaks.ts';

/** Behind a name, what makes it part of a longer one that is somebody or something else: "’s aide", " administration". */
export const belongsToNext =
  /^(?:['’]s?\s|\s(?!(?:of|from|at|in|on|for|with|and|or|who|whose|the|an?|as|to|is|was|has|had|also|himself|herself|[IVX]+|Jr|Sr)(?!\p{L}))[\p{L}\p{N}])/u;

/** Up to a name, "The wife of ", "A statement from ": a noun and what ties the name to it. */
const tied =
  /^(?<noun>[^,;()]*?\p{L}[^,;()]*?)\s(?<link>of|to|for|with|from|by|near|behind|around|against|under|about|in|on|at)\s[^,;()]*$/u;
const fromWhom: ReadonlySet<string> = new Set(['of', 'from', 'by']);

/**
 * Do the words before a name in the phrase that names a speaker say that somebody else speaks: "people close to ", "the
 * wife of former President "? Of something written, "A letter from ", it is who wrote it.
 */
export function tellsOfAnother(before: string): boolean {
  const found = tied.exec(before)?.groups;
  return found !== undefined && !(fromWhom.has(found.link) && isWritten(found.noun));
}
