import { quotient } from '../intervals/interval.ts';
import { computedFrom } from '../intervals/judge.ts';
import { conclude } from '../phrases/conclude.ts';
import { pattern } from '../phrases/pattern.ts';
import type { PhraseRule } from '../phrases/perParagraph.ts';
import { areAlike, standsFor } from '../phrases/stands.ts';

const patterns = [
  // "$12 million from 400 donors, an average of $30,000"
  pattern(
    '<total:mcq><..6> (?:from|by|for|to|over|across|among|in|during)(?: the| its| his| her| their)?(?: last| past| first| next)? <number:cu><..5>,? ?(?:--+ ?)?(?:for |or )?(?:an? |at an? |with an? |and )?(?:(?:average|median) of|averaging|(?:average|median) (?:gift|donation|contribution|price|cost|salary|pay)<..2>(?: was| of| is)) <average:mcq>',
  ),
  // "$1.2 million for 40 homes, or $30,000 each"
  pattern(
    '<total:mcq><..4> (?:from|for|to|among) <number:c><..4>(?:, or|, at|--or| \\(| at|,) ?<average:m> (?:each|apiece|per (?:person|unit|home|head|student|employee|worker|share|family|household))\\b',
  ),
];
const median = /\bmedian\b/iu;

/** A total, how many it is of, and the average. Medians are none. */
export const averages: PhraseRule = function* (phrase) {
  for (const shape of patterns)
    for (const match of shape.match(phrase)) {
      const [total, number, average] = [
        match.figure('total'),
        match.figure('number'),
        match.figure('average'),
      ];
      const [totals, numbers, stated] = [standsFor(total), standsFor(number), standsFor(average)];
      if (!areAlike(total, average) || !totals || !numbers || !stated || numbers.wide.low <= 0) continue;
      const computed = computedFrom(totals, numbers, quotient);
      const places = [average.range, total.range, number.range];
      yield conclude(
        phrase,
        { kind: 'average', places, computed, stated, caveat: median.test(phrase.template) ? 'median' : null },
        (doubt) => ({
          form: 'average',
          computed: computed.said,
          doubt,
        }),
      );
    }
};
