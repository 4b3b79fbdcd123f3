import type { ListAbout, ListedPerson } from '../../people/lists/listPerson.ts';
import type { SourceEntry } from '../../sidecar/schema.ts';
import { webAddress } from '../../webAddress.ts';
import type { BioField, Said } from './bioFields.ts';

/** What a form has of a reference list. */
export interface OfList {
  readonly fields: readonly BioField[];
  /** The list, as the source of these fields. */
  readonly source: SourceEntry;
}

/**
 * Those of the fields in which something of a list was taken over that still say it.
 * @param used where it was taken over
 */
export const ofListIn = ({ list, person }: ListedPerson, used: readonly BioField[], said: Said): OfList => ({
  fields: used.filter((field) => holds[field](person, said)),
  source: sourceOf(list),
});

type Holds = (person: ListedPerson['person'], said: Said) => boolean;

const holds: Readonly<Record<BioField, Holds>> = {
  name: () => false,
  aliases: ({ name, aliases }, said) =>
    (said.aliases ?? []).some((one) => one === name || aliases.includes(one)),
  role: () => false,
  roles: ({ offices }, said) =>
    (said.roles ?? []).some(({ title }) => offices.some((one) => one.title === title)),
  bio: ({ summary }, said) => said.bio !== undefined && said.bio === summary?.trim(),
  asOf: () => false,
  // Of who never held an office only the year was taken over.
  born: ({ born }, said) => said.born !== undefined && born?.startsWith(said.born) === true,
  died: ({ died }, said) => said.died !== undefined && said.died === died,
  image: () => false,
  wikidata: ({ wikidata }, said) => said.wikidata !== undefined && said.wikidata === wikidata,
  links: ({ links }, said) => (said.links ?? []).some(({ url }) => links.includes(url)),
};

/** Its date is part of the id, so that a newer list is never taken for the one that was used. */
function sourceOf({ id, title, licence, isNonCommercial, date, source }: ListAbout): SourceEntry {
  const terms = [licence, isNonCommercial ? 'for non-commercial use only' : null].filter(
    (one) => one !== null,
  );
  const isDay = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date);
  return {
    id: isDay ? `${id}-${date}` : id,
    title: title.trim() || id,
    ...(source !== null && webAddress(source) ? { url: source } : {}),
    ...(terms.length > 0 && { licence: terms.join(', ') }),
    ...(isDay && { accessed: date }),
  };
}
