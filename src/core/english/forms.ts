// Asked thousands of times when the word list is opened, before any pattern would be compiled.

const endsInAny = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.endsWith(ending));

const hissing = ['s', 'x', 'z', 'ch', 'sh'];
const vowelAndY = ['ay', 'ey', 'iy', 'oy', 'uy'];

/** "add": "adds", "added", "adding", spelled as regular nouns and verbs are, whether or not there are such words. */
export function regularForms(word: string): readonly [plural: string, past: string, participle: string] {
  const stem = word.slice(0, -1);
  if (word.endsWith('e')) return [`${word}s`, `${word}d`, word.endsWith('ee') ? `${word}ing` : `${stem}ing`];
  if (word.endsWith('y') && !endsInAny(word, vowelAndY)) return [`${stem}ies`, `${stem}ied`, `${word}ing`];
  return [endsInAny(word, hissing) ? `${word}es` : `${word}s`, `${word}ed`, `${word}ing`];
}
