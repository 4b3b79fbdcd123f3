import { perParagraph } from '../phrases/perParagraph.ts';
import { shares } from './shares.ts';

/** Parts and wholes within a sentence. */
export const parts = perParagraph([shares]);
