// What the form of a bio and the desk say to each other. It comes out of a page: whoever reads it, checks it.
import type { PeopleFile } from './decide/bio.ts';
import {
  bioFields,
  type BioField,
  type BioFields,
  type FieldProblem,
  type LinkRow,
  type RoleRow,
} from './decide/bioFields.ts';

/** What the article or a list has for a field: for the checker to take over. */
export type FieldSuggestion = {
  /** Which list, with its licence and date. */
  readonly from: string;
  /** Of a list, which becomes a source of the entry; not of the article. */
  readonly isOfList: boolean;
  readonly shown: string;
} & (
  | { readonly field: Exclude<BioField, 'roles' | 'links'>; readonly value: string }
  | { readonly field: 'roles'; readonly value: readonly RoleRow[] }
  | { readonly field: 'links'; readonly value: readonly LinkRow[] }
);

/** The form as it opens. */
export interface ShownForm {
  readonly does: 'show';
  readonly heading: string;
  readonly isUnnamed: boolean;
  readonly fields: BioFields;
  readonly suggestions: readonly FieldSuggestion[];
  /** Where something of a list was taken over before. */
  readonly used: readonly BioField[];
  /** Where the entry is; `null` for somebody who is not on file yet. */
  readonly kept: string | null;
  /** What the files are called. */
  readonly files: Readonly<Record<PeopleFile, string>>;
  /** `null`: to be said. */
  readonly keepIn: PeopleFile | null;
  /** A sentence above the fields; empty without one. */
  readonly notice: string;
  /** What was typed before is back, and can be dropped. */
  readonly isDraft: boolean;
}

export type ToForm =
  ShownForm | { readonly does: 'tell'; readonly problems: readonly FieldProblem[]; readonly notice: string };

interface Typed {
  readonly fields: BioFields;
  /** Where something of a list was taken over. */
  readonly used: readonly BioField[];
  readonly keepIn: PeopleFile | null;
}
export type FromForm =
  { readonly does: 'ready' | 'close' | 'discard' } | ({ readonly does: 'typed' | 'save' } & Typed);

/** What a page said, where it is one of these; `null` for anything else. */
export function fromForm(message: unknown): FromForm | null {
  if (!isRecord(message)) return null;
  const { does, fields, used, keepIn } = message;
  if (does === 'ready' || does === 'close' || does === 'discard') return { does };
  if ((does !== 'typed' && does !== 'save') || !isFields(fields)) return null;
  return {
    does,
    fields,
    used: usedIn(used),
    keepIn: keepIn === 'sidecar' || keepIn === 'registry' ? keepIn : null,
  };
}

/** What was kept of a form that was closed, where it still is what a form has. */
export const fieldsIn = (value: unknown): BioFields | null => (isFields(value) ? value : null);

/** Fields, where these are their names. */
export const usedIn = (value: unknown): readonly BioField[] =>
  bioFields.filter((field) => Array.isArray(value) && value.includes(field));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const texts = ['name', 'aliases', 'role', 'bio', 'asOf', 'born', 'died', 'image', 'wikidata'];
const isRowOf = (keys: readonly string[]) => (row: unknown) =>
  isRecord(row) && keys.every((key) => typeof row[key] === 'string');

const isFields = (value: unknown): value is BioFields =>
  isRecord(value) &&
  texts.every((key) => typeof value[key] === 'string') &&
  Array.isArray(value.roles) &&
  value.roles.every(isRowOf(['title', 'from', 'to'])) &&
  Array.isArray(value.links) &&
  value.links.every(isRowOf(['title', 'url']));
