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
