import type { ListPerson } from '../lists/listPerson.ts';
import { agreementOf } from '../roles/agreement.ts';
import { roleWordsOf, together } from '../roles/roleWords.ts';
import { yearOf } from './dates.ts';

/** What two entries of one name say of whether they are one person. */
export type Sameness = 'same' | 'other' | 'unknown';

const nobodyNamed: ReadonlySet<string> = new Set();

/**
 * Whether somebody of the desk is a certain person of a list, by what both say: the item of Wikidata, dates, roles; of
 * who has no role, the words of the bio. An entry that says nothing is nobody else.
 */
export function sameAs(own: ListPerson, listed: ListPerson): Sameness {
  if (own.wikidata !== null && listed.wikidata !== null)
    return own.wikidata === listed.wikidata ? 'same' : 'other';
  const isOther = (one: string | null, other: string | null): boolean =>
    one !== null && other !== null && yearOf(one) !== yearOf(other);
  if (isOther(own.born, listed.born) || isOther(own.died, listed.died)) return 'other';
  if (own.born !== null && listed.born !== null) return 'same';
  const offices = together(listed.offices.map(({ title }) => roleWordsOf(title)));
  const said = own.offices.length > 0 ? own.offices.map(({ title }) => title) : [own.summary ?? ''];
  const agreements = said.map((role) => agreementOf(roleWordsOf(role), nobodyNamed, offices));
  if (agreements.some((agreement) => agreement === 'full' || agreement === 'part')) return 'same';
  if (own.offices.length === 0 && own.summary === null) return 'same';
  return own.offices.length > 0 && agreements.every((one) => one === 'against' || one === 'none')
    ? 'other'
    : 'unknown';
}
