import type { GenericSchema } from 'valibot';

/** The JSON Schema (draft 7) of what a valibot schema lets us read. */
export function jsonSchemaOf(schema: GenericSchema): unknown;
