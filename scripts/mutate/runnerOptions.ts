/** What our test runner is told, in Stryker's options under its name. */
export interface RunnerOptions {
  /** Relative to the project. */
  testFiles: string[];
  /** Absolute path of what `buildLexicon` is to return. */
  wordList: string;
  /** How often a property is tried at most. */
  runs: number;
  /** A test that takes more of the processor is left out, in ms: every mutant that survives would wait for it. */
  patience: number;
}

export const runnerName = 'copydesk';
