import { quotient, scaled } from '../intervals/interval.ts';
import { computedFrom, judged } from '../intervals/judge.ts';
import { caveatOf } from '../phrases/caveat.ts';
import { pattern } from '../phrases/pattern.ts';
import type { PhraseRule } from '../phrases/perParagraph.ts';
import type { Phrase, PhraseFigure } from '../phrases/phrase.ts';
import { areAlike, shareOf, standsFor } from '../phrases/stands.ts';
import type { Relation } from '../relation.ts';

const or = '(?:or |which is |that is |i\\.e\\.,? |representing |accounting for |equal to |equivalent to )?';
/** Words that say of which whole. */
const whole =
  "(?:<..8>(?: of| the| its| his| her| their| our| all| total| a| that|'s| initial| original| roughly))?";

const patterns = [
  // "$55 billion in 1993--nearly half of its surplus of $120 billion"
  pattern(`<part:mcq><..6>(?: in <year:d>)?<cut>${or}<share:fp> of${whole} <whole:mcq>`),
  // "85 of the 154 meetings, or 55 percent"
  pattern(`<part:mcq><..3> (?:out )?of${whole} <whole:mcq><..6><cut>${or}<share:fp>(?=[),.;]| ?--| of|$)`),
  // "nearly half of its 7,500 troops, or 3,600"
  pattern(`<share:fp> of${whole} <whole:mcq><..6>(?:, or | \\(| ?--+ ?(?:or )?)<part:mcq>`),
];

/** A part, a whole, and the share of it that the words say it is. */
export const shares: PhraseRule = function* (phrase) {
  for (const shape of patterns)
    for (const match of shape.match(phrase)) {
      const relation = relationOf(phrase, match.figure('share'), match.figure('part'), match.figure('whole'));
      if (relation) yield relation;
    }
};

const percent = 100;

function relationOf(
  phrase: Phrase,
  share: PhraseFigure,
  part: PhraseFigure,
  ofWhole: PhraseFigure,
): Relation | null {
  if (!areAlike(part, ofWhole)) return null;
  const [stated, parts, wholes] = [shareOf(share), standsFor(part), standsFor(ofWhole)];
  if (!stated || !parts || !wholes || wholes.wide.low <= 0) return null;
  const computed = computedFrom(parts, wholes, quotient);
  const caveat = caveatOf(phrase);
  const answer = caveat ? 'unknown' : judged(computed, stated);
  return {
    kind: share.figure.kind === 'fraction' ? 'fraction' : 'share',
    answer,
    places: [share.range, part.range, ofWhole.range],
    told: {
      form: 'share',
      computed: scaled(computed.said, percent),
      doubt: answer === 'unknown' ? (caveat ?? 'rounding') : null,
    },
  };
}
