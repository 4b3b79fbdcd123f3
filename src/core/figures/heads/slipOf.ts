import { closeness } from './agree.ts';
import type { HeadNumber } from './headNumber.ts';
import { leastScaled, slipBetween, type Slip } from './slip.ts';

const factors: readonly (readonly [factor: number, slip: Slip])[] = [
  [10, 'tenfold'],
  [100, 'tenfold'],
  [1e3, 'scale'],
  [1e6, 'scale'],
];

/** By which slip the head has become another number than the body's, which it may have rounded. */
export function slipOf(head: HeadNumber, body: HeadNumber): Slip | null {
  const cutOff = Math.floor(body.high / head.step) * head.step;
  const slip =
    slipBetween(head.high, body.high, head.step) ??
    (isWhole(head.high / body.step) ? slipBetween(body.high, head.high, body.step) : null) ??
    slipBetween(head.high, cutOff, head.step);
  if (slip !== null) return slip;
  const isScaled = Math.min(head.high, body.high) >= leastScaled;
  for (const [factor, name] of factors)
    if (
      (name === 'tenfold' || isScaled) &&
      (isRounded(head, body, factor) || isRounded(head, body, 1 / factor))
    )
      return name;
  return null;
}

function isRounded(head: HeadNumber, body: HeadNumber, factor: number): boolean {
  const high = head.high * factor;
  if (body.high < high / 2 || body.high > high * 2) return false;
  const isPrinted = factor < 1 && high % head.step === 0;
  const step = isPrinted ? head.step : head.step * factor;
  return closeness({ ...head, low: head.low * factor, high, step }, body) === 'same';
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;
