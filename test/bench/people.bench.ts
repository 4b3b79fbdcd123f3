// Measures how the people of an article are joined with a long list of entries, beside comparing each with each, and how
// long it takes to say who they are with a registry of that length.
//   npm run bench -- people [ENTRIES]
import type { Person } from '../../src/core/mentions/mentions.ts';
import { joinEntries } from '../../src/core/people/joinEntries.ts';
import { indexRegistry } from '../../src/core/people/registry/registryPeople.ts';
import { nothingOnFile, type OnFile } from '../../src/core/review/onFile.ts';
import { reviewPeople } from '../../src/core/review/reviewPeople.ts';
import type { SidecarPerson } from '../../src/core/sidecar/schema.ts';
import { joinPairwise } from '../unit/people/pairwise.ts';
import { drain } from '../../src/core/steps.ts';
import { printTable } from './reading/table.ts';
import { seeded } from './selectors/random.ts';

/** As many as a long article names. */
const peopleCount = 34;
/** About as many as a parliament's list of all its members ever. */
const entryCount = Number(process.argv.at(2) ?? 20_000);
const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'ri', 'so', 'tu', 'va', 'zé'];

const random = seeded(7);
const word = (length: number): string => {
  const letters = Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join('');
  return letters[0].toUpperCase() + letters.slice(1);
};
const newEntry = (_: unknown, nth: number): SidecarPerson => {
  const [given, surname] = [word(2), word(3)];
  return { id: `e-${nth}`, name: `${given} ${surname}`, aliases: [`${given[0]}. ${surname}`] };
};
const entries = Array.from({ length: entryCount }, newEntry);
const people = Array.from({ length: peopleCount }, (_, nth): Person => {
  // Half of them are on the list.
  const name =
    nth % 2 === 0 ? (entries[Math.floor(random() * entryCount)].name ?? '') : `${word(2)} ${word(3)}`;
  return { id: `p-${nth}`, name, unnamed: false, role: null, mentions: [{ start: 0, end: 1, form: 'name' }] };
});

function time(work: () => unknown): string {
  const start = performance.now();
  work();
  return (performance.now() - start).toFixed(1);
}

const best = (work: () => unknown): string =>
  Array.from({ length: 50 }, () => time(work)).reduce((least, one) =>
    Number(one) < Number(least) ? one : least,
  );

printTable(
  `${peopleCount} people against ${entryCount} entries`,
  ['', 'ms'],
  [
    ['each with each', time(() => joinPairwise(people, entries))],
    ['through an index, first review', time(() => joinEntries(people, entries))],
    ['through an index, each review after', time(() => joinEntries(people, entries))],
  ],
);

const registry = [...entries];
const review = (onFile: OnFile) => () => reviewPeople('', { people, figures: [] }, [], onFile, '2026-11-23');
const withRegistry = review({ registry, listed: () => [] });
const without = review(nothingOnFile);
without();
printTable(
  `What is on file about ${peopleCount} people, with a registry of ${entryCount}`,
  ['', 'ms'],
  [
    ['without a registry', time(without)],
    ['the registry’s index, in slices before the first review', time(() => drain(indexRegistry(registry)))],
    ['first review', time(withRegistry)],
    ['each review after, the best of 50', best(withRegistry)],
  ],
);
