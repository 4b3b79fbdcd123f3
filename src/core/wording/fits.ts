import type { Fit } from '../review/fits.ts';

/** How well annotations fit a text: "made on this text", "3 of the 4 passages it points to are there". */
export function fitInWords({ isSameText, found, passages }: Fit): string {
  if (isSameText) return 'made on this text';
  if (passages === 0) return 'nothing to find there';
  if (found === 0) return passages === 1 ? 'its passage is not there' : 'none of its passages are there';
  if (found === passages) return passages === 1 ? 'its passage is there' : 'all of its passages are there';
  return `${String(found)} of the ${String(passages)} passages it points to are there`;
}
