import * as v from 'valibot';
import type { YamlFormat } from '../../yaml/format.ts';
import { style } from '../format.ts';
import { sidecarSchema, type Sidecar } from '../schema.ts';

const { version, people, sources, conflicts } = sidecarSchema.entries;

/** What a `people.yaml` may say; its entries are those of a sidecar, so that each can move to the other. */
export const registrySchema = v.object({ version: v.exactOptional(version), people, sources, conflicts });

/** What a registry says. Its lists are in the order of the file; whatever was not valid is left out. */
export type Registry = Pick<Sidecar, 'people' | 'sources' | 'conflicts'>;

export const registryFormat: YamlFormat<typeof registrySchema> = {
  name: 'people file',
  schema: registrySchema,
  version: 1,
  tightKeys: new Set(),
  style,
};
