/** The share of a word that may be mistyped before it counts as another word. */
const maxErrorShare = 1 / 3;
const minLength = 3;
/** Longer words are the same or not. */
const maxLength = 30;

/**
 * How alike two words of the same case are, from 0 (different words) to just below 1, by the restricted
 * Damerau-Levenshtein distance (a swap of neighbours is one error). A typo leaves the first or the last letter alone.
 */
export function wordSimilarity(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  if (length < minLength || length > maxLength) return 0;
  const allowed = Math.floor(length * maxErrorShare);
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
  const distance = editDistance(a.slice(start, endA), b.slice(start, endB));
  return distance <= allowed ? 1 - distance / length : 0;
}

function editDistance(a: string, b: string): number {
  let twoAbove: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(above[column] + 1, current[column - 1] + 1, above[column - 1] + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, twoAbove[column - 2] + 1);
      current.push(best);
    }
    twoAbove = above;
    above = current;
  }
  return above[b.length];
}
