/** Stryker's test runner for our unit tests: they are bundled once, mutants are switched while they stay loaded. */
import type { MutantCoverage, StrykerOptions } from '@stryker-mutator/api/core';
import type { Logger } from '@stryker-mutator/api/logging';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import type { DryRunResult, MutantRunResult, TestResult, TestRunner } from '@stryker-mutator/api/test-runner';
import { readFileSync, writeFileSync } from 'node:fs';
import { bundleTests } from './bundle.ts';
import type { Program } from './bundle.ts';
import { isIn, runnerName } from './runnerOptions.ts';
import type { RunnerOptions } from './runnerOptions.ts';
import { failureOf } from './suite.ts';
import type { Test } from './suite.ts';

/** How long each test took without a mutant, by id, in ms; written by the dry run, for all runners. */
const timesFile = 'test-times.json';

/** What the instrumented code and the runner share. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: MutantCoverage;
}

declare global {
  var __stryker__: Switches | undefined;
}

createRunner.inject = tokens(commonTokens.logger, commonTokens.options);

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, runnerName, createRunner)];

function createRunner(log: Logger, options: StrykerOptions): TestRunner {
  const { testFiles, wordList, runs, patience, sample } = options[runnerName] as RunnerOptions;
  const switches = (globalThis.__stryker__ ??= {});
  let program: Program | undefined;
  let kept: Test[] | undefined;
  const freshCopy = async (): Promise<Test[]> => {
    program ??= await bundleTests({ root: process.cwd(), testFiles, wordList, runs });
    return program();
  };
  /** The copy that ran before, which its compiler knows by now. */
  const usedCopy = async (): Promise<Test[]> => (kept ??= await freshCopy());
  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async dryRun() {
      const tests = await usedCopy();
      const results: TestResult[] = [];
      for (const test of tests) {
        switches.currentTestId = test.id;
        const result = await resultOf(test);
        // What takes long is tried again: the first test to come to a piece of code waits for its compiler.
        const isPatient = result.processorMs <= patience || (await resultOf(test)).processorMs <= patience;
        if (result.status === TestStatus.Failed || isPatient) results.push(result);
        else log.warn(`Left out, since it takes ${(result.processorMs / 1000).toFixed(1)} s: ${test.id}`);
      }
      switches.currentTestId = undefined;
      writeTimes(results);
      return completed(results, switches.mutantCoverage);
    },

    async mutantRun({ activeMutant: { id }, testFilter, hitLimit, mutantActivation }) {
      if (!isIn(id, sample)) return notTried;
      const run = (tests: Test[]): Promise<MutantRunResult> =>
        runUntilOneFails(inOrder(tests, testFilter), { switches, id, hitLimit });
      if (mutantActivation === 'static') {
        switches.activeMutant = id;
        try {
          return await run(await freshCopy());
        } catch (error) {
          return killed([], String(error), 0);
        } finally {
          switches.activeMutant = undefined;
        }
      }
      const tests = await usedCopy();
      const result = await run(tests);
      if (await passesWithoutMutant(tests, result)) return result;
      // This mutant or one before it has left something in memory: only a fresh copy can tell.
      kept = undefined;
      return run(await freshCopy());
    },
  };
}

/** Does the test that failed, if any, pass again in the same copy as soon as the mutant is gone? */
async function passesWithoutMutant(tests: Test[], { status, ...result }: MutantRunResult): Promise<boolean> {
  if (status === MutantRunStatus.Timeout) return false;
  const killers = 'killedBy' in result ? [result.killedBy].flat() : [];
  for (const test of tests)
    if (killers.includes(test.id) && (await failureOf(test)) !== undefined) return false;
  return true;
}

const notTried: MutantRunResult = { status: MutantRunStatus.Error, errorMessage: 'It is not in the sample.' };

async function resultOf(test: Test): Promise<TestResult & { processorMs: number }> {
  const started = performance.now();
  const startedAt = process.cpuUsage();
  const failureMessage = await failureOf(test);
  const { user, system } = process.cpuUsage(startedAt);
  const result = {
    id: test.id,
    name: test.id,
    timeSpentMs: performance.now() - started,
    processorMs: (user + system) / 1000,
  };
  return failureMessage === undefined
    ? { ...result, status: TestStatus.Success }
    : { ...result, status: TestStatus.Failed, failureMessage };
}

/** Stryker looks up every test that the coverage names: it must name none that was left out. */
function completed(tests: TestResult[], coverage: MutantCoverage | undefined): DryRunResult {
  const kept = new Set(tests.map(({ id }) => id));
  const perTest = Object.entries(coverage?.perTest ?? {}).filter(([id]) => kept.has(id));
  return {
    status: DryRunStatus.Complete,
    tests,
    mutantCoverage: { static: coverage?.static ?? {}, perTest: Object.fromEntries(perTest) },
  };
}

interface Trial {
  switches: Switches;
  /** Of the mutant. */
  id: string;
  hitLimit: number | undefined;
}

async function runUntilOneFails(tests: Test[], { switches, id, hitLimit }: Trial): Promise<MutantRunResult> {
  switches.activeMutant = id;
  switches.hitLimit = hitLimit;
  switches.hitCount = hitLimit === undefined ? undefined : 0;
  try {
    for (const [index, test] of tests.entries()) {
      const failure = await failureOf(test);
      const { hitCount = 0, hitLimit: limit = Infinity } = switches;
      if (hitCount > limit) return { status: MutantRunStatus.Timeout, reason: 'It runs without end.' };
      if (failure !== undefined) return killed([test.id], failure, index + 1);
    }
    return { status: MutantRunStatus.Survived, nrOfTests: tests.length };
  } finally {
    switches.activeMutant = undefined;
    switches.hitLimit = undefined;
    switches.hitCount = undefined;
  }
}

const killed = (killedBy: string[], failureMessage: string, nrOfTests: number): MutantRunResult => ({
  status: MutantRunStatus.Killed,
  killedBy,
  failureMessage,
  nrOfTests,
});

/** Those chosen, the quickest first; all that were not left out without a choice. */
function inOrder(tests: Test[], chosen: string[] | undefined): Test[] {
  const times = readTimes();
  const wanted = chosen ? new Set(chosen) : times;
  const timeOf = ({ id }: Test): number => times.get(id) ?? 0;
  return tests.filter(({ id }) => wanted.has(id)).sort((one, other) => timeOf(one) - timeOf(other));
}

function writeTimes(results: TestResult[]): void {
  writeFileSync(timesFile, JSON.stringify(results.map(({ id, timeSpentMs }) => [id, timeSpentMs])));
}

function readTimes(): Map<string, number> {
  return new Map(JSON.parse(readFileSync(timesFile, 'utf8')) as [string, number][]);
}
