import type { SourceEntry } from '../../sidecar/schema.ts';
import type { Patch } from '../../yaml/overlay.ts';
import type { CheckedArticle } from '../check.ts';
import { headerOf } from './add.ts';
import type { Decided } from './decision.ts';

/** Files a source of which nothing rests yet. An annotations file that it begins says of the article what the text gives. */
export const fileSource = (checked: CheckedArticle, source: SourceEntry): Decided => ({
  changes: [
    { does: 'describe article', patch: {}, article: headerOf(checked) },
    { does: 'file new source', source },
  ],
});

/** Changes what is said of a source on file; `null` takes a field away. */
export const editSource = (id: string, patch: Patch<Omit<SourceEntry, 'id'>>): Decided => ({
  changes: [{ does: 'file source', source: { ...patch, id } }],
});
