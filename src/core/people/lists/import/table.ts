import { countryCode } from '../countries.ts';
import { isoDate } from '../dates.ts';
import { hashWord } from '../hash32.ts';
import type { Office } from '../listPerson.ts';
import { link, wikidataItem } from '../plainText.ts';
import type { PersonPart } from '../personPart.ts';
import { isPublicTitle } from '../publicOffice.ts';
import type { Columns, ColumnField } from './columns.ts';
import {
  idText,
  nameText,
  officeText,
  summaryText,
  settlesNothing,
  unreadDates,
  type BadRow,
  type Importer,
} from './importer.ts';
import { made, objectOf } from './values.ts';

/**
 * Rows of any table, by a mapping of its columns. Rows with one id, or one Wikidata item, are of one person; without
 * either each row is of a person of its own, unless it says the same.
 */
export const tableImporter = (columns: Columns): Importer => ({
  read: ({ value }) => readRow(objectOf(value) ?? {}, columns),
  settle: settlesNothing,
});

/** What OpenSanctions' simple tables have besides people. */
const isOther = ({ schema }: Readonly<Record<string, unknown>>): boolean =>
  typeof schema === 'string' && /^[A-Z]/.test(schema) && schema !== 'Person';

function readRow(row: Readonly<Record<string, unknown>>, columns: Columns): readonly PersonPart[] | BadRow {
  const of = (field: ColumnField): unknown => {
    const heading = columns[field];
    return heading === undefined || !Object.hasOwn(row, heading) ? undefined : row[heading];
  };
  if (isOther(row)) return [];
  const name = nameText(of('name')) ?? nameText(made([of('first'), of('last')], nameText).join(' '));
  if (name === null) return { why: 'it has no name' };
  const title = officeText(of('office'));
  const office: Office | null =
    title === null ? null : { title, country: null, from: isoDate(of('from')), to: isoDate(of('to')) };
  const wikidata = wikidataItem(of('wikidata'));
  const id = idText(of('id')) ?? wikidata ?? ownId(row);
  if (id === null) return { why: 'it is nested too deep' };
  const births = several(of('born'));
  const deaths = [of('died')];
  return [
    {
      id,
      name,
      aliases: made(several(of('aliases')), nameText),
      born: made(births, isoDate),
      died: made(deaths, isoDate),
      offices: office === null ? [] : [office],
      isPublic: title !== null && isPublicTitle(title),
      countries: made(several(of('country')), countryCode),
      summary: summaryText(of('summary')),
      wikidata,
      links: made([of('link')], link),
      ...unreadDates(births, deaths),
    },
  ];
}

const several = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? value.split(/\s*[;|]\s*/) : [value];

/** Made of all that a row says, so that it stays the same at the next import; `null` where that is nested too deep. */
function ownId(row: Readonly<Record<string, unknown>>): string | null {
  try {
    const text = JSON.stringify(row);
    return `r-${hashWord(text)}${hashWord(text, 1)}`;
  } catch {
    return null;
  }
}
