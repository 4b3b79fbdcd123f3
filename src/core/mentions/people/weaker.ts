import type { Range } from '../../model.ts';
import type { Steps } from '../../steps.ts';
import type { Placed } from '../placed.ts';
import type { Description } from './descriptions.ts';
import { newDraft, type PersonDraft } from './draft.ts';
import type { JoinedNames, OwnedMention } from './join.ts';
import type { ParagraphPeople } from './paragraph.ts';
import type { Pronoun } from './pronouns.ts';
import { sourceFamilies } from './words/unnamedSources.ts';

/** Someone mentioned in the paragraph at hand, or in the one before. */
interface Present {
  readonly draft: PersonDraft;
  speaks: boolean;
  /** End of the name seen last. */
  nameEnd: number;
}

type Event =
  | (OwnedMention & { readonly kind: 'name'; readonly at: number })
  | { readonly kind: 'description'; readonly at: number; readonly description: Description }
  | { readonly kind: 'pronoun'; readonly at: number; readonly pronoun: Pronoun };

const paragraphsPerStep = 50;

/**
 * Gives descriptions and pronouns to the persons they certainly mean, and finds the sources that the article does
 * not name. Returns these; the named ones are added to.
 */
export function* addWeakerMentions(
  { drafts, mentions }: JoinedNames,
  paragraphs: readonly Placed<ParagraphPeople>[],
): Steps<PersonDraft[]> {
  const scene = new Scene(drafts);
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const events: Event[] = [];
    const end = paragraph.start + paragraph.paragraph.length;
    for (let one = mentions.at(next); one && one.mention.start < end; one = mentions.at(next)) {
      events.push({ kind: 'name', at: one.mention.start, ...one });
      next++;
    }
    yield* scene.play(paragraph, events);
    if (index % paragraphsPerStep === paragraphsPerStep - 1) yield;
  }
  return scene.unnamed;
}

/** How many paragraphs without anybody may lie between a pronoun and the one it means. */
const patience = 2;

/** So many people of one paragraph are kept in mind. */
const largestScene = 60;

const eventsPerStep = 300;

/** Where more people than this are "ministers", no description says for certain who is meant. */
const mostBearers = 200;

/** How many characters behind a pronoun a name may follow that it could mean as well ("In his speech, Roe…"). */
const cataphoraReach = 70;

/** Goes through the article and remembers who was mentioned. */
class Scene {
  readonly unnamed: PersonDraft[] = [];
  readonly #byNoun = new Map<string, PersonDraft[]>();
  readonly #named: readonly PersonDraft[];
  #before: Present[] = [];
  #here: Present[] = [];
  #emptyParagraphs = 0;

  constructor(drafts: readonly PersonDraft[]) {
    this.#named = drafts;
    for (const draft of this.#named) for (const noun of draft.nouns) this.#index(noun, draft);
  }

  *play({ start, paragraph, found }: Placed<ParagraphPeople>, names: Event[]): Steps<void> {
    const descriptions = found.descriptions.map((description) => ({
      kind: 'description' as const,
      at: start + description.start,
      description,
    }));
    const pronouns = found.pronouns.map((pronoun) => ({
      kind: 'pronoun' as const,
      at: start + pronoun.start,
      pronoun,
    }));
    const events = [...names, ...descriptions, ...pronouns].sort((a, b) => a.at - b.at);
    const followingNames = nextNames(events);
    for (const [index, event] of events.entries()) {
      if (event.kind === 'name')
        this.#see(event.draft, event.at, event.mention.speaks).nameEnd = event.mention.end;
      else if (event.kind === 'description') this.#describe(event.description, start, paragraph);
      else this.#point(event.pronoun, start, followingNames.at(index) ?? Infinity);
      if (index % eventsPerStep === eventsPerStep - 1) yield;
    }
    this.#closeParagraph(isProse(paragraph));
  }

  #closeParagraph(isProse: boolean): void {
    if (!isProse) this.#before = [];
    else if (this.#here.length > 0) {
      this.#before = this.#here;
      this.#emptyParagraphs = 0;
    } else if (++this.#emptyParagraphs > patience) this.#before = [];
    this.#here = [];
  }

  #see(draft: PersonDraft, at: number, speaks: boolean): Present {
    draft.lastSeen = at;
    const known = this.#here.find((one) => one.draft === draft);
    const present = known ?? { draft, speaks, nameEnd: -Infinity };
    present.speaks ||= speaks;
    if (!known) this.#here.push(present);
    if (this.#here.length > largestScene) this.#here.shift();
    return present;
  }

  #describe(description: Description, offset: number, paragraph: string): void {
    const range = { start: offset + description.start, end: offset + description.end };
    const words = paragraph.slice(description.start, description.end).replace(/\s+/gu, ' ');
    const draft = this.#describedBy(description) ?? this.#newSource(description, words);
    if (!draft || this.#isApposition(range, draft)) return;
    draft.weaker.push({ ...range, form: draft.description === null ? 'description' : 'name' });
    draft.gender ??= description.gender;
    this.#see(draft, range.start, description.speaks);
  }

  /** The one person met so far whom the description fits. */
  #describedBy(description: Description): PersonDraft | null {
    if (description.other) return null;
    const bearers = this.#bearers(description.noun);
    if (bearers.length > mostBearers) return null;
    const known = bearers.filter((draft) => draft.lastSeen >= 0);
    const fitting = known.filter((draft) => fits(description, draft));
    const only = fitting.length === 1 ? fitting.at(0) : undefined;
    if (!only) return null;
    if (description.definite) return isCertain(description, only, this.#isNear(only)) ? only : null;
    const isSame = only.description !== null && only.qualifiers.size === new Set(description.modifiers).size;
    return isSame && only.nouns.has(description.noun) ? only : null;
  }

  #isNear(draft: PersonDraft): boolean {
    return [...this.#here, ...this.#before].some((present) => present.draft === draft);
  }

  /** "Jane Roe, the head of the bank": what stands right behind the name is the role, and no mention of its own. */
  #isApposition({ start }: Range, draft: PersonDraft): boolean {
    const nameEnd = this.#here.find((present) => present.draft === draft)?.nameEnd ?? -Infinity;
    return nameEnd <= start && start - nameEnd <= ', '.length;
  }

  #newSource(description: Description, words: string): PersonDraft | null {
    if (!description.speaks || !description.maybeSource) return null;
    const bearers = this.#bearers(description.noun);
    if (bearers.length > mostBearers) return null;
    if (description.definite && bearers.some((draft) => fits(description, draft))) return null;
    const draft = newDraft([], words);
    draft.nouns.add(description.noun);
    for (const modifier of description.modifiers) draft.qualifiers.add(modifier);
    this.unnamed.push(draft);
    for (const noun of relatedNouns(description.noun)) this.#index(noun, draft);
    return draft;
  }

  #index(noun: string, draft: PersonDraft): void {
    const bearers = this.#byNoun.get(noun);
    if (bearers) bearers.push(draft);
    else this.#byNoun.set(noun, [draft]);
  }

  #bearers(noun: string): readonly PersonDraft[] {
    return this.#byNoun.get(noun) ?? [];
  }

  #point(pronoun: Pronoun, offset: number, followingName: number): void {
    const range: Range = { start: offset + pronoun.start, end: offset + pronoun.end };
    const mayMeanNext = followingName - range.end < cataphoraReach;
    const draft =
      this.#meantHere(pronoun) ?? (mayMeanNext && !pronoun.speaks ? null : this.#meantBefore(pronoun));
    if (!draft) return;
    draft.weaker.push({ ...range, form: 'pronoun' });
    draft.gender ??= pronoun.gender;
    this.#see(draft, range.start, pronoun.speaks);
  }

  #meantHere(pronoun: Pronoun): PersonDraft | null {
    const fitting = this.#here.filter(({ draft }) => mayBe(pronoun, draft));
    if (fitting.length === 1) return fitting.at(0)?.draft ?? null;
    const speaking = fitting.filter((present) => present.speaks);
    return pronoun.speaks && speaking.length === 1 ? (speaking.at(0)?.draft ?? null) : null;
  }

  /** Somebody of the paragraph before, if only one fits and nobody here does. */
  #meantBefore(pronoun: Pronoun): PersonDraft | null {
    if (this.#here.some(({ draft }) => mayBe(pronoun, draft))) return null;
    const fitting = this.#before.filter(({ draft }) => mayBe(pronoun, draft));
    return fitting.length === 1 ? (fitting.at(0)?.draft ?? null) : null;
  }
}

/** Headings name people too, but the pronouns below them seldom mean these. */
const isProse = (paragraph: string): boolean =>
  paragraph.length > 150 || /[.!?…:;,—-]["”’')\]]*$/u.test(paragraph);

/** Where the next name starts behind each event. */
function nextNames(events: readonly Event[]): number[] {
  const starts: number[] = [];
  let start = Infinity;
  for (const event of [...events].reverse()) {
    starts.push(start);
    if (event.kind === 'name') start = event.at;
  }
  return starts.reverse();
}

const mayBe = ({ gender }: Pronoun, draft: PersonDraft): boolean => !draft.gender || draft.gender === gender;

const fits = ({ modifiers, gender }: Description, draft: PersonDraft): boolean =>
  modifiers.every((modifier) => draft.qualifiers.has(modifier)) &&
  !(gender && draft.gender && gender !== draft.gender);

/** "The House Democratic leader" is certain by its words; "the leader" only where its bearer was just spoken of. */
const isCertain = ({ modifiers }: Description, draft: PersonDraft, isNear: boolean): boolean =>
  modifiers.length > 0 || draft.description !== null || isNear;

function relatedNouns(noun: string): Set<string> {
  const related = new Set([noun]);
  for (const family of sourceFamilies) {
    if (family.has(noun)) for (const other of family) related.add(other);
  }
  return related;
}
