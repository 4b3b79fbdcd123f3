import type { Steps } from '../../steps.ts';
import type { Placed } from '../placed.ts';
import type { ParagraphName, PlacedName } from './candidate.ts';
import type { ParagraphPeople } from './paragraph.ts';
import { factsOf, type ArticleFacts } from './reasons/inArticle.ts';

const paragraphsPerStep = 100;

/** What may be a name anywhere in the article, in its order, and what the whole article shows about it. */
export function* candidatesIn(
  paragraphs: readonly Placed<ParagraphPeople>[],
): Steps<{ readonly candidates: readonly PlacedName[]; readonly facts: ArticleFacts }> {
  const candidates: PlacedName[] = [];
  for (const [index, { start, paragraph, found }] of paragraphs.entries()) {
    for (const name of found.candidates) candidates.push(placedName(name, start, paragraph));
    if (index % paragraphsPerStep === paragraphsPerStep - 1) yield;
  }
  const facts = yield* factsOf(
    candidates,
    paragraphs.map(({ found }) => found.lowerWords),
  );
  return { candidates, facts };
}

const placedName = (name: ParagraphName, offset: number, paragraph: string): PlacedName => ({
  candidate: name.candidate,
  reasons: name.reasons,
  weight: name.weight,
  contextWeight: name.contextWeight,
  form: name.form,
  title: name.title,
  role: name.role,
  titleStart: name.titleStart,
  offset,
  paragraph,
});
