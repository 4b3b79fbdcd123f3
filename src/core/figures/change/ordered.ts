import type { Caveat } from '../phrases/caveat.ts';
import type { RelationAnswer } from '../relation.ts';

/** Whether one number is beyond the other, as it is said to be: surely, never, or as the rounding or a caveat has it. */
export function ordered(
  caveat: Caveat | null,
  mayHold: boolean,
  isSure: boolean,
): { readonly answer: RelationAnswer; readonly doubt: Caveat | null } {
  if (caveat) return { answer: 'unknown', doubt: caveat };
  if (!mayHold) return { answer: 'disagrees', doubt: null };
  return isSure ? { answer: 'agrees', doubt: null } : { answer: 'unknown', doubt: 'rounding' };
}
