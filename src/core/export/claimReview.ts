import type { Status } from '../review/statuses.ts';
import { ratingInFigures, type Scale } from '../sidecar/rules/scale.ts';
import { onOneLine } from '../shown.ts';
import { fileAddress } from '../webAddress.ts';
import { ratingLabel } from '../wording/ratings.ts';
import { counted } from '../wording/counts.ts';
import { titleOf, type HandedAnnotation, type HandedOn } from './handedOn.ts';

/** Whose fact-checks they are, and where readers find them. */
export interface Reviewing {
  /** Of the page on which the fact-check is published. */
  readonly url: string;
  /** Who publishes it. */
  readonly publisher: string;
}

/** Why an annotation with a rating is none of the reviews. */
type Left = 'speaker' | 'doubt';

/** Only of these does the passage read as it was rated. */
const holding: ReadonlySet<Status> = new Set(['checked', 'to fix', 'unresolved']);

/**
 * The ratings of what others claim, as schema.org ClaimReview with what search engines ask for
 * (https://developers.google.com/search/docs/appearance/structured-data/factcheck). What the article itself asserts is
 * nobody else's claim, and what reads differently by now was not rated.
 * @returns the JSON-LD, and what was left out and why, in words; `null` where nothing was
 */
export function asClaimReview(
  handed: HandedOn,
  { url, publisher }: Reviewing,
): { readonly text: string; readonly count: number; readonly left: string | null } {
  const rated = handed.annotations.filter(({ reviewed: { annotation } }) => annotation.rating !== undefined);
  const kept = rated.filter((one) => whyLeft(one) === null);
  const reviews = kept.map((one) => ({
    '@type': 'ClaimReview',
    url:
      kept.length === 1
        ? url
        : `${url.replace(/#.*$/s, '')}#${one.reviewed.annotation.id ?? one.reviewed.key}`,
    claimReviewed: claimOf(one),
    datePublished: one.reviewed.annotation.checkedAt?.slice(0, '2026-11-23'.length),
    author: { '@type': 'Organization', name: publisher },
    reviewRating: ratingOf(one.reviewed.annotation.rating ?? '', handed.checked.review.scale),
    itemReviewed: {
      '@type': 'Claim',
      author: speakerOf(handed, one),
      datePublished: handed.checked.published ?? handed.header.published,
      appearance: appearanceOf(handed),
    },
  }));
  const written = { '@context': 'https://schema.org', '@graph': reviews };
  return { text: `${JSON.stringify(written, null, 2)}\n`, count: reviews.length, left: leftInWords(rated) };
}

function whyLeft({ reviewed: { annotation, status, speaker } }: HandedAnnotation): Left | null {
  if (annotation.kind !== 'claim' && annotation.kind !== 'quote') return 'speaker';
  if (speaker === null) return 'speaker';
  return holding.has(status) ? null : 'doubt';
}

function leftInWords(rated: readonly HandedAnnotation[]): string | null {
  const count = (why: Left): number => rated.filter((one) => whyLeft(one) === why).length;
  const parts = [
    count('speaker') === 0
      ? null
      : `${counted(count('speaker'), 'rating', 'ratings')} of what the article itself asserts`,
    count('doubt') === 0
      ? null
      : `${counted(count('doubt'), 'rating', 'ratings')} of words that read differently by now`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

const claimOf = ({ reviewed: { annotation }, words }: HandedAnnotation): string =>
  onOneLine(annotation.summary ?? words);

/** Whether words that name a speaker name a person or an organization nobody knows. */
function speakerOf({ checked }: HandedOn, { reviewed: { annotation, speaker } }: HandedAnnotation) {
  const name = speaker ?? undefined;
  const isPerson = checked.review.people.some(
    (person) => person.id === annotation.person || person.name === speaker,
  );
  return isPerson ? { '@type': 'Person', name } : { name };
}

function ratingOf(rating: string, scale: Scale) {
  const alternateName = ratingLabel(rating, scale);
  const found = ratingInFigures(rating, scale);
  if (typeof found?.value !== 'number') return { '@type': 'Rating', alternateName };
  const { value, lowest, highest } = found;
  return {
    '@type': 'Rating',
    alternateName,
    ratingValue: value,
    bestRating: highest,
    worstRating: lowest,
  };
}

function appearanceOf(handed: HandedOn) {
  const { header } = handed;
  const url = header.url === undefined ? undefined : (fileAddress(header.url) ?? undefined);
  return {
    '@type': 'NewsArticle',
    url,
    headline: titleOf(handed) || undefined,
    publisher:
      header.publisher === undefined ? undefined : { '@type': 'Organization', name: header.publisher },
  };
}
