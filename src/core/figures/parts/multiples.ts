import type { HedgeDirection } from '../../mentions/mentions.ts';
import { hedgeWidths } from '../intervals/hedgeWidths.ts';
import { around, quotient } from '../intervals/interval.ts';
import { computedFrom } from '../intervals/judge.ts';
import type { Printed } from '../intervals/printed.ts';
import { conclude } from '../phrases/conclude.ts';
import { pattern, type PatternMatch } from '../phrases/pattern.ts';
import type { PhraseRule } from '../phrases/perParagraph.ts';
import { areAlike, areOnOneScale, standsFor } from '../phrases/stands.ts';
import { ofWhich } from '../phrases/words.ts';

const hedges: ReadonlyMap<string, HedgeDirection> = new Map([
  ['more than', 'over'], ['over', 'over'], ['well over', 'over'], ['at least', 'at-least'], ['nearly', 'just-under'],
  ['almost', 'just-under'], ['just under', 'just-under'], ['just over', 'just-over'], ['about', 'about'],
  ['roughly', 'about'], ['around', 'about'], ['some', 'about'], ['approximately', 'about'], ['close to', 'about'],
  ['less than', 'under'], ['virtually', 'about'], ['practically', 'about'], ['effectively', 'about'], ['up to', 'at-most'],
]); // prettier-ignore
const hedged = (verb: string): string =>
  `(?<times>(?:(?<hedge>${[...hedges.keys()].sort((a, b) => b.length - a.length).join('|')}) )?(?<word>${verb}))`;

const factors: readonly (readonly [RegExp, number])[] = [
  [/^(?:twice|doubl)/iu, 2], [/^(?:thrice|tripl|trebl)/iu, 3], [/^quadrupl/iu, 4], [/^quintupl/iu, 5],
  [/^halv/iu, 0.5],
]; // prettier-ignore

const noun = hedged('twice|double|triple|quadruple|thrice');
const verb = hedged('(?:doubl|tripl|trebl|quadrupl|quintupl)(?:ed|es|e|ing)|halv(?:ed|es|e|ing)');

const patterns = [
  // "19 percent, nearly twice the national 10 percent"
  pattern(
    `<larger:mcqp><..6><cut>(?:or |which is |that is )?${noun} (?:the|as (?:many|much|high|large) as|its|last year's|that of)${ofWhich} <smaller:mcqp>`,
  ),
  // "doubled from 8 percent in 2001 to 16 percent"
  pattern(`\\b${verb}<~30> from <smaller:mcqp><~50> to <larger:mcqp>`),
  // "doubled to 16 percent from 8 percent"
  pattern(`\\b${verb}<~20> to <larger:mcqp><~50> from <smaller:mcqp>`),
];

/** "Twice", "tripled": one amount as so many times another. */
export const multiples: PhraseRule = function* (phrase) {
  for (const shape of patterns)
    for (const match of shape.match(phrase)) {
      const [larger, smaller] = [match.figure('larger'), match.figure('smaller')];
      const [above, below, stated] = [standsFor(larger), standsFor(smaller), timesOf(match)];
      if (!areAlike(larger, smaller) || !above || !below || !stated || below.wide.low <= 0) continue;
      if (!areOnOneScale(larger, smaller)) continue;
      const computed = computedFrom(above, below, quotient);
      const places = [match.range('times'), larger.range, smaller.range];
      yield conclude(phrase, { kind: 'fraction', places, computed, stated }, (doubt) => ({
        form: 'multiple',
        computed: computed.said,
        doubt,
      }));
    }
};

const narrowly = 0.1;
const widely = 0.2;

function timesOf(match: PatternMatch): Printed | null {
  const factor = factors.find(([word]) => word.test(match.words('word')))?.[1];
  if (factor === undefined) return null;
  const narrow = around(factor, factor * narrowly);
  const plain: Printed = { said: narrow, narrow, wide: around(factor, factor * widely) };
  const direction = hedges.get(match.words('hedge').toLowerCase());
  if (!direction) return plain;
  const { from, to } = hedgeWidths[direction];
  const width = { low: factor * from, high: factor * to };
  return { ...plain, narrow: width, wide: width };
}
