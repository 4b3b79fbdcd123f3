import type { OldPassage, OldVersion } from './align/oldVersion.ts';
import type { Clues } from './weigh/clues.ts';
import { weigh } from './weigh/clues.ts';
import { isInOtherPlaceOfRow } from './weigh/copies.ts';
import { isToldElsewhere, tellingRuns } from './weigh/elsewhere.ts';
import type { Owner } from './weigh/rivals.ts';
import { copiesIn, countCopies, ownerAt } from './weigh/rivals.ts';
import type { TextIndex } from './words/textIndex.ts';
import type { KeyIndex } from './words/tokenIndex.ts';
import type { Tokens, TokenSpan } from './words/tokens.ts';
import { tokensIn } from './words/tokens.ts';

/** For a place that only the selector leads to: do its words stand for others of the old text, and how clearly? */
export function ownerOf(
  { version, range }: OldPassage,
  index: TextIndex,
  { span, before, after }: Clues,
): Owner {
  const { owners, tokens } = version;
  const first = owners[span.from];
  const last = owners[span.to - 1];
  if (first < 0 || last < first) return 'own';
  const passage = tokensIn(tokens, range);
  if (first < passage.to && passage.from <= last) return 'own';
  const clues = weigh({ ...version, passage: { from: first, to: last + 1 } }, index.tokens);
  if (clues === null) return 'own';
  return clues.before + clues.after >= before + after ? 'other' : 'disputed';
}

/** The same by what else of the old text reads as the place does now. */
export function ownerInOld(
  index: TextIndex,
  { tokens: old, words }: OldVersion,
  passage: TokenSpan,
  { span: place, whole }: Clues,
): Owner {
  const current = index.tokens;
  const copies = copiesIn(old, words(), current, place);
  const count = (of: Tokens, span: TokenSpan): number => countCopies(current, index.words, of, span);
  const isOneMore = whole || count(current, place) > copies.length;
  const owner = ownerAt({ old, passage, current, place, copies, isPiece: false, isOneMore });
  if (owner !== 'own') return owner;
  // All its words stand elsewhere, as often as they did, and here those of another: the two have changed places.
  const mayBeExchanged = !whole && copies.length > 0 && passage.to - passage.from >= fewWords && !isOneMore;
  const isExchanged = mayBeExchanged && count(old, passage) >= countCopies(old, words(), old, passage);
  return isExchanged || standsElsewhere(index, old, words, passage, place) ? 'disputed' : 'own';
}

/** Has the passage changed places with what stands at the place, other words than its own? */
export function isExchangedFor(
  index: TextIndex,
  { tokens: old, words }: OldVersion,
  passage: TokenSpan,
  place: TokenSpan,
): boolean {
  const times = countCopies(old, words(), old, passage);
  return isInOtherPlaceOfRow(index, old, passage, place, times);
}

function standsElsewhere(
  index: TextIndex,
  old: Tokens,
  words: () => KeyIndex,
  passage: TokenSpan,
  place: TokenSpan,
): boolean {
  const current = index.tokens;
  const copies = copiesIn(current, index.words, old, passage);
  if (copies.every((from) => from === place.from)) return false;
  const telling = tellingRuns(old, passage, copiesIn(old, words(), old, passage));
  return isToldElsewhere({ old, passage, isPiece: false, current, place, telling }, copies);
}

/** Fewer words than this may be put in each other's place without their sentences. */
const fewWords = 2;

const severity: readonly Owner[] = ['own', 'disputed', 'other'];
/** Of two answers the one that doubts more. */
export const moreDoubtful = (a: Owner, b: Owner): Owner =>
  severity.indexOf(a) < severity.indexOf(b) ? b : a;
