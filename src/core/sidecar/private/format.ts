import * as v from 'valibot';
import type { YamlFormat } from '../../yaml/format.ts';
import { style } from '../format.ts';
import { sidecarSchema, signoffSchema } from '../schema.ts';

const { by, role, at, textSha256 } = signoffSchema.entries;

export const keptTextSchema = v.object(
  {
    textSha256,
    by,
    role,
    at,
    text: v.pipe(v.string('write text here, in quotes if it holds special characters'), v.description('It.')),
  },
  'write keys and values here ("key: value")',
);

/** A text that was signed off, with who has signed it first. */
export type KeptText = v.InferOutput<typeof keptTextSchema>;

/**
 * What the private file beside an article may say: `<article file name>.annotations.private.yaml`. Whatever else stands in
 * it, as what a desk notes of an annotation under its id, is kept.
 */
export const privateSchema = v.object({
  version: v.exactOptional(sidecarSchema.entries.version),
  texts: v.exactOptional(
    v.pipe(
      v.array(keptTextSchema, 'write a list here, each item after "- "'),
      v.description('The texts that were signed off, the oldest first.'),
    ),
  ),
});

export const privateFormat: YamlFormat<typeof privateSchema> = {
  name: 'private file',
  schema: privateSchema,
  version: 1,
  tightKeys: new Set(),
  style,
};
