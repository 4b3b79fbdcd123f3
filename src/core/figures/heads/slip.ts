/** How a number becomes another by one slip of a hand. */
export type Slip = 'scale' | 'tenfold' | 'swap' | 'digit' | 'dropped' | 'next';

const thousands = [1e3, 1e6];
const tens = [10, 100];
/** Less is not printed as millions, or in thousands. */
export const leastScaled = 1000;
const isFactor = (a: number, b: number, factors: readonly number[]): boolean =>
  factors.some((factor) => near(a, b * factor) || near(b, a * factor));
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** Both positive; `step` is what one more in the last printed digit of the first is worth. */
export function slipBetween(a: number, b: number, step: number): Slip | null {
  if (a <= 0 || b <= 0 || near(a, b)) return null;
  if (isFactor(a, b, thousands)) return Math.min(a, b) >= leastScaled ? 'scale' : null;
  if (isFactor(a, b, tens)) return 'tenfold';
  const first = digitsOf(a, step);
  const second = digitsOf(b, step);
  if (first === null || second === null) return null;
  if (first.length === second.length) {
    const differing = Array.from(first).flatMap((digit, at) => (digit === second[at] ? [] : [at]));
    const [one = 0, other] = differing;
    if (differing.length === 1) return near(Math.abs(a - b), step) ? 'next' : 'digit';
    if (
      differing.length === 2 &&
      other === one + 1 &&
      first[one] === second[other] &&
      first[other] === second[one]
    )
      return 'swap';
  }
  if (near(Math.abs(a - b), step)) return 'next';
  if (Math.abs(first.length - second.length) !== 1) return null;
  const [long, short] = first.length > second.length ? [first, second] : [second, first];
  return Array.from(long).some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
    ? 'dropped'
    : null;
}

const mostDigits = 12;

function digitsOf(value: number, step: number): string | null {
  const whole = Math.round(value / step);
  return whole > 0 && whole < 10 ** mostDigits ? String(whole) : null;
}
