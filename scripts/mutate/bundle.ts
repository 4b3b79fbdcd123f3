/**
 * Unit tests as one program that is compiled once and can be started afresh as often as wanted, in this process:
 * each start is a new copy of every module in it.
 */
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import type fastCheck from 'fast-check';
import type { IProperty, Parameters } from 'fast-check';
import { collector } from './suite.ts';
import type { Test } from './suite.ts';

/** Packages that stay outside the program and are loaded once. */
const outside = ['fast-check', 'yaml', 'valibot', 'typescript'];

/** Every copy of the program meets the same values. */
const seed = 1;

/** The script that makes the reader's word list, as the tests import it. */
const wordListScript = /\/scripts\/lexicon\.(?:mjs|ts)$/;

/** Starts a new copy of the program: loads its modules, and hands over the tests that they declare. */
export type Program = () => Test[];

export interface ProgramOptions {
  /** Where the paths below start: the project, or a copy of it. */
  root: string;
  /** Test files, relative to `root`. */
  testFiles: readonly string[];
  /** A file with the word list that `buildLexicon` is to return, which takes a second to make. */
  wordList: string;
  /** How often a property is tried at most. */
  runs: number;
  plugins?: Plugin[];
}

/** Rejects where the tests cannot be bundled. */
export async function bundleTests(options: ProgramOptions): Promise<Program> {
  const { root, testFiles, wordList, runs, plugins = [] } = options;
  const { outputFiles } = await build({
    stdin: { contents: testFiles.map((file) => `import './${file}';`).join('\n'), resolveDir: root },
    absWorkingDir: root,
    write: false,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    logLevel: 'error',
    external: outside,
    define: { 'import.meta.url': 'moduleUrl' },
    plugins: [...plugins, withWordList(wordList)],
  });
  const [code = { text: '' }] = outputFiles;
  const program = compileFunction(
    code.text,
    ['describe', 'it', 'require', 'module', 'exports', 'moduleUrl'],
    {
      filename: `${root}/tests.cjs`,
    },
  );
  const moduleUrl = pathToFileURL(`${root}/package.json`).href;
  const require = withFewRuns(createRequire(moduleUrl), runs);
  return () => {
    const { describe, it, tests } = collector();
    const module = { exports: {} };
    Reflect.apply(program, undefined, [describe, it, require, module, module.exports, moduleUrl]);
    return tests;
  };
}

/** Makes `buildLexicon` read what it returned before. */
function withWordList(file: string): Plugin {
  return {
    name: 'word list',
    setup(bundler) {
      bundler.onLoad({ filter: wordListScript }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(
          /export function buildLexicon\(\)(?:: string)? \{/u,
          (opening) => `${opening}\n  return readFileSync(${JSON.stringify(file)}, 'utf8');`,
        ),
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      }));
    },
  };
}

type Require = (name: string) => unknown;

/** Properties are tried a few times only, and what fails is not made smaller: nobody reads it. */
function withFewRuns(require: Require, runs: number): Require {
  const fc = require('fast-check') as { default: typeof fastCheck };
  const assert = <Values>(tried: IProperty<Values>, parameters: Parameters<Values> = {}): void => {
    fc.default.assert(tried, {
      ...parameters,
      numRuns: Math.min(parameters.numRuns ?? runs, runs),
      seed,
      endOnFailure: true,
    });
  };
  const few = { ...fc, default: { ...fc.default, assert } };
  return (name) => (name === 'fast-check' ? few : require(name));
}
