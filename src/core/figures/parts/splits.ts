import { around, holds, sum } from '../intervals/interval.ts';
import { computedFrom } from '../intervals/judge.ts';
import type { Printed } from '../intervals/printed.ts';
import { caveatOf } from '../phrases/caveat.ts';
import { pattern } from '../phrases/pattern.ts';
import type { PhraseRule } from '../phrases/perParagraph.ts';
import type { PhraseFigure } from '../phrases/phrase.ts';
import { standsFor } from '../phrases/stands.ts';

const choice = String.raw`\b(?:leads?|led|leading|ahead|favou?r(?:s|ed|ing)?|prefer(?:s|red)?|beat|beats|won|wins?|trail(?:s|ed|ing)?|back(?:s|ed)?|vot(?:e|es|ed|ing)|elect(?:s|ed)|split|approve[sd]?|chose|defeat(?:s|ed)|reject(?:s|ed)|los(?:es|t|ing))\b`;

// "40 percent said yes, 35 percent said no and the rest, 25 percent, did not answer"
const withRest = pattern(
  `(?<shares>\\{p\\d+\\}[^{};]{0,60}(?:\\{p\\d+\\}[^{};]{0,60})*\\bthe (?:rest|remainder|remaining|other),? ?\\(?\\{p\\d+\\})`,
);

// "with 42 percent, followed by Cruz at 23 percent; Rubio at 12 percent, and Kasich, 9 percent"
const inOrder = pattern(
  `(?<shares>\\{p\\d+\\}[^{};]{0,40}\\bfollowed (?:closely )?by [^{};]{0,60}\\{p\\d+\\}(?:[^{}.]{0,60}\\{p\\d+\\})*)`,
);

const patterns = [
  // "favored the plan, 72 percent to 8 percent"
  pattern(
    `${choice}[^{};]{0,60}?,?(?<shares> \\{p\\d+\\}<..3> (?:to|versus|vs\\.?|against)<..4> \\{p\\d+\\})`,
  ),
  // The same where the second is more, which reads like a range.
  pattern(`${choice}[^{};]{0,60}?,(?<shares> \\{p\\d+\\})(?=[,.;)]|$)`),
  inOrder,
  withRest,
];

/** One may approve of both. */
const overlapping = /\b(?:approv(?:e|es|ed|ing|al)|favorab\w+|favourab\w+|apiece|each|ratings?)\b/iu;
const isStartOfChange = /\bfrom $/u;
const all = 100;

/**
 * Shares of one vote or question are together no more than all of it. That they are is nothing that the words state,
 * unless they name the rest.
 */
export const splits: PhraseRule = function* (phrase) {
  if (overlapping.test(phrase.template)) return;
  const isSeveral = caveatOf(phrase) === 'several-answers';
  for (const shape of patterns)
    for (const match of shape.match(phrase)) {
      const shares = match.within('shares');
      const computed = sumOf(shares);
      if (!computed || isStartOfChange.test(match.words('shares'))) continue;
      if (shape === inOrder && !isFalling(shares)) continue;
      const isTooMuch = computed.wide.low > all;
      if (!isTooMuch && !(shape === withRest && holds(computed.narrow, all))) continue;
      yield {
        kind: 'share',
        answer: !isTooMuch ? 'agrees' : isSeveral ? 'unknown' : 'disagrees',
        places: shares.map(({ range }) => range),
        told: {
          form: 'split',
          computed: computed.said,
          doubt: isTooMuch && isSeveral ? 'several-answers' : null,
        },
      };
    }
};

/** Who comes first has most; marks that rise are no shares of one vote. */
const isFalling = (shares: readonly PhraseFigure[]): boolean =>
  shares.every(
    ({ figure }, index) => index === 0 || Number(figure.value) <= Number(shares[index - 1]?.figure.value),
  );

const evenly = (value: number): Printed => ({
  said: around(value, 1),
  narrow: around(value, 1),
  wide: around(value, 1),
});

function sumOf(shares: readonly PhraseFigure[]): Printed | null {
  let together: Printed | null = null;
  for (const share of shares) {
    const { hedge, value } = share.figure;
    const stands = hedge ? null : standsFor(share);
    if (!stands || value === null) return null;
    if (typeof value === 'object') return shares.length === 1 ? evenly(value[0] + value[1]) : null;
    if (shares.length === 1) return null;
    together = together ? computedFrom(together, stands, sum) : stands;
  }
  return together;
}
