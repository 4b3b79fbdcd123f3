/** An ISO moment that begins with the day it is where the clock stands: "2026-11-24T16:05:00-08:00". */
export function localMoment(clock: Date): string {
  const offset = -clock.getTimezoneOffset();
  const wall = new Date(clock.getTime() + offset * minuteMs)
    .toISOString()
    .slice(0, '2026-11-24T16:05:00'.length);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${wall}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}

/** The day it is where the clock stands, as in 2026-11-24. */
export const localDay = (clock: Date): string => localMoment(clock).slice(0, '2026-11-24'.length);

const minuteMs = 60_000;
const two = (count: number): string => String(count).padStart(2, '0');

const dayLength = '2026-11-23'.length;

/**
 * Whether a moment of a file is over: a day, and a time without a zone, by the clock of who looks.
 * @param now ISO moment with its zone
 */
export function hasPassed(moment: string, now: string): boolean {
  const [, time = '', zone = ''] =
    /^(.*?)\s*([Zz]|[+-]\d{2}(?::?\d{2})?)?$/s.exec(moment.slice(dayLength)) ?? [];
  const wall = moment.slice(0, dayLength) + time.replace(' ', 'T');
  if (zone === '' || time === '') return wall < now.slice(0, wall.length);
  const over = Date.parse(wall + zoneOf(zone));
  return !Number.isNaN(over) && over < Date.parse(now);
}

/** As every reader of dates takes it: "+01" and "+0100" are "+01:00". */
export const zoneOf = (zone: string): string =>
  /^[Zz]$/.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
