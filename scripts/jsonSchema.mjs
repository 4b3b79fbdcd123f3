// Turns one of our schemas into JSON Schema, for editors that check YAML.
import { toJsonSchema } from '@valibot/to-json-schema';

/** Text may be written without quotes even where YAML takes it for a number or a truth value. */
const anyScalar = ['string', 'number', 'boolean'];

/** As we read it: `1.10` is text where text is wanted, and so are the ratings `true` and `false`. */
function asWeRead({ jsonSchema }) {
  if (jsonSchema.type !== 'string') return jsonSchema;
  if (!jsonSchema.enum) return { ...jsonSchema, type: anyScalar };
  const truths = [true, false].filter((truth) => jsonSchema.enum.includes(String(truth)));
  if (truths.length === 0) return jsonSchema;
  return { ...jsonSchema, type: ['string', 'boolean'], enum: [...jsonSchema.enum, ...truths] };
}

/** A key with nothing after it counts as not there. */
function optionalMayBeEmpty(schema) {
  if (Array.isArray(schema)) return schema.map(optionalMayBeEmpty);
  if (typeof schema !== 'object' || schema === null) return schema;
  const made = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, optionalMayBeEmpty(value)]),
  );
  for (const [key, value] of Object.entries(made.properties ?? {})) {
    if (made.required?.includes(key)) continue;
    const type = value.type && { type: [value.type, 'null'].flat() };
    made.properties[key] = { ...value, ...type, ...(value.enum && { enum: [...value.enum, null] }) };
  }
  return made;
}

/** The JSON Schema (draft 7) of what a valibot schema lets us read. It cannot say which days the calendar has. */
export const jsonSchemaOf = (schema) =>
  optionalMayBeEmpty(toJsonSchema(schema, { overrideSchema: asWeRead, ignoreActions: ['check'] }));
