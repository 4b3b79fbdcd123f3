/** These files are written by people: beyond these sizes a file is a mistake or an attack, and is refused unread. */
export const limits = {
  /** UTF-16 units. Room for ten thousand entries of a thousand each. */
  length: 10_000_000,
  /** Collections inside collections. */
  depth: 64,
  /** Nodes read through aliases, counted each time. */
  aliased: 100_000,
} as const;
