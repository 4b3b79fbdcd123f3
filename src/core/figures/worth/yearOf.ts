/** The year that an ISO date or period lies in; `null` where it is of several. */
export function yearOf(iso: string): number | null {
  const years = iso.split('/').map((day) => /^\d{4}(?=$|-)/.exec(day)?.[0]);
  const [first] = years;
  return first !== undefined && years.every((year) => year === first) ? Number(first) : null;
}
