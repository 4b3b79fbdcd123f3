/** Whether one ISO day, month or year (`1994-02-07`, `1994-02`, `1994`) is after another, as far as both say. */
export function isAfter(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}
