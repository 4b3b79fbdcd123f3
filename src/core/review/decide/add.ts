import { writersOf } from '../../article/article.ts';
import { contains, sliceOf, type Range } from '../../model.ts';
import type { Annotation, Dismissed, SidecarArticle } from '../../sidecar/schema.ts';
import type { CheckedArticle } from '../check.ts';
import type { NameSlip } from '../names/slip.ts';
import { dismissedKind } from '../relations.ts';
import type { Suggestion } from '../review.ts';
import type { ReviewedRelation } from '../reviewedRelation.ts';
import { anchorAt } from './anchor.ts';
import { likelySpeaker, type Gathered } from './beforehand.ts';
import { noteBy, signed, together, type Decided, type Decision, type Who } from './decision.ts';

/** An annotation without its passage, which comes apart, as a range. */
export type NewAnnotation = Omit<Annotation, 'id' | 'selector' | 'also'>;

/** Puts an annotation on a passage. */
export function annotate(
  checked: CheckedArticle,
  range: Range,
  annotation: NewAnnotation,
  { isTick = false }: { readonly isTick?: boolean } = {},
): Decided {
  const { selector, moves, keeps } = anchorAt(checked, range);
  const added = { ...annotation, selector };
  return {
    changes: [{ does: 'add', annotation: added, article: headerOf(checked), isTick }, ...moves],
    ...keeps,
  };
}

/** Confirms a figure that nobody has annotated. */
export const confirmFigure = (checked: CheckedArticle, range: Range, who: Who): Decided =>
  annotate(checked, range, { kind: 'figure', verdict: 'confirmed', ...signed(who) }, { isTick: true });

/** Puts on a passage what was gathered about it; a finding is signed, a bare annotation is not. */
export function addGathered(checked: CheckedArticle, range: Range, gathered: Gathered, who: Who): Decided {
  const { kind, finding, correction, speaker, source, filed = null, note } = gathered;
  const added = annotate(checked, range, {
    kind,
    ...speaker,
    ...(finding?.verdict ? { verdict: finding.verdict } : {}),
    ...(finding?.rating ? { rating: finding.rating } : {}),
    ...(correction === null ? {} : { correction }),
    ...(finding ? signed(who) : {}),
    ...(source === null ? {} : { sources: [source] }),
    ...(note === null ? {} : { notes: [noteBy(who, note)] }),
  });
  return filed === null
    ? added
    : { ...added, changes: [...added.changes, { does: 'file new source', source: filed }] };
}

/** Makes claims of suggestions, with the speakers that the text gives. */
export const acceptSuggestions = (
  checked: CheckedArticle,
  suggestions: readonly Pick<Suggestion, 'claim'>[],
): Decision =>
  together(
    suggestions.map(({ claim }) =>
      annotate(checked, claim, { kind: 'claim', ...likelySpeaker(checked, claim) }),
    ),
  );

/** Waves suggestions away. */
export const dismissSuggestions = (
  checked: CheckedArticle,
  suggestions: readonly Pick<Suggestion, 'claim'>[],
): Decision => together(suggestions.map(({ claim }) => dismissed(checked, 'claim', claim)));

/** Says that a name which is printed otherwise than elsewhere is to stand so: it is right, or somebody else's. */
export const keepName = (checked: CheckedArticle, slip: NameSlip): Decision =>
  dismissed(checked, 'name', slip);

/** Says that figures of which the article states something that does not hold are right as they are printed. */
export function keepFigure(checked: CheckedArticle, { kind, places }: ReviewedRelation): Decision {
  const [first] = places;
  const isDate = checked.review.mentions.figures.some((one) => one.kind === 'date' && contains(one, first));
  return dismissed(checked, dismissedKind(kind, isDate), first);
}

/** Notes that somebody waved a passage away. */
export function dismissed(checked: CheckedArticle, kind: Dismissed['kind'], range: Range): Decided {
  const { selector, keeps } = anchorAt(checked, range);
  const { exact, prefix, suffix } = selector;
  const suggestion = {
    kind,
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
  return { changes: [{ does: 'dismiss', suggestion }], ...keeps };
}

/** Brings back suggestions that were waved away. */
export const restoreSuggestions = (dismissed: readonly Dismissed[]): Decided => ({
  changes: dismissed.map((suggestion) => ({ does: 'restore', suggestion })),
});

/** What an annotations file that is begun says about the article. */
export function headerOf({ text, review }: CheckedArticle): SidecarArticle {
  const { headline, url, published } = review.article;
  const byline = writersOf(review.article);
  return {
    ...(headline ? { title: sliceOf(text, headline).replace(/\s+/g, ' ') } : {}),
    ...(byline === null ? {} : { byline }),
    ...(published ? { published: published.date } : {}),
    ...(url ? { url: sliceOf(text, url) } : {}),
  };
}
