/**
 * A place of the form as its boxes are called now: problems count rows as they were told, as in "roles.1.from", and a
 * row goes by its key, as in "roles.k4.from", wherever it stands by then.
 * @param told the keys of the rows of each field, in the order in which they were told
 */
export function placeNow(at: string, told: Readonly<Record<string, readonly string[]>>): string {
  const [field, ...rest] = at.split('.');
  const [nth, ...box] = rest;
  const key = rest.length > 0 && field in told ? told[field].at(Number(nth)) : undefined;
  return key === undefined ? at : [field, key, ...box].join('.');
}
