import type { Issue, Range } from '../model.ts';
import { isAfter } from '../partialDates.ts';
import type { SidecarPerson } from './schema.ts';

export const bornAfterDeath = 'born-after-death';
export const endsBeforeBeginning = 'ends-before-beginning';

/** Two dates of one thing that cannot both be right. */
export interface DatesSwapped {
  /** What says both. */
  readonly part: object;
  readonly earlier: 'born' | 'from';
  readonly later: 'died' | 'to';
}

/** What of a person has dates the wrong way round: their life, and the roles that they held. */
export function swappedDates(person: SidecarPerson): readonly DatesSwapped[] {
  const found: DatesSwapped[] = [];
  if (isAfterBoth(person.born, person.died)) found.push({ part: person, earlier: 'born', later: 'died' });
  for (const role of person.roles ?? [])
    if (isAfterBoth(role.from, role.to)) found.push({ part: role, earlier: 'from', later: 'to' });
  return found;
}

const isAfterBoth = (from: string | undefined, to: string | undefined): boolean =>
  from !== undefined && to !== undefined && isAfter(from, to);

/** Lives that end before they begin, and roles, at the later date. */
export function checkDates(
  people: readonly SidecarPerson[],
  locate: (part: object, field?: string) => Range | null,
): Issue[] {
  return people.flatMap((person) =>
    swappedDates(person).map(({ part, later }): Issue => {
      const range = locate(part, later) ?? { start: 0, end: 0 };
      return later === 'died'
        ? {
            severity: 'warning',
            code: bornAfterDeath,
            message: `The death is dated before the birth (${person.born ?? ''}). Correct one of the two.`,
            range,
          }
        : {
            severity: 'warning',
            code: endsBeforeBeginning,
            message: 'The role ends before it begins. Correct one of the two dates.',
            range,
          };
    }),
  );
}
