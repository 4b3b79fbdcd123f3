import { byStart, type Range } from '../model.ts';
import type { Steps } from '../steps.ts';
import { changeRules } from './change/change.ts';
import { againstBody } from './heads/heads.ts';
import { headNames } from './heads/names.ts';
import { acrossSentences } from './parts/across.ts';
import { partRules } from './parts/parts.ts';
import { perParagraph } from './phrases/perParagraph.ts';
import type { Relating, RelatingInput } from './relating.ts';
import type { Relation } from './relation.ts';
import { timeRelations } from './time/time.ts';

/** Each in a file of its own. */
const all: readonly Relating[] = [
  perParagraph([partRules, changeRules], [acrossSentences]), timeRelations, againstBody, headNames,
]; // prettier-ignore

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
