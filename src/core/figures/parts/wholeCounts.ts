import { holds } from '../intervals/interval.ts';
import { pattern } from '../phrases/pattern.ts';
import type { PhraseRule } from '../phrases/perParagraph.ts';
import { standsFor } from '../phrases/stands.ts';

/**
 * "37 percent of the nine people": of so few, only some percentages can be had. The test is GRIM of N. Brown and J.
 * Heathers, "The GRIM Test" (2017).
 */
const shape = pattern(
  '<share:p> of (?:the |its |his |her |their |those |these |all )?<whole:c><..3>(?=[,.;)]| who\\b| that\\b| said| say| are\\b| were\\b| have\\b| had\\b| in the\\b| voted| surveyed| polled| studied| interviewed| tested)',
);

/** Of more than so many, every whole percentage can be had. */
const mostTold = 100;
const percent = 100;

export const wholeCounts: PhraseRule = function* (phrase) {
  for (const match of shape.match(phrase)) {
    const [share, whole] = [match.figure('share'), match.figure('whole')];
    const count = whole.figure.value;
    const stands = standsFor(share);
    if (typeof count !== 'number' || !Number.isInteger(count) || count < 2 || count > mostTold) continue;
    if (whole.figure.hedge || whole.figure.unit === null || share.figure.hedge || !stands) continue;
    const part = ((stands.said.low + stands.said.high) / 2 / percent) * count;
    const near = [Math.floor(part), Math.ceil(part)].filter((number) => number >= 0 && number <= count);
    const nearest = [...new Set(near)].map((number) => ({
      count: number,
      percent: (number / count) * percent,
    }));
    const isPossible = nearest.some((one) => holds(stands.wide, one.percent));
    yield {
      kind: 'share',
      answer: isPossible ? 'agrees' : 'disagrees',
      places: [share.range, whole.range],
      told: { form: 'whole-count', nearest, doubt: null },
    };
  }
};
