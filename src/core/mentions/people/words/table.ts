/** A word table as a set: words between white space; comments are not possible. */
export const wordSet = (table: string): ReadonlySet<string> => new Set(table.split(/\s+/u).filter(Boolean));
