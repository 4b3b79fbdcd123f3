import type * as v from 'valibot';
import type { Entries } from './format.ts';

export const isObjectSchema = (schema: v.GenericSchema): schema is v.ObjectSchema<v.ObjectEntries, string> =>
  schema.type === 'object';

export const isListSchema = (schema: v.GenericSchema): schema is v.ArraySchema<v.GenericSchema, string> =>
  schema.type === 'array';

/** Whether a schema asks no more than its kind says: what is piped behind it only describes it. */
export function isBare(schema: v.GenericSchema): boolean {
  const piped: readonly unknown[] =
    'pipe' in schema && Array.isArray(schema.pipe) ? schema.pipe.slice(1) : [];
  return piped.every(
    (one) => typeof one === 'object' && one !== null && 'kind' in one && one.kind === 'metadata',
  );
}

/** An object whose keys are free: ids, codes. */
export const isRecordSchema = (
  schema: v.GenericSchema,
): schema is v.RecordSchema<v.GenericSchema<string>, v.GenericSchema, string> => schema.type === 'record';

const isUnionSchema = (schema: v.GenericSchema): schema is v.UnionSchema<v.UnionOptions, string> =>
  schema.type === 'union';

/** What a value may be written as: text or a number, a list, or keys and values. */
export type Shape = 'text' | 'list' | 'keys';

/** Of several ways to write a value the one of that shape, or the first; a schema of one way is itself. */
export function optionOf(schema: v.GenericSchema, shape: Shape): v.GenericSchema {
  if (!isUnionSchema(schema)) return schema;
  const options: readonly v.GenericSchema[] = schema.options;
  return options.find((option) => shapeOf(option) === shape) ?? options[0];
}

function shapeOf(schema: v.GenericSchema): Shape {
  if (isListSchema(schema)) return 'list';
  return isObjectSchema(schema) || isRecordSchema(schema) ? 'keys' : 'text';
}

export const isOptional = (
  schema: v.GenericSchema,
): schema is v.ExactOptionalSchema<v.GenericSchema, undefined> => schema.type === 'exact_optional';

/** The schema of a value that is there. */
export const presentSchema = (schema: v.GenericSchema): v.GenericSchema =>
  isOptional(schema) ? schema.wrapped : schema;

/** What an object of a schema may hold; of free keys, those of `keys`. Null where it holds no keys. */
export function entriesOf(schema: v.GenericSchema, keys: Iterable<string>): Entries | null {
  if (isObjectSchema(schema)) return schema.entries;
  if (!isRecordSchema(schema)) return null;
  return Object.fromEntries([...keys].map((key) => [key, schema.value]));
}
