import type { PrintedCorrection } from '../sidecar/schema.ts';
import { capitalised } from '../shorten.ts';
import { noticeFor } from '../wording/closing.ts';

/** What readers were told of a correction: the notice, or else what it would be; `null` where nothing is known of it. */
export function noticeOf({ notice, was, now }: PrintedCorrection): string | null {
  if (notice !== undefined) return notice;
  return was !== undefined && now !== undefined ? noticeFor(was, now) : null;
}

/** The same with its kind and day before it: "Correction, 2026-06-02". */
export function printedInWords(printed: PrintedCorrection): {
  readonly label: string;
  readonly words: string;
} {
  const day = printed.at === undefined ? '' : `, ${printed.at.slice(0, '2026-11-23'.length)}`;
  return {
    label: capitalised(printed.type ?? 'correction') + day,
    words: noticeOf(printed) ?? 'without a notice',
  };
}
