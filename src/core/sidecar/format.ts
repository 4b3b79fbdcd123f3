import * as v from 'valibot';
import type { WritingStyle, YamlFormat } from '../yaml/format.ts';
import { outgrowsTick } from './tick.ts';
import { sidecarSchema, sidecarVersion } from './schema.ts';

/** Passages of the article are quoted, what people write in sentences is folded, annotations stand apart. */
export const style: WritingStyle = {
  quotedKeys: new Set(['exact', 'prefix', 'suffix']),
  proseKeys: new Set(['text', 'bio', 'why', 'summary']),
  proseWidth: 100,
  indentStep: 2,
  spacedLists: new Set(['annotations']),
  lineEntries: new Map([['annotations', outgrowsTick]]),
  lineItems: new Set(['checked']),
};

/** `version` is looked at apart, so that a file without one is still read. */
const fileSchema = v.object({
  ...sidecarSchema.entries,
  version: v.exactOptional(sidecarSchema.entries.version),
});

export const sidecarFormat: YamlFormat<typeof fileSchema> = {
  name: 'annotations file',
  schema: fileSchema,
  version: sidecarVersion,
  tightKeys: new Set(['selector']),
  style,
};
