export interface Counts {
  passed: number;
  failed: number;
}

/** What a program's output and exit status say about how it went. */
export type Count = (output: string, status: number) => Counts;

/** A check that passes or fails as a whole. */
export const asOneCheck: Count = (_output, status) =>
  status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** Work that later stages need; it only counts when it fails. */
export const asPreparation: Count = (_output, status) => ({ passed: 0, failed: status === 0 ? 0 : 1 });

/** The closing lines of mocha's `spec` reporter. */
export const fromMocha: Count = (output, status) =>
  counted(sumOf(output, /^\s*(\d+) passing/gm), sumOf(output, /^\s*(\d+) failing/gm), status);

/** The closing line of test/host/harness/report.ts, of scripts/soak.ts and of scripts/mutants.ts. */
export const fromHost: Count = (output, status) =>
  counted(
    sumOf(output, /^(?:host|soak|mutants): (\d+) passed, \d+ failed$/gm),
    sumOf(output, /^(?:host|soak|mutants): \d+ passed, (\d+) failed$/gm),
    status,
  );

/** A program that failed without saying so in a test, or that ran no test, is a failure. */
function counted(passed: number, failed: number, status: number): Counts {
  const silent = failed === 0 && (status !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

function sumOf(output: string, pattern: RegExp): number {
  return [...output.matchAll(pattern)].reduce((sum, [, digits]) => sum + Number(digits), 0);
}
