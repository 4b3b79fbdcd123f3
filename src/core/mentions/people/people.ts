import type { Steps } from '../../steps.ts';
import type { Person } from '../mentions.ts';
import type { Placed } from '../placed.ts';
import { joinMentions, type NamedMention } from './join.ts';
import { factsOf, judge, type PlacedName } from './judge.ts';
import type { ParagraphPeople } from './paragraph.ts';
import { tokenAt } from './tokens.ts';

const paragraphsPerStep = 400;

/** Everyone the article names, in the order of their first mention. Offsets are into the article. */
export function* joinPeople(paragraphs: readonly Placed<ParagraphPeople>[]): Steps<Person[]> {
  const placed: PlacedName[] = [];
  const textOf = new Map<PlacedName, Placed<ParagraphPeople>>();
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const name of paragraph.found.candidates) {
      const one = { ...name, offset: paragraph.start };
      placed.push(one);
      textOf.set(one, paragraph);
    }
    if (index % paragraphsPerStep === paragraphsPerStep - 1) yield;
  }
  const facts = factsOf(
    placed,
    paragraphs.map(({ found }) => found.lowerWords),
  );
  yield;
  const names = yield* judge(placed, facts);
  const mentions: NamedMention[] = [];
  for (const name of names) {
    const paragraph = textOf.get(name);
    if (paragraph) mentions.push(mentionOf(name, paragraph));
  }
  yield;
  return yield* joinMentions(mentions);
}

function mentionOf(
  { candidate, role, offset }: PlacedName,
  { paragraph, found }: Placed<ParagraphPeople>,
): NamedMention {
  const title = candidate.from > candidate.titleFrom ? tokenAt(found.tokens, candidate.from - 1) : undefined;
  return {
    start: offset + candidate.start,
    end: offset + candidate.end,
    form: 'name',
    candidate,
    name: paragraph.slice(candidate.start, candidate.end),
    title: title ?? null,
    role: role && paragraph.slice(role.start, role.end).replace(/\s+/gu, ' '),
  };
}
