import { isIdle } from '../../mentions/claims/keyNumbers.ts';
import type { Figure } from '../../mentions/mentions.ts';
import { sliceOf } from '../../model.ts';

/** So many UTF-16 units before and behind a number tell whether it is a turn of phrase. */
const lookAround = 40;

/** Up to here a bare count is mostly a turn of phrase: "one more round", "the two sides". */
const fewest = 2;

/** "Today", "this week", "recent weeks", "now": nearer to a day than nobody can say. */
const whenever =
  /^(?:today|tonight|now|this (?:morning|afternoon|evening|week|weekend|month|quarter|year|season|decade|century)|(?:in )?(?:recent|coming|past|the (?:past|last|next|coming)(?: few| several)?) (?:hours|days|weeks|months|years|decades)|(?:the )?(?:next|past|last) few (?:hours|days|weeks|months|years))$/iu;

/** Of these each one counts, or is known for its number. */
const thingsCounted =
  /^ (?:\p{Ll}+ )?(?:people|persons|men|women|children|boys|girls|civilians|soldiers|officers|victims|suspects|others|dead|deaths|injured|wounded|killed|arrests|cases|votes|seats|goals|points|runs|wins|losses|titles|medals|years|months|weeks|days|hours|minutes)\b/iu;

/** Whether a figure or date says hardly more than a word would: nobody would look it up. */
export function isHardlyFigure(text: string, figure: Figure): boolean {
  const words = sliceOf(text, figure);
  if (figure.kind === 'date') return whenever.test(words.trim());
  const before = text.slice(Math.max(0, figure.start - lookAround), figure.start);
  const after = text.slice(figure.end, figure.end + lookAround);
  if (isIdle(before, after)) return true;
  if (figure.kind === 'ordinal') return /^(?:first|second|last)$/iu.test(words);
  if (figure.kind !== 'count' || figure.hedge !== null || typeof figure.value !== 'number') return false;
  return (
    figure.value <= fewest &&
    Number.isInteger(figure.value) &&
    !/\d/u.test(words) &&
    !thingsCounted.test(after)
  );
}
