import { dataOfValue, fieldOf, fieldText, nothing, sameData, type Data, type Dict } from '../yaml/data.ts';
import type { Annotation } from './schema.ts';

/** Keys that say more than what one key of the keyboard can. */
const more = [
  'also',
  'summary',
  'rating',
  'correction',
  'priority',
  'stet',
  'cut',
  'assignee',
  'notes',
  'history',
  'resolved',
] as const satisfies readonly (keyof Annotation)[];

const verdictsOfOneKey: ReadonlySet<string> = new Set(['confirmed', 'opinion']);

/**
 * An annotation that says no more than a tick does: where it stands, a finding that one key makes or none, who made it,
 * and at most one source, without its words.
 */
export function saysNoMoreThanATick(annotation: Data): boolean {
  if (annotation.type !== 'dict' || more.some((key) => says(annotation, key))) return false;
  const verdict = fieldText(annotation, 'verdict');
  if (verdict !== undefined && !verdictsOfOneKey.has(verdict)) return false;
  const sources = annotation.entries.get('sources');
  if (sources?.type !== 'list') return true;
  return (
    sources.items.length <= 1 && sources.items.every((source) => fieldText(source, 'quote') === undefined)
  );
}

/** A tick is given more to say. One that is taken back is still as short. */
export const outgrowsTick = (before: Data, after: Data): boolean =>
  fieldText(before, 'verdict') !== undefined && saysNoMoreThanATick(before) && !saysNoMoreThanATick(after);

/** The same was ticked since the file was read, as in another window: that tick stands, whoever made it. */
export function isSameTick(there: Data, { kind, selector, basis, sources }: Annotation): boolean {
  const said = (key: string): Data => fieldOf(there, key) ?? nothing;
  const same = (found: Data, wanted: unknown): boolean => sameData(found, dataOfValue(wanted));
  return (
    fieldText(there, 'verdict') === 'confirmed' &&
    same(said('kind'), kind) &&
    same(said('basis'), basis) &&
    same(said('sources'), sources) &&
    same(fieldOf(said('selector'), 'exact') ?? nothing, selector.exact) &&
    same(fieldOf(said('selector'), 'start') ?? nothing, selector.start)
  );
}

/** There is more at the key than an empty list or nothing. */
function says({ entries }: Dict, key: string): boolean {
  const value = entries.get(key);
  if (!value) return false;
  return value.type === 'list' ? value.items.length > 0 : value.type === 'dict' || value.text !== null;
}
