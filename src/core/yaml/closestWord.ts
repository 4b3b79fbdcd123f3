/**
 * Letters to insert, delete, replace or swap with their neighbour to turn one word into the other: the optimal
 * string alignment distance (Damerau 1964, restricted).
 */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const choices = [rows[i - 1][j - 1] + (same ? 0 : 1), rows[i - 1][j] + 1, row[j - 1] + 1];
      if (swapped) choices.push(rows[i - 2][j - 2] + 1);
      row.push(Math.min(...choices));
    }
    rows.push(row);
  }
  return rows[a.length][b.length];
}

/** The known word that `word` is probably a slip of: at most two letters off, and one in a short word. */
export function closestWord(word: string, known: readonly string[]): string | null {
  if (word.length < 3 || word.length > 30) return null;
  const allowed = word.length < 6 ? 1 : 2;
  let best: string | null = null;
  let bestDistance = allowed + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const off = distance(word.toLowerCase(), candidate.toLowerCase());
    if (off >= bestDistance) continue;
    best = candidate;
    bestDistance = off;
  }
  return best;
}
