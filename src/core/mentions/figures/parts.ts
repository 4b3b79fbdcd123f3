import type { Amount } from '../mentions.ts';
import { exact, knownNumberAt, type NumberMatch } from './numbers.ts';
import { before, matchAt, oneOf, sticky } from './patterns.ts';
import { durationUnits } from './words/durations.ts';
import { measureUnits, smallerUnits } from './words/measures.ts';

/** An amount in two units, the smaller after the larger: "6 feet 2 inches", "two years and six months". */
export interface PartedAmount {
  readonly end: number;
  /** In the larger unit. */
  readonly value: number;
  readonly parts: readonly Amount[];
}

const link = sticky(String.raw`,? and |, ?|[ -]`);
const smallNames = [...smallerUnits.values()].map(([unit]) => unit);
const unitNames = [...durationUnits, ...measureUnits].filter(([, unit]) => smallNames.includes(unit));
const smaller = sticky(String.raw`[ -]?(${oneOf(['in', ...unitNames.map(([name]) => name)])})(?!\p{L})`);
const smallUnitOf = new Map<string, string>([['in', 'inches'], ...unitNames]);
const betweenBefore = /\bbetween (?:\S+ )?$/iu;

/** What goes on after an amount that ends at the offset; null where it stands in one unit. */
export function partsAfter(
  text: string,
  start: number,
  end: number,
  value: number | null,
  unit: string,
): PartedAmount | null {
  const known = smallerUnits.get(unit);
  if (!known || value === null || value < 0 || !Number.isInteger(value)) return null;
  const [smallUnit, ofLarger] = known;
  const joint = matchAt(link, text, end);
  const from = end + (joint?.[0].length ?? 0);
  const second = knownNumberAt(text, from);
  if (!second || second.value < 0 || second.value >= ofLarger) return null;
  const named = matchAt(smaller, text, second.end);
  if (named) {
    if (smallUnitOf.get(named[1]?.toLowerCase() ?? '') !== smallUnit) return null;
    if (betweenBefore.test(before(text, start))) return null;
  } else if (unit !== 'feet' || !isBareInches(text, joint?.[0], second)) return null;
  const secondEnd = second.end + (named?.[0].length ?? 0);
  const rest = named ? partsAfter(text, start, secondEnd, second.value, smallUnit) : null;
  return {
    end: rest?.end ?? secondEnd,
    value: exact(value + (rest?.value ?? second.value) / ofLarger),
    parts: [{ value, unit }, ...(rest?.parts ?? [{ value: second.value, unit: smallUnit }])],
  };
}

const heightAfter = sticky(String.raw`[.,;:)”"’]|$| (?:tall|high|long|wide|inch)|-(?:inch|tall)`);

/** "5-foot-10", "6 feet 2": inches may go without their name where nothing else follows them. */
const isBareInches = (text: string, joint: string | undefined, { end: last }: NumberMatch): boolean =>
  joint === '-'
    ? !/^[\d%]/u.test(text.slice(last))
    : joint === ' ' && matchAt(heightAfter, text, last) !== null;

const primes = sticky(
  String.raw`(\d)(?:['’′] ?(\d{1,2}(?:\.\d|½)?)(?:["”″]|['’′]{2})|['’′](\d{1,2})(?![\d'’′]))`,
);

const primeSigns = new Set("'’′");

/** `5'10"`, a height with the signs of feet and inches. */
export function heightInSigns(text: string, at: number): PartedAmount | null {
  if (!primeSigns.has(text.charAt(at + 1))) return null;
  const match = matchAt(primes, text, at);
  const inches = Number((match?.[2] ?? match?.[3])?.replace('½', '.5'));
  const feet = Number(match?.[1]);
  if (!match || feet < 1 || inches >= 12) return null;
  return {
    end: at + match[0].length,
    value: exact(feet + inches / 12),
    parts: [
      { value: feet, unit: 'feet' },
      { value: inches, unit: 'inches' },
    ],
  };
}
