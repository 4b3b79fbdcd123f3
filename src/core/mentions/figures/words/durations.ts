/** Units of time, singular and plural, with the name we give them. */
export const durationUnits: ReadonlyMap<string, string> = new Map([
  ['second', 'seconds'], ['seconds', 'seconds'], ['minute', 'minutes'], ['minutes', 'minutes'], ['min', 'minutes'],
  ['mins', 'minutes'], ['hour', 'hours'], ['hours', 'hours'], ['hr', 'hours'], ['hrs', 'hours'], ['day', 'days'],
  ['days', 'days'], ['night', 'nights'], ['nights', 'nights'], ['week', 'weeks'], ['weeks', 'weeks'],
  ['weekend', 'weekends'], ['weekends', 'weekends'], ['fortnight', 'fortnights'], ['fortnights', 'fortnights'],
  ['month', 'months'], ['months', 'months'], ['quarters', 'quarters'], ['semesters', 'semesters'],
  ['year', 'years'], ['years', 'years'], ['yrs', 'years'], ['decade', 'decades'], ['decades', 'decades'],
  ['century', 'centuries'], ['centuries', 'centuries'], ['millennia', 'millennia'],
]); // prettier-ignore

/** Words that may stand between a number and its unit of time. */
export const durationAdjectives = [
  'more', 'additional', 'extra', 'further', 'full', 'whole', 'straight', 'consecutive', 'successive', 'long',
  'short', 'business', 'working', 'calendar', 'trading', 'fiscal',
]; // prettier-ignore
