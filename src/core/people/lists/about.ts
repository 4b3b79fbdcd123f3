import { columnFields, isOfPrivateLife, type ColumnField, type Columns } from './import/columns.ts';
import { objectOf } from './import/values.ts';
import type { ListAbout } from './listPerson.ts';
import { plainText } from './plainText.ts';

/** What stands in `NAME.about.json`, beside a list. */
export interface AboutFile {
  readonly about: Omit<ListAbout, 'id'>;
  /** How the columns of the table were read that it was made from; a new import needs no other. */
  readonly columns: Columns | null;
}

/** What {@link readAbout} answers. */
interface AboutRead extends AboutFile {
  readonly about: ListAbout;
  /** It says whether the list is sensitive, or is broken and counts as one that is. */
  readonly saysWhetherSensitive: boolean;
}

const longest = 300;

/**
 * Reads `NAME.about.json`. Where it is missing or broken nothing is known of licence and source. What does not say
 * clearly that a list is harmless and free is taken for the contrary.
 * @param text `undefined` where there is no such file
 * @param date ISO, for a list that does not say its own
 */
export function readAbout(text: string | undefined, id: string, date: string): AboutRead {
  const said =
    text === undefined ? {} : (objectOf(parsed(text)) ?? { isNonCommercial: true, isSensitive: true });
  return {
    about: {
      id,
      title: plainText(said.title, longest) ?? id,
      licence: plainText(said.licence, longest),
      isNonCommercial: said.isNonCommercial !== undefined && said.isNonCommercial !== false,
      isSensitive: said.isSensitive !== undefined && said.isSensitive !== false,
      date: plainText(said.date, 10) ?? date,
      source: plainText(said.source, longest),
    },
    saysWhetherSensitive: said.isSensitive !== undefined,
    columns: columnsOf(said.columns),
  };
}

/** What is known of a list whose people are known: where nobody has said it, a list of people sought is sensitive. */
export const aboutWithPeople = (
  { about, saysWhetherSensitive }: AboutRead,
  { isOfSought }: { readonly isOfSought: boolean },
): ListAbout => (isOfSought && !saysWhetherSensitive ? { ...about, isSensitive: true } : about);

export function aboutText({ about, columns }: AboutFile): string {
  const { title, licence, isNonCommercial, isSensitive, date, source } = about;
  const said = { title, licence, isNonCommercial, isSensitive, date, source, ...(columns && { columns }) };
  return `${JSON.stringify(said, undefined, 2)}\n`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function columnsOf(value: unknown): Columns | null {
  const said = objectOf(value);
  if (said === null) return null;
  const columns: Partial<Record<ColumnField, string>> = {};
  for (const field of columnFields) {
    const heading = said[field];
    if (typeof heading === 'string' && !isOfPrivateLife(heading)) columns[field] = heading;
  }
  return columns;
}
