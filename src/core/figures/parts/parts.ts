import type { PhraseRule } from '../phrases/perParagraph.ts';
import { averages } from './averages.ts';
import { leads } from './leads.ts';
import { multiples } from './multiples.ts';
import { sameShares } from './sameShares.ts';
import { shares } from './shares.ts';
import { splits } from './splits.ts';
import { totals } from './totals.ts';
import { votes } from './votes.ts';
import { wholeCounts } from './wholeCounts.ts';
import { wholes } from './wholes.ts';

/** Parts and wholes within a sentence. */
export const partRules: readonly PhraseRule[] = [
  shares, sameShares, wholes, totals, multiples, leads, votes, splits, wholeCounts, averages,
]; // prettier-ignore
