import type { Article } from '../article/article.ts';
import type { Claim, Figure, Mention, Mentions, Person, Quote } from '../mentions/mentions.ts';
import type { Issue, Match, Range } from '../model.ts';
import type { BesideChange } from './beside.ts';
import type { WordChange } from '../selectors/changes.ts';
import type { Candidate } from '../selectors/place.ts';
import type { Item, Sentence } from './items/item.ts';
import type { NameSlip } from './names/slip.ts';
import type { Status } from './statuses.ts';
import type { ReviewedRelation } from './reviewedRelation.ts';
import type { Offer } from '../people/offer.ts';
import type { Scale } from '../sidecar/rules/scale.ts';
import type { Annotation, Sidecar, SidecarPerson } from '../sidecar/schema.ts';

/** One place an annotation stands on: its selector's, or one of `also`. */
export interface ReviewedPlace {
  readonly match: Match;
  /** `null` where there is no place. */
  readonly range: Range | null;
  /** 0 to 1: how sure the place is. */
  readonly score: number;
  readonly status: Status;
  /** How the words differ from what was checked; empty where only typography does. */
  readonly changes: readonly WordChange[];
  /** What else the finding rests on and reads differently: what touches a figure, who says a quotation. */
  readonly beside: readonly BesideChange[];
  /** Other places it could be; for unsure and lost ones. */
  readonly candidates: readonly Candidate[];
}

/** An annotation of the sidecar, joined with the article. */
export interface ReviewedAnnotation {
  /** Stable for surfaces: the id, or its index in the sidecar where it has none. */
  readonly key: string;
  readonly index: number;
  readonly annotation: Annotation;
  readonly place: ReviewedPlace;
  readonly also: readonly ReviewedPlace[];
  /** The worst of its places. */
  readonly status: Status;
  /** Who says it, in words; `null`: the article itself. */
  readonly speaker: string | null;
}

/** A claim found in the text that nobody has accepted or dismissed. */
export interface Suggestion {
  /** Stable under edits elsewhere. */
  readonly key: string;
  readonly claim: Claim;
  readonly speaker: string | null;
}

/** A person of the article, of the sidecar, or of both. */
export interface ReviewedPerson {
  readonly id: string;
  readonly name: string;
  readonly unnamed: boolean;
  /** As the article gives it. */
  readonly articleRole: string | null;
  /** What is shown first: the article's own, else the one on file. */
  readonly role: string | null;
  /** The one held when the article was published, by what is on file or by the person of a list taken. */
  readonly roleOnFile: string | null;
  readonly mentions: readonly Mention[];
  readonly detected: Person | null;
  /** What is on file: the sidecar's over the registry's, field by field; what was `checked` only of the sidecar. */
  readonly entry: SidecarPerson | null;
  /** Where the entry is kept; `null` without one. */
  readonly kept: 'sidecar' | 'registry' | 'both' | null;
  /** The id that the registry has its entry under, which may be another than the sidecar's; `null` where it has none. */
  readonly registryId: string | null;
  /** Who of the reference lists it is, where that is certain. */
  readonly taken: Offer | null;
  /** Who of the reference lists it may be, the likeliest first: for the checker to say. */
  readonly offered: readonly Offer[];
  /** Who else it may be, where somebody is taken or the checker has said who it is. */
  readonly others: readonly Offer[];
  /** `checked` when each printed form is among those checked. */
  readonly status: Extract<Status, 'checked' | 're-check' | 'in progress' | 'open'>;
}

export const coverageClasses = ['name', 'figure', 'date', 'quote'] as const;
export type CoverageClass = (typeof coverageClasses)[number];

/** How many of the detected items of a class are covered by checked work, and how many were set aside. */
export interface CoverageCount {
  readonly found: number;
  readonly covered: number;
  readonly setAside: number;
}

/** The checked article: what every surface renders. Lists are in article order, lost annotations last. */
export interface Review {
  readonly article: Article;
  readonly mentions: Mentions;
  readonly sidecar: Sidecar;
  /** The ratings that hold for the article. */
  readonly scale: Scale;
  readonly annotations: readonly ReviewedAnnotation[];
  readonly suggestions: readonly Suggestion[];
  readonly people: readonly ReviewedPerson[];
  /** Names that are printed in two ways, in article order. */
  readonly slips: readonly NameSlip[];
  /** What the article states about its own figures, by the first of their places; nothing of a part of it. */
  readonly relations: readonly ReviewedRelation[];
  /** Everything in it that can be wrong, in reading order. */
  readonly items: readonly Item[];
  /** Of its copy, in order. */
  readonly sentences: readonly Sentence[];
  readonly coverage: Readonly<Record<CoverageClass, CoverageCount>>;
  /** Of the sidecar itself and of its relation to the article; ranges are in the sidecar's source. */
  readonly issues: readonly Issue[];
  /** Annotations that still need somebody: what the badge shows. */
  readonly openWork: number;
}

/** Whether a status counts as open work. */
export const isOpenWork = (status: Status): boolean => status !== 'checked' && status !== 'cut';

/** What stands at an offset, innermost first. */
export interface AtOffset {
  readonly annotations: readonly ReviewedAnnotation[];
  readonly suggestion: Suggestion | undefined;
  readonly person: { readonly person: ReviewedPerson; readonly mention: Mention } | undefined;
  /** Whose title or role stands there, and where. */
  readonly role: { readonly person: ReviewedPerson; readonly role: Range } | undefined;
  readonly figure: Figure | undefined;
  readonly quote: Quote | undefined;
}
