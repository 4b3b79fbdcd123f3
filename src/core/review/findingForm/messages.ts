// What the form of a finding and the desk say to each other. It comes out of a page: whoever reads it, checks it.
import type { Verdict } from '../../model.ts';
import type { Scale } from '../../sidecar/rules/scale.ts';
import type { Annotation, Voice } from '../../sidecar/schema.ts';
import { fieldsIn, type FindingFields, type FindingProblem } from './fields.ts';

/** One of a few that can be chosen. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What it means; empty where the label says it. */
  readonly meaning: string;
  /** The letter that chooses it; empty without one. */
  readonly key: string;
}

/** The form as it opens. */
export interface ShownFinding {
  readonly does: 'show';
  readonly heading: string;
  /** The passage as it reads now. */
  readonly passage: string;
  readonly fields: FindingFields;
  readonly verdicts: readonly Choice<Verdict>[];
  /** Empty where the passage takes none. */
  readonly ratings: readonly Choice<string>[];
  /** By which a rating says what its source most likely does. */
  readonly scale: Scale;
  readonly voices: readonly Choice<Voice>[];
  readonly priorities: readonly Choice<NonNullable<Annotation['priority']>>[];
  /** What may be typed into a field, the likeliest first. */
  readonly offers: Readonly<Record<'speaker' | 'source' | 'to' | 'assignee', readonly string[]>>;
  /** What is on file already, a line each: evidence, notes, former findings. */
  readonly onFile: readonly string[];
  /** The source that stands there is the one in hand. */
  readonly isSourceInHand: boolean;
  /** A sentence above the fields; empty without one. */
  readonly notice: string;
  /** What was typed before is back, and can be dropped. */
  readonly isDraft: boolean;
}

export type ToFinding =
  | ShownFinding
  | { readonly does: 'tell'; readonly problems: readonly FindingProblem[]; readonly notice: string };

export type FromFinding =
  | { readonly does: 'ready' | 'close' | 'discard' }
  | { readonly does: 'typed' | 'save'; readonly fields: FindingFields };

/** What a page said, where it is one of these; `null` for anything else. */
export function fromFinding(message: unknown): FromFinding | null {
  if (typeof message !== 'object' || message === null || !('does' in message)) return null;
  const { does } = message;
  if (does === 'ready' || does === 'close' || does === 'discard') return { does };
  const fields = 'fields' in message ? fieldsIn(message.fields) : null;
  return (does === 'typed' || does === 'save') && fields ? { does, fields } : null;
}
