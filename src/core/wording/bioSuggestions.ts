import type { FieldSuggestion } from '../review/bioForm.ts';
import { roleAlone, type BioFields } from '../review/decide/bioFields.ts';
import type { ReviewedPerson } from '../review/review.ts';
import { listAsSource, officeInWords } from './lists.ts';
import { dayInWords } from './dates.ts';

/** How many forms of a name are suggested, and how many offices: those held last. */
const mostForms = 4;
const mostOffices = 8;

/** What the article, and the person of a list taken, have for fields that do not say it yet. */
export function bioSuggestions(
  { articleRole, taken, unnamed }: ReviewedPerson,
  fields: BioFields,
): FieldSuggestion[] {
  const found: FieldSuggestion[] = [];
  if (articleRole !== null && ![articleRole, roleAlone(articleRole)].includes(fields.role.trim()))
    found.push({
      field: 'role',
      from: 'The article',
      isOfList: false,
      shown: articleRole,
      value: articleRole,
    });
  if (!taken || unnamed) return found;
  const { person } = taken;
  const ofList = { from: listAsSource(taken.list), isOfList: true };
  const text = (field: 'bio' | 'born' | 'died' | 'wikidata', value: string | null, shown = value): void => {
    if (value !== null && shown !== null && fields[field].trim() !== value)
      found.push({ field, ...ofList, shown, value });
  };
  const known = new Set([fields.name, ...fields.aliases.split('\n')].map((one) => one.trim()));
  const forms = [person.name, ...person.aliases].filter((one) => !known.has(one)).slice(0, mostForms);
  if (forms.length > 0) {
    const value = [...fields.aliases.split('\n').filter((one) => one.trim() !== ''), ...forms].join('\n');
    found.push({ field: 'aliases', ...ofList, shown: forms.join(', '), value });
  }
  const offices = person.offices
    .filter(({ title }) => !fields.roles.some((row) => row.title.trim() === title))
    .slice(-mostOffices);
  if (offices.length > 0)
    found.push({
      field: 'roles',
      ...ofList,
      shown: offices.map(officeInWords).join('; '),
      value: offices.map(({ title, from: first, to }) => ({ title, from: first ?? '', to: to ?? '' })),
    });
  text('bio', person.summary);
  // A full date of birth only of those who hold or held an office.
  const born = person.offices.length > 0 ? person.born : (person.born?.replace(/^(-?\d+).*$/, '$1') ?? null);
  text('born', born, born === null ? null : dayInWords(born));
  text('died', person.died, person.died === null ? null : dayInWords(person.died));
  text('wikidata', person.wikidata);
  const links = person.links.filter((url) => !fields.links.some((row) => row.url.trim() === url));
  if (links.length > 0)
    found.push({
      field: 'links',
      ...ofList,
      shown: links.join(', '),
      value: links.map((url) => ({ title: '', url })),
    });
  return found;
}
