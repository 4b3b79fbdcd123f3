import type { Caveat } from '../../figures/phrases/caveat.ts';
import type { Relation } from '../../figures/relation.ts';
import { doubtInWords } from './doubts.ts';

/** What was computed, and whether it is what the article says. `stated` is in quotation marks. */
export function comparedInWords(
  { answer }: Relation,
  computed: string,
  stated: string,
  doubt: Caveat | null,
): string {
  switch (answer) {
    case 'agrees':
      return `${computed}; agrees with ${stated}`;
    case 'disagrees':
      return `${computed}, not ${stated}`;
    case 'unknown':
      return `${computed}; whether that is ${stated} ${doubtInWords(doubt)}`;
  }
}
