import type { Figure } from '../mentions.ts';
import type { DateReference } from './dateReference.ts';

/** A figure before its hedge is looked for. UTF-16 offsets into the paragraph, half-open. */
export interface Draft extends Omit<Figure, 'hedge'> {
  readonly relative?: DateReference;
}

/** Tries to read a figure that begins at the offset. */
export type Rule = (text: string, at: number) => Draft | null;

/** What the first of the rules reads that reads anything. */
export function firstOf(rules: readonly Rule[], text: string, at: number): Draft | null {
  for (const rule of rules) {
    const draft = rule(text, at);
    if (draft) return draft;
  }
  return null;
}
