// Measures how processor time grows with the work: each path at doubling sizes, and the power of the size by which its
// time grows. Above 1.2 it is marked, and the bench fails.
//   npm run bench -- growth [--only WORDS …] [--largest UNITS] [--patience SECONDS]
// WORDS are a part of a path's name. Sizes are UTF-16 units, up to nine million, near which YAML files are refused; a path ends before a size that would
// take longer than the patience, 10 s where none is given.
import { readFileSync } from 'node:fs';
import { openLexicon } from '../../src/core/mentions/packed/unpack.ts';
import { checkingPaths } from './growth/checking.ts';
import { editingPaths } from './growth/editing.ts';
import { measure, slopeOf } from './growth/measure.ts';
import { mergingPaths } from './growth/merging.ts';
import { readingPaths } from './growth/reading.ts';
import { showingPaths } from './growth/showing.ts';

const steepest = 1.2;
const smallest = 8_000;

const words = process.argv.slice(2);
const valuesOf = (flag: string): string[] => words.filter((_, index) => words[index - 1] === flag);
const only = valuesOf('--only');
const largest = Number(valuesOf('--largest').at(0) ?? 9_000_000);
const patience = Number(valuesOf('--patience').at(0) ?? 10);

const sizes: number[] = [];
for (let size = largest; size >= smallest; size = Math.floor(size / 2)) sizes.unshift(size);

const lexicon = openLexicon(readFileSync('dist/lexicon.txt', 'utf8'));
const paths = [
  ...readingPaths(lexicon),
  ...checkingPaths(lexicon),
  ...editingPaths,
  ...mergingPaths,
  ...showingPaths(lexicon),
].filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)));
const steep: string[] = [];
for (const path of paths) {
  const measured = measure(path, sizes, patience);
  const slope = slopeOf(measured);
  const isSteep = slope !== null && slope > steepest;
  if (isSteep) steep.push(path.name);
  const reached = measured.at(-1)?.size ?? 0;
  const times = measured.map(({ seconds }) => seconds.toFixed(seconds < 10 ? 2 : 0)).join(' ');
  const last = reached === largest ? '' : ` (to ${(reached / 1e6).toFixed(2)} M)`;
  console.log(
    `${isSteep ? '!' : ' '} ${slope === null ? '   –' : slope.toFixed(2).padStart(4)}  ${path.name.padEnd(60)} ${times}${last}`,
  );
}
console.log(
  steep.length === 0
    ? `\nNo path grows by more than the power ${String(steepest)}.`
    : `\nAbove ${String(steepest)}: ${String(steep.length)} of ${String(paths.length)}.`,
);
process.exitCode = steep.length === 0 ? 0 : 1;
