import type { Entries } from '../format.ts';
import { withKeys } from '../overlay.ts';
import { dict, fieldText, fingerprint, list, sameData, type Data, type Dict } from '../data.ts';
import { conflictEntry, type Subject } from './conflicts.ts';
import { byText, isListField, mergeDicts, mergeItems, withKeysOf } from './fields.ts';
import { mergeLists, type Keyed, type ThreeWay } from './lists.ts';

/** How the entries of a list of the top are merged. */
export interface EntryRules {
  /** The key of `conflicts:` that names one of them. */
  readonly name: string;
  readonly entries: Entries;
  /** Fields an entry is nothing without: one side's value stands until the conflict is settled. */
  readonly needed: ReadonlySet<string>;
  /** A field that is merged in its own way; undefined where it is in conflict after all. */
  readonly special: (field: string, sides: ThreeWay<Data>) => Data | undefined;
  /** The field that both sides are in conflict about though only one of them changed it; null where there is none. */
  readonly disputed: (sides: ThreeWay<Dict>) => string | null;
  /** Says the same, as far as deleting it is concerned. */
  readonly unchanged: (a: Data, b: Data) => boolean;
  /** What a conflict calls an entry. */
  readonly idOf: (entry: Data) => string;
  /** Which of two new entries comes first. */
  readonly order: (a: Data, b: Data) => number;
}

/** Merges a list of entries by `keyOf`, and each field by field. New conflicts go into `conflicts`. */
export function mergeEntries(
  sides: ThreeWay<Data>,
  keyOf: (entry: Data) => string,
  rules: EntryRules,
  conflicts: Data[],
): Data {
  const keyed = (side: Data | undefined) => withKeysOf(side?.type === 'list' ? side.items : [], keyOf);
  const order = (a: Keyed<Data>, b: Keyed<Data>) => rules.order(a.value, b.value) || byText(a.key, b.key);
  const resolve = (_key: string, entry: ThreeWay<Data>) => mergeEntry(entry, rules, conflicts);
  const merged = mergeLists(keyed(sides.base), keyed(sides.ours), keyed(sides.theirs), resolve, order);
  return list(merged.map(({ value }) => value));
}

function mergeEntry(sides: ThreeWay<Data>, rules: EntryRules, conflicts: Data[]): Data | undefined {
  const { base, ours, theirs } = sides;
  if (!ours || !theirs) {
    const left = ours ?? theirs;
    if (!base || !left) return left;
    if (rules.unchanged(base, left)) return undefined;
    // One side deleted what the other changed: it stays, and somebody has to say so.
    conflicts.push(conflictEntry(subjectOf(left, rules), null, sides));
    return left;
  }
  if (ours.type !== 'dict' || theirs.type !== 'dict') return sameData(ours, theirs) ? ours : base;
  const dicts = undisputed(
    { base: base?.type === 'dict' ? base : undefined, ours, theirs },
    rules,
    conflicts,
  );
  return mergeDicts(rules.entries, dicts, (field, values) =>
    settleField(field, values, dicts, rules, conflicts),
  );
}

/** The sides with the field in dispute as it was, and the conflict noted. */
function undisputed(sides: ThreeWay<Dict>, rules: EntryRules, conflicts: Data[]): ThreeWay<Dict> {
  const { base, ours, theirs } = sides;
  const field = rules.disputed(sides);
  const was = field === null ? undefined : base?.entries.get(field);
  if (field === null || !base || !was) return sides;
  const values = { base: was, ours: ours?.entries.get(field), theirs: theirs?.entries.get(field) };
  conflicts.push(conflictEntry(subjectOf(base, rules), field, values));
  const asItWas = (side: Dict | undefined) => side && withKeys(rules.entries, side, new Map([[field, was]]));
  return { base, ours: asItWas(ours), theirs: asItWas(theirs) };
}

function settleField(
  field: string,
  values: ThreeWay<Data>,
  { base, ours }: ThreeWay<Dict>,
  rules: EntryRules,
  conflicts: Data[],
): Data | undefined {
  const special = rules.special(field, values);
  if (special) return special;
  if (isListField(values)) return mergeItems(values);
  const subject = subjectOf(base ?? ours ?? dict([]), rules);
  conflicts.push(conflictEntry(subject, field, values));
  return values.base ?? (rules.needed.has(field) ? smaller(values) : undefined);
}

const subjectOf = (entry: Data, { name, idOf }: EntryRules): Subject => ({ name, id: idOf(entry) });

/** One of two values, the same one whichever side is called ours. */
export function smaller({ ours, theirs }: ThreeWay<Data>): Data | undefined {
  if (!ours || !theirs) return ours ?? theirs;
  return fingerprint(ours) <= fingerprint(theirs) ? ours : theirs;
}

/** Entries are the same by id; without one, by what they say. */
export const idOrContent = (entry: Data): string => {
  const id = fieldText(entry, 'id');
  return id === undefined ? fingerprint(entry) : `id ${id}`;
};
