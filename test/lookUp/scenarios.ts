/** What a wiki on this machine does; the first part of the path of its addresses says which. */
export const scenarios = [
  'fine', 'silent', 'silent-body', 'hang-up', 'too-many', 'too-many-seconds', 'too-many-date', 'unavailable', 'broken',
  'forbidden', 'maxlag', 'maxlag-bare', 'ratelimited', 'error', 'page', 'cut-off', 'nothing', 'huge', 'sent-on-here',
  'sent-on-away', 'sent-on-in-circles', 'image-elsewhere', 'image-unlicensed', 'image-missing', 'image-too-many',
  'image-is-page', 'image-huge',
] as const; // prettier-ignore
export type Scenario = (typeof scenarios)[number];
