import { countryCode } from '../countries.ts';
import { isoDate } from '../dates.ts';
import { link, wikidataItem } from '../plainText.ts';
import type { PersonPart } from '../personPart.ts';
import {
  nameText, officeText, settlesNothing, summaryText, unreadDates, type BadRow, type Importer,
} from './importer.ts'; // prettier-ignore
import { made, objectOf } from './values.ts';

type Row = Readonly<Record<string, string>>;

/** What a query calls the person, most often. */
const subjects = ['item', 'person', 'human', 'politician', 'people', 'subject'];
const itemAddress = /^https?:\/\/www\.wikidata\.org\/entity\/Q\d+$/;
const bareItem = /^Q\d+$/;

const altLabels = /alt_?labels?$|^alias(?:es)?$|^also_?known_?as$/i;
const births = /^(?:dob|born|birth|birth_?date|birth_?day|date_?of_?birth)$/i;
const deaths = /^(?:dod|died|death|death_?date|date_?of_?death)$/i;
const offices = /^(?:position|office|post|role)(?:_?held)?(?:Label)?$/i;
const begins = /^(?:start|start_?(?:time|date)|from|since|begin)$/i;
const ends = /^(?:end|end_?(?:time|date)|to|until)$/i;
const countries = /^(?:country|citizenship|nationality)(?:Label|_?code)?$/i;
const pages = /^(?:article|sitelink|wikipedia|wikipedia_?(?:article|url)|url|website)$/i;

/** The answers of query.wikidata.org, as a table or as JSON of either kind: a person may have several rows. */
export const wikidata: Importer = { read: ({ value }) => readRow(rowOf(value)), settle: settlesNothing };

/** Whether a record is a row of such an answer. */
export function isWikidataRow(value: unknown): boolean {
  return subjectOf(rowOf(value)) !== undefined;
}

/** Of the results' own JSON each value is an object that holds it. */
function rowOf(value: unknown): Row {
  const row: Record<string, string> = {};
  for (const [key, field] of Object.entries(objectOf(value) ?? {})) {
    const held = objectOf(field)?.value ?? field;
    if (typeof held === 'string') row[key] = held;
  }
  return row;
}

function subjectOf(row: Row): string | undefined {
  const isItem = (column: string): boolean => {
    if (!Object.hasOwn(row, column) || !Object.hasOwn(row, `${column}Label`)) return false;
    return itemAddress.test(row[column]) || bareItem.test(row[column]);
  };
  return subjects.find(isItem) ?? Object.keys(row).find((column) => isItem(column) && !offices.test(column));
}

/** What is known to have a date that nobody knows is answered by an address, or by a name for nothing. */
const isKnown = (date: string): boolean => !/^(?:https?:|t\d+$|_:)/.test(date);

function readRow(row: Row): readonly PersonPart[] | BadRow {
  const subject = subjectOf(row);
  const id = subject === undefined ? null : wikidataItem(row[subject]);
  if (subject === undefined || id === null) return { why: 'it names no item' };
  const label = nameText(row[`${subject}Label`]);
  // What has no label in the language of the query is called by its number.
  if (label === null || bareItem.test(label))
    return { why: `${id} has no label in the language of the query` };
  const of = (pattern: RegExp): readonly string[] =>
    Object.keys(row)
      .filter((column) => pattern.test(column) && column !== `${subject}Label`)
      .map((column) => row[column]);
  const title = made(of(offices), officeText).find((text) => wikidataItem(text) === null);
  const office = {
    country: null,
    from: made(of(begins), isoDate).at(0) ?? null,
    to: made(of(ends), isoDate).at(0) ?? null,
  };
  return [
    {
      id,
      name: label,
      aliases: made(
        of(altLabels).flatMap((text) => text.split(/[,;|]\s*/)),
        nameText,
      ),
      born: made(of(births), isoDate),
      died: made(of(deaths), isoDate),
      offices: title === undefined ? [] : [{ title, ...office }],
      isPublic: title !== undefined,
      countries: made(of(countries), countryCode),
      summary: summaryText(row[`${subject}Description`] ?? row.description),
      wikidata: id,
      links: made(of(pages), link),
      ...unreadDates(of(births).filter(isKnown), of(deaths).filter(isKnown)),
    },
  ];
}
