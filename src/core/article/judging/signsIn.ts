import { patternSigns, type PatternSign } from './patternSigns.ts';
import type { NewsSample } from './sample.ts';
import { shapeSigns, type ShapeSign } from './shapeSigns.ts';
import type { Strengths } from './signs.ts';
import { wordSigns, type WordSign } from './wordSigns.ts';

/** A sign for or against a text being news; `weights.ts` says what each weighs. */
export type NewsSign = WordSign | PatternSign | ShapeSign;

/** All signs. */
export const signsIn = (sample: NewsSample): Strengths<NewsSign> => ({
  ...wordSigns(sample),
  ...patternSigns(sample),
  ...shapeSigns(sample),
});
