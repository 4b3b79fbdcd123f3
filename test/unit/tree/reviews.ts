import { usualScale, type Scale } from '../../../src/core/sidecar/rules/scale.ts';
import type { Annotation, Conflict, Response } from '../../../src/core/sidecar/schema.ts';
import { isOpenWork } from '../../../src/core/review/review.ts';
import type { ReviewedRelation } from '../../../src/core/review/reviewedRelation.ts';
import type {
  Review,
  ReviewedAnnotation,
  ReviewedPerson,
  Suggestion,
} from '../../../src/core/review/review.ts';
import type { Status } from '../../../src/core/review/statuses.ts';
import { nothing } from '../review/found.ts';

interface Parts {
  readonly text?: string;
  readonly annotations?: readonly ReviewedAnnotation[];
  readonly suggestions?: readonly Suggestion[];
  readonly people?: readonly ReviewedPerson[];
  readonly conflicts?: readonly Conflict[];
  readonly responses?: readonly Response[];
  readonly relations?: readonly ReviewedRelation[];
  readonly scale?: Scale;
}

/** A checked article that holds just these parts. */
export function reviewOf({
  text = '',
  annotations = [],
  suggestions = [],
  people = [],
  conflicts = [],
  responses = [],
  relations = [],
  scale = usualScale,
}: Parts): Review {
  const none = { found: 0, covered: 0, setAside: 0 };
  return {
    article: { text, blocks: [], headline: null, kicker: null, dek: null, byline: null, coauthors: [], url: null, dateline: null, published: null },
    mentions: nothing,
    sidecar: { version: 1, people: [], sources: [], annotations: [], dismissed: [], conflicts, article: { responses } },
    scale,
    annotations,
    suggestions,
    people,
    slips: [],
    relations,
    items: [],
    sentences: [],
    coverage: { name: none, figure: none, date: none, quote: none },
    issues: [],
    openWork: annotations.filter(({ status }) => isOpenWork(status)).length,
  }; // prettier-ignore
}

/** An annotation without a place in the text, so that its row shows the words of its selector. */
export function annotated(key: string, status: Status, fields: Partial<Annotation> = {}): ReviewedAnnotation {
  return {
    key,
    index: 0,
    annotation: { id: key, kind: 'claim', selector: { exact: `Words of ${key}` }, ...fields },
    place: { match: 'lost', range: null, score: 0, status, changes: [], beside: [], candidates: [] },
    also: [],
    status,
    speaker: fields.speaker ?? null,
  };
}

export const suggested = (key: string, start: number, end: number, speaker: string | null): Suggestion => ({
  key,
  claim: { start, end, speaker: null, person: null, score: 1 },
  speaker,
});

export const named = (id: string, fields: Partial<ReviewedPerson> = {}): ReviewedPerson => ({
  id,
  name: id,
  unnamed: false,
  articleRole: null,
  role: null,
  roleOnFile: null,
  mentions: [],
  detected: null,
  entry: null,
  kept: null,
  registryId: null,
  taken: null,
  offered: [],
  others: [],
  status: 'open',
  ...fields,
});

/** Shares of a text that begins with "12 of 30": the first two figures, and what is said of them. */
export const disagreeing = (key: string, fields: Partial<ReviewedRelation> = {}): ReviewedRelation => ({
  key,
  kind: 'fraction',
  answer: 'disagrees',
  places: [
    { start: 0, end: 2 },
    { start: 3, end: 5 },
    { start: 6, end: 8 },
  ],
  told: { form: 'share', computed: { low: 40, high: 40 }, doubt: null },
  isDismissed: false,
  severity: 'information',
  ...fields,
});
