import type { Range } from '../../model.ts';
import type { Steps } from '../../steps.ts';
import { isProse, type Placed } from '../placed.ts';
import type { Description } from './descriptions.ts';
import type { Gender } from './gender.ts';
import { newDraft, type PersonDraft } from './draft.ts';
import type { JoinedNames, OwnedMention } from './join.ts';
import type { ParagraphPeople } from './paragraph.ts';
import { sourceFamilies } from './words/unnamedSources.ts';

/** Someone mentioned in the paragraph at hand, or in the one before. */
interface Present {
  readonly draft: PersonDraft;
  /** End of the name seen last. */
  nameEnd: number;
}

type Event =
  | (OwnedMention & { readonly kind: 'name'; readonly at: number })
  | { readonly kind: 'description'; readonly at: number; readonly description: Description };

const paragraphsPerStep = 50;

export interface Described {
  /** The sources that the article does not name. */
  readonly unnamed: readonly PersonDraft[];
  /** Descriptions of somebody of whom nothing else is known. */
  readonly strangers: readonly Stranger[];
}

/** Offsets are into the article. */
export interface Stranger extends Range {
  readonly gender: Gender | null;
}

/**
 * Gives descriptions to the persons they certainly mean, who are added to, and finds the sources that the article does
 * not name.
 */
export function* joinDescriptions(
  { drafts, mentions }: JoinedNames,
  paragraphs: readonly Placed<ParagraphPeople>[],
): Steps<Described> {
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
  return scene;
}

/** How many paragraphs without anybody may lie between a description and the one it means. */
const patience = 2;

/** So many people of one paragraph are kept in mind. */
const largestScene = 60;

const eventsPerStep = 300;

/** Where more people than this are "ministers", no description says for certain who is meant. */
const mostBearers = 200;

/** Goes through the article and remembers who was mentioned. */
class Scene {
  readonly unnamed: PersonDraft[] = [];
  readonly strangers: Stranger[] = [];
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
    const events = [...names, ...descriptions].sort((a, b) => a.at - b.at);
    for (const [index, event] of events.entries()) {
      if (event.kind === 'name') this.#see(event.draft, event.at).nameEnd = event.mention.end;
      else this.#describe(event.description, start, paragraph);
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

  #see(draft: PersonDraft, at: number): Present {
    draft.lastSeen = at;
    const known = this.#here.find((one) => one.draft === draft);
    const present = known ?? { draft, nameEnd: -Infinity };
    if (!known) this.#here.push(present);
    if (this.#here.length > largestScene) this.#here.shift();
    return present;
  }

  #describe(description: Description, offset: number, paragraph: string): void {
    const range = { start: offset + description.start, end: offset + description.end };
    const words = paragraph.slice(description.start, description.wordsEnd).replace(/\s+/gu, ' ');
    const draft = this.#describedBy(description) ?? this.#newSource(description, words);
    if (this.#isApposition(range, draft)) return;
    if (!draft) {
      this.strangers.push({ ...range, gender: description.gender });
      return;
    }
    draft.weaker.push({ ...range, form: draft.description === null ? 'description' : 'name' });
    draft.gender ??= description.gender;
    this.#see(draft, range.start);
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

  /**
   * "Jane Roe, the head of the bank": what stands right behind the name is the role, and no mention of its own. Without
   * a draft, it may be the role of anybody here.
   */
  #isApposition({ start }: Range, draft: PersonDraft | null): boolean {
    return this.#here.some(
      (present) =>
        (!draft || present.draft === draft) &&
        present.nameEnd <= start &&
        start - present.nameEnd <= ', '.length,
    );
  }

  #newSource(description: Description, words: string): PersonDraft | null {
    if (!description.speaks || !description.maybeSource) return null;
    const bearers = this.#bearers(description.noun);
    if (bearers.length > mostBearers) return null;
    if (description.definite && bearers.some((draft) => fits(description, draft))) return null;
    const draft = newDraft([], { description: words });
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
}

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
