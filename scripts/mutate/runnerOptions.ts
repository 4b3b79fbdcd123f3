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
  sample: Sample;
}

/** Which mutants are tried: those whose number leaves `rest` when divided by `every`. */
export interface Sample {
  every: number;
  rest: number;
}

export const isIn = (id: string, { every, rest }: Sample): boolean => Number(id) % every === rest;

export const runnerName = 'copydesk';
