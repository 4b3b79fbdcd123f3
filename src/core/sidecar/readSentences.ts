import { fieldOf, fieldText, leaf, list, type Data } from '../yaml/data.ts';
import type { YamlEdit } from '../yaml/editResult.ts';
import { madeFrom, withKeys } from '../yaml/overlay.ts';
import { articleEntries, beginArticle, putArticleEntries } from './articleLists.ts';
import { editSidecar } from './draft.ts';
import { readSchema, type SidecarArticle } from './schema.ts';

/**
 * Notes that somebody has read sentences: beside those that they have read before, in one entry for each reader.
 * @param by missing where the reader has not said who they are
 * @param at ISO moment
 * @param sentences hashes, as the schema has them; one that is there already is not written again
 * @param article as for `addAnnotation`
 */
export const markRead = (
  by: string | undefined,
  at: string,
  sentences: readonly string[],
  article: SidecarArticle = {},
): YamlEdit =>
  editSidecar((draft) => {
    const entries = articleEntries(draft, 'read');
    const place = placeOf(entries, by);
    const known = place === undefined ? [] : sentencesOf(entries[place]);
    const texts = new Set(known.flatMap((one) => (one.type === 'leaf' ? (one.text ?? []) : [])));
    const added = [...new Set(sentences)].filter((hash) => !texts.has(hash));
    if (added.length === 0) return;
    beginArticle(draft, article);
    const all: Data = { ...list([...known, ...added.map(leaf)]), layout: 'line' };
    const changes = new Map<string, Data>([
      ['at', leaf(at)],
      ['sentences', all],
    ]);
    if (place === undefined) {
      const begun = madeFrom(readSchema.entries, by === undefined ? {} : { by });
      putArticleEntries(draft, 'read', [...entries, withKeys(readSchema.entries, begun, changes)]);
    } else draft.setKeys(['article', 'read', place], readSchema.entries, changes);
  });

/** Takes that back for some of the sentences that somebody has read. */
export const unmarkRead = (by: string | undefined, sentences: readonly string[]): YamlEdit =>
  editSidecar((draft) => {
    const entries = articleEntries(draft, 'read');
    const place = placeOf(entries, by);
    if (place === undefined) return;
    const gone = new Set(sentences);
    const left = sentencesOf(entries[place]).filter(
      (one) => one.type !== 'leaf' || one.text === null || !gone.has(one.text),
    );
    if (left.length > 0)
      draft.setKeys(['article', 'read', place], readSchema.entries, new Map([['sentences', list(left)]]));
    else putArticleEntries(draft, 'read', entries.toSpliced(place, 1));
  });

const placeOf = (entries: readonly Data[], by: string | undefined): number | undefined => {
  const place = entries.findIndex((entry) => entry.type === 'dict' && fieldText(entry, 'by') === by);
  return place < 0 ? undefined : place;
};

function sentencesOf(entry: Data): readonly Data[] {
  const sentences = fieldOf(entry, 'sentences');
  return sentences?.type === 'list' ? sentences.items : [];
}
