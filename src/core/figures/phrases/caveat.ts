import type { Phrase } from './phrase.ts';

/** Why a relation that the words state cannot be told from the figures that they give. */
export type Caveat = 'rounding' | 'adjusted' | 'median' | 'several-answers';

const adjusted =
  /\b(?:adjust(?:ed|ing) for|adjusted|annuali[sz]ed|annual (?:rate|pace)|fiscal|per[- ]capita|per (?:person|head)|(?:constant|real|today's|current|(?:19|20)\d\d) (?:dollars|prices|terms)|inflation)\b/iu;
const severalAnswers =
  /\b(?:(?:more than|all that) (?:one|apply)|multiple (?:answers|responses)|respondents could)\b/iu;

/** What the words of the phrase say against computing with its figures; `null` where nothing does. */
export function caveatOf({ template }: Phrase): Caveat | null {
  if (adjusted.test(template)) return 'adjusted';
  return severalAnswers.test(template) ? 'several-answers' : null;
}
