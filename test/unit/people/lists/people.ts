import type { ListAbout, ListPerson } from '../../../../src/core/people/lists/listPerson.ts';

export const aboutList: ListAbout = {
  id: 'test',
  title: 'People of a test',
  licence: 'CC0 1.0',
  isNonCommercial: false,
  isSensitive: false,
  date: '2026-11-27',
  source: null,
};

/** A person of a list of whom only what is given is known. */
export const listPerson = (known: Partial<ListPerson> & Pick<ListPerson, 'id' | 'name'>): ListPerson => ({
  aliases: [],
  born: null,
  died: null,
  offices: [],
  countries: [],
  summary: null,
  wikidata: null,
  links: [],
  ...known,
});
