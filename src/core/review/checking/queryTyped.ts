/** A query as it is typed: whom it asks, and what. */
export interface QueryTyped {
  readonly to: string;
  readonly text: string;
}

/** Whom a query asks where nobody is named. */
export const usualRecipient = 'reporter';

/** Takes "@desk: Which count?" apart; without a name at its head it goes to the usual one. `null` where nothing is asked. */
export function queryTyped(words: string, usual: string): QueryTyped | null {
  const named = /^\s*@([\p{L}\p{N}][\p{L}\p{N}._@-]*?)[:,]?(?:\s+(.*))?$/su.exec(words);
  const text = (named ? (named.at(2) ?? '') : words).trim();
  return text === '' ? null : { to: named?.at(1) ?? usual, text };
}
