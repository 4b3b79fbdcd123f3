import type { Fit } from '../review/fits.ts';

/** How well annotations fit a text: "made on this text", "3 of 4 passages found there". */
export function fitInWords({ isSameText, found, passages }: Fit): string {
  if (isSameText) return 'made on this text';
  if (passages === 0) return 'nothing to find there';
  const of = passages === 1 ? '1 passage' : `${String(passages)} passages`;
  return `${String(found)} of ${of} found there`;
}
