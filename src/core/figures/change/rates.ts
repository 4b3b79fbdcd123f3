import { only, product, type Interval } from '../intervals/interval.ts';
import { computedFrom } from '../intervals/judge.ts';
import { conclude } from '../phrases/conclude.ts';
import { pattern, type Pattern } from '../phrases/pattern.ts';
import type { PhraseRule } from '../phrases/perParagraph.ts';
import { areAlike, standsFor } from '../phrases/stands.ts';

/** "$24 a pound for 12 pounds, $288" */
const times = pattern(
  '<rate:m> (?:an?|per|each) (?<unit>[a-z]+)<..3>,? (?:for|times|on) <number:cqu><..3>(?:,| ?--+| \\(|:| comes to| costs| is| makes| totals)(?: or| a total of| for)* ?<total:m>',
);
/** "12 pounds at $24 a pound, or $288" */
const at = pattern(
  '<number:cqu><..3>,? at <rate:m> (?:an?|per|each) (?<unit>[a-z]+)(?:,| ?--+| \\(|:| comes to| is| makes| totals)(?: or| a total of| for)* ?<total:m>',
);
const period = '(?:hour|day|week|month|quarter|year)';
/** "$1,000 a month, or $12,000 a year" */
const again = pattern(
  `<rate:m> (?:an?|per|each) (?<unit>${period})\\b(?:,? or | \\(| ?--+ ?(?:or )?)<total:m> (?:an?|per|each) (?<other>${period})\\b`,
);

type Many = readonly [usual: Interval, most: Interval];

const just = (value: number): Many => [only(value), only(value)];

/** How many of the first are in the second. Hours are worked, days and weeks not all of them. */
const inEach: Readonly<Record<string, Many | undefined>> = {
  'hour day': [only(8), { low: 6, high: 24 }],
  'hour week': [
    { low: 35, high: 40 },
    { low: 30, high: 168 },
  ],
  'hour year': [
    { low: 1900, high: 2100 },
    { low: 1500, high: 8784 },
  ],
  'day week': [
    { low: 5, high: 7 },
    { low: 5, high: 7 },
  ],
  'day month': [
    { low: 20, high: 31 },
    { low: 20, high: 31 },
  ],
  'day year': [
    { low: 365, high: 366 },
    { low: 180, high: 366 },
  ],
  'week month': [
    { low: 4, high: 4.35 },
    { low: 4, high: 4.43 },
  ],
  'week year': [
    { low: 50, high: 52.2 },
    { low: 40, high: 52.3 },
  ],
  'month quarter': just(3),
  'month year': just(12),
  'quarter year': just(4),
};

/** So much for each, how many, and what it makes. */
export const rates: PhraseRule = function* (phrase) {
  for (const shape of [times, at] satisfies Pattern[])
    for (const match of shape.match(phrase)) {
      const [rate, number, total] = [match.figure('rate'), match.figure('number'), match.figure('total')];
      const [each, many, stated] = [standsFor(rate), standsFor(number), standsFor(total)];
      const isOfUnit = number.figure.unit?.startsWith(match.words('unit').replace(/y$/u, '')) === true;
      if (!each || !many || !stated || !isOfUnit || !areAlike(rate, total)) continue;
      const computed = computedFrom(each, many, product);
      const places = [total.range, rate.range, number.range];
      yield conclude(phrase, { kind: 'rate', places, computed, stated }, (doubt) => ({
        form: 'rate',
        computed: computed.said,
        doubt,
      }));
    }
  for (const match of again.match(phrase)) {
    const [rate, total] = [match.figure('rate'), match.figure('total')];
    const many = inEach[`${match.words('unit')} ${match.words('other')}`.toLowerCase()];
    const [each, stated] = [standsFor(rate), standsFor(total)];
    if (!many || !each || !stated || !areAlike(rate, total)) continue;
    const [usual, most] = many;
    const computed = computedFrom(each, { said: usual, narrow: most, wide: most }, product);
    const places = [total.range, rate.range];
    yield conclude(phrase, { kind: 'rate', places, computed, stated }, (doubt) => ({
      form: 'rate',
      computed: computed.said,
      doubt,
    }));
  }
};
