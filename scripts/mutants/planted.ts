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
