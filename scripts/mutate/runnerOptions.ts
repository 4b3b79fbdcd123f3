/** What our test runner is told, in Stryker's options under its name. */
export interface RunnerOptions {
  /** Relative to the project. */
  testFiles: string[];
  /** Absolute path of what `buildLexicon` is to return. */
  wordList: string;
  /** How often a property is tried at most. */
  runs: number;
}

export const runnerName = 'copydesk';
