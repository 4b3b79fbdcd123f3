import { withKeys } from '../../yaml/overlay.ts';
import { articleSchema, sidecarSchema } from '../schema.ts';
import { dict, fieldOf, fieldText, fingerprint, list, type Data, type Dict } from '../../yaml/data.ts';
import { mergeAnnotations } from './annotations.ts';
import { conflictEntry } from '../../yaml/merge/conflicts.ts';
import { idOrContent, mergeEntries } from '../../yaml/merge/entries.ts';
import { isListField, mergeDicts, mergeItems, type Settle } from '../../yaml/merge/fields.ts';
import { withoutHash } from './hashes.ts';
import type { MergedData } from '../../yaml/merge.ts';
import type { ThreeWay } from '../../yaml/merge/lists.ts';
import { peopleRules, sourceRules } from './rules.ts';

/** Merges what three sidecars say. */
export function mergeData(sides: ThreeWay<Dict>): MergedData {
  const conflicts: Data[] = [];
  const separate = ['annotations', 'conflicts'];
  const rest = mergeDicts(
    sidecarSchema.entries,
    mapSides(sides, (side) => dict([...side.entries].filter(([key]) => !separate.includes(key)))),
    settleTop(conflicts),
  );
  const articleHash = fieldText(rest.entries.get('article'), 'textSha256');
  const annotations = listOf(sides, 'annotations', mergeAnnotations(sides, articleHash, conflicts));
  const added = conflicts.map((entry) => tidied(entry, articleHash));
  const known = mergeItems(fieldsOf(sides, 'conflicts'));
  const merged = withKeys(
    sidecarSchema.entries,
    rest,
    new Map([
      ['annotations', annotations],
      ['conflicts', listOf(sides, 'conflicts', withNew(known, added))],
    ]),
  );
  return { merged, conflicts: added.length };
}

function mapSides<A, B>({ base, ours, theirs }: ThreeWay<A>, change: (side: A) => B): ThreeWay<B> {
  const on = (side: A | undefined) => (side === undefined ? undefined : change(side));
  return { base: on(base), ours: on(ours), theirs: on(theirs) };
}

const fieldsOf = ({ base, ours, theirs }: ThreeWay<Dict>, key: string): ThreeWay<Data> => ({
  base: fieldOf(base, key),
  ours: fieldOf(ours, key),
  theirs: fieldOf(theirs, key),
});

/** An empty list stays where both sides have one, or one side brought the key. */
function listOf(sides: ThreeWay<Dict>, key: string, value: Data): Data | null {
  if (value.type === 'list' && value.items.length > 0) return value;
  const { base, ours, theirs } = fieldsOf(sides, key);
  if (ours && theirs) return ours.type === 'list' ? value : ours;
  return base ? null : (ours ?? theirs ?? null);
}

function withNew(known: Data, added: readonly Data[]): Data {
  const items = known.type === 'list' ? known.items : [];
  const prints = new Set(items.map(fingerprint));
  return list([...items, ...added.filter((entry) => !prints.has(fingerprint(entry)))]);
}

function settleTop(conflicts: Data[]): Settle {
  const plainly = settlePlainly('', conflicts);
  return (field, values) => {
    const lists = isListField(values);
    if (field === 'people' && lists) return mergeEntries(values, idOrContent, peopleRules, conflicts);
    if (field === 'sources' && lists) return mergeEntries(values, idOrContent, sourceRules, conflicts);
    return field === 'article' ? mergeArticle(values, conflicts) : plainly(field, values);
  };
}

function mergeArticle(values: ThreeWay<Data>, conflicts: Data[]): Data | undefined {
  const { base, ours, theirs } = values;
  if (ours?.type !== 'dict' || theirs?.type !== 'dict')
    return settlePlainly('', conflicts)('article', values);
  const plainly = settlePlainly('article.', conflicts);
  const dicts = { base: base?.type === 'dict' ? base : undefined, ours, theirs };
  // Where both moved on to other texts, neither hash holds for all: selectors name their own.
  return mergeDicts(articleSchema.entries, dicts, (field, sides) =>
    field === 'textSha256' ? sides.base : plainly(field, sides),
  );
}

/** Fields of the article, and keys we do not know. */
function settlePlainly(prefix: string, conflicts: Data[]): Settle {
  return (field, values) => {
    if (isListField(values)) return mergeItems(values);
    conflicts.push(conflictEntry(null, prefix + field, values));
    return values.base;
  };
}

/** Selectors in a conflict name their text only where it is not the article's. */
function tidied(entry: Data, articleHash: string | undefined): Data {
  if (entry.type !== 'dict' || !entry.entries.has('annotation')) return entry;
  const field = fieldText(entry, 'field');
  const tidy = (value: Data): Data => {
    if (field === undefined) return withoutHash(value, articleHash);
    if (field !== 'selector') return value;
    const wrapped = withoutHash(dict([['selector', value]]), articleHash);
    return fieldOf(wrapped, 'selector') ?? value;
  };
  const sides = ['ours', 'theirs', 'base'];
  return dict([...entry.entries].map(([key, value]) => [key, sides.includes(key) ? tidy(value) : value]));
}
