import type { MutantResult } from '@stryker-mutator/api/core';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { aimOf } from './rooms.ts';

/** The most that is shown of what was changed and into what, in characters each. */
const shownLength = 60;

const isUnnoticed = ({ status }: MutantResult): boolean => status === 'Survived' || status === 'NoCoverage';

const isNoticed = ({ status }: MutantResult): boolean => status === 'Killed' || status === 'Timeout';

/** Prints each file with its score and survivors, then the room with its score and aim. */
export function report(room: string, mutants: readonly MutantResult[], seconds: number): void {
  const files = [...new Set(mutants.map(({ fileName }) => fileName))].sort();
  for (const file of files) {
    reportFile(
      file,
      mutants.filter(({ fileName }) => fileName === file),
    );
  }
  console.log(`\n${room}: ${scoreIn(mutants)}; aim ${aimOf(room)} %. It took ${seconds.toFixed(0)} s.`);
}

function reportFile(file: string, mutants: readonly MutantResult[]): void {
  const path = relative(process.cwd(), file);
  const lines = readFileSync(file, 'utf8').split('\n');
  const survivors = mutants
    .filter(isUnnoticed)
    .map((mutant) => ({ mutant, line: mutant.location.start.line }));
  console.log(`\n${path}: ${scoreIn(mutants)}`);
  for (const { mutant, line } of survivors.sort((one, other) => one.line - other.line)) {
    const was = shown(originalOf(mutant, lines));
    const untested = mutant.status === 'NoCoverage' ? '  (no test comes here)' : '';
    console.log(`  ${path}:${line}  ${was}  →  ${shown(mutant.replacement)}${untested}`);
  }
}

/** Mutants that tests noticed, by failing or by never ending, among all that could run. */
function scoreIn(mutants: readonly MutantResult[]): string {
  const noticed = mutants.filter(isNoticed).length;
  const all = noticed + mutants.filter(isUnnoticed).length;
  return all === 0 ? 'nothing to change' : `${((100 * noticed) / all).toFixed(1)} %, ${noticed} of ${all}`;
}

/** Lines and columns are counted from 1, the end is exclusive. */
function originalOf({ location: { start, end } }: MutantResult, lines: readonly string[]): string {
  const inside = lines.slice(start.line - 1, end.line);
  const last = inside.pop() ?? '';
  return [...inside, last.slice(0, end.column - 1)].join('\n').slice(start.column - 1);
}

function shown(code: string): string {
  const line = code.replace(/\s+/gu, ' ').trim();
  return line.length <= shownLength ? line : `${line.slice(0, shownLength - 1)}…`;
}
