import { newsWeights } from '../../src/core/article/judging/weights.ts';
import { claimWeights } from '../../src/core/mentions/claims/weights.ts';
import { nameWeightsByHand, wordWeightsByHand } from '../../src/core/mentions/people/weights/tables.ts';
import { peopleWeights, type PeopleWeights } from '../../src/core/mentions/people/weights/weights.ts';
import type { TableFile } from './tables.ts';

type Weights = Readonly<Record<string, number>>;

const without = (weights: Weights, names: object): Weights =>
  Object.fromEntries(Object.entries(weights).filter(([name]) => !(name in names)));

/** Where the weights of the people reader stand, and how they are printed. */
export const peopleTables = (weights: PeopleWeights = peopleWeights): TableFile => ({
  path: 'src/core/mentions/people/weights/fitted.ts',
  imports: [
    { types: ['NameLinkReason', 'WordLinkReason'], from: '../reasons/links.ts' },
    { types: ['FittedNameWeights', 'FittedWordWeights', 'Weights'], from: './tables.ts' },
  ],
  tables: [
    {
      name: 'nameWeights',
      type: 'FittedNameWeights',
      weights: without(weights.name, nameWeightsByHand),
    },
    {
      name: 'wordAloneWeights',
      type: 'FittedWordWeights',
      weights: without(weights.word, wordWeightsByHand),
    },
    { name: 'nameLinkWeights', type: 'Weights<NameLinkReason>', weights: weights.nameLinks },
    { name: 'wordLinkWeights', type: 'Weights<WordLinkReason>', weights: weights.wordLinks },
  ],
});

export const newsTables = (weights: typeof newsWeights = newsWeights): TableFile => ({
  path: 'src/core/article/judging/weights.ts',
  imports: [{ types: ['NewsSign'], from: './signsIn.ts' }],
  tables: [{ name: 'newsWeights', type: "Readonly<Record<NewsSign | 'always', number>>", weights }],
});

export const claimTables = (weights: typeof claimWeights = claimWeights): TableFile => ({
  path: 'src/core/mentions/claims/weights.ts',
  imports: [{ types: ['ClaimFeature'], from: './features.ts' }],
  tables: [{ name: 'claimWeights', type: 'Readonly<Record<ClaimFeature, number>>', weights }],
});
