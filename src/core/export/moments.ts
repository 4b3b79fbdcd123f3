import { zoneOf } from '../moment.ts';

const fullMoment =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?([Zz]|[+-]\d{2}(?::?\d{2})?)$/;

/**
 * A moment as an `xsd:dateTime` in UTC. `undefined` where it is only a day, or has no zone: what nobody wrote is not made
 * up.
 */
export function utcMoment(moment: string | undefined): string | undefined {
  const match = fullMoment.exec(moment ?? '');
  if (!match) return undefined;
  const [, day, time, zone] = match;
  const date = new Date(`${day}T${time}${zoneOf(zone)}`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().replace('.000Z', 'Z');
}

/** A whole day, where no more is known of a moment, from its beginning to its end in UTC; `undefined` of less. */
export function utcDay(
  moment: string | undefined,
): { readonly start: string; readonly end: string } | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(moment ?? '')?.[0];
  return day === undefined ? undefined : { start: `${day}T00:00:00Z`, end: `${day}T23:59:59Z` };
}
