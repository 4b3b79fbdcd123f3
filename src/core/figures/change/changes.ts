import { difference, negative, only, quotient, scaled, type Interval } from '../intervals/interval.ts';
import { computedFrom } from '../intervals/judge.ts';
import { onScale, type Printed } from '../intervals/printed.ts';
import { caveatOf } from '../phrases/caveat.ts';
import { conclude } from '../phrases/conclude.ts';
import { pattern, type PatternMatch } from '../phrases/pattern.ts';
import type { PhraseRule } from '../phrases/perParagraph.ts';
import type { Phrase, PhraseFigure } from '../phrases/phrase.ts';
import { areOnOneScale, standsFor } from '../phrases/stands.ts';
import type { Relation } from '../relation.ts';
import { isRise, moved, movement } from './movement.ts';
import { ordered } from './ordered.ts';

const size = '(?:(?: by| of)? ?<size:pmtcfq>(?:[ -](?:percentage )?points?)?)?';

const patterns = [
  // "rose 12 percent to 56 from 50"
  pattern(`\\b${moved}${size}<~25>,? to <to:mcpqt><~40>,? from <from:mcpqt>`),
  // "fell from 50 in May to 45"
  pattern(`\\b${moved}${size}<~25>,? from <from:mcpqt><~50>,? to <to:mcpqt>`),
  // "160 officers, up from 90"
  pattern(`<to:mcpqt><~60>, (?<verb>up|down)(?: sharply| slightly)?${size} from(?: an?| the)? ?<from:mcpqt>`),
  // "70 percent, an increase from 60 percent"; "160 officers, a 60 percent increase from 100"
  pattern(
    `<to:mcpqt><~40>(?:,| ?--+) (?:an? )?(?:<size:pmtcfq>(?:[ -](?:percentage )?points?)? ?)?${movement}<..3> from <from:mcpqt>`,
  ),
  // "from 50 to 56, a 12 percent increase"
  pattern(
    `\\bfrom <from:mcpqt><~50> to <to:mcpqt><~30>(?:,| ?--+| \\() ?(?:or )?(?:an? )?<size:pmtcfq>(?:[ -](?:percentage )?points?)?<..2> ${movement}`,
  ),
  // "a drop of 12 percent from 50 to 44"
  pattern(`\\b(?:an?|the) ${movement}${size}<~25>,? from <from:mcpqt><~50>,? to <to:mcpqt>`),
];

/** The two are ends of what there is, not of a change. */
const ranging = /\b(?:rang(?:ed?|es|ing)|between|anywhere|var(?:y|ies|ied)|depending)\b/iu;

/** From how much to how much, which way, and by how much. */
export const changes: PhraseRule = function* (phrase) {
  if (ranging.test(phrase.template)) return;
  for (const shape of patterns)
    for (const match of shape.match(phrase)) {
      const relation = relationOf(phrase, match);
      if (relation) yield relation;
    }
};

function relationOf(phrase: Phrase, match: PatternMatch): Relation | null {
  const [to, from] = [match.figure('to'), match.figure('from')];
  const [ends, begins] = [standsFor(to), standsFor(from)];
  if (!ends || !begins || begins.wide.low <= 0 || !areOfOne(to, from) || !areOnOneScale(to, from))
    return null;
  const move: Move = { to, from, ends, begins, isSaidToRise: isRise(match.words('verb')) };
  return match.has('size') ? sized(phrase, match.figure('size'), move) : direction(phrase, move);
}

interface Move {
  readonly to: PhraseFigure;
  readonly from: PhraseFigure;
  readonly ends: Printed;
  readonly begins: Printed;
  readonly isSaidToRise: boolean;
}

/** Both in one unit; what is counted may have two names, or none the second time. */
const areOfOne = ({ figure: to }: PhraseFigure, { figure: from }: PhraseFigure): boolean =>
  to.kind === from.kind &&
  (to.unit === from.unit || (to.kind === 'count' && to.unit !== 'points' && from.unit !== 'points'));

function direction(phrase: Phrase, { to, from, ends, begins, isSaidToRise }: Move): Relation {
  const [lower, higher] = isSaidToRise ? [begins, ends] : [ends, begins];
  const mayHold = lower.wide.low < higher.wide.high;
  const { answer, doubt } = ordered(caveatOf(phrase), mayHold, lower.said.low < higher.said.high);
  return {
    kind: 'change',
    answer,
    places: [to.range, from.range],
    told: { form: 'direction', isSaidToRise, doubt },
  };
}

const percent = 100;

function sized(
  phrase: Phrase,
  by: PhraseFigure,
  { to, from, ends, begins, isSaidToRise }: Move,
): Relation | null {
  const stands = standsFor(by);
  const measured = measureOf(by, to);
  if (!stands || !measured) return null;
  const signed = (change: Interval): Interval => (isSaidToRise ? change : negative(change));
  const relative = (a: Interval, b: Interval): Interval =>
    signed(scaled(difference(quotient(a, b), only(1)), percent));
  const absolute = (a: Interval, b: Interval): Interval => signed(difference(a, b));
  const computed = computedFrom(ends, begins, measured === 'percent' ? relative : absolute);
  const stated = by.figure.kind === 'fraction' ? onScale(stands, percent) : stands;
  const places = [by.range, to.range, from.range];
  return conclude(phrase, { kind: 'change', places, computed, stated }, (doubt) => ({
    form: 'change',
    measured,
    computed: computed.said,
    doubt,
  }));
}

function measureOf(
  { figure: by }: PhraseFigure,
  { figure: to }: PhraseFigure,
): 'percent' | 'points' | 'amount' | null {
  if (by.unit === 'points') return to.unit === '%' || to.unit === 'points' ? 'points' : null;
  if (by.kind === 'fraction' || by.unit === '%') return 'percent';
  return by.kind === to.kind && (by.kind === 'count' || by.unit === to.unit) ? 'amount' : null;
}
