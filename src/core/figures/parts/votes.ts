import { pattern } from '../phrases/pattern.ts';
import type { PhraseRule } from '../phrases/perParagraph.ts';
import type { PhraseFigure } from '../phrases/phrase.ts';

const unanimously = [
  // "voted unanimously, 9-0"; "voted 9-0, unanimously"
  pattern('\\b(?<word>unanimous(?:ly)?)\\b<..4>,?(?: \\()?<..3> ?<score:s>'),
  pattern('<score:s><..2>,? (?<word>unanimous(?:ly)?)\\b'),
];
const seats = [
  // "by 52-48 in the 100-member Senate"
  pattern('<score:s><~50>\\b(?:the|its|a) <seats:c>-(?:member|seat|judge|justice|person)\\b'),
  pattern(
    '\\b<seats:c>-(?:member|seat|judge|justice|person)\\b<~50>\\b(?:voted|votes|vote|approved|ruled|decided|passed|rejected|split|divided)\\b<~40> <score:s>',
  ),
];

/** What a vote says of itself. */
export const votes: PhraseRule = function* (phrase) {
  for (const shape of unanimously)
    for (const match of shape.match(phrase)) {
      const score = match.figure('score');
      const both = bothOf(score);
      if (!both) continue;
      const answer = Math.min(...both) === 0 ? 'agrees' : 'disagrees';
      const places = [match.range('word'), score.range];
      yield { kind: 'vote', answer, places, told: { form: 'unanimous', doubt: null } };
    }
  for (const shape of seats)
    for (const match of shape.match(phrase)) {
      const [score, house] = [match.figure('score'), match.figure('seats')];
      const both = bothOf(score);
      const all = house.figure.value;
      if (!both || typeof all !== 'number') continue;
      const votes = both[0] + both[1];
      const answer = votes <= all ? 'agrees' : 'disagrees';
      const told = { form: 'seats', votes, doubt: null } as const;
      yield { kind: 'vote', answer, places: [score.range, house.range], told };
    }
};

const bothOf = ({ figure: { value } }: PhraseFigure): readonly [number, number] | null =>
  value !== null && typeof value === 'object' ? value : null;
