import { list, type Data } from '../yaml/data.ts';
import { cannot } from '../yaml/draft.ts';
import type { SidecarDraft } from './draft.ts';
import { articleSchema, type SidecarArticle } from './schema.ts';

/** Says what is known of the article in a sidecar that says nothing yet. */
export function beginArticle(draft: SidecarDraft, article: SidecarArticle): void {
  if (draft.isEmpty && Object.keys(article).length > 0)
    draft.patch(['article'], articleSchema.entries, article);
}

/** The lists that are kept of the article as a whole. */
type ListKey = 'signoffs' | 'corrections' | 'responses' | 'read';

/** The entries of a list of the article, with those that are not understood. */
export function articleEntries(draft: SidecarDraft, key: ListKey): readonly Data[] {
  const current = draft.at(['article', key]);
  if (!current || (current.type === 'leaf' && current.text === null)) return [];
  if (current.type === 'list') return current.items;
  return cannot(
    `"${key}:" of the article is not a list. Make it one in the annotations file, then try again.`,
  );
}

/** Puts the entries of a list of the article; one that is empty is not kept. */
export function putArticleEntries(draft: SidecarDraft, key: ListKey, entries: readonly Data[]): void {
  const items = entries.length > 0 ? list(entries) : null;
  draft.setKeys(['article'], articleSchema.entries, new Map([[key, items]]));
}
