import type { Range } from '../../model.ts';

/** So many UTF-16 units behind a name hold it. */
const longest = 40;

/** "(D-Mo.)", "(R-Wis.)", "(Lab)", "(Con., Leeds West)". */
const inBrackets =
  /^,? ?\((?:(?:D|R|I|Dem|Rep|Ind|Lab|Con|LD|SNP|DUP|Green|Liberal|NDP)\.?(?:[-–,] ?\p{Lu}[\p{L}. ’'-]{0,30})?)\)/u;

/** The party and the seat that stand in brackets behind a name, without the brackets; `null` where none do. */
export function affiliationBehind(text: string, { end }: Range): Range | null {
  const found = inBrackets.exec(text.slice(end, end + longest));
  if (!found) return null;
  return { start: end + found[0].indexOf('(') + 1, end: end + found[0].length - 1 };
}
