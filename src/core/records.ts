/** The keys of a record that was written out in full: that there are no others is what the type cannot say. */
export const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(record) as Key[];

/** A record with the same keys, and what `to` makes of each value. */
export function mapRecord<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  to: (value: From, key: Key) => To,
): Record<Key, To> {
  const mapped: Partial<Record<Key, To>> = {};
  for (const key of keysOf(record)) mapped[key] = to(record[key], key);
  return mapped as Record<Key, To>;
}
