import { sentencesIn } from '../article/sentences.ts';
import { sliceOf } from '../model.ts';
import { areAboutPrivateMatters } from './privateMatters.ts';

/** Of a bio, in UTF-16 units: a second sentence that makes it longer is left out. */
const longestBio = 320;
/** A first sentence that is longer is no bio. */
const longestSentence = 420;

/**
 * The first sentence of what a page begins with, and the second where it is short: without what stands in brackets (how
 * the name is said and written elsewhere, the days of birth and death, which have their own place), and only what tells
 * nothing of family, faith or health. `null` where the first tells of that, or there is none.
 */
export function bioIn(extract: string | null, name: string): string | null {
  const [paragraph = ''] = (extract ?? '').split('\n');
  const text = withoutBrackets(paragraph);
  const sentences = sentencesIn(text, { start: 0, end: text.length }).map((range) => sliceOf(text, range));
  const first = sentences.at(0);
  const second = sentences.at(1);
  if (first === undefined || first.length > longestSentence || !isTold(first, name)) return null;
  const both = second === undefined ? first : `${first} ${second}`;
  return second !== undefined && both.length <= longestBio && isTold(second, name) ? both : first;
}

const isTold = (sentence: string, name: string): boolean =>
  /[.!?…]["”’)]?$/.test(sentence) && !areAboutPrivateMatters(sentence, name);

/** What stands in round brackets goes, also within others; what is left open goes to the end. */
function withoutBrackets(text: string): string {
  let depth = 0;
  let kept = '';
  for (const sign of text) {
    if (sign === '(') depth++;
    if (depth === 0) kept += sign;
    if (sign === ')' && depth > 0) depth--;
  }
  return kept
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .replace(/,{2,}/g, ',')
    .trim();
}
