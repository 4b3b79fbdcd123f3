import { icon, joined, line, plain, type Markdown } from '../../../core/markdown.ts';
import { addTo } from '../../../core/groups.ts';
import { findingsOnSaid } from '../../../core/review/findingsOnSaid.ts';
import type { ReviewedAnnotation, ReviewedPerson } from '../../../core/review/review.ts';
import { annotationNamed } from '../../../core/wording/passages.ts';
import { standingLabel } from '../../../core/wording/statuses.ts';
import { lookOf } from '../../../shared/presentation.ts';
import { goTo, labelled, linked, type CardArticle } from '../card.ts';

/** How many passages of one finding a card leads to. */
const longestFinding = 3;

/** What was found of what somebody says: how many of each finding, and where. */
export function findings(of: CardArticle, person: ReviewedPerson): Markdown[] {
  const groups = new Map<string, ReviewedAnnotation[]>();
  for (const reviewed of findingsOnSaid(of.review, person))
    addTo(groups, standingLabel(reviewed, of.review.scale), reviewed);
  if (groups.size === 0) return [];
  const shown = [...groups].map(([standing, all]) => {
    const [{ status, annotation }] = all;
    const places = all.flatMap((reviewed) => {
      const { range } = reviewed.place;
      return range ? [goTo(of, range, annotationNamed(of, reviewed))] : [];
    });
    return line(
      icon(lookOf(status, annotation, of.review.scale).icon),
      plain(`${standing} (${String(all.length)})`),
      linked(places.slice(0, longestFinding), ', '),
    );
  });
  return [labelled('Findings on what they say', joined(shown, ' · '))];
}
