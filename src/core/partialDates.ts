/** Whether one ISO day, month or year (`1994-02-07`, `1994-02`, `1994`) is after another, as far as both say. */
export function isAfter(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}

/** Whether the calendar has an ISO day or month: there is no month 13, and no February 30. */
export function isOnCalendar(date: string): boolean {
  const [year, month = 1, day = 1] = date.split('-').map(Number);
  const made = new Date(Date.UTC(year, month - 1, day));
  made.setUTCFullYear(year);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}
