import type { Verdict } from '../model.ts';
import type { Status } from '../review/statuses.ts';
import type { Scale } from '../sidecar/rules/scale.ts';
import type { Annotation, Evidence, Voice } from '../sidecar/schema.ts';
import { ratingBehind, ratingLabel } from './ratings.ts';

export const verdictLabels: Readonly<Record<Verdict, string>> = {
  confirmed: 'Confirmed',
  'needs-correction': 'Needs correction',
  unverified: 'Unverified',
  opinion: 'Opinion',
};

/** What a verdict says of a passage. */
export const verdictMeanings: Readonly<Record<Verdict, string>> = {
  confirmed: 'can be printed as it stands',
  'needs-correction': 'cannot be printed as it stands',
  unverified: 'could not be confirmed',
  opinion: 'nothing to check',
};

const voiceLabels: Readonly<Record<Voice, string>> = {
  supports: 'Supported by',
  contradicts: 'Contradicted by',
  context: 'Context',
};

/**
 * What a source does to the passage, before its title. What contradicts a passage that was corrected and confirmed since
 * contradicted what it said then, where it was read by the day of the former finding and before that of the new one:
 * on the same day nothing tells which of the two it was read for.
 */
export function voiceLabel(
  { says, accessed }: Pick<Evidence, 'says' | 'accessed'>,
  { verdict, checkedAt, history = [] }: Annotation,
): string {
  if (says === undefined) return 'Source';
  const former = history.at(-1);
  const isOfFormerWords =
    verdict === 'confirmed' &&
    former?.verdict === 'needs-correction' &&
    former.at !== undefined &&
    accessed !== undefined &&
    accessed <= dayOf(former.at) &&
    accessed < dayOf(checkedAt ?? former.at);
  return says === 'contradicts' && isOfFormerWords ? 'Contradicted the former words' : voiceLabels[says];
}

const dayOf = (moment: string): string => moment.slice(0, 10);

/** The same where it is chosen. */
export const voiceChoices: Readonly<Record<Voice, string>> = {
  supports: 'Supports It',
  contradicts: 'Contradicts It',
  context: 'Gives Context',
};

/** The finding in words: "Confirmed", "Needs correction, mostly true"; `null` where there is none. */
export function findingLabel(
  { verdict, rating }: Pick<Annotation, 'verdict' | 'rating'>,
  scale: Scale,
): string | null {
  if (verdict === undefined) return rating === undefined ? null : ratingLabel(rating, scale);
  const label = verdictLabels[verdict];
  return rating === undefined ? label : `${label}, ${ratingBehind(rating, scale)}`;
}

/** The same where it says how a passage stands: "True, no verdict yet" where a rating alone settles nothing. */
export function findingSoFar(annotation: Annotation, status: Status, scale: Scale): string | null {
  const label = findingLabel(annotation, scale);
  const wantsVerdict = label !== null && status === 'unresolved' && annotation.verdict === undefined;
  return wantsVerdict ? `${label}, no verdict yet` : label;
}
