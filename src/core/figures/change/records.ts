import { isAtMost } from '../intervals/interval.ts';
import { caveatOf } from '../phrases/caveat.ts';
import { pattern } from '../phrases/pattern.ts';
import type { PhraseRule } from '../phrases/perParagraph.ts';
import { areAlike, areOnOneScale, standsFor } from '../phrases/stands.ts';
import { ordered } from './ordered.ts';

const highest = 'highest|most|biggest|largest|greatest|strongest|steepest|longest';
const lowest = 'lowest|fewest|smallest|weakest|least|slowest|shortest';
const before = '(?:previous|old|former|earlier|last|prior)';

const patterns = [
  // "a record 120 boats, above the previous record of 110"
  pattern(
    `<now:mcp>[^{}.;:]{0,60}\\b(?:above|beat(?:s|ing)?|break(?:s|ing)?|broke|topp(?:ed|ing)|surpass(?:ed|es|ing)|exceed(?:ed|s|ing)|past|passing|eclips(?:ed|ing)|than|up from|from) (?:the|its|their|his|her|a) ${before} (?:record|high|mark|peak|best)(?: of| was| is|,)? <then:mcp>`,
  ),
  // "12 percent, the highest since 1990, when it was 13 percent"
  pattern(
    `<now:mcp>[^{}.;:]{0,40}(?:,| ?--+| ?[–—]| \\() ?(?:the|its|their) (?<since>${highest}|${lowest})(?: (?:rate|level|share|number|total|figure|one|price))? since \\{d\\d+\\}, when (?:it|they|there|the \\p{L}+) (?:was|were|stood at|reached|hit|came to) <then:mcp>`,
  ),
];
/** Of these less is more: "a record low of 9", "59 strokes". */
const isLess = /\blow(?:s|est)?\b|\bfew|\bleast\b|\bstrokes?\b|\bseconds?\b|\bminutes?\b|\bfast/iu;
const isLowest = new RegExp(`^(?:${lowest})$`, 'iu');

/** A record and the one before it; the highest since a time, and what it was then. */
export const records: PhraseRule = function* (phrase) {
  for (const shape of patterns)
    for (const match of shape.match(phrase)) {
      const [now, then] = [match.figure('now'), match.figure('then')];
      const [is, was] = [standsFor(now), standsFor(then)];
      if (!is || !was || !areAlike(now, then) || !areOnOneScale(now, then)) continue;
      const since = match.words('since');
      if (since === '' && isLess.test(phrase.template)) continue;
      const isHigh = !isLowest.test(since);
      // A record is beyond the one before; what is the highest since a time was as high then.
      const [more, less] = isHigh === (since === '') ? [is, was] : [was, is];
      const mayHold = since === '' ? less.wide.low < more.wide.high : isAtMost(less.wide.low, more.wide.high);
      const isSure = isAtMost(less.said.low, more.said.high);
      const { answer, doubt } = ordered(caveatOf(phrase), mayHold, isSure);
      yield {
        kind: 'change',
        answer,
        places: [now.range, then.range],
        told: { form: 'record', isHigh, isSince: since !== '', doubt },
      };
    }
};
