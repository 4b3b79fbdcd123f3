import type { ClaimFeature } from '../../src/core/mentions/claims/features.ts';
import { unbounded, type Prior } from './regression.ts';

/**
 * Set by hand, from what checkers look for (amounts, changes, deeds on record, comparisons), and tried on transcripts
 * of debates. Texts move a weight from here as far as they say so.
 */
const expected: Readonly<Record<ClaimFeature, number>> = {
  always: -2.6,
  'change and comparison': 0.7,
  'deeds on record': 0.8,
  'tenses of record': 0.35,
  'what is counted and costed': 0.55,
  'who acts on the record': 0.4,
  'time that can be looked up': 0.4,
  'all or nothing': 0.4,
  'opinion and feeling': -1,
  'what ought to be and what may come': -0.8,
  'praise and blame': -0.7,
  'talk about the talk': -0.6,
  'the speaker to the listener': -0.3,
  'figure: money': 2.6,
  'figure: percent': 3.3,
  'figure: fraction': 2.6,
  'figure: ratio': 1.8,
  'figure: count': 1.8,
  'figure: measure': 1.6,
  'figure: score': 0.6,
  'figure: date': 1.1,
  'figure: duration': 1,
  'figure: age': 0.1,
  'figure: ordinal': 0.6,
  'figure: time': 0.2,
  'figure: recent day': 0.4,
  'how things stand': 0.3,
  'votes and bills': 1.8,
  'abroad and armed': 0.5,
  'figure in a hypothetical': -0.6,
  taste: -1.2,
  'promise of another': 0.6,
  name: 0.25,
  'other past': 0.35,
  'word too few': -0.4,
  'word too many': -0.03,
  question: -1.6,
  unfinished: -1.5,
  caption: -1.5,
};

/** The sentences are few and of one hand: they may move what dozens of them speak of, and leave the rest. */
const penalty = 300;

/** No weight may turn round: each was written because it speaks for its side. */
export function claimPriors(feature: ClaimFeature): Prior {
  const mean = expected[feature];
  if (feature === 'always') return { mean, penalty: penalty, ...unbounded };
  return mean > 0
    ? { mean, penalty: penalty, least: 0, most: Infinity }
    : { mean, penalty: penalty, least: -Infinity, most: 0 };
}
