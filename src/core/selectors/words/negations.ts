/** Words that turn a statement round when they are put before or after it. */
export const negations: ReadonlySet<string> = new Set(['not', 'never', 'no', 'nor', 'neither', 'cannot']);
