import type { Issue, Range } from '../../model.ts';
import { bornAfterDeath, endsBeforeBeginning, swappedDates } from '../../sidecar/checkDates.ts';
import { upsertPerson } from '../../sidecar/edits.ts';
import { readSidecar } from '../../sidecar/read.ts';
import { readRegistry } from '../../sidecar/registry/read.ts';
import { unknownListed } from '../listedIssues.ts';
import type { PeopleFile } from './bio.ts';
import { differenceOf, type Replacement } from './replacement.ts';

export type PeopleFix = 'swap the dates' | 'take out listed';

/**
 * What puts an issue of a people file or of an annotations file right: two dates change places, or what leads to nobody
 * goes; `null` for any other issue, and where the file says something else by now.
 */
export function fixOf(
  source: string,
  file: PeopleFile,
  { code, range }: Pick<Issue, 'code'> & { readonly range: Pick<Range, 'start'> },
): { readonly does: PeopleFix; readonly edits: readonly Replacement[] } | null {
  const { value, locate, writable } = file === 'sidecar' ? readSidecar(source) : readRegistry(source);
  if (!writable) return null;
  if (code === bornAfterDeath || code === endsBeforeBeginning)
    for (const { part, earlier, later } of value.people.flatMap(swappedDates)) {
      const [one, other] = [locate(part, earlier), locate(part, later)];
      if (one && other?.start === range.start)
        return {
          does: 'swap the dates',
          edits: [
            { ...one, text: source.slice(other.start, other.end) },
            { ...other, text: source.slice(one.start, one.end) },
          ],
        };
    }
  if (code === unknownListed) {
    const entry = value.people.find((person) => locate(person, 'listed')?.start === range.start);
    const after = entry && upsertPerson({ id: entry.id, listed: null }, file)(source);
    if (after?.ok === true) return { does: 'take out listed', edits: [differenceOf(source, after.text)] };
  }
  return null;
}
