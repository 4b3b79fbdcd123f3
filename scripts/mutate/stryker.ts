import { Stryker } from '@stryker-mutator/core';
import type { MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core';
import { runnerName } from './runnerOptions.ts';
import type { RunnerOptions } from './runnerOptions.ts';

export interface MutationRun {
  /** Files to mutate, relative to the project. */
  sources: string[];
  runner: RunnerOptions;
  /** The program with the test runner, as an absolute path. */
  plugin: string;
  /** How many mutants are tried at a time. */
  jobs: number;
}

/** Mutates a copy of the project and runs the tests on each mutant. Rejects where they fail without one. */
export function runStryker({ sources, runner, plugin, jobs }: MutationRun): Promise<MutantResult[]> {
  const options: PartialStrykerOptions = {
    configFile: 'scripts/mutate/stryker.json',
    mutate: sources,
    plugins: [plugin],
    testRunner: runnerName,
    [runnerName]: runner,
    concurrency: jobs,
    // Loops without end are mostly stopped by counting; the rest must not be mistaken for a busy machine.
    timeoutMS: 20_000,
    timeoutFactor: 5,
    dryRunTimeoutMinutes: 60,
  };
  return new Stryker(options).runMutationTest();
}
