/** An object of a source; `null` for anything else. */
export const objectOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** What is made of each, without what nothing is made of. */
export function made<T>(values: readonly unknown[], make: (value: unknown) => T | null): T[] {
  const all: T[] = [];
  for (const value of values) {
    const one = make(value);
    if (one !== null) all.push(one);
  }
  return all;
}
