import type { Paragraphs } from '../words/paragraphs.ts';
import { isMarked } from '../weigh/setOff.ts';
import { isNote } from '../words/notes.ts';
import { isParagraphBreak } from '../words/paragraphs.ts';
import type { Tokens, TokenSpan } from '../words/tokens.ts';
import { runLength } from '../words/tokens.ts';
import type { Block, MayBe } from './blocks.ts';
import { pairInOrder } from './pairInOrder.ts';
import type { Pairing } from './pairing.ts';

// A sentence that was edited stands between its neighbours still, while its old words may stand in a note or a summary
// elsewhere. What is between its neighbours, or next to one of them, and of like words, is the sentence.

/** Fewer words than this, though between the same neighbours, are alike by chance. */
const fewWords = 3;
/** So many sentences stand in one's place at most. */
const mostInSlot = 3;
/** So many of its words are in its place: between both its neighbours, or next to one of them. */
const sharedBetween = 0.5;
const sharedBeside = 0.6;

/** An old sentence, and the words among which its own are now. */
export interface Slot {
  readonly old: TokenSpan;
  readonly current: TokenSpan;
}

/** Which sentences have slots, and which may have one: they stand as a whole beside another like them. */
export interface Slots {
  readonly slots: Slot[];
  readonly disputed: TokenSpan[];
}

/** `whole`: the old statements that stand once in either text, word for word. */
export function slotsOf(
  old: Tokens,
  statements: Paragraphs,
  current: Tokens,
  currentStatements: Paragraphs,
  whole: readonly Block[],
): Slots {
  const { all } = statements;
  const now = currentStatements.all;
  const indexAt = new Map(now.map(({ from }, index) => [from, index]));
  const placeAt = new Map(whole.map((block) => [block.old, indexAt.get(block.current)]));
  const places = all.map(({ from }) => placeAt.get(from));
  const isTaken = new Uint8Array(now.length);
  for (const place of places) if (place !== undefined) isTaken[place] = 1;
  const slots: Slot[] = [];
  const disputed: TokenSpan[] = [];
  for (const [index, statement] of all.entries()) {
    if (statement.to - statement.from < fewWords) continue;
    const before = index > 0 ? places[index - 1] : undefined;
    const after = places.at(index + 1);
    const own = places[index];
    if (own !== undefined && (own - 1 === before || own + 1 === after)) continue;
    const isAll = all.length === 1 && now.length <= mostAround;
    for (const { first, last } of isAll ? eachOf(now.length) : slotsBetween(before, after)) {
      if (first < 0 || last >= now.length || last < first) continue;
      if (isTaken.subarray(first, last + 1).includes(1)) continue;
      const slot = { from: now[first].from, to: now[last].to };
      const share = sharedWords(old, statement, current, slot);
      const isBetween = first - 1 === before && last + 1 === after;
      if (share < (isBetween ? sharedBetween : sharedBeside)) continue;
      if (isAll && !isAllEdited(old, statement, current, slot)) continue;
      if (own !== undefined && own >= first - mostInSlot && own <= last + mostInSlot) {
        // Side by side with itself, the one like it may be new, unless it goes on in its paragraph and the other does not.
        const between = now.slice(Math.min(own, last) + 1, Math.max(own, first) + 1);
        if (!between.some((part) => isParagraphBreak(current, part.from))) continue;
        const { from, to } = statement;
        const goesOn =
          (first - 1 === before &&
            !isParagraphBreak(old, from) &&
            !isParagraphBreak(current, now[first].from)) ||
          (last + 1 === after && !isParagraphBreak(old, to) && !isParagraphBreak(current, now[last].to));
        if (!goesOn) {
          if (isBesideSame(old, statement, current, now[own])) continue;
          const isEdited =
            isEditedFrom(old, statement, current, slot) && !isEditedFrom(old, statement, current, now[own]);
          if (!isEdited) {
            const isOneOfRow = [
              ...all.slice(Math.max(0, index - 1), index),
              ...all.slice(index + 1, index + 2),
            ].some((beside) => sharedWords(old, statement, old, beside) >= sharedBeside);
            if (!isOneOfRow) disputed.push(statement);
            continue;
          }
        }
      }
      slots.push({ old: statement, current: slot });
      isTaken.fill(1, first, last + 1);
      break;
    }
  }
  return { slots, disputed };
}

/** A text of more sentences than this is not what became of a single one. */
const mostAround = 12;

const eachOf = (count: number): { first: number; last: number }[] =>
  Array.from({ length: count }, (_, nth) => ({ first: nth, last: nth }));

/** Between both neighbours, where both are known; next to either. */
function slotsBetween(
  before: number | undefined,
  after: number | undefined,
): { first: number; last: number }[] {
  if (before !== undefined && after !== undefined && after - before - 1 <= mostInSlot)
    return [{ first: before + 1, last: after - 1 }];
  const beside: { first: number; last: number }[] = [];
  if (before !== undefined) beside.push({ first: before + 1, last: before + 1 });
  if (after !== undefined) beside.push({ first: after - 1, last: after - 1 });
  return beside;
}

/** So many words beside it are no chance. */
const tellingWords = 2;

/** Are the words right before it, or those right behind it, the same as then? */
const isBesideSame = (old: Tokens, then: TokenSpan, current: Tokens, now: TokenSpan): boolean =>
  runLength(old, then.from - 1, current, now.from - 1, -1, tellingWords) === tellingWords ||
  runLength(old, then.to, current, now.to, 1, tellingWords) === tellingWords;

/**
 * Does it stand as the sentence did: a paragraph begins and ends with it only where one did, and it has no label, mark of a
 * list or quotation mark that the sentence had not? Else it is where the sentence is repeated.
 */
function isEditedFrom(old: Tokens, statement: TokenSpan, current: Tokens, place: TokenSpan): boolean {
  if (isRepetition(current, place) && !isRepetition(old, statement)) return false;
  const bounds = (tokens: Tokens, token: number): boolean =>
    token === 0 || token === tokens.count || isParagraphBreak(tokens, token);
  return (
    bounds(old, statement.from) === bounds(current, place.from) &&
    bounds(old, statement.to) === bounds(current, place.to)
  );
}

const isRepetition = (tokens: Tokens, span: TokenSpan): boolean =>
  isMarked(tokens, span) || isNote(tokens.text.slice(tokens.starts[span.from], tokens.ends[span.to - 1]));

/** The same where nothing beside it tells, and it has few words besides the sentence's. */
const isAllEdited = (old: Tokens, statement: TokenSpan, current: Tokens, place: TokenSpan): boolean =>
  isEditedFrom(old, statement, current, place) && sharedWords(current, place, old, statement) >= sharedBeside;

/** The share of the statement's words that are in the slot, each as often as there. */
function sharedWords(old: Tokens, statement: TokenSpan, current: Tokens, slot: TokenSpan): number {
  const left = new Map<number, number>();
  for (let token = slot.from; token < slot.to; token++)
    left.set(current.hashes[token], (left.get(current.hashes[token]) ?? 0) + 1);
  let shared = 0;
  for (let token = statement.from; token < statement.to; token++) {
    const count = left.get(old.hashes[token]) ?? 0;
    if (count === 0) continue;
    left.set(old.hashes[token], count - 1);
    shared++;
  }
  return shared / (statement.to - statement.from);
}

/** Those of the slots whose sentences have words that stand somewhere else and nowhere else, by these runs of words. */
export function repeatedElsewhere(slots: readonly Slot[], runs: readonly Block[], oldCount: number): Slot[] {
  const slotAt = slotsByWord(slots, oldCount);
  const repeated = new Set<number>();
  for (const { old, current, length } of runs)
    for (let k = 0; k < length; k++) {
      const index = slotAt[old + k];
      if (index >= 0 && !isWithin(slots[index].current, current + k)) repeated.add(index);
    }
  return slots.filter((_, index) => repeated.has(index));
}

function slotsByWord(slots: readonly Slot[], oldCount: number): Int32Array {
  const slotAt = new Int32Array(oldCount).fill(-1);
  for (const [index, { old }] of slots.entries()) slotAt.fill(index, old.from, old.to);
  return slotAt;
}

const isWithin = ({ from, to }: TokenSpan, token: number): boolean => token >= from && token < to;

/** Pairs what can be paired of each sentence with its slot. */
export function pairInSlots(
  slots: readonly Slot[],
  old: Tokens,
  current: Tokens,
  weights: Float32Array,
  pairing: Pairing,
  claimed: Int32Array,
): void {
  for (const { old: sentence, current: slot } of slots) {
    const positions = Int32Array.from({ length: slot.to - slot.from }, (_, k) => slot.from + k);
    pairInOrder(old, sentence.from, sentence.to, current, positions, weights, pairing);
    for (let token = sentence.from; token < sentence.to; token++)
      if (pairing.partners[token] >= 0) claimed[pairing.partners[token]] = token;
  }
}

/** The words of a sentence that has a slot are in it. */
export function withinSlots(slots: readonly Slot[], oldCount: number, mayBe: MayBe): MayBe {
  const slotAt = slotsByWord(slots, oldCount);
  return (old, current) =>
    (slotAt[old] < 0 || isWithin(slots[slotAt[old]].current, current)) && mayBe(old, current);
}
