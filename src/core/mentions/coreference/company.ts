import { byStart } from '../../model.ts';
import type { PersonDraft } from '../people/draft.ts';
import type { OwnedMention } from '../people/join.ts';
import type { ParagraphPeople } from '../people/paragraph.ts';
import type { Stranger } from '../people/weaker.ts';
import type { Placed } from '../placed.ts';
import { shiftRange } from '../slices.ts';
import type { PlacedMention } from './mention.ts';
import type { ParagraphScene } from './scene.ts';

/** What one paragraph shows of people, and of who does what. */
export interface PersonsInParagraph {
  readonly people: ParagraphPeople;
  readonly scene: ParagraphScene;
}

/** Everybody whom a pronoun may mean, wherever the article mentions them, in its order. */
export function companyOf(
  named: readonly OwnedMention[],
  drafts: readonly PersonDraft[],
  strangers: readonly Stranger[],
  paragraphs: readonly Placed<PersonsInParagraph>[],
): PlacedMention[] {
  const others = paragraphs.flatMap(({ start, found: { scene } }) =>
    scene.others.map((other) => ({ ...shiftRange(other, start), gender: null })),
  );
  const relatives = paragraphs.flatMap(({ start, found: { people } }) =>
    people.relatives.map((relative) => shiftRange(relative, start)),
  );
  const known = [
    ...named.map(placedByName),
    ...drafts.flatMap(placedByDescription),
    ...[...strangers, ...relatives].map(placedStranger),
  ].sort(byStart);
  return [...known, ...untouched(others, known).map(placedStranger)].sort(byStart);
}

/** Those that no mention touches. Both lists are in order. */
function untouched(others: readonly Stranger[], known: readonly PlacedMention[]): Stranger[] {
  let next = 0;
  return others.filter(({ start, end }) => {
    while ((known.at(next)?.end ?? Infinity) <= start) next++;
    return (known.at(next)?.start ?? Infinity) >= end;
  });
}

const placedByName = ({ mention, draft }: OwnedMention): PlacedMention => ({
  start: mention.start,
  end: mention.end,
  from: mention.from,
  name: mention,
  draft,
  gender: null,
});

const placedByDescription = (draft: PersonDraft): PlacedMention[] =>
  draft.weaker.map(({ start, end }) => ({ start, end, from: start, name: null, draft, gender: null }));

const placedStranger = ({ start, end, gender }: Stranger): PlacedMention => ({
  start,
  end,
  from: start,
  name: null,
  draft: null,
  gender,
});
