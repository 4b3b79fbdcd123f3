/** "Otto Brandt or Tom Reed", "Ana, Bo or Cy". */
export const alternatives = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' or ');
