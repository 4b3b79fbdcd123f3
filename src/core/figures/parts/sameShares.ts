import { conclude } from '../phrases/conclude.ts';
import { pattern } from '../phrases/pattern.ts';
import type { PhraseRule } from '../phrases/perParagraph.ts';
import { shareOf } from '../phrases/stands.ts';
import { ends } from '../phrases/words.ts';

const patterns = [
  // "nearly half of them (48 percent)"
  pattern('<first:fp><..6> \\((?:or )?<second:fp>\\)'),
  // "just over a quarter, 26 percent, say"
  pattern(`<first:fp>(?:, (?:or )?| ?--+ ?(?:or )?| [–—] ?(?:or )?)<second:fp>${ends}`),
  // "26 percent, or one in four of them"
  pattern(`<first:fp><..4>, or <second:fp>(?: of (?:them|those|the total|all))?${ends}`),
];

/** The same share in two ways, one of them a fraction. */
export const sameShares: PhraseRule = function* (phrase) {
  for (const shape of patterns)
    for (const match of shape.match(phrase)) {
      const [first, second] = [match.figure('first'), match.figure('second')];
      if (first.figure.kind === second.figure.kind) continue;
      const isFractionFirst = first.figure.kind === 'fraction';
      const stated = shareOf(isFractionFirst ? first : second);
      const computed = shareOf(isFractionFirst ? second : first);
      if (!computed || !stated) continue;
      const places = [first.range, second.range];
      yield conclude(phrase, { kind: 'fraction', places, computed, stated }, (doubt) => ({
        form: 'same-share',
        doubt,
      }));
    }
};
