import type { Markdown } from '../../../core/markdown.ts';
import type { RevealTarget } from '../../../shared/refs.ts';
import { action, linked } from '../card.ts';

/** What a card keeps folded until somebody asks for it. */
export interface FoldedPart {
  /** What the link to it says, in small letters. */
  readonly name: string;
  readonly shown: readonly Markdown[];
}

/** The parts, or one link that leads to the card with them. */
export function folded(parts: readonly FoldedPart[], place: RevealTarget, isWhole: boolean): Markdown[] {
  if (isWhole) return parts.flatMap(({ shown }) => shown);
  if (parts.length === 0) return [];
  const names = parts.map(({ name }) => name).join(', ');
  const label = `${names.charAt(0).toUpperCase()}${names.slice(1)} …`;
  return [linked([action(label, 'showWholeCard', place)], ', ')];
}
