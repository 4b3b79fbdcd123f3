import type { FigureKind } from '../mentions.ts';
import type { ClaimSign } from './words/signs.ts';

interface ClaimWeights {
  /** Without any sign, so that a plain sentence comes out well below one half. */
  readonly bias: number;
  /** What each word of a sign adds, and how many of its words count. */
  readonly signs: Readonly<Record<ClaimSign, { readonly weight: number; readonly most: number }>>;
  /** What a figure adds; of those behind the weightiest one a share, to the power of how many stand before. */
  readonly figures: Readonly<Record<FigureKind, number>>;
  readonly mostFigures: number;
  readonly eachFurther: number;
  /** "Said on Sunday", "last week": when something was said is seldom what is doubted. */
  readonly recentDay: number;
  /** Each name. */
  readonly name: number;
  readonly mostNames: number;
  /** Each word in -ed that is on no list. */
  readonly past: number;
  readonly mostPast: number;
  /** Each word that a sentence is too short by takes so much away. */
  readonly shortest: number;
  readonly perMissingWord: number;
  /** Each word that it is too long by does too: long sentences gather signs by their length alone. */
  readonly long: number;
  readonly perExtraWord: number;
  readonly question: number;
  /** A heading, a label, a line that leads up to a quotation. */
  readonly unfinished: number;
  readonly caption: number;
}

// All in logarithms of the odds that a sentence is worth checking. Set by hand, from what checkers look for (amounts,
// changes, deeds on record, comparisons), rounded to tenths and tried on transcripts of debates.
export const claimWeights: ClaimWeights = {
  bias: -2.6,
  signs: {
    'change and comparison': { weight: 0.7, most: 3 },
    'deeds on record': { weight: 0.8, most: 3 },
    'tenses of record': { weight: 0.3, most: 3 },
    'what is counted and costed': { weight: 0.6, most: 3 },
    'who acts on the record': { weight: 0.4, most: 3 },
    'time that can be looked up': { weight: 0.4, most: 3 },
    'all or nothing': { weight: 0.4, most: 2 },
    'opinion and feeling': { weight: -0.9, most: 3 },
    'what ought to be and what may come': { weight: -0.8, most: 3 },
    'praise and blame': { weight: -0.7, most: 2 },
    'talk about the talk': { weight: -0.6, most: 2 },
    'the speaker to the listener': { weight: -0.3, most: 2 },
  },
  figures: {
    money: 2.6,
    percent: 3.3,
    fraction: 2.6,
    ratio: 2.4,
    count: 1.6,
    measure: 2.0,
    score: 1.2,
    date: 0.8,
    duration: 1.0,
    age: 0.4,
    ordinal: 0.6,
    time: 0.2,
  },
  recentDay: 0.2,
  mostFigures: 3,
  eachFurther: 0.4,
  name: 0.25,
  mostNames: 4,
  past: 0.35,
  mostPast: 3,
  shortest: 6,
  perMissingWord: 0.5,
  long: 22,
  perExtraWord: 0.03,
  question: -2.2,
  unfinished: -1.5,
  caption: -1.5,
};
