import type { Range } from '../model.ts';
import type { DateReference } from './figures/dateReference.ts';

/** One place that names a person. Excludes titles ("Sen.") and possessive endings. */
export interface Mention extends Range {
  /** `name`: a proper name, or an unnamed source's description; the other two are weaker and only made where certain. */
  readonly form: 'name' | 'description' | 'pronoun';
}

/** Someone the article names, or an unnamed source. */
export interface Person {
  /** Slug of the name ("lloyd-bentsen"), unique in the article, stable under edits elsewhere. */
  readonly id: string;
  /** The fullest form printed, without titles; for an unnamed source its description. */
  readonly name: string;
  readonly unnamed: boolean;
  /** Title or role in the article's words, fullest first found. */
  readonly role: string | null;
  /** Where a title or role stands beside one of the names, in article order; left out where none does. */
  readonly roles?: readonly Range[];
  /** In article order; never empty. */
  readonly mentions: readonly Mention[];
  /** Where a name may be that of one or another of those whom the article names, and nothing says whose: their ids. */
  readonly mayBe?: readonly string[];
}

export const figureKinds = [
  'money', 'percent', 'count', 'fraction', 'ratio', 'measure', 'ordinal', 'age', 'date', 'duration', 'time', 'score',
] as const; // prettier-ignore
export type FigureKind = (typeof figureKinds)[number];

/**
 * Which way the text hedges: "roughly"; "at least" and "up to", which the figure itself may fulfil; "more than" and
 * "fewer than", which it does not; "just over" and "nearly", which are not far off.
 */
export type HedgeDirection = 'about' | 'at-least' | 'at-most' | 'over' | 'under' | 'just-over' | 'just-under';

/** Part of a period ("early 1990"), or of ten numbers ("the low 40s" are early). */
export type Stretch = 'early' | 'middle' | 'late';

/** A number of one unit. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** A quantity in the text. The range holds the figure itself, with its sign and without the hedge. */
export interface Figure extends Range {
  readonly kind: FigureKind;
  /** A number, `[low, high]`, an ISO date or period ("1993", "1994-02", "1994-02-06", "1993-07/1993-09") or null. */
  readonly value: number | readonly [number, number] | string | null;
  /** Where the text gives it in two units ("5-foot-10"), each with its number; `value` is in `unit`, the larger. */
  readonly parts?: readonly Amount[];
  /** Only so much of the period, or of the tens, that `value` holds: "mid-1987", "the late 1800s", "the low 40s". */
  readonly stretch?: Stretch;
  /** Currency as ISO 4217 where certain, unit or thing counted; `null` where there is none. Percent: "%", or "points". */
  readonly unit: string | null;
  readonly hedge: { readonly words: string; readonly direction: HedgeDirection } | null;
  /** The words alone give no date ("Sunday"): the value is counted from some day, where that is known. */
  readonly counted?: Counted;
  /** So many days before or after the value are meant as well: "two weeks ago" is no certain day. */
  readonly giveOrTake?: number;
}

/** Whose day a date was counted from: of the words that it stands in, of the dateline, or of publication. */
export type Anchoring = 'utterance' | 'dateline' | 'publication';

/** How a date was counted that the words alone do not give. */
export interface Counted {
  readonly by: Anchoring;
  /** ISO day that it was counted from; `null` where none is known. */
  readonly from: string | null;
  readonly as: DateReference;
}

/** Quoted words without the marks, or reported words. */
export interface Quote extends Range {
  readonly kind: 'direct' | 'reported';
  /** Quotation marks around a word or two that nobody in particular is made to say. */
  readonly scare: boolean;
  /** The words that name the speaker. */
  readonly speaker: Range | null;
  /** `Person.id`, where it can be known. */
  readonly person: string | null;
  /** Where the speaker is a pronoun that may mean one or another: the ids of these, the likeliest first. */
  readonly candidates: readonly string[];
}

/** A sentence or clause that asserts something checkable. */
export interface Claim extends Range {
  readonly speaker: Range | null;
  readonly person: string | null;
  /** 0 to 1, higher is worth checking first. */
  readonly score: number;
}

/** Everything the reader found. Each list is in article order. */
export interface Mentions {
  readonly people: readonly Person[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  /** The suggestions: already cut to a number an editor would want to read. */
  readonly claims: readonly Claim[];
}
