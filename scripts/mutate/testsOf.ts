import { build } from 'esbuild';
import { readdirSync } from 'node:fs';

/**
 * Tests that start programs or repositories (too slow to run for each mutant, and no mutant reaches what they start),
 * and those that look at what is built.
 */
const apart = ['test/unit/cli/', 'test/unit/manifest/'];

export interface Exercising {
  testFiles: string[];
  /** Do they read the word list? */
  wantsWordList: boolean;
}

/**
 * The unit tests in whose program one of these source files has a part, of those with one of `parts` in their path,
 * where any are given, and none of `without`. Rejects where a test cannot be bundled.
 */
export async function testsOf(
  sources: readonly string[],
  parts: readonly string[] = [],
  without: readonly string[] = [],
): Promise<Exercising> {
  const entryPoints = readdirSync('test/unit', { recursive: true, encoding: 'utf8' })
    .map((file) => `test/unit/${file}`)
    .filter(
      (file) =>
        file.endsWith('.test.ts') && (parts.length === 0 || parts.some((part) => file.includes(part))),
    )
    .filter((file) => !apart.some((folder) => file.startsWith(folder)))
    .filter((file) => !without.some((part) => file.includes(part)));
  const { metafile } = await build({
    entryPoints,
    outdir: 'out/mutate/none',
    metafile: true,
    write: false,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  const wanted = new Set(sources);
  const programs = Object.values(metafile.outputs).filter(({ inputs }) =>
    Object.keys(inputs).some((input) => wanted.has(input)),
  );
  return {
    testFiles: programs.flatMap(({ entryPoint }) => entryPoint ?? []).sort(),
    wantsWordList: programs.some(({ inputs }) =>
      Object.keys(inputs).some((input) => input.startsWith('scripts/lexicon.')),
    ),
  };
}
