import type { Rating, Verdict } from '../model.ts';
import type { Annotation, Evidence, Voice } from '../sidecar/schema.ts';

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

export const ratingLabels: Readonly<Record<Rating, string>> = {
  true: 'True',
  'mostly-true': 'Mostly true',
  'half-true': 'Half true',
  misleading: 'Misleading',
  false: 'False',
  unproven: 'Unproven',
};

const voiceLabels: Readonly<Record<Voice, string>> = {
  supports: 'Supported by',
  contradicts: 'Contradicted by',
  context: 'Context',
};

/**
 * What a source does to the passage, before its title. What contradicts a passage that was corrected and confirmed since
 * was found when it read as it did then.
 */
export function voiceLabel({ says }: Evidence, { verdict, history = [] }: Annotation): string {
  if (says === undefined) return 'Source';
  const isOfFormerWords = verdict === 'confirmed' && history.at(-1)?.verdict === 'needs-correction';
  return says === 'contradicts' && isOfFormerWords ? 'Contradicted the former words' : voiceLabels[says];
}

/** The same where it is chosen. */
export const voiceChoices: Readonly<Record<Voice, string>> = {
  supports: 'Supports It',
  contradicts: 'Contradicts It',
  context: 'Gives Context',
};

/** The finding in words: "Confirmed", "Needs correction, mostly true"; `null` where there is none. */
export function findingLabel({ verdict, rating }: Pick<Annotation, 'verdict' | 'rating'>): string | null {
  const parts = [verdict && verdictLabels[verdict], rating && ratingLabels[rating]].filter(
    (part) => part !== undefined,
  );
  if (parts.length === 0) return null;
  return parts.map((part, nth) => (nth === 0 ? part : part.toLowerCase())).join(', ');
}
