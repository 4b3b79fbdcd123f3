import type { Mention, Person } from '../mentions.ts';
import type { Placed } from '../placed.ts';
import { shiftRange } from '../slices.ts';
import type { Steps } from '../../steps.ts';
import { folded } from '../lexicon.ts';
import type { NamedMention, PersonDraft } from './draft.ts';
import { joinNames, type OwnedMention } from './join.ts';
import type { ParagraphName, PlacedName } from './candidate.ts';
import { judge } from './judge.ts';
import type { ParagraphPeople } from './paragraph.ts';
import type { PlacedMention } from '../coreference/mention.ts';
import { resolvePronouns } from '../coreference/resolve.ts';
import type { ParagraphScene } from '../coreference/scene.ts';
import type { DoubtfulPronoun } from '../coreference/talk.ts';
import type { Range } from '../../model.ts';
import { factsOf, type ArticleFacts } from './reasons/inArticle.ts';
import { uniqueSlugs } from './slug.ts';
import { joinDescriptions, type Stranger } from './weaker.ts';
import { occupations } from '../../english/occupations.ts';
import { offices } from '../../english/offices.ts';

const paragraphsPerStep = 100;
const peoplePerStep = 200;
const mentionsPerStep = 500;

/** What one paragraph shows of people, and of who does what. */
export interface PersonsInParagraph {
  readonly people: ParagraphPeople;
  readonly scene: ParagraphScene;
}

/** Offsets are into the article. */
export interface GatheredPeople {
  /** Everyone the article names or cites, in the order of their first mention. */
  readonly people: readonly Person[];
  /** Pronouns that may mean one or another, in order, with the ids of these. */
  readonly doubtful: readonly (Range & { readonly candidates: readonly string[] })[];
}

/** Everyone the article names or cites, with all that mentions them. */
export function* gatherPeople(paragraphs: readonly Placed<PersonsInParagraph>[]): Steps<GatheredPeople> {
  const people = paragraphs.map(({ found, ...placed }) => ({ ...placed, found: found.people }));
  const { candidates, facts } = yield* candidatesIn(people);
  yield;
  const names = yield* judge(candidates, facts);
  const mentions: NamedMention[] = [];
  for (const [index, name] of names.entries()) {
    mentions.push(mentionOf(name));
    if (index % mentionsPerStep === 0) yield;
  }
  const named = yield* joinNames(mentions);
  for (const [index, draft] of named.drafts.entries()) {
    addRoleWords(draft);
    if (index % peoplePerStep === 0) yield;
  }
  const { unnamed, strangers } = yield* joinDescriptions(named, people);
  const drafts = [...named.drafts, ...unnamed];
  const relatives = people.flatMap(({ start, found }) =>
    found.relatives.map((relative) => shiftRange(relative, start)),
  );
  const described = paragraphs.flatMap(({ start, found }) =>
    found.scene.described.map((subject) => ({ ...shiftRange(subject, start), gender: null })),
  );
  const placed = [
    ...named.mentions.map(placedByName),
    ...drafts.flatMap(placedByDescription),
    ...[...strangers, ...relatives, ...untouched(described, named.mentions)].map(placedStranger),
  ];
  const doubtful = yield* resolvePronouns(
    placed.sort((a, b) => a.start - b.start),
    paragraphs.map(({ found, ...placed }) => ({ ...placed, found: found.scene })),
  );
  const ordered = yield* inOrder(drafts);
  return {
    people: ordered.map(({ person }) => person),
    doubtful: withIds(doubtful, new Map(ordered.map(({ draft, person }) => [draft, person.id]))),
  };
}

/** Somebody described whose name is not read as one: those of the ranges that no name touches. Both are in order. */
function untouched(described: readonly Stranger[], mentions: readonly OwnedMention[]): Stranger[] {
  let next = 0;
  return described.filter((range) => {
    while ((mentions.at(next)?.mention.end ?? Infinity) <= range.start) next++;
    return (mentions.at(next)?.mention.start ?? Infinity) >= range.end;
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

const withIds = (
  doubtful: readonly DoubtfulPronoun[],
  ids: ReadonlyMap<PersonDraft, string>,
): GatheredPeople['doubtful'] =>
  doubtful.map(({ start, end, candidates }) => ({
    start,
    end,
    candidates: candidates.flatMap((draft) => ids.get(draft) ?? []),
  }));

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

function mentionOf({
  titleStart,
  candidate,
  reasons,
  title,
  role,
  offset,
  paragraph,
}: PlacedName): NamedMention {
  return {
    start: offset + candidate.start,
    end: offset + candidate.end,
    from: offset + titleStart,
    form: 'name',
    candidate,
    name: paragraph.slice(candidate.start, candidate.end).replace(/\s+/gu, ' '),
    title,
    role: role && paragraph.slice(role.start, role.end).replace(/\s+/gu, ' '),
    party: reasons.includes('party after')
      ? partyIn(paragraph.slice(candidate.end, candidate.end + 6))
      : null,
    speaks: reasons.some((reason) => saysThatHeSpeaks.has(reason)),
  };
}

const saysThatHeSpeaks: ReadonlySet<ParagraphName['reasons'][number]> = new Set([
  'speech verb before',
  'speech verb after',
  'speech verb beyond',
  'comma and speech verb after',
]);

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

function* inOrder(
  drafts: readonly PersonDraft[],
): Steps<readonly { readonly draft: PersonDraft; readonly person: Person }[]> {
  const people: { readonly draft: PersonDraft; readonly person: Omit<Person, 'id'> }[] = [];
  for (const [index, draft] of drafts.entries()) {
    const { named, weaker, description } = draft;
    const person = {
      name: description ?? fullest(named),
      unnamed: description !== null,
      role: roleFrom(named),
      mentions: mentionsOf(named, weaker),
    };
    people.push({ draft, person });
    if (index % peoplePerStep === 0 || named.length > mentionsPerStep) yield;
  }
  people.sort((a, b) => (a.person.mentions.at(0)?.start ?? 0) - (b.person.mentions.at(0)?.start ?? 0));
  yield;
  const slugFor = uniqueSlugs();
  const withIds: { readonly draft: PersonDraft; readonly person: Person }[] = [];
  for (const [index, { draft, person }] of people.entries()) {
    const id = slugFor(person.name.replace(/^(?:an?|the|one|another) /iu, ''));
    withIds.push({ draft, person: { id, ...person } });
    if (index % peoplePerStep === 0) yield;
  }
  return withIds;
}

const mentionsOf = (named: readonly Mention[], weaker: readonly Mention[]): Mention[] =>
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
  let first: string | null = null;
  for (const { role } of mentions) {
    if (role === null) continue;
    if (role.includes(' ')) return first === null || !/\s/u.test(first) ? role : first;
    first ??= role;
  }
  return first;
}
