import { isLikeOthers } from './likeOthers.ts';
import { isExchangedFor } from './owner.ts';
import { mayBeCut } from './piece.ts';
import type { SoughtPlace } from './soughtPlace.ts';
import { isInOtherPlaceOfRow, standsOutOfRow } from './weigh/copies.ts';
import { isToldElsewhere, isToldThere } from './weigh/elsewhere.ts';
import { pulledOut } from './weigh/pulledOut.ts';
import { copiesIn } from './weigh/rivals.ts';
import { isSetOff } from './weigh/setOff.ts';
import { isInNote, isNote } from './words/notes.ts';
import { paragraphsAround } from './words/paragraphs.ts';
import { tokensIn } from './words/tokens.ts';

// What makes a place that the selector's own words lead to one to ask about, though its words speak for it.

/** On so many sides the words next to a row of copies have to be the same: an excerpt may hold a piece of the row. */
const bothSides = 2;

/** `inOwnStatement`: the passage's sentence stands there and nowhere else. */
export function isDoubtful(place: SoughtPlace, inOwnStatement: boolean): boolean {
  const { excerpt, index, clues, pairing, isAligned, isOnly } = place;
  const { tokens, paragraphs, passage, standing } = excerpt;
  const isOneOfSeveral = isAligned && standing === 'open';
  if (!inOwnStatement && (isOneOfSeveral || (!isOnly && !isTold(place)))) return true;
  const isReplaced =
    !clues.whole &&
    (mayBeCut(excerpt, pairing, index) || isLikeOthers(excerpt, index, clues, pairing) || isExchanged(place));
  if (isReplaced || isRepeatedThere(place)) return true;
  return !standsOutOfRow(pairing, tokens, paragraphs, passage, index.tokens.count, bothSides);
}

/** Less of its context than this around a place, and the passage was not there before. */
const standingShare = 0.8;

/** Is the place in a note on what the text said earlier, which the passage was not part of? */
export function isQuotedInNote({ excerpt, index, clues }: SoughtPlace, isPiece: boolean): boolean {
  const isQuoted = isPiece || clues.surroundings < standingShare;
  return isQuoted && isInNote(index, clues.span.from) && !isNote(excerpt.tokens.text);
}

/** Has the passage changed places with what stands there? Without the old text this is told only of words that stood once. */
function isExchanged({ excerpt, index, old, clues }: SoughtPlace): boolean {
  const { tokens, passage, standing } = excerpt;
  if (old === null) return standing === 'once' && isInOtherPlaceOfRow(index, tokens, passage, clues.span, 1);
  return isExchangedFor(index, old.version, tokensIn(old.version.tokens, old.range), clues.span);
}

/** Does the passage stand there because it is repeated, as in a quote pulled out, rather than where it was? */
function isRepeatedThere({ excerpt, index, clues, pairing }: SoughtPlace): boolean {
  if (!clues.whole || clues.surroundings >= standingShare) return false;
  const { tokens, passage, weights, statements } = excerpt;
  const sentence = paragraphsAround(statements, passage);
  if (isSetOff(tokens, sentence, passage, pairing, index.tokens, index.statements, true)) return true;
  const paired = { tokens, passage, weights, pairing };
  const isNew = (token: number): boolean => !pairing.partners.includes(token);
  return pulledOut(paired, index.tokens, index.paragraphs, clues.span, isNew) !== null;
}

/** Does what told the passage from its copies stand beside this place, where all its words are, and beside no other? */
function isTold({ excerpt, index, clues }: SoughtPlace): boolean {
  const { tokens: old, passage, tellingRuns, standing } = excerpt;
  const { tokens: current, words } = index;
  const among = { old, passage, isPiece: true, current, place: clues.span, telling: tellingRuns() };
  if (clues.whole && standing === 'open' && !isToldThere(among)) return false;
  return !isToldElsewhere(among, copiesIn(current, words, old, passage));
}
