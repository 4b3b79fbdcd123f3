import * as v from 'valibot';
import type { WritingStyle, YamlFormat } from '../yaml/format.ts';
import type { Data, Dict } from '../yaml/data.ts';
import { outgrowsTick } from './tick.ts';
import { sidecarSchema, sidecarVersion } from './schema.ts';

/** So many letters of what an object says stand on one line: with its keys that is about what a window shows unwrapped. */
const longestOnLine = 120;

/** It says more than one thing, in a few words, none of which begins a line of its own. */
function isShort(object: Dict): boolean {
  const texts = textsOf(object);
  return (
    object.entries.size > 1 &&
    texts.join('').length <= longestOnLine &&
    !texts.some((text) => text.includes('\n'))
  );
}

const textsOf = (data: Data): readonly string[] =>
  data.type === 'leaf'
    ? [data.text ?? '']
    : (data.type === 'list' ? data.items : [...data.entries.values()]).flatMap(textsOf);

/** Passages of the article are quoted, what people write in sentences is folded, annotations stand apart. */
export const style: WritingStyle = {
  quotedKeys: new Set(['exact', 'prefix', 'suffix']),
  proseKeys: new Set(['text', 'bio', 'why', 'summary']),
  proseWidth: 100,
  indentStep: 2,
  spacedLists: new Set(['annotations']),
  lineEntries: new Map([['annotations', outgrowsTick]]),
  lineObjects: new Map([
    ['checked', () => true],
    // An entry of the list of sources has an id, which stands above the rest of it.
    ['sources', (source) => !source.entries.has('id') && isShort(source)],
    ...['notes', 'history', 'stet', 'cut', 'resolved', 'links'].map((key) => [key, isShort] as const),
  ]),
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
