// What a command has to know before it asks anything. Light: the decisions themselves are loaded when one is made.
import { contains, sliceOf, type AnnotationKind, type Range, type Verdict } from '../../model.ts';
import { changedWords } from '../../selectors/changes.ts';
import type { CheckedArticle } from '../check.ts';
import { ratingRank, type Scale } from '../../sidecar/rules/scale.ts';
import type { Annotation, Evidence, SourceEntry, Voice } from '../../sidecar/schema.ts';
import { webAddress } from '../../webAddress.ts';
import type { ReviewedAnnotation } from '../review.ts';
import { hasFinding } from '../status.ts';

/** Why nothing can be found about the passage now; `null` where it can. */
export const whyNoFinding = ({ place }: ReviewedAnnotation): string | null =>
  place.match === 'unsure' && place.changes.length > 0
    ? 'It is not certain that this is the passage that was checked. Re-attach it first.'
    : null;

/** Whether it can have a rating: a figure and a note have none, since nobody asserts them. */
export const takesRating = (kind: AnnotationKind): boolean => kind === 'claim' || kind === 'quote';

/** Whether somebody has to say if the finding is true of a passage: it has one, and was made on other words. */
export const mustAskWhetherItHolds = (
  { text }: CheckedArticle,
  { annotation }: ReviewedAnnotation,
  range: Range,
): boolean =>
  hasFinding(annotation) && changedWords(annotation.selector.exact, sliceOf(text, range)).length > 0;

/** Who says it: `person` is an id on file, `speaker` words; the article itself where both are missing. */
export interface Speaker {
  readonly person?: string;
  readonly speaker?: string;
}

/** The speaker of the claim or quote that holds the passage, as an id on file or in words; `null` where none is named. */
export function likelySpeaker({ text, review }: CheckedArticle, range: Range): Speaker | null {
  const { quotes, claims } = review.mentions;
  const said =
    claims.find((claim) => claim.start === range.start && claim.end === range.end) ??
    quotes.find((quote) => !quote.scare && (contains(quote, range) || contains(range, quote)));
  if (!said) return null;
  const person = review.people.find(({ detected }) => detected !== null && detected.id === said.person);
  if (person?.entry) return { person: person.entry.id };
  if (person) return { speaker: person.name };
  return said.speaker ? { speaker: sliceOf(text, said.speaker) } : null;
}

/** What somebody said of a passage; `null` where a step was skipped. */
export interface Gathered {
  readonly kind: AnnotationKind;
  readonly finding: { readonly verdict?: Verdict; readonly rating?: string } | null;
  readonly correction: string | null;
  readonly speaker: Speaker | null;
  readonly source: Evidence | null;
  /** What the evidence names, where that is not on file yet. */
  readonly filed?: SourceEntry | null;
  readonly note: string | null;
}

/** What a source most likely does to a passage of which that was found; `null` where the finding does not tell. */
export function likelyVoice(
  finding: Pick<Annotation, 'verdict' | 'rating'> | null,
  scale: Scale,
): Voice | null {
  const { verdict, rating } = finding ?? {};
  const rank = rating === undefined ? null : ratingRank(rating, scale);
  if (verdict === 'needs-correction' || rank === 'bottom') return 'contradicts';
  return verdict === 'confirmed' || rank === 'top' ? 'supports' : null;
}

/** The address that somebody typed, with `https://` where it begins without; `null` where it is none. */
export function linkTyped(words: string): string | null {
  const typed = words.trim();
  if (webAddress(typed) !== null) return typed;
  const isBare = /^[^\s/:@]+\.[^\s/:@]{2,}(?:[/:?#].*)?$/.test(typed);
  return isBare && webAddress(`https://${typed}`) !== null ? `https://${typed}` : null;
}
