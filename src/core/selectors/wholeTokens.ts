import type { Range } from '../model.ts';
import type { WordChange } from './changes.ts';

/** Changes as somebody reads them: "4:17 → 4:18" and not "17 → 18", "38-day → 39-day" and not "38 → 39". */
export function wholeTokens(
  checked: string,
  current: string,
  changes: readonly WordChange[],
): Pick<WordChange, 'before' | 'after'>[] {
  const whole: Pick<WordChange, 'before' | 'after'>[] = [];
  for (const { before, after } of changes) {
    const back = sharedSteps(checked, before.start, current, after.start, -1);
    const on = sharedSteps(checked, before.end, current, after.end, 1);
    const wider = {
      before: { start: before.start - back, end: before.end + on },
      after: { start: after.start - back, end: after.end + on },
    };
    const last = whole.at(-1);
    if (last && (wider.before.start < last.before.end || wider.after.start < last.after.end))
      whole[whole.length - 1] = {
        before: joined(last.before, wider.before),
        after: joined(last.after, wider.after),
      };
    else whole.push(wider);
  }
  return whole;
}

const joined = (a: Range, b: Range): Range => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** How far both texts go on alike until the place is inside of a token in neither. */
function sharedSteps(a: string, placeInA: number, b: string, placeInB: number, by: 1 | -1): number {
  let steps = 0;
  const at = (place: number) => place + by * steps;
  while (isInside(a, at(placeInA)) || isInside(b, at(placeInB))) {
    const [nextInA, nextInB] = by === 1 ? [at(placeInA), at(placeInB)] : [at(placeInA) - 1, at(placeInB) - 1];
    if (a.charAt(nextInA) === '' || a.charAt(nextInA) !== b.charAt(nextInB)) break;
    steps++;
  }
  return steps;
}

const isOfWord = (sign: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(sign);
const joins = (sign: string): boolean => /[:.,/’'\-–]/.test(sign);

/** Whether a token goes on over the place: letters or digits on both sides, or one sign that joins them. */
function isInside(text: string, place: number): boolean {
  const [first, left, right, last] = [-2, -1, 0, 1].map((by) => text.charAt(place + by));
  if (isOfWord(left)) return isOfWord(right) || (joins(right) && isOfWord(last));
  return joins(left) && isOfWord(first) && isOfWord(right);
}
