import type { Mention, Person } from '../mentions.ts';
import type { Placed } from '../placed.ts';
import type { Steps } from '../../steps.ts';
import { folded } from '../lexicon.ts';
import type { NamedMention, PersonDraft } from './draft.ts';
import { joinNames } from './join.ts';
import { factsOf, judge, type PlacedName } from './judge.ts';
import type { ParagraphPeople } from './paragraph.ts';
import { uniqueSlugs } from './slug.ts';
import { addWeakerMentions } from './weaker.ts';
import { occupations } from './words/occupations.ts';
import { offices } from './words/offices.ts';

const paragraphsPerStep = 400;

/** Everyone the article names or cites, in the order of their first mention. Offsets are into the article. */
export function* joinPeople(paragraphs: readonly Placed<ParagraphPeople>[]): Steps<Person[]> {
  const placed: PlacedName[] = [];
  for (const [index, { start, paragraph, found }] of paragraphs.entries()) {
    for (const name of found.candidates) placed.push({ ...name, offset: start, paragraph });
    if (index % paragraphsPerStep === paragraphsPerStep - 1) yield;
  }
  const facts = yield* factsOf(
    placed,
    paragraphs.map(({ found }) => found.lowerWords),
  );
  yield;
  const names = yield* judge(placed, facts);
  const mentions: NamedMention[] = [];
  for (const [index, name] of names.entries()) {
    mentions.push(mentionOf(name));
    if (index % 1000 === 999) yield;
  }
  yield;
  const named = yield* joinNames(mentions);
  for (const draft of named) addRoleWords(draft);
  yield;
  const unnamed = yield* addWeakerMentions(named, paragraphs);
  return inOrder([...named, ...unnamed]);
}

function mentionOf({ candidate, evidence, title, role, offset, paragraph }: PlacedName): NamedMention {
  return {
    start: offset + candidate.start,
    end: offset + candidate.end,
    form: 'name',
    candidate,
    name: paragraph.slice(candidate.start, candidate.end).replace(/\s+/gu, ' '),
    title,
    role: role && paragraph.slice(role.start, role.end).replace(/\s+/gu, ' '),
    party: evidence.includes('party after')
      ? partyIn(paragraph.slice(candidate.end, candidate.end + 6))
      : null,
    speaks: evidence.some((reason) => reason.includes('speech verb')),
  };
}

const partyIn = (words: string): string | null =>
  /^ ?\(D/u.test(words) ? 'democratic' : /^ ?\(R/u.test(words) ? 'republican' : null;

/** Notes by which words a description may mean this person. */
function addRoleWords({ named, nouns, qualifiers }: PersonDraft): void {
  for (const { role, party } of named) {
    if (party !== null) qualifiers.add(party);
    if (role === null) continue;
    const words = folded(role).match(/[\p{L}\p{N}.'-]+/gu) ?? [];
    const link = words.findIndex((word) => /^(?:of|for|at|in|from|with|to|on)$/.test(word));
    const head = link < 0 ? words : words.slice(0, link);
    for (const word of words) qualifiers.add(word);
    for (const word of head) if (occupations.has(word) || offices.has(word)) nouns.add(word);
  }
}

function inOrder(drafts: readonly PersonDraft[]): Person[] {
  const people = drafts
    .map((draft) => ({ draft, mentions: mentionsOf(draft) }))
    .sort((a, b) => (a.mentions.at(0)?.start ?? 0) - (b.mentions.at(0)?.start ?? 0));
  const names = people.map(({ draft }) => draft.description ?? fullest(draft.named));
  const ids = uniqueSlugs(names.map((name) => name.replace(/^(?:an?|the|one|another) /iu, '')));
  return people.map(({ draft, mentions }, index) => ({
    id: ids.at(index) ?? '',
    name: names.at(index) ?? '',
    unnamed: draft.description !== null,
    role: roleFrom(draft.named),
    mentions,
  }));
}

const mentionsOf = ({ named, weaker }: PersonDraft): Mention[] =>
  [...named, ...weaker]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, form }) => ({ start, end, form }));

/** The form with most words, and of these the longest, the first. */
function fullest(mentions: readonly NamedMention[]): string {
  let best = mentions.at(0);
  for (const mention of mentions) {
    if (!best) break;
    const more = mention.candidate.words.length - best.candidate.words.length;
    if (more > 0 || (more === 0 && mention.name.length > best.name.length)) best = mention;
  }
  return best?.name ?? '';
}

/** The first role given; a fuller one is taken only for a bare title ("Sen.", "President"). */
function roleFrom(mentions: readonly NamedMention[]): string | null {
  const roles = mentions.map(({ role }) => role).filter((role) => role !== null);
  const first = roles.at(0) ?? null;
  if (first === null || /\s/u.test(first)) return first;
  return roles.find((role) => role.includes(' ')) ?? first;
}
