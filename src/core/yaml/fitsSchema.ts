import * as v from 'valibot';
import type { Steps } from '../steps.ts';
import type { FileSchema } from './format.ts';
import { isBare, isListSchema, isOptional, presentSchema } from './schemas.ts';

/** After so many items the thread may be given back. */
const itemsAtOnce = 200;

/** Whether a value is what the schema of a file says, as valibot's `is` has it; a list of the top item by item. */
export function* fitsSchema({ entries }: FileSchema, value: unknown): Steps<boolean> {
  if (typeof value !== 'object' || value === null) return false;
  const parts = new Map<string, unknown>(Object.entries(value));
  for (const [key, entry] of Object.entries(entries)) {
    const part = parts.get(key);
    const schema = presentSchema(entry);
    if (!parts.has(key)) {
      if (!isOptional(entry)) return false;
    } else if (isListSchema(schema) && isBare(schema) && Array.isArray(part)) {
      const items: readonly unknown[] = part;
      for (let nth = 0; nth < items.length; nth++) {
        if (nth % itemsAtOnce === 0) yield;
        if (!v.is(schema.item, items[nth])) return false;
      }
    } else if (!v.is(entry, part)) return false;
  }
  return true;
}
