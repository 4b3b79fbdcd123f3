import { quotient, scaled } from '../intervals/interval.ts';
import { computedFrom } from '../intervals/judge.ts';
import { conclude } from '../phrases/conclude.ts';
import { pattern } from '../phrases/pattern.ts';
import type { PhraseRule } from '../phrases/perParagraph.ts';
import { areAlike, shareOf, standsFor } from '../phrases/stands.ts';
import { ends } from '../phrases/words.ts';

/** No other amount stands in the sentence of the whole: "it" would be of two. */
const whole = '^[^{}]*(?:\\{[duoh]\\d+\\}[^{}]*)*<whole:mcq>[^{}]*(?:\\{[duoh]\\d+\\}[^{}]*)*[.!?] ';
const ofIt =
  "of (?:it|that|this|them|those|these|the (?:total|sum|money|amount|whole))\\b(?!,? {0,1}\\p{L}+[’'])";

const patterns = [
  // "The budget is $120 million. Roughly $55 million of it goes to roads, nearly half."
  pattern(
    `${whole}[^{}.;:]{0,40}<part:mcq><..3> ${ofIt}[^{}.;:]{0,80}?(?:,| ?--+| ?[–—]| \\() ?(?:or |that is |which is )?<share:fp>${ends}`,
  ),
  // "The budget is $120 million. Nearly half of it, $55 million, goes to roads."
  pattern(
    `${whole}[^{}.;:]{0,40}<share:fp> ${ofIt}(?:,| ?--+| ?[–—]| \\() ?(?:or |that is |which is )?<part:mcq>`,
  ),
];

const percent = 100;

/** A part of what the sentence before names, and the share of it that it is said to be. Asks for two sentences. */
export const acrossSentences: PhraseRule = function* (phrase) {
  for (const shape of patterns)
    for (const match of shape.match(phrase)) {
      const [share, part, all] = [match.figure('share'), match.figure('part'), match.figure('whole')];
      if (!areAlike(part, all)) continue;
      const [stated, parts, wholes] = [shareOf(share), standsFor(part), standsFor(all)];
      if (!stated || !parts || !wholes || wholes.wide.low <= 0) continue;
      const computed = computedFrom(parts, wholes, quotient);
      const kind = share.figure.kind === 'fraction' ? 'fraction' : 'share';
      const places = [share.range, part.range, all.range];
      yield conclude(phrase, { kind, places, computed, stated }, (doubt) => ({
        form: 'share',
        computed: scaled(computed.said, percent),
        doubt,
      }));
    }
};
