import type { Mentions } from '../mentions/mentions.ts';
import { sliceOf, type Range } from '../model.ts';
import type { SetAside } from './items/setAside.ts';
import { Intervals } from './intervals.ts';
import type { ReviewedAnnotation, Suggestion } from './review.ts';

/** What the text offers, less what somebody already annotated or dismissed. */
export function suggestionsOf(
  text: string,
  mentions: Mentions,
  annotations: readonly ReviewedAnnotation[],
  setAside: readonly SetAside[],
  nameOf: (id: string) => string,
): Suggestion[] {
  const taken = annotations
    .filter(({ annotation }) => annotation.kind !== 'note')
    .flatMap(({ place, also }) =>
      [place, ...also].flatMap(({ range, match }) => (range && match !== 'unsure' ? [range] : [])),
    );
  const asideClaims = setAside.filter(({ kind }) => kind === 'claim').map(({ range }) => range);
  const places = new Intervals([...taken, ...asideClaims]);
  const isTaken = (claim: Range): boolean => {
    for (const range of places.overlapping(claim)) if (coversHalf(range, claim)) return true;
    return false;
  };
  const seen = new Map<string, number>();
  return mentions.claims
    .filter((claim) => !isTaken(claim))
    .map((claim) => {
      const words = sliceOf(text, claim);
      const nth = seen.get(words) ?? 0;
      seen.set(words, nth + 1);
      const speaker =
        claim.person !== null ? nameOf(claim.person) : claim.speaker && sliceOf(text, claim.speaker);
      return { key: nth === 0 ? words : `${words} ${String(nth + 1)}`, claim, speaker };
    });
}

/** Of two that overlap. */
function coversHalf(range: Range, claim: Range): boolean {
  const shared = Math.min(range.end, claim.end) - Math.max(range.start, claim.start);
  return shared * 2 >= claim.end - claim.start;
}
