import type { Range } from '../../model.ts';
import type { Status } from '../statuses.ts';

export const itemKinds = ['name', 'role', 'figure', 'date', 'quote', 'paraphrase', 'claim'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** A status of what settles it, or that somebody said there is nothing to check. */
export type ItemState = Status | 'set aside';

/**
 * Anything in the article that can be wrong: a name in one printed form, at the first place that has it; a role as
 * printed; a figure, a date, a quotation, a paraphrase; a claim that somebody annotated, a headline, a caption.
 */
export interface Item extends Range {
  /** Stable under edits elsewhere: kind and words, and which of several alike. */
  readonly key: string;
  readonly kind: ItemKind;
  readonly state: ItemState;
  /** Nobody looks it up: "this week", "one more round", a word or two in marks that nobody is made to say. */
  readonly isHardlyFact: boolean;
  /** Of a claim that is a whole part of the article. */
  readonly part: 'headline' | 'caption' | null;
  /** `ReviewedAnnotation.key` of the annotation that its state is that of; `null` where none has it. */
  readonly annotation: string | null;
  /**
   * Which place of that annotation stands on just these words: 0 the one of its selector, from 1 on those of `also`;
   * `null` where it only holds them, as a checked sentence does.
   */
  readonly place: number | null;
  /** `ReviewedPerson.id`, of whom is named, whose role it is, who is quoted; `null` where that is not certain. */
  readonly person: string | null;
  /** Index of the review's sentence that it begins in; -1 where that is none, as of a headline. */
  readonly sentence: number;
}

/** A sentence of the copy. Only a reader knows whether its list or its relation is right, so that only they settle it. */
export interface Sentence extends Range {
  /** Who has read it as it stands; empty where the file does not say who, `null` where nobody has. */
  readonly readBy: string | null;
}

const settled: ReadonlySet<ItemState> = new Set(['checked', 'cut', 'set aside', 'to fix', 'unresolved']);

/** Whether the checker is through with it for now: ticked, set aside, or found to need somebody else. */
export const isSettled = ({ state }: Pick<Item, 'state'>): boolean => settled.has(state);
