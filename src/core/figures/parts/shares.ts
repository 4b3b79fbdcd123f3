import { quotient, scaled } from '../intervals/interval.ts';
import { computedFrom } from '../intervals/judge.ts';
import { conclude } from '../phrases/conclude.ts';
import { pattern } from '../phrases/pattern.ts';
import type { PhraseRule } from '../phrases/perParagraph.ts';
import type { Phrase, PhraseFigure } from '../phrases/phrase.ts';
import { areAlike, shareOf, standsFor } from '../phrases/stands.ts';
import { ends, ofWhich, or } from '../phrases/words.ts';
import type { Relation } from '../relation.ts';

const patterns = [
  // "$55 billion in 1993--nearly half of its surplus of $120 billion"; "$3 million, or 5 percent, of the $60 million"
  pattern(`<part:mcq><..6>(?: in <year:d>)?<cut>${or}<share:fp>(?:,| ?--|\\))? of${ofWhich} <whole:mcq>`),
  // "85 of the 154 meetings, or 55 percent"
  pattern(`<part:mcq><..3> (?:out )?of${ofWhich} <whole:mcq><..6><cut>${or}<share:fp>(?=[),.;]| ?--| of|$)`),
  // "nearly half of its 7,500 troops, or 3,600"
  pattern(`<share:fp>(?: of)?${ofWhich} <whole:mcq><..6>(?:, or | \\(| ?--+ ?(?:or )?)<part:mcq>`),
  // "55 percent, or 85, of the 154 meetings"
  pattern(
    `<share:fp><..4>(?:, or | \\(| ?--+ ?(?:or )?)<part:mcq><..3>(?:,|\\)| ?--)<..6> of${ofWhich} <whole:mcq>`,
  ),
  // "of the 154 meetings, 85, or 55 percent, were"
  pattern(
    `\\bof${ofWhich} <whole:mcq><..6>,<..2> <part:mcq><..3>(?:, or | \\(| ?--+ ?(?:or )?)<share:fp>${ends}`,
  ),
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
  whole: PhraseFigure,
): Relation | null {
  if (!areAlike(part, whole)) return null;
  const [stated, parts, wholes] = [shareOf(share), standsFor(part), standsFor(whole)];
  if (!stated || !parts || !wholes || wholes.wide.low <= 0) return null;
  const computed = computedFrom(parts, wholes, quotient);
  const kind = share.figure.kind === 'fraction' ? 'fraction' : 'share';
  const places = [share.range, part.range, whole.range];
  return conclude(phrase, { kind, places, computed, stated }, (doubt) => ({
    form: 'share',
    computed: scaled(computed.said, percent),
    doubt,
  }));
}
