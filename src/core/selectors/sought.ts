import type { Selector } from '../model.ts';
import type { JudgedPlace } from './judgedPlace.ts';
import type { OldPassage } from './align/oldVersion.ts';
import type { Pairing } from './align/pairing.ts';
import { isExchangedFor, moreDoubtful, ownerInOld, ownerOf } from './owner.ts';
import { rangeFor } from './range.ts';
import type { Excerpt } from './search/excerpt.ts';
import { excerptOf } from './search/excerpt.ts';
import type { Hit } from './search/hit.ts';
import { searchExcerpt } from './search/search.ts';
import { judgeSought } from './weigh/certainty.ts';
import type { Clues } from './weigh/clues.ts';
import { isInOtherPlaceOfRow, isInRow, standsOutOfRow, wholeAt } from './weigh/copies.ts';
import { isToldElsewhere, isToldThere } from './weigh/elsewhere.ts';
import { isLikeOthers, isNeighbour } from './likeOthers.ts';
import { isPieceOfSentence, mayBeCut } from './piece.ts';
import { isAllOf, onlyStatement, standsOnce } from './weigh/ownStatement.ts';
import { pulledOut } from './weigh/pulledOut.ts';
import type { Owner } from './weigh/rivals.ts';
import { copiesIn, ownerAt } from './weigh/rivals.ts';
import { isInNote, isNote } from './words/notes.ts';
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
  const { tokens, paragraphs, passage, edges, standing } = excerpt;
  const judge = (hit: Hit, only: Hit | null, takenOut: number): JudgedPlace => {
    const { clues, pairing, rank } = hit;
    const inOwnStatement = clues.whole && isInOwnStatement(excerpt, index, clues);
    const owner = inOwnStatement ? 'own' : ownerOfHit(excerpt, index, old, clues);
    const judged = judgeSought(clues, standing, takenOut);
    const wholeHere = clues.whole ? null : wholeAt(index, tokens, passage, clues.span);
    const isPiece = isPieceOfSentence(excerpt, pairing, index, clues.span);
    const isOthers =
      owner === 'other' ||
      isQuotedInNote(excerpt, index, clues) ||
      (isPiece && isInNote(index, clues.span.from) && !isNote(tokens.text));
    const certainty = isOthers ? 'none' : inOwnStatement ? 'certain' : judged;
    const isDoubtful =
      (isAligned && standing === 'open' && !inOwnStatement) ||
      owner === 'disputed' ||
      wholeHere !== null ||
      isPiece ||
      (!clues.whole && mayBeCut(excerpt, pairing, index)) ||
      (hit !== only && !inOwnStatement && !isTold(excerpt, index, clues)) ||
      isLikeOthers(excerpt, index, clues, pairing) ||
      isRepeatedThere(excerpt, index, clues, pairing) ||
      (!clues.whole && isExchanged(excerpt, index, old, clues)) ||
      !standsOutOfRow(pairing, tokens, paragraphs, passage, index.tokens.count, 2);
    return {
      certainty: certainty === 'certain' && isDoubtful ? 'unsure' : certainty,
      range: rangeFor(
        index.tokens,
        edges,
        wholeHere ? { ...clues, span: wholeHere } : clues,
        pairing,
        passage,
      ),
      score: Math.min(1, rank),
      whole: clues.whole,
      isOnly: hit === only,
      surroundings: clues.surroundings,
      inRow: () => isInRow(index.tokens, clues.span),
      inStatement: inOwnStatement || (clues.whole && isOwnStatement(excerpt, index, clues)),
    };
  };
  const isSettled = (whole: Hit): boolean => !isOffered && judge(whole, whole, 0).certainty === 'certain';
  const { hits, only, takenOut } = searchExcerpt(excerpt, index, isSettled);
  return hits.map((hit) => judge(hit, only, takenOut));
}

/** Whose words stand where the selector leads: by all of the old text, or by as much of it as the selector holds. */
function ownerOfHit(excerpt: Excerpt, index: TextIndex, old: OldPassage | null, clues: Clues): Owner {
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

/** Has the passage changed places with what stands there? Without the old text this is told only of words that stood once. */
function isExchanged(
  { tokens, passage, standing }: Excerpt,
  index: TextIndex,
  old: OldPassage | null,
  { span }: Clues,
): boolean {
  if (old !== null) return isExchangedFor(index, old.version, tokensIn(old.version.tokens, old.range), span);
  return standing === 'once' && isInOtherPlaceOfRow(index, tokens, passage, span, 1);
}

/** Does the passage stand there because it is repeated, as in a quote pulled out, rather than where it was? */
function isRepeatedThere(excerpt: Excerpt, index: TextIndex, clues: Clues, pairing: Pairing): boolean {
  if (!clues.whole || clues.surroundings >= standingShare) return false;
  const isNew = (token: number): boolean => !pairing.partners.includes(token);
  return pulledOut({ ...excerpt, pairing }, index.tokens, index.paragraphs, clues.span, isNew) !== null;
}

/** Does what told the passage from its copies stand beside this place, where all its words are, and beside no other? */
function isTold(
  { tokens: old, passage, tellingRuns, standing }: Excerpt,
  { tokens: current, words: places }: TextIndex,
  { span: place, whole }: Clues,
): boolean {
  const among = { old, passage, isPiece: true, current, place, telling: tellingRuns() };
  if (whole && standing === 'open' && !isToldThere(among)) return false;
  return !isToldElsewhere(among, copiesIn(current, places, old, passage));
}

/** Is the passage a sentence, and one that stands there and nowhere else? */
function isOwnStatement(excerpt: Excerpt, index: TextIndex, { span }: Clues): boolean {
  const statement = onlyStatement(excerpt, excerpt.passage);
  if (statement === null || !isAllOf(statement, excerpt.passage)) return false;
  return standsOnce(index, excerpt.tokens, statement)?.from === span.from;
}

/** Less of its context than this around a place, and the passage was not there before. */
const standingShare = 0.8;

/** Is the place in a note on what the text said earlier, which the passage was not part of? */
const isQuotedInNote = ({ tokens }: Excerpt, index: TextIndex, { span, surroundings }: Clues): boolean =>
  surroundings < standingShare && isInNote(index, span.from) && !isNote(tokens.text);

/** Does the passage's sentence, more than itself and known from end to end, stand there and nowhere else? */
function isInOwnStatement(excerpt: Excerpt, index: TextIndex, { span }: Clues): boolean {
  const { tokens, passage } = excerpt;
  const statement = onlyStatement(excerpt, passage);
  if (statement === null || isAllOf(statement, passage)) return false;
  if (statement.from === 0 || statement.to === tokens.count) return false;
  const there = standsOnce(index, tokens, statement);
  return there !== null && there.from - span.from === statement.from - passage.from;
}
