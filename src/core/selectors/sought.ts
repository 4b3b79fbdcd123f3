import type { Selector } from '../model.ts';
import type { JudgedPlace } from './judgedPlace.ts';
import { isCutInChangedWord } from './edges.ts';
import type { OldPassage } from './align/oldVersion.ts';
import { isDoubtful, isQuotedInNote } from './doubts.ts';
import { isNeighbour } from './likeOthers.ts';
import { moreDoubtful, ownerInOld, ownerOf } from './owner.ts';
import { isPieceOfSentence } from './piece.ts';
import { rangeFor } from './range.ts';
import { excerptOf } from './search/excerpt.ts';
import type { Hit } from './search/hit.ts';
import { searchExcerpt } from './search/search.ts';
import type { SoughtPlace } from './soughtPlace.ts';
import { judgeSought } from './weigh/certainty.ts';
import { isInRow, wholeAt } from './weigh/copies.ts';
import { isAllOf, onlyStatement, standsOnce } from './weigh/ownStatement.ts';
import type { Owner } from './weigh/rivals.ts';
import { copiesIn, ownerAt } from './weigh/rivals.ts';
import type { TextIndex } from './words/textIndex.ts';
import { tokensIn } from './words/tokens.ts';

/**
 * Where the selector's own words lead, best first; null where the passage holds no word. A passage that was one of
 * several alike, and that the whole old text did not lead to (`isAligned`), is not told from them by a piece of it.
 * Unless all places are offered (`isOffered`), those are left out that a certain one leaves no choice between.
 */
export function findSought(
  index: TextIndex,
  selector: Selector,
  old: OldPassage | null,
  isAligned: boolean,
  isOffered: boolean,
): JudgedPlace[] | null {
  const excerpt = excerptOf(selector, index);
  if (!excerpt) return null;
  const judgeHit = (hit: Hit, only: Hit | null, takenOut: number): JudgedPlace =>
    judge({ ...hit, excerpt, index, old, isAligned, isOnly: hit === only }, takenOut);
  const isSettled = (whole: Hit): boolean => !isOffered && judgeHit(whole, whole, 0).certainty === 'certain';
  const { hits, only, takenOut } = searchExcerpt(excerpt, index, isSettled);
  return hits.map((hit) => judgeHit(hit, only, takenOut));
}

/** `takenOut`: the share of the close context that stands somewhere without the passage. */
function judge(place: SoughtPlace, takenOut: number): JudgedPlace {
  const { excerpt, index, clues, pairing, isOnly } = place;
  const { tokens, passage, edges, standing } = excerpt;
  const inOwnStatement = clues.whole && isInOwnStatement(place);
  const owner = inOwnStatement ? 'own' : ownerOfPlace(place);
  const isPiece = isPieceOfSentence(excerpt, pairing, index, clues.span);
  const wholeHere = clues.whole ? null : wholeAt(index, tokens, passage, clues.span);
  const isCut = clues.found === 0 && isCutInChangedWord(pairing, passage, edges);
  const isOthers = owner === 'other' || isQuotedInNote(place, isPiece);
  const judged = inOwnStatement ? 'certain' : judgeSought(clues, standing, takenOut);
  const isAsked =
    judged === 'certain' &&
    (owner === 'disputed' || isPiece || wholeHere !== null || isCut || isDoubtful(place, inOwnStatement));
  const span = wholeHere ?? clues.span;
  return {
    certainty: isOthers ? 'none' : isAsked ? 'unsure' : judged,
    range: rangeFor(index.tokens, edges, { ...clues, span }, pairing, passage),
    score: Math.min(1, place.rank),
    whole: clues.whole,
    isOnly,
    surroundings: clues.surroundings,
    inRow: () => isInRow(index.tokens, clues.span),
    inStatement: inOwnStatement || (clues.whole && isOwnStatement(place)),
  };
}

/** Whose words stand where the selector leads: by all of the old text, or by as much of it as the selector holds. */
function ownerOfPlace({ excerpt, index, old, clues }: SoughtPlace): Owner {
  if (old !== null) {
    const passage = tokensIn(old.version.tokens, old.range);
    return moreDoubtful(ownerOf(old, index, clues), ownerInOld(index, old.version, passage, clues));
  }
  const { tokens, passage, words } = excerpt;
  if (!clues.whole && isNeighbour(excerpt, index, clues)) return 'other';
  return ownerAt({
    old: tokens,
    passage,
    current: index.tokens,
    place: clues.span,
    copies: copiesIn(tokens, words(), index.tokens, clues.span),
    isPiece: true,
    isOneMore: clues.whole,
  });
}

/** Is the passage a sentence, and one that stands there and nowhere else? */
function isOwnStatement({ excerpt, index, clues }: SoughtPlace): boolean {
  const statement = onlyStatement(excerpt, excerpt.passage);
  if (statement === null || !isAllOf(statement, excerpt.passage)) return false;
  return standsOnce(index, excerpt.tokens, statement)?.from === clues.span.from;
}

/** Does the passage's sentence, more than itself and known from end to end, stand there and nowhere else? */
function isInOwnStatement({ excerpt, index, clues, old }: SoughtPlace): boolean {
  const { tokens, passage } = excerpt;
  const statement = onlyStatement(excerpt, passage);
  if (statement === null || isAllOf(statement, passage)) return false;
  if (statement.from === 0 || statement.to === tokens.count) return false;
  // The excerpt may hold one of several.
  if (old && onlyStatement(old.version, tokensIn(old.version.tokens, old.range)) === null) return false;
  const there = standsOnce(index, tokens, statement);
  return there !== null && there.from - clues.span.from === statement.from - passage.from;
}
