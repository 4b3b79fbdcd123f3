import { around, difference } from '../intervals/interval.ts';
import { computedFrom } from '../intervals/judge.ts';
import type { Printed } from '../intervals/printed.ts';
import { conclude } from '../phrases/conclude.ts';
import { pattern, type PatternMatch } from '../phrases/pattern.ts';
import type { PhraseRule } from '../phrases/perParagraph.ts';
import type { Phrase, PhraseFigure } from '../phrases/phrase.ts';
import { standsFor } from '../phrases/stands.ts';
import type { Relation } from '../relation.ts';

const lead = String.raw`\b(?:leads?|led|leading|ahead|margins?|edge|advantage|beats?|beating|won|wins?|trail(?:s|ed|ing)?|behind|gap|spread|within|topped|defeats?|defeated)\b`;

/** Who does so has more, and stands first. */
const isAhead =
  /\b(?:leads?|led|leading|ahead|edge|advantage|beats?|beating|won|wins?|topped|defeats?|defeated)\b/iu;
const isBehind = /\b(?:trail\w*|behind|lost|los(?:es|ing)|lags?|within)\b/iu;

const patterns = [
  // "leads by nine points, 47 percent to 38"
  pattern(
    `${lead}[^{};]{0,60}<lead:tp><..6>(?:,| ?\\(| ?--+| at|:) ?(?:with )?<first:pcs>(?:<..4>,? (?:to|versus|vs\\.?)<..4> <second:pc>)?`,
  ),
  // "a nine-point lead, 47 percent to 38"
  pattern(
    `<lead:tp><..5> ${lead}<~30>(?:,| ?\\(| ?--+| at|:) ?(?:with )?<first:pcs>(?:<..4>,? (?:to|versus|vs\\.?)<..4> <second:pc>)?`,
  ),
  // "47 percent to 38 percent, a nine-point lead"
  pattern(
    `<first:pc><..4> (?:to|versus|vs\\.?)<..4> <second:pc><..4>(?:,| ?\\(| ?--+) ?(?:or )?(?:(?:a|an|her|his|their|its) )?(?:lead of |margin of )?<lead:t>`,
  ),
  // "won by three votes, 52-49"; "52-49, a three-vote margin"
  pattern(`(?:\\bby|margin of) <votes:c>[ -]votes?(?:,| \\(| ?--+) ?<first:s>`),
];

/** A lead in points or votes, and the two that it parts. */
export const leads: PhraseRule = function* (phrase) {
  for (const shape of patterns)
    for (const match of shape.match(phrase)) {
      const relation = relationOf(phrase, match);
      if (relation) yield relation;
    }
};

function relationOf(phrase: Phrase, match: PatternMatch): Relation | null {
  const first = match.figure('first');
  const second = match.has('second') ? match.figure('second') : null;
  const stated = match.figure(match.has('votes') ? 'votes' : 'lead');
  const [high, low] = second ? [standsFor(first), standsFor(second)] : bothOf(first);
  const points = standsFor(stated);
  if (!high || !low || !points || stated.figure.unit === '%') return null;
  if (second && !arePercentages(first, second)) return null;
  const isTurned = low.said.high > high.said.high && !(keepsOrder(first) && staysAhead(phrase));
  const computed = isTurned ? computedFrom(low, high, difference) : computedFrom(high, low, difference);
  const places = [stated, first, ...(second ? [second] : [])].map(({ range }) => range);
  return conclude(phrase, { kind: 'vote', places, computed, stated: points }, (doubt) => ({
    form: 'lead',
    computed: computed.said,
    doubt,
  }));
}

/** Of "42%-32.7%" the reader gives the lower first. */
const keepsOrder = ({ figure }: PhraseFigure): boolean =>
  figure.kind === 'score' || typeof figure.value === 'number';

const staysAhead = ({ template }: Phrase): boolean => isAhead.test(template) && !isBehind.test(template);

/** "47 to 38 percent": the unit may stand once. */
const arePercentages = (first: PhraseFigure, second: PhraseFigure): boolean =>
  [first, second].every(({ figure }) => figure.unit === '%' || figure.kind === 'count') &&
  (first.figure.unit === '%' || second.figure.unit === '%' || first.figure.unit === null);

/** A score, or "38 percent to 47 percent", which reads like a range where the second is more. */
function bothOf({ figure }: PhraseFigure): readonly [Printed | null, Printed | null] {
  const { value, kind, unit } = figure;
  if (value === null || typeof value !== 'object') return [null, null];
  if (kind === 'score') return [rounded(value[0], 0), rounded(value[1], 0)];
  return unit === '%' ? [rounded(value[0], 0.5), rounded(value[1], 0.5)] : [null, null];
}

/** Of a poll a score is rounded, of a vote it is counted. */
const rounded = (value: number, by: number): Printed => ({
  said: around(value, by),
  narrow: around(value, by),
  wide: around(value, 0.5),
});
