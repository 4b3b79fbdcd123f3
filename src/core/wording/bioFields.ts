import type { BioField, BioFields } from '../review/decide/bioFields.ts';
import { inMarks } from './quotation.ts';

const names: Readonly<Record<BioField, string>> = {
  name: 'The name',
  aliases: 'Other forms of the name',
  role: 'The role',
  roles: 'The roles held over time',
  bio: 'The bio',
  asOf: 'The day of which the bio is true',
  born: 'The birth',
  died: 'The death',
  image: 'The portrait',
  wikidata: 'The Wikidata item',
  links: 'The links',
};

/** What a message calls a field of the form of a bio. */
export const fieldNamed = (field: BioField): string => names[field];

/** What a field says, for a message: on one line. */
export function fieldInWords(fields: BioFields, field: BioField): string {
  const value = fields[field];
  const words =
    typeof value === 'string'
      ? value.replace(/\s*\n\s*/g, ', ')
      : value
          .map((row) =>
            Object.values(row)
              .filter((part) => part !== '')
              .join(' '),
          )
          .join('; ');
  return words.trim() === '' ? 'it says nothing now.' : `it says ${inMarks(words)} now.`;
}
