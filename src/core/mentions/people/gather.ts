import type { Mention, Person } from '../mentions.ts';
import { only, type Placed } from '../placed.ts';
import type { Steps } from '../../steps.ts';
import type { NamedMention, PersonDraft } from './draft.ts';
import { joinNames } from './join.ts';
import type { ParagraphPeople } from './paragraph.ts';
import { companyOf, type PersonsInParagraph } from '../coreference/company.ts';
import { resolvePronouns } from '../coreference/resolve.ts';
import type { DoubtfulPronoun } from '../coreference/talk.ts';
import { byStart, type Range } from '../../model.ts';
import { uniqueSlugs } from './slug.ts';
import { joinDescriptions } from './weaker.ts';
import { namesAmong, verdictsOf, type Verdicts } from './verdicts.ts';

const peoplePerStep = 200;
const mentionsPerStep = 500;

/** Offsets are into the article. */
export interface GatheredPeople {
  /** Everyone the article names or cites, in the order of their first mention. */
  readonly people: readonly Person[];
  /** Pronouns that may mean one or another, in order, with the ids of these. */
  readonly doubtful: readonly (Range & { readonly candidates: readonly string[] })[];
  /** For a later version of the article. */
  readonly verdicts: Verdicts;
}

/**
 * Everyone the article names or cites, with all that mentions them.
 * @param before what was judged of an earlier version of the article
 */
export function* gatherPeople(
  paragraphs: readonly Placed<PersonsInParagraph>[],
  before: Verdicts | null = null,
): Steps<GatheredPeople> {
  const people = paragraphs.map(only('people'));
  const verdicts = yield* verdictsOf(people, before);
  const mentions = yield* namesAmong(verdicts);
  yield;
  const named = yield* joinNames(mentions);
  for (const [index, draft] of named.drafts.entries()) {
    addRoleWords(draft);
    if (index % peoplePerStep === 0) yield;
  }
  const { unnamed, strangers } = yield* joinDescriptions(named, people);
  const drafts = [...named.drafts, ...unnamed];
  const doubtful = yield* resolvePronouns(
    companyOf(named.mentions, drafts, strangers, paragraphs),
    paragraphs.map(only('scene')),
  );
  const ordered = yield* inOrder(drafts);
  const ids = new Map(ordered.map(({ draft, person }) => [draft, person.id]));
  return {
    verdicts,
    people: ordered.map(({ draft, person }) => withBearers(person, draft, ids)),
    doubtful: withIds(doubtful, ids),
  };
}

/** Those of {@link gatherPeople} who are named, with the places of their names alone. */
export function* gatherNames(paragraphs: readonly Placed<ParagraphPeople>[]): Steps<readonly Person[]> {
  const mentions = yield* namesAmong(yield* verdictsOf(paragraphs, null));
  yield;
  const { drafts } = yield* joinNames(mentions);
  const ordered = yield* inOrder(drafts);
  const ids = new Map(ordered.map(({ draft, person }) => [draft, person.id]));
  return ordered.map(({ draft, person }) => withBearers(person, draft, ids));
}

const withBearers = (
  person: Person,
  { mayBe }: PersonDraft,
  ids: ReadonlyMap<PersonDraft, string>,
): Person => (mayBe.length > 0 ? { ...person, mayBe: idsOf(mayBe, ids) } : person);

const withIds = (
  doubtful: readonly DoubtfulPronoun[],
  ids: ReadonlyMap<PersonDraft, string>,
): GatheredPeople['doubtful'] =>
  doubtful.map(({ start, end, candidates }) => ({
    start,
    end,
    candidates: idsOf(
      candidates.flatMap((draft) => (draft.mayBe.length > 0 ? draft.mayBe : draft)),
      ids,
    ),
  }));

const idsOf = (drafts: readonly PersonDraft[], ids: ReadonlyMap<PersonDraft, string>): readonly string[] => [
  ...new Set(drafts.flatMap((draft) => ids.get(draft) ?? [])),
];

/** Notes by which words a description may mean this person. */
function addRoleWords({ named, nouns, qualifiers }: PersonDraft): void {
  for (const { roleWords, party } of named) {
    if (party !== null) qualifiers.add(party);
    if (roleWords === null) continue;
    for (const word of roleWords.all) qualifiers.add(word);
    for (const word of roleWords.nouns) nouns.add(word);
  }
}

function* inOrder(
  drafts: readonly PersonDraft[],
): Steps<readonly { readonly draft: PersonDraft; readonly person: Person }[]> {
  const people: { readonly draft: PersonDraft; readonly person: Omit<Person, 'id'> }[] = [];
  const bearers = new Map<string, number>();
  for (const { words, mayBe } of drafts) {
    if (mayBe.length > 0) continue;
    const surname = words.at(-1)?.key;
    if (surname !== undefined) bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
  }
  for (const [index, draft] of drafts.entries()) {
    const { named, weaker, description } = draft;
    if (named.length + weaker.length === 0) continue;
    const roles = named.flatMap(({ roleAt }) => roleAt ?? []).sort(byStart);
    const person = {
      name: description ?? fullest(named),
      unnamed: description !== null,
      role: roleFrom(
        (bearers.get(draft.words.at(-1)?.key ?? '') ?? 0) > 1 &&
          (draft.fullNames > 0 || draft.mayBe.length > 0)
          ? named.filter(isFullName)
          : named,
      ),
      ...(roles.length === 0 ? {} : { roles }),
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

/** Whose office "Secretary Roe" is, is not certain where several are called Roe. */
const isFullName = ({ candidate }: NamedMention): boolean => candidate.words.length > 1;

const mentionsOf = (named: readonly Mention[], weaker: readonly Mention[]): Mention[] =>
  [...named, ...weaker].sort(byStart).map(({ start, end, form }) => ({ start, end, form }));

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
