import { countryCode } from '../countries.ts';
import { isoDate } from '../dates.ts';
import type { Office } from '../listPerson.ts';
import { link, wikidataItem } from '../plainText.ts';
import type { PendingOffice, PersonPart } from '../personPart.ts';
import { isPublicTitle } from '../publicOffice.ts';
import {
  idText,
  nameText,
  officeText,
  summaryText,
  unreadDates,
  type BadRow,
  type Importer,
  type Tally,
} from './importer.ts';
import { listOf, made, objectOf } from './values.ts';

/** Topics of OpenSanctions that a list of politicians has of few. */
const isSought = (topic: unknown): boolean =>
  typeof topic === 'string' && /^(?:sanction|crime|wanted|debarment|poi)(?:\.|$)/.test(topic);

type Fields = Readonly<Record<string, unknown>>;

interface Position {
  readonly title: string;
  readonly country: string | null;
}

/** Whether a record looks like an entity of FollowTheMoney. */
export function isEntity(value: unknown): boolean {
  const record = objectOf(value);
  return record !== null && typeof record.schema === 'string' && objectOf(record.properties) !== null;
}

/**
 * Entities of FollowTheMoney, as OpenSanctions publishes them: persons with their occupancies inside them, or persons,
 * occupancies and positions one after the other in any order. Other schemas are passed over. Religion, ethnicity,
 * family and what else the format has of private life is not read.
 * @param tally is counted up
 */
export function ftmImporter(tally: Tally = { people: 0, sought: 0 }): Importer {
  const positions = new Map<string, Position>();

  function remember(value: unknown): string | null {
    if (typeof value === 'string') return idText(value);
    const entity = objectOf(value) ?? {};
    const id = idText(entity.id);
    const properties = objectOf(entity.properties) ?? {};
    const title = made(listOf(properties.name), officeText).at(0);
    if (id === null || title === undefined) return id;
    const country = made([...listOf(properties.country), ...listOf(properties.jurisdiction)], countryCode).at(
      0,
    );
    positions.set(id, { title, country: country ?? null });
    return id;
  }

  function occupancyOf(value: unknown): PendingOffice[] {
    const properties = objectOf(objectOf(value)?.properties) ?? {};
    const from = made(listOf(properties.startDate), isoDate).sort().at(0) ?? null;
    const to = made(listOf(properties.endDate), isoDate).sort().at(-1) ?? null;
    return made(listOf(properties.post), remember).map((post) => ({ kind: 'ftm', from, to, refs: { post } }));
  }

  function read(value: unknown): readonly PersonPart[] | BadRow {
    const entity = objectOf(value) ?? {};
    const properties = objectOf(entity.properties) ?? {};
    switch (entity.schema) {
      case 'Person':
        return personOf(idText(entity.id), properties);
      case 'Occupancy': {
        const pending = occupancyOf(entity);
        // A holder may stand there whole; the person has a record then.
        const holders = made(listOf(properties.holder), (holder) =>
          idText(typeof holder === 'string' ? holder : objectOf(holder)?.id),
        );
        return pending.length === 0 ? [] : holders.map((id) => ({ id, name: null, pending }));
      }
      case 'Position':
        remember(entity);
        return [];
      default:
        return [];
    }
  }

  function personOf(id: string | null, properties: Fields): readonly PersonPart[] | BadRow {
    if (id === null) return { why: 'it has no id' };
    const texts = (...keys: readonly string[]): readonly unknown[] =>
      keys.flatMap((key) => listOf(properties[key]));
    const names = made(texts('name', 'alias', 'previousName'), nameText);
    const built = nameText([...texts('firstName').slice(0, 1), ...texts('lastName').slice(0, 1)].join(' '));
    const name = names.at(0) ?? built;
    if (name === null) return { why: 'it has no name' };
    tally.people += 1;
    if (texts('topics').some(isSought)) tally.sought += 1;
    const titles = made(texts('position'), officeText);
    const pending = texts('positionOccupancies').flatMap(occupancyOf);
    const [births, deaths] = [texts('birthDate'), texts('deathDate')];
    const part: PersonPart = {
      id,
      name,
      aliases: names.slice(1),
      born: made(births, isoDate),
      died: made(deaths, isoDate),
      offices: titles.map((title): Office => ({ title, country: null, from: null, to: null })),
      pending,
      isPublic: titles.some(isPublicTitle),
      countries: made(texts('country', 'citizenship', 'nationality'), countryCode),
      summary: made(texts('summary'), summaryText).at(0) ?? null,
      wikidata: made(texts('wikidataId'), wikidataItem).at(0) ?? wikidataItem(id),
      links: made(texts('sourceUrl', 'website', 'wikipediaUrl'), link),
      ...unreadDates(births, deaths),
    };
    return [part];
  }

  return {
    read: ({ value }) => read(value),
    settle: ({ from, to, refs }) => {
      const position = positions.get(refs.post ?? '');
      return position ? { ...position, from, to } : null;
    },
  };
}
