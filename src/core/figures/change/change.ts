import type { PhraseRule } from '../phrases/perParagraph.ts';
import { changes } from './changes.ts';
import { records } from './records.ts';
import { rates } from './rates.ts';
import { steps } from './steps.ts';

/** Changes, records and rates within a sentence. */
export const changeRules: readonly PhraseRule[] = [changes, steps, rates, records];
