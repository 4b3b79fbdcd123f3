import { wordSet } from './words.ts';

/**
 * Presidents of the United States since 1933, and earlier ones of the same surname, by the surname: the given names that
 * newspapers print of them (`unitedstates/congress-legislators`, executive.yaml, CC0; short forms of the given names are
 * added).
 */
const table: Readonly<Record<string, string>> = {
  roosevelt: 'franklin theodore teddy',
  truman: 'harry',
  eisenhower: 'dwight ike',
  kennedy: 'john jack',
  johnson: 'lyndon andrew',
  nixon: 'richard dick',
  ford: 'gerald jerry',
  carter: 'jimmy james',
  reagan: 'ronald ron',
  bush: 'george',
  clinton: 'bill william',
  obama: 'barack',
  trump: 'donald',
  biden: 'joe joseph',
};

/** Of these the president has a "Jr." himself (so that list; of Carter, his name in full). */
const juniors = wordSet('ford carter biden');

/**
 * Whether somebody may be the president of the surname; `null` where no president, or none with a family in the news,
 * has it. Words are folded.
 * @param generation the suffix of the name, as "jr"
 */
export function mayBePresident(given: string, surname: string, generation: string | null): boolean | null {
  const names = Object.hasOwn(table, surname) ? table[surname] : undefined;
  if (names === undefined) return null;
  return names.split(' ').includes(given) && (generation === null || juniors.has(surname));
}
