import type { Selector } from '../model.ts';
import type { JudgedPlace } from './judgedPlace.ts';
import type { OldPassage } from './align/oldVersion.ts';
import { ownerOf } from './owner.ts';
import { rangeFor } from './range.ts';
import { excerptOf } from './search/excerpt.ts';
import { searchExcerpt } from './search/search.ts';
import { judgeSought } from './weigh/certainty.ts';
import { standsOutOfRow } from './weigh/copies.ts';
import type { TextIndex } from './words/textIndex.ts';

/**
 * Where the selector's own words lead, best first; null where the passage holds no word. A passage that was one of
 * several alike, and that the whole old text did not lead to (`isAligned`), is not told from them by a piece of it.
 */
export function findSought(
  index: TextIndex,
  selector: Selector,
  old: OldPassage | null,
  isAligned: boolean,
): JudgedPlace[] | null {
  const excerpt = excerptOf(selector, index);
  if (!excerpt) return null;
  const { tokens, paragraphs, passage, edges, standing } = excerpt;
  const { hits, isTakenOut } = searchExcerpt(excerpt, index);
  return hits.map(({ clues, pairing, rank }) => {
    const owner = old === null ? 'own' : ownerOf(old, index, clues);
    const certainty = owner === 'other' ? 'none' : judgeSought(clues, standing, isTakenOut);
    const isDoubtful =
      (isAligned && standing === 'open') ||
      owner === 'doubtful' ||
      !standsOutOfRow(pairing, tokens, paragraphs, passage, index.tokens.count, 2);
    return {
      certainty: certainty === 'certain' && isDoubtful ? 'unsure' : certainty,
      range: rangeFor(index.tokens, edges, clues, pairing, passage),
      score: Math.min(1, rank),
      whole: clues.whole,
    };
  });
}
