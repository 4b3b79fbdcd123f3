import { isoDate } from '../dates.ts';
import type { Office } from '../listPerson.ts';
import { link, wikidataItem } from '../plainText.ts';
import type { PendingOffice, PersonPart } from '../personPart.ts';
import type { SourceRecord } from '../records/splitter.ts';
import {
  idText, nameText, officeText, summaryText, unreadDates, type BadRow, type Importer,
} from './importer.ts'; // prettier-ignore
import { listOf, made, objectOf } from './values.ts';

type Fields = Readonly<Record<string, unknown>>;

interface Named {
  readonly name: string;
  readonly kind: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The lists of a Popolo document, as EveryPolitician publishes them. */
export const popoloLists: ReadonlySet<string> = new Set([
  'persons', 'memberships', 'organizations', 'areas', 'events', 'posts',
]); // prettier-ignore

const plainMember = /^(?:member|mp|representative|deputy)?$/i;

/**
 * Popolo: memberships of organizations (parties apart) are offices, for an area, with dates of their own or else those
 * of their legislative period.
 */
export function popoloImporter(): Importer {
  const named: Readonly<Record<string, Map<string, Named>>> = {
    organizations: new Map(), areas: new Map(), events: new Map(), posts: new Map(),
  }; // prettier-ignore

  function remember(list: string, value: Fields): void {
    const id = idText(value.id);
    const name = officeText(value.name ?? value.label);
    if (id === null || name === null || !Object.hasOwn(named, list)) return;
    const kind = typeof value.classification === 'string' ? value.classification : '';
    named[list].set(id, { name, kind, from: isoDate(value.start_date), to: isoDate(value.end_date) });
  }

  function membershipOf(value: Fields): PendingOffice {
    const refs: Record<string, string> = {};
    const keep = (name: string, text: string | null): void => {
      if (text !== null) refs[name] = text;
    };
    keep('role', officeText(value.role));
    keep('organization', idText(value.organization_id));
    keep('area', idText(value.area_id));
    keep('post', idText(value.post_id));
    keep('period', idText(value.legislative_period_id));
    return { kind: 'popolo', from: isoDate(value.start_date), to: isoDate(value.end_date), refs };
  }

  function read({ value, within }: SourceRecord): readonly PersonPart[] | BadRow {
    const record = objectOf(value) ?? {};
    if (within === 'persons') return readPerson(record);
    if (within !== 'memberships') {
      remember(within, record);
      return [];
    }
    const id = idText(record.person_id);
    return id === null
      ? { why: 'it is a membership of nobody' }
      : [{ id, name: null, pending: [membershipOf(record)] }];
  }

  function readPerson(record: Fields): readonly PersonPart[] | BadRow {
    const id = idText(record.id);
    const name = nameText(record.name);
    if (id === null || name === null) return { why: id === null ? 'it has no id' : 'it has no name' };
    const identifiers = listOf(record.identifiers).map((one) => objectOf(one) ?? {});
    const others = listOf(record.other_names).map((other) => objectOf(other) ?? {});
    return [
      {
        id,
        name,
        aliases: made([...others.map((other) => other.name), record.sort_name], nameText),
        born: made([record.birth_date], isoDate),
        died: made([record.death_date], isoDate),
        pending: listOf(record.memberships).map((one) => membershipOf(objectOf(one) ?? {})),
        summary: summaryText(record.summary),
        wikidata: wikidataItem(identifiers.find(({ scheme }) => scheme === 'wikidata')?.identifier),
        links: made(
          listOf(record.links).map((one) => objectOf(one)?.url),
          link,
        ),
        ...unreadDates([record.birth_date], [record.death_date]),
      },
    ];
  }

  function settle({ from, to, refs }: PendingOffice): Office | null {
    const of = (list: string, id: string | undefined): Named | undefined =>
      id === undefined ? undefined : named[list].get(id);
    const organization = of('organizations', refs.organization);
    if (organization?.kind === 'party') return null;
    const post = of('posts', refs.post);
    const period = of('events', refs.period);
    const role = refs.role ?? '';
    const place = of('areas', refs.area)?.name;
    const base = post?.name ?? (organization === undefined ? role : ofOrganization(role, organization.name));
    if (base === '') return null;
    const title = officeText(place === undefined ? base : `${base} for ${place}`);
    if (title === null) return null;
    return { title, country: null, from: from ?? period?.from ?? null, to: to ?? period?.to ?? null };
  }

  return { read, settle };
}

/** "member" of a parliament is its member; any other role goes before it. */
const ofOrganization = (role: string, organization: string): string =>
  plainMember.test(role) ? `Member of ${organization}` : `${role}, ${organization}`;
