import type { Range } from '../../model.ts';
import { judged } from '../intervals/judge.ts';
import type { Printed } from '../intervals/printed.ts';
import type { Relation, RelationAnswer, RelationKind } from '../relation.ts';
import type { Told } from '../told.ts';
import { caveatOf, type Caveat } from './caveat.ts';
import type { Phrase } from './phrase.ts';

export interface Stated {
  readonly kind: RelationKind;
  readonly places: readonly Range[];
  readonly computed: Printed;
  readonly stated: Printed;
  /** What speaks against it besides the words that speak against any. */
  readonly caveat?: Caveat | null;
}

/** What comes of comparing; unknown where the words of the phrase speak against it. */
export function conclude(
  phrase: Phrase,
  { kind, places, computed, stated, caveat: own = null }: Stated,
  tell: (doubt: Caveat | null) => Told,
): Relation {
  const caveat = own ?? caveatOf(phrase);
  const answer: RelationAnswer = caveat ? 'unknown' : judged(computed, stated);
  return { kind, answer, places, told: tell(answer === 'unknown' ? (caveat ?? 'rounding') : null) };
}
