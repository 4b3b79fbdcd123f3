/** The share of a word that may be mistyped before it counts as another word. */
const maxErrorShare = 1 / 3;
const minLength = 3;

const containsDigit = /\p{Nd}/u;

/**
 * How alike two words are, from 0 (different words) to 1 (the same but for case), by the restricted
 * Damerau-Levenshtein distance (a swap of neighbours is one error).
 */
export function wordSimilarity(a: string, b: string): number {
  const wordA = a.normalize('NFC').toLowerCase();
  const wordB = b.normalize('NFC').toLowerCase();
  if (wordA === wordB) return 1;
  const length = Math.max(wordA.length, wordB.length);
  const allowed = Math.floor(length * maxErrorShare);
  if (length < minLength || Math.abs(wordA.length - wordB.length) > allowed) return 0;
  const distance = editDistance(wordA, wordB);
  return distance <= allowed ? 1 - distance / length : 0;
}

/** A figure with another digit is no typo of it. */
export const isFigure = (word: string): boolean => containsDigit.test(word);

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
