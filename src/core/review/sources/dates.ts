import { isOnCalendar } from '../../partialDates.ts';

/** What keeps words from being the day on which a source was read, in a sentence; `null` where nothing does. */
export const dateProblem = (typed: string): string | null =>
  /^\d{4}(-\d{2}(-\d{2})?)?$/.test(typed.trim()) && isOnCalendar(typed.trim())
    ? null
    : 'Write the date as 2026-11-23, or only 2026-11 or 2026.';
