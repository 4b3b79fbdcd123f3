/** Codes of the countries where the family name stands first. */
export const familyFirst: ReadonlySet<string> = new Set([
  'cn', 'hk', 'hu', 'jp', 'kh', 'kp', 'kr', 'mo', 'sg', 'tw', 'vn',
]); // prettier-ignore
