import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A change of one deciding line that unit tests must notice. Paths are relative to the project. */
export interface Planted {
  file: string;
  /** What stands in the file just once. */
  text: string;
  becomes: string;
  /** The test files that must notice. */
  tests: readonly string[];
}

/**
 * @param file below `src/`
 * @param tests of `test/unit/`, without the ending, with spaces between
 */
export function plant(file: string, text: string, becomes: string, tests: string): Planted {
  return {
    file: `src/${file}`,
    text,
    becomes,
    tests: tests.split(' ').map((test) => `test/unit/${test}.test.ts`),
  };
}

export const labelOf = ({ file, text, becomes }: Planted): string => `${file}: ${text}  →  ${becomes}`;

/** What stands in the file before its text and after it: two parts, where the text stands there once. */
export const partsOf = ({ file, text }: Planted, root: string): string[] =>
  readFileSync(resolve(root, file), 'utf8').split(text);

/** Those that make of their file what an earlier one makes of it, be it in other words. */
export function repeatsIn(changes: readonly Planted[], root: string): Planted[] {
  const made = new Set<string>();
  return changes.filter((change) => {
    if (!existsSync(resolve(root, change.file))) return false;
    const parts = partsOf(change, root);
    if (parts.length !== 2) return false;
    const result = `${change.file}: ${parts.join(change.becomes)}`;
    const isRepeat = made.has(result);
    made.add(result);
    return isRepeat;
  });
}
