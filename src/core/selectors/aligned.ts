import type { OldPassage, OldVersion } from './align/oldVersion.ts';
import { isExchangedFor, ownerInOld } from './owner.ts';
import type { PassageEdges } from './edges.ts';
import { edgesOf, isCutInChangedWord } from './edges.ts';
import type { JudgedPlace } from './judgedPlace.ts';
import { rangeFor } from './range.ts';
import type { Certainty } from './weigh/certainty.ts';
import { judgeAligned } from './weigh/certainty.ts';
import type { Clues } from './weigh/clues.ts';
import { weigh } from './weigh/clues.ts';
import { closedContext } from './weigh/context.ts';
import { isInRow, sameNeighbours, standsOutOfRow, wholeAt } from './weigh/copies.ts';
import { isAllOf, onlyStatement, standsOnce } from './weigh/ownStatement.ts';
import { pulledOut } from './weigh/pulledOut.ts';
import type { Paragraph } from './words/paragraphs.ts';
import { paragraphAt } from './words/paragraphs.ts';
import { tornOut } from './torn.ts';
import type { TextIndex } from './words/textIndex.ts';
import type { TokenSpan } from './words/tokens.ts';
import { tokensIn } from './words/tokens.ts';

/** What the alignment says of a passage. */
export interface AlignedPlace extends JudgedPlace {
  /** The words around the passage stand side by side now. */
  readonly deleted: boolean;
}

/** Where the old text, aligned with the current one, leads; null where the passage holds no word. */
export function findAligned(index: TextIndex, { version: old, range }: OldPassage): AlignedPlace | null {
  const passage = tokensIn(old.tokens, range);
  if (passage.to === passage.from) return null;
  const clues = weigh({ ...old, passage }, index.tokens);
  if (!clues)
    return {
      certainty: 'none',
      range,
      score: 0,
      whole: false,
      surroundings: 0,
      isOnly: false,
      inStatement: false,
      inRow: () => false,
      deleted: closedContext({ ...old, passage }, index.tokens.count) > 0,
    };
  const edges = edgesOf(old.tokens, range, passage);
  const whole = clues.whole ? null : wholeAt(index, old.tokens, passage, clues.span);
  const { certainty, deleted } = certaintyAt(index, old, passage, edges, clues);
  return {
    certainty: whole && certainty === 'certain' ? 'unsure' : certainty,
    range: rangeFor(index.tokens, edges, whole ? { ...clues, span: whole } : clues, old.pairing, passage),
    score: clues.found,
    whole: clues.whole,
    surroundings: clues.surroundings,
    isOnly: false,
    inStatement: false,
    inRow: () => isInRow(index.tokens, clues.span),
    deleted,
  };
}

/** Less of its context than this around a place, and it may be where the passage is repeated. */
const standingShare = 0.8;

function certaintyAt(
  index: TextIndex,
  old: OldVersion,
  passage: TokenSpan,
  edges: PassageEdges,
  clues: Clues,
): Pick<AlignedPlace, 'certainty' | 'deleted'> {
  const torn = tornOut(index, old, passage, clues.span);
  if (torn === 'quoted') return { certainty: 'none', deleted: true };
  if (torn === 'moved') return { certainty: 'unsure', deleted: false };
  const certainty = judgeInParagraph(index, old, passage, clues);
  if (certainty !== 'certain') return { certainty, deleted: false };
  if (torn === 'apart') return { certainty: 'unsure', deleted: false };
  if (old.disputed[passage.from] === 1) return { certainty: 'unsure', deleted: false };
  const owner = isInOwnStatement(index, old, passage) ? 'own' : ownerInOld(index, old, passage, clues);
  const isDoubtful =
    owner !== 'own' ||
    (!clues.whole && isExchangedFor(index, old, passage, clues.span)) ||
    isCutInChangedWord(old.pairing, passage, edges) ||
    isRepeatedThere(index, old, passage, clues) ||
    !standsOutOfRow(old.pairing, old.tokens, old.paragraphs, passage, index.tokens.count, 1);
  return { certainty: isDoubtful ? 'unsure' : 'certain', deleted: false };
}

/** Does the passage's sentence, more than itself and once in either text, stand there word for word? */
function isInOwnStatement(index: TextIndex, old: OldVersion, passage: TokenSpan): boolean {
  const statement = onlyStatement(old, passage);
  if (statement === null || isAllOf(statement, passage)) return false;
  return isIntact(old, statement) && standsOnce(index, old.tokens, statement) !== null;
}

/** Does the passage stand there because it is repeated, as in a quote pulled out, rather than where it was? */
function isRepeatedThere(index: TextIndex, old: OldVersion, passage: TokenSpan, clues: Clues): boolean {
  if (!clues.whole || clues.surroundings >= standingShare) return false;
  const isNew = (token: number): boolean => old.owners[token] < 0;
  return pulledOut({ ...old, passage }, index.tokens, index.paragraphs, clues.span, isNew) === 'marked';
}

/**
 * The same paragraph once in either text settles it. Of several paragraphs of the same words each can be told by its
 * neighbours: by one of them while there are as many as before, by both when one has come or gone.
 */
function judgeInParagraph(index: TextIndex, old: OldVersion, passage: TokenSpan, clues: Clues): Certainty {
  const paragraph = paragraphAt(old.paragraphs, passage.from);
  const within = paragraph !== undefined && (passage.from > paragraph.from || passage.to < paragraph.to);
  const certainty = judgeAligned(clues, within);
  if (!paragraph) return certainty;
  const oldCount = old.paragraphs.counts.get(paragraph.key) ?? 0;
  const count = index.paragraphs.counts.get(paragraph.key) ?? 0;
  if (oldCount === 1) {
    const settled = count === 1 && clues.whole && passage.to <= paragraph.to && isIntact(old, paragraph);
    return settled ? 'certain' : certainty;
  }
  const needed = count === oldCount ? 1 : 2;
  const isTold = sameNeighbours(old.pairing, paragraph, index.tokens.count) >= needed;
  return certainty === 'certain' && !isTold ? 'unsure' : certainty;
}

function isIntact({ pairing: { partners, likeness } }: OldVersion, { from, to }: Paragraph): boolean {
  for (let token = from; token < to; token++)
    if (likeness[token] === 0 || partners[token] !== partners[from] + token - from) return false;
  return true;
}
