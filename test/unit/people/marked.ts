import assert from 'node:assert/strict';
import type { Lexicon } from '../../../src/core/mentions/lexicon.ts';
import { peopleInParagraph } from '../../../src/core/mentions/people/paragraph.ts';

/** The reasons for and against the candidate in square brackets, in a paragraph by itself. */
export function reasonsIn(marked: string, lexicon: Lexicon): readonly string[] {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const { candidates } = peopleInParagraph(marked.replace('[', '').replace(']', ''), lexicon);
  const found = candidates.find(({ candidate }) => candidate.start === start && candidate.end === end);
  assert.ok(found, `a candidate in: ${marked}`);
  return found.reasons;
}
