/** Derived from finding, place and words; never stored. In this order: where several fit, the first holds. */
export const statuses = [
  'cut', 'lost', 'fixed', 're-check', 'to fix', 'unresolved', 'checked', 'in progress', 'open',
] as const; // prettier-ignore
export type Status = (typeof statuses)[number];
