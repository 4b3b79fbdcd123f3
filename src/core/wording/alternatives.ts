/** "Otto Brandt or Tom Reed", "Ana, Bo or Cy". */
export const alternatives = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' or ');

/** Of a name that several people of the article bear. */
export const nameMayBe = (printed: string, names: readonly string[]): string =>
  `“${printed}” may be ${alternatives(names)}; the text does not say which.`;
