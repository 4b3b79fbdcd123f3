/** The share of a word that may be mistyped before it counts as another word. */
const maxErrorShare = 1 / 3;
const minLength = 3;
/** Longer words are the same or not. */
const maxLength = 30;

/** So many errors may be in a word of this length, the longer of two. */
export const errorsAllowed = (length: number): number => Math.floor(length * maxErrorShare);

/**
 * How alike two words of the same case are, from 0 (different words) to just below 1, by the restricted
 * Damerau-Levenshtein distance (a swap of neighbours is one error). A typo leaves the first or the last letter alone.
 */
export function wordSimilarity(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  if (length < minLength || length > maxLength) return 0;
  const allowed = errorsAllowed(length);
  if (Math.abs(a.length - b.length) > allowed) return 0;
  if (!a.startsWith(b.charAt(0)) && !a.endsWith(b.charAt(b.length - 1))) return 0;

  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const rest = Math.max(endA - start, endB - start);
  // One error leaves at most two letters, those of a swap.
  if (allowed === 1 && rest > 2) return 0;
  const distance = editDistance(a, b, start, endA, endB);
  return distance <= allowed ? 1 - distance / length : 0;
}

/** Between what the words hold from `start` on to their ends there. */
function editDistance(a: string, b: string, start: number, endA: number, endB: number): number {
  const columns = endB - start;
  const width = columns + 1;
  /** This row of the table and the two above it. */
  const rows = new Uint8Array(3 * width);
  let twoAbove = 0;
  let above = width;
  let current = 2 * width;
  for (let column = 0; column <= columns; column++) rows[above + column] = column;
  for (let row = 1; row <= endA - start; row++) {
    const unit = a.charCodeAt(start + row - 1);
    const unitBefore = row > 1 ? a.charCodeAt(start + row - 2) : -1;
    rows[current] = row;
    for (let column = 1; column <= columns; column++) {
      const other = b.charCodeAt(start + column - 1);
      let best = rows[above + column - 1] + (unit === other ? 0 : 1);
      best = Math.min(best, rows[above + column] + 1, rows[current + column - 1] + 1);
      const isSwapped = column > 1 && unitBefore === other && unit === b.charCodeAt(start + column - 2);
      if (isSwapped) best = Math.min(best, rows[twoAbove + column - 2] + 1);
      rows[current + column] = best;
    }
    [twoAbove, above, current] = [above, current, twoAbove];
  }
  return rows[above + columns];
}
