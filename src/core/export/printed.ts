import type { PrintedCorrection } from '../sidecar/schema.ts';
import { noticeFor } from '../wording/closing.ts';

/** What readers were told of a correction: the notice, or else what it would be; `null` where nothing is known of it. */
export function noticeOf({ notice, was, now }: PrintedCorrection): string | null {
  if (notice !== undefined) return notice;
  return was !== undefined && now !== undefined ? noticeFor(was, now) : null;
}
