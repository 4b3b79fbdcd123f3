/** The text of the reader's word list, compiled from the packages that NOTICE names. */
export function buildLexicon(): string;

/** The same as `surnameEnding` of the reader: surnames that it matches are left out of the list. */
export const surnameEnding: RegExp;
