// An excerpt, and a text that it is looked for in, for tests that judge a place by hand.
import type { Pairing } from '../../../src/core/selectors/align/pairing.ts';
import { noPairs } from '../../../src/core/selectors/align/pairing.ts';
import { pairInOrder } from '../../../src/core/selectors/align/pairInOrder.ts';
import type { Excerpt } from '../../../src/core/selectors/search/excerpt.ts';
import { excerptOf } from '../../../src/core/selectors/search/excerpt.ts';
import type { TextIndex } from '../../../src/core/selectors/words/textIndex.ts';
import { indexTokens } from '../../../src/core/selectors/words/textIndex.ts';
import type { TokenSpan } from '../../../src/core/selectors/words/tokens.ts';
import { marked } from './marked.ts';

export interface Sought {
  readonly excerpt: Excerpt;
  readonly index: TextIndex;
  /** What is in brackets in the current text. */
  readonly place: TokenSpan;
  /** All of the excerpt in order with all of the text. */
  readonly pairing: Pairing;
}

/** The passage is in brackets in the old text, and all the rest of that is its context; so is the place in the new one. */
export function sought(then: string, now: string, start?: number): Sought {
  const [prefix = '', exact = '', suffix = ''] = then.split(/[[\]]/u);
  const { tokens, span: place } = marked(now);
  const index = indexTokens(tokens);
  // Behind a space no word is cut.
  const selector = { exact, prefix, suffix: `${suffix} `, start: start ?? prefix.length };
  const excerpt = excerptOf(selector, index);
  if (excerpt === null) throw new Error('no words');
  const pairing = noPairs(excerpt.tokens.count);
  const places = Int32Array.from({ length: tokens.count }, (_, token) => token);
  pairInOrder(excerpt.tokens, 0, excerpt.tokens.count, tokens, places, excerpt.weights, pairing);
  return { excerpt, index, place, pairing };
}
