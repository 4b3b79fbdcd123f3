/** What a column of a table may hold of a person. */
export const columnFields = [
  'id', 'name', 'first', 'last', 'aliases', 'born', 'died', 'office', 'from', 'to', 'country', 'summary', 'wikidata',
  'link',
] as const; // prettier-ignore
export type ColumnField = (typeof columnFields)[number];

/** Which column holds what. */
export type Columns = Readonly<Partial<Record<ColumnField, string>>>;

/** Headings as tables have them, without anything but letters and figures. */
const headings: Readonly<Record<ColumnField, readonly string[]>> = {
  id: ['id', 'personid', 'identifier', 'uuid', 'memberid'],
  name: ['name', 'fullname', 'displayname', 'personname', 'officialname', 'person', 'member', 'politician'],
  first: ['first', 'firstname', 'firstnames', 'givenname', 'given', 'forename', 'forenames'],
  last: ['last', 'lastname', 'surname', 'familyname'],
  aliases: ['alias', 'aliases', 'othernames', 'aka', 'alsoknownas', 'nickname', 'formername', 'altlabel'],
  born: ['born', 'birthdate', 'dateofbirth', 'dob', 'birthday', 'birthyear', 'yearofbirth', 'birth'],
  died: ['died', 'deathdate', 'dateofdeath', 'dod', 'deathyear', 'yearofdeath', 'death'],
  office: ['office', 'position', 'positionlabel', 'role', 'post', 'jobtitle', 'function'],
  from: ['from', 'start', 'startdate', 'since', 'termstart', 'begin', 'begindate', 'starttime'],
  to: ['to', 'end', 'enddate', 'until', 'termend', 'endtime'],
  country: ['country', 'countries', 'countrycode', 'nationality', 'citizenship'],
  summary: ['summary', 'bio', 'biography', 'description'],
  wikidata: ['wikidata', 'wikidataid', 'qid', 'wikidataitem'],
  link: ['url', 'link', 'website', 'source', 'sourceurl', 'wikipedia'],
};

/** Columns of private life: what they hold is never taken, whatever anybody says. */
const ofPrivateLife =
  /relig|faith|denominat|church|ethnic|\brac(?:e|ial)\b|tribe|caste|health|medical|disab|illness|disease|spouse|husband|\bwife\b|marri|marital|child|parent|mother|father|sibling|relative|family(?!\W?_?name)|sexual|orientation/i;

export const isOfPrivateLife = (heading: string): boolean => ofPrivateLife.test(heading);

/** The mapping that a table's headings suggest. */
export function guessColumns(found: readonly string[]): Columns {
  const guessed: Partial<Record<ColumnField, string>> = {};
  for (const field of columnFields)
    for (const wanted of headings[field]) {
      const heading = found.find((one) => one.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') === wanted);
      if (heading === undefined) continue;
      guessed[field] = heading;
      break;
    }
  return guessed;
}

/** Whether a mapping says where the names are. */
export const namesPeople = ({ name, first, last }: Columns): boolean =>
  name !== undefined || (first !== undefined && last !== undefined);

/** "name=Full Name,born=DOB" as a mapping, or a sentence that says why it is none. A heading may hold commas. */
export function parseColumns(written: string): { readonly columns: Columns } | { readonly why: string } {
  const columns: Partial<Record<ColumnField, string>> = {};
  for (const pair of written.split(betweenPairs)) {
    const equals = pair.indexOf('=');
    const field = columnFields.find((one) => one === pair.slice(0, equals).trim());
    const heading = pair.slice(equals + 1).trim();
    if (equals < 0 || field === undefined || heading === '')
      return { why: `“${pair.trim()}” is no FIELD=HEADING. The fields are ${columnFields.join(', ')}.` };
    if (isOfPrivateLife(heading)) return { why: `“${heading}” is of private life and is not taken.` };
    columns[field] = heading;
  }
  return { columns };
}

const betweenPairs = new RegExp(`,(?=\\s*(?:${columnFields.join('|')})\\s*=)`);
