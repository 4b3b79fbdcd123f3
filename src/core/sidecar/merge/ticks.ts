import { dict, fieldText, fingerprint, type Data } from '../../yaml/data.ts';
import { byText } from '../../yaml/merge/fields.ts';
import { saysNoMoreThanATick } from '../tick.ts';

/** The annotations of both sides. */
interface Sides {
  readonly ours: readonly Data[];
  readonly theirs: readonly Data[];
}

/**
 * The same was ticked on both sides, as in two windows at one moment: the tick that was first stands, as it would if the
 * other checker had seen it. One that says anything else stays beside it.
 * @param isNew whether an annotation is one that a side has added
 */
export function withoutSecondTicks({ ours, theirs }: Sides, isNew: (annotation: Data) => boolean): Sides {
  const ticksOf = (side: readonly Data[]) =>
    new Map(side.filter((one) => isNew(one) && isTick(one)).map((one) => [saidBy(one), one]));
  const [ofOurs, ofTheirs] = [ticksOf(ours), ticksOf(theirs)];
  const isSecond = (tick: Data, other: Data | undefined): boolean =>
    other !== undefined && fieldText(tick, 'id') !== fieldText(other, 'id') && byTime(other, tick) < 0;
  const without = (side: readonly Data[], others: ReadonlyMap<string, Data>) =>
    side.filter((one) => !isNew(one) || !isTick(one) || !isSecond(one, others.get(saidBy(one))));
  return { ours: without(ours, ofTheirs), theirs: without(theirs, ofOurs) };
}

/** One without an id may be the same on both sides. */
const isTick = (annotation: Data): boolean =>
  fieldText(annotation, 'id') !== undefined &&
  fieldText(annotation, 'verdict') === 'confirmed' &&
  saysNoMoreThanATick(annotation);

const signature: ReadonlySet<string> = new Set(['id', 'checkedBy', 'checkedAt']);

/** What a tick says, whoever made it. */
const saidBy = (tick: Data): string =>
  fingerprint(tick.type === 'dict' ? dict([...tick.entries].filter(([key]) => !signature.has(key))) : tick);

const byTime = (a: Data, b: Data): number =>
  byText(fieldText(a, 'checkedAt') ?? '', fieldText(b, 'checkedAt') ?? '') ||
  byText(fieldText(a, 'id') ?? '', fieldText(b, 'id') ?? '');
