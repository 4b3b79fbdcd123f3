import { byStart, type Range } from '../model.ts';
import type { Steps } from '../steps.ts';
import { change } from './change/change.ts';
import { heads } from './heads/heads.ts';
import { headNames } from './heads/names.ts';
import { repeats } from './heads/repeats.ts';
import { parts } from './parts/parts.ts';
import type { Relating, RelatingInput } from './relating.ts';
import type { Relation } from './relation.ts';
import { timeRelations } from './time/time.ts';

/** Each in a file of its own. */
const all: readonly Relating[] = [parts, change, timeRelations, heads, headNames, repeats];

/** All that the words of an article state about its own figures, dates and names, by the first of their places. */
export function* relationsIn(input: RelatingInput): Steps<Relation[]> {
  const found: Relation[] = [];
  for (const relating of all) {
    found.push(...(yield* relating(input)));
    yield;
  }
  return found.sort((a, b) => byStart(a.places[0] ?? nowhere, b.places[0] ?? nowhere));
}

const nowhere: Range = { start: 0, end: 0 };
