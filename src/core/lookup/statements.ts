import { dateIn, type FoundDate } from './dates.ts';
import { at, itemsOf, wordsIn } from './json.ts';
import { isItemId } from './typed.ts';

/** What is said of an item with one property, without what was found wrong since. */
export interface Statement {
  readonly isPreferred: boolean;
  /** `unknown`: there is a value that nobody knows; `none`: there is certainly none. */
  readonly value: Value;
  /** By property, as in "P580". */
  readonly qualifiers: (property: string) => readonly Value[];
}

export type Value =
  | { readonly is: 'item'; readonly id: string }
  | { readonly is: 'date'; readonly date: FoundDate }
  | { readonly is: 'words'; readonly words: string }
  | { readonly is: 'unknown' | 'none' };

/** Those of a property, the preferred ones first; deprecated ones and what is not understood left out. */
export function statementsOf(item: unknown, property: string): Statement[] {
  const read = itemsOf(at(item, 'claims', property)).flatMap((claim) => statementIn(claim) ?? []);
  return [
    ...read.filter(({ isPreferred }) => isPreferred),
    ...read.filter(({ isPreferred }) => !isPreferred),
  ];
}

/** Those that hold now: the preferred ones, and where there are none all. */
export function bestOf(statements: readonly Statement[]): readonly Statement[] {
  const preferred = statements.filter(({ isPreferred }) => isPreferred);
  return preferred.length > 0 ? preferred : statements;
}

export const itemsAmong = (statements: readonly Statement[]): string[] =>
  statements.flatMap(({ value }) => (value.is === 'item' ? [value.id] : []));

function statementIn(claim: unknown): Statement | null {
  const rank = at(claim, 'rank');
  if (rank !== 'preferred' && rank !== 'normal') return null;
  const value = valueIn(at(claim, 'mainsnak'));
  if (!value) return null;
  return {
    isPreferred: rank === 'preferred',
    value,
    qualifiers: (property) =>
      itemsOf(at(claim, 'qualifiers', property)).flatMap((qualifier) => valueIn(qualifier) ?? []),
  };
}

function valueIn(snak: unknown): Value | null {
  const type = at(snak, 'snaktype');
  if (type === 'somevalue') return { is: 'unknown' };
  if (type === 'novalue') return { is: 'none' };
  const value = at(snak, 'datavalue', 'value');
  switch (at(snak, 'datavalue', 'type')) {
    case 'wikibase-entityid': {
      const id = wordsIn(at(value, 'id'), 20);
      return id !== null && isItemId(id) ? { is: 'item', id } : null;
    }
    case 'time': {
      const date = dateIn(value);
      // There is one, but not to the year.
      return date === null ? { is: 'unknown' } : { is: 'date', date };
    }
    case 'string': {
      const words = wordsIn(value, 500);
      return words === null ? null : { is: 'words', words };
    }
    default:
      return null;
  }
}
