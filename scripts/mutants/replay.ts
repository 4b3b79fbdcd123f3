import type { Plugin } from 'esbuild';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundleTests } from '../mutate/bundle.ts';
import { failureOf } from '../mutate/suite.ts';
import { partsOf, type Planted } from './planted.ts';

export interface ReplayOptions {
  /** Where the paths of planted changes start. */
  root: string;
  /** A file with the reader's word list. */
  wordList: string;
}

/** How often a property is tried at most. */
const runs = 15;

/** What is wrong with a planted change; undefined where its tests notice it. */
export type Outcome = string | undefined;

/**
 * Makes each change in turn, in memory, and runs its tests on it, which are the same for all `changes` of one call.
 * Tests that fail without any change notice nothing.
 */
export async function replay(changes: readonly Planted[], options: ReplayOptions): Promise<Outcome[]> {
  const tests = changes.at(0)?.tests ?? [];
  const before = await firstFailure(tests, options);
  if (before !== undefined) return changes.map(() => `its tests fail without it: ${before}`);
  const outcomes: Outcome[] = [];
  for (const change of changes) outcomes.push(await outcomeOf(change, options));
  return outcomes;
}

async function outcomeOf(change: Planted, options: ReplayOptions): Promise<Outcome> {
  const file = resolve(options.root, change.file);
  if (!existsSync(file)) return 'its file is not there any more';
  const parts = partsOf(change, options.root);
  if (parts.length !== 2) return `its text stands there ${parts.length - 1} times, not once`;
  const planting = planter(file, parts.join(change.becomes));
  const failure = await firstFailure(change.tests, options, planting.plugin);
  if (!planting.wasLoaded()) return `${change.tests.join(', ')} do not use that file`;
  return failure === undefined ? `goes unnoticed by ${change.tests.join(', ')}` : undefined;
}

/** Stops at the first test that fails; a program that does not even load is a failure, too. */
async function firstFailure(
  testFiles: readonly string[],
  options: ReplayOptions,
  plugin?: Plugin,
): Promise<string | undefined> {
  const program = await bundleTests({ ...options, testFiles, runs, plugins: plugin ? [plugin] : [] });
  try {
    for (const test of program()) {
      const failure = await failureOf(test);
      if (failure !== undefined) return `${test.id}: ${failure}`;
    }
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** Puts other contents in the place of a file while it is bundled. */
function planter(file: string, contents: string): { plugin: Plugin; wasLoaded: () => boolean } {
  let loaded = false;
  return {
    wasLoaded: () => loaded,
    plugin: {
      name: 'planted change',
      setup(bundler) {
        bundler.onLoad({ filter: /\.ts$/ }, ({ path }) => {
          if (path !== file) return undefined;
          loaded = true;
          return { contents, loader: 'ts' };
        });
      },
    },
  };
}
