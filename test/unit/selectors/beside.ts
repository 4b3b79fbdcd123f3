// An old text laid beside the current one, for tests that judge a place by both.
import type { Range } from '../../../src/core/model.ts';
import type { OldVersion } from '../../../src/core/selectors/align/oldVersion.ts';
import { alignOld } from '../../../src/core/selectors/align/oldVersion.ts';
import type { TextIndex } from '../../../src/core/selectors/words/textIndex.ts';
import { indexText } from '../../../src/core/selectors/words/textIndex.ts';
import type { TokenSpan } from '../../../src/core/selectors/words/tokens.ts';
import { drain } from '../../../src/core/steps.ts';
import { marked } from './marked.ts';

export interface Beside {
  readonly index: TextIndex;
  readonly version: OldVersion;
  /** The words in brackets in the old text, and where they begin and end. */
  readonly passage: TokenSpan;
  readonly range: Range;
}

/** What is in brackets in the old text is the passage; the current one has none. */
export function beside(then: string, now: string): Beside {
  const { tokens, span: passage } = marked(then);
  const range = { start: then.indexOf('['), end: then.indexOf(']') - 1 };
  const index = indexText(now);
  return { index, version: drain(alignOld(tokens.text, index, [range])), passage, range };
}
