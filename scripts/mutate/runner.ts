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
  const load = async (): Promise<Test[]> => {
    program ??= await bundleTests({ root: process.cwd(), testFiles, wordList, runs });
    return program();
  };
  return {
    capabilities: () => ({ reloadEnvironment: true }),

    async dryRun() {
      const tests = await load();
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

    async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
      if (!isIn(activeMutant.id, sample)) return notTried;
      switches.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
      switches.hitLimit = hitLimit;
      switches.hitCount = hitLimit === undefined ? undefined : 0;
      try {
        // A fresh copy each time: what one mutant left in memory must not spoil the next run.
        const tests = inOrder(await load(), testFilter);
        switches.activeMutant = activeMutant.id;
        return await runUntilOneFails(tests, switches);
      } catch (error) {
        return killed([], String(error), 0);
      } finally {
        switches.activeMutant = undefined;
      }
    },
  };
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

async function runUntilOneFails(tests: Test[], switches: Switches): Promise<MutantRunResult> {
  for (const [index, test] of tests.entries()) {
    const failure = await failureOf(test);
    const { hitCount = 0, hitLimit = Infinity } = switches;
    if (hitCount > hitLimit) return { status: MutantRunStatus.Timeout, reason: 'It runs without end.' };
    if (failure !== undefined) return killed([test.id], failure, index + 1);
  }
  return { status: MutantRunStatus.Survived, nrOfTests: tests.length };
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
