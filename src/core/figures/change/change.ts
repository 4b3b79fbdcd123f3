import { perParagraph } from '../phrases/perParagraph.ts';
import { changes } from './changes.ts';
import { rates } from './rates.ts';

/** Changes and rates within a sentence. */
export const change = perParagraph([changes, rates]);
