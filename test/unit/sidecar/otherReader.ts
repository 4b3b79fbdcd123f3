import { defineMappingTag, defineScalarTag, load, realMapTag, Schema, seqTag, strTag } from 'js-yaml';

/**
 * What a YAML library that is not ours reads: text, lists and maps. A tag is said before the text it stands at, and in a
 * map under a key of its own.
 */
export type Plain = string | readonly Plain[] | ReadonlyMap<Plain, Plain>;

const anyTag = defineScalarTag('!', {
  matchByTagPrefix: true,
  resolve: (text, _, tag) => `${tag} ${text}`,
  identify: () => false,
});
const { addPair, has, keys, get } = realMapTag;
const anyMapTag = defineMappingTag('!', {
  matchByTagPrefix: true,
  create: (tag) => new Map<unknown, unknown>([['!', tag]]),
  identify: () => false,
  addPair,
  has,
  keys,
  get,
});
const schema = new Schema([strTag, seqTag, realMapTag, anyTag, anyMapTag]);

/** Throws where the source is no YAML. */
export const readOtherwise = (source: string): Plain => load(source, { schema }) as Plain;

export const isMap = (value: Plain | undefined): value is ReadonlyMap<Plain, Plain> => value instanceof Map;

/** The items of a list of the top, which may be missing. */
export function itemsOf(file: Plain, key: string): readonly Plain[] {
  const items = isMap(file) ? file.get(key) : undefined;
  return Array.isArray(items) ? (items as readonly Plain[]) : [];
}

/** Without some of its keys; anything else stays as it is. */
export const without = (value: Plain | undefined, keys: readonly string[]): Plain =>
  isMap(value)
    ? new Map([...value].filter(([key]) => typeof key !== 'string' || !keys.includes(key)))
    : (value ?? '');
