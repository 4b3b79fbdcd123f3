/** Passages of the article: always double-quoted on one line, so that no reader or formatter touches them. */
export const quotedKeys: ReadonlySet<string> = new Set(['exact', 'prefix', 'suffix']);

/** What people write in sentences: folded over several lines where it is long. */
export const proseKeys: ReadonlySet<string> = new Set(['text', 'bio', 'why', 'summary']);

/** Prose longer than this is folded, into lines of at most this width with their indentation. */
export const proseWidth = 100;

/** Lists stand this much deeper than their key, where the file has no way of its own. */
export const indentStep = 2;

/** Lists whose items are set apart by empty lines, so that two people's additions merge in git. */
export const spacedLists: ReadonlySet<string> = new Set(['annotations']);
