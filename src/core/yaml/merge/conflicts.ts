import { dict, leaf, type Data } from '../data.ts';
import type { ThreeWay } from './lists.ts';

/** What a conflict is about: an entry of a list, or, without one, the file as a whole. */
export interface Subject {
  readonly name: string;
  readonly id: string;
}

/** An entry of `conflicts:`. A side that has nothing is left out. */
export function conflictEntry(subject: Subject | null, field: string | null, sides: ThreeWay<Data>): Data {
  const { ours, theirs, base } = sides;
  return dict([
    ...(subject ? [[subject.name, leaf(subject.id)] as const] : []),
    ...(field === null ? [] : [['field', leaf(field)] as const]),
    ...(ours ? [['ours', ours] as const] : []),
    ...(theirs ? [['theirs', theirs] as const] : []),
    ...(base ? [['base', base] as const] : []),
  ]);
}
