/** The text of the reader's word list, compiled from the packages that NOTICE names. */
export function buildLexicon(): string;
