import type { Steps } from '../../steps.ts';
import { newDraft, type NamedMention, type PersonDraft } from './draft.ts';
import { genderOfGivenName, genderOfTitle, usualGenderOf, type Gender } from './gender.ts';
import type { Token } from './tokens.ts';
import { fullNames } from './words/nicknames.ts';

/** Mentions gone through between two pauses. */
const mentionsPerStep = 500;

/** A mention and whom it names. */
export interface OwnedMention {
  readonly mention: NamedMention;
  readonly draft: PersonDraft;
}

export interface JoinedNames {
  readonly drafts: readonly PersonDraft[];
  /** Every mention, in order. */
  readonly mentions: readonly OwnedMention[];
}

/** Everyone who is named; each mention belongs to one person. Mentions must be in order. */
export function* joinNames(mentions: readonly NamedMention[]): Steps<JoinedNames> {
  const names = new Names();
  for (const mention of mentions) names.noteKin(mention);
  yield;
  for (const sameLength of fullestFirst(mentions)) {
    for (const [index, mention] of sameLength.entries()) {
      names.addFullName(mention);
      if (index % mentionsPerStep === 0) yield;
    }
  }
  for (const [index, mention] of mentions.entries()) {
    names.noteGivenName(mention);
    if (index % mentionsPerStep === 0) yield;
  }
  const owned: OwnedMention[] = [];
  for (const [index, mention] of mentions.entries()) {
    const draft = names.ownerOf(mention);
    draft.named.push(mention);
    if (mention.candidate.words.length > 1) draft.lastSeen = mention.start;
    owned.push({ mention, draft });
    if (index % mentionsPerStep === 0) yield;
  }
  for (const draft of names.drafts) draft.lastSeen = -1;
  return { drafts: names.drafts, mentions: owned };
}

/** Names of more than one word by how many they have, the longest first; each list in order. */
function fullestFirst(mentions: readonly NamedMention[]): NamedMention[][] {
  const byLength = new Map<number, NamedMention[]>();
  for (const mention of mentions) {
    const { length } = mention.candidate.words;
    if (length > 1) listIn(byLength, length).push(mention);
  }
  return [...byLength].sort(([a], [b]) => b - a).map(([, list]) => list);
}

function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const known = lists.get(key);
  if (known) return known;
  const list: Item[] = [];
  lists.set(key, list);
  return list;
}

/** More people than this who share a word of their names are not told apart by it. */
const largestFamily = 40;

class Names {
  readonly drafts: PersonDraft[] = [];
  readonly #byWord = new Map<string, PersonDraft[]>();
  readonly #byForm = new Map<string, PersonDraft>();
  readonly #kin = new Set<string>();
  readonly #owner = new Map<NamedMention, PersonDraft>();

  /** Notes that a form of a name is that of somebody's father or son. */
  noteKin(mention: NamedMention): void {
    if (mention.isKin && mention.candidate.words.length > 1) this.#kin.add(formOf(mention));
  }

  addFullName(mention: NamedMention): void {
    const { words } = mention.candidate;
    const form = formOf(mention);
    const draft = this.#byForm.get(form) ?? this.#sameAs(mention, this.#kin.has(form)) ?? this.#create(words);
    draft.generation ??= mention.generation;
    draft.isKin ||= this.#kin.has(form);
    this.#byForm.set(form, draft);
    this.#owner.set(mention, draft);
    draft.fullNames += 1;
    const told = toldGender(mention);
    if (told && !draft.genderIsTold) [draft.gender, draft.genderIsTold] = [told, true];
    draft.gender ??= usualGender(mention);
  }

  /** Whom a mention names; those before it must have been asked for. */
  ownerOf(mention: NamedMention): PersonDraft {
    return this.#owner.get(mention) ?? this.#bearerOf(mention);
  }

  /** A surname or given name alone: the one who bears it, by title and nearness if there are several. */
  #bearerOf(mention: NamedMention): PersonDraft {
    const word = mention.candidate.words.at(0);
    if (!word) return this.#create([]);
    const gender = mention.title && genderOfTitle(mention.title);
    const all = ofGeneration(this.#byWord.get(word.key) ?? [], mention.generation);
    const sure = gender ? all.filter((draft) => draft.gender === gender) : [];
    const bearers = sure.length > 0 ? sure : all.filter((draft) => !gender || !draft.gender);
    const bySurname = bearers.filter((draft) => draft.words.at(-1)?.key === word.key);
    const likely = mostLikely(bySurname) ?? bearers;
    const draft = namedIn(likely, mention) ?? mostNamed(likely) ?? this.#create([word]);
    draft.generation ??= mention.generation;
    if (gender) [draft.gender, draft.genderIsTold] = [gender, true];
    return draft;
  }

  /** Notes that the text calls somebody by a given name alone. */
  noteGivenName(mention: NamedMention): void {
    const { words } = mention.candidate;
    const owner = this.#owner.get(mention);
    const meant = owner ? [owner] : (this.#byWord.get(words.at(0)?.key ?? '') ?? []);
    for (const draft of meant) if (isGivenPartOf(words, draft.words)) draft.goesByGivenName = true;
  }

  #create(words: readonly Token[]): PersonDraft {
    const draft = newDraft(words);
    this.drafts.push(draft);
    for (const key of new Set(words.filter((word) => word.kind !== 'initial').map((word) => word.key))) {
      const bearers = listIn(this.#byWord, key);
      if (bearers.length < largestFamily) bearers.push(draft);
    }
    return draft;
  }

  /** Somebody with a fuller form of the same name. */
  #sameAs({ candidate: { words }, generation }: NamedMention, isKin: boolean): PersonDraft | undefined {
    const last = words.at(-1);
    const bearers = last ? (this.#byWord.get(last.key) ?? []) : [];
    return bearers.find(
      (draft) =>
        (draft.generation === generation ||
          ((draft.generation === null || generation === null) && !isKin && !draft.isKin)) &&
        this.#isShorter(words, draft.words),
    );
  }

  /** Is `short` a shorter form of `full`: its words in order, initials and nicknames for given names? */
  #isShorter(short: readonly Token[], full: readonly Token[]): boolean {
    if (short.at(-1)?.key !== full.at(-1)?.key)
      return isTurnedRound(short, full) || (short.length > 1 && isGivenPartOf(short, full));
    let at = 0;
    for (const word of short) {
      while (at < full.length && !this.#mayStandFor(word, full.at(at))) at++;
      if (at === full.length) return false;
      at++;
    }
    return true;
  }

  #mayStandFor(word: Token, other: Token | undefined): boolean {
    if (!other) return false;
    if (word.key === other.key) return true;
    if (word.kind === 'initial') return other.text.startsWith(word.text.charAt(0));
    if (other.kind === 'initial') return word.text.startsWith(other.text.charAt(0));
    return this.#isShortFormOf(word, other) || this.#isShortFormOf(other, word);
  }

  #isShortFormOf(word: Token, other: Token): boolean {
    return fullNames.get(word.key)?.has(other.key) ?? false;
  }
}

const formOf = ({ candidate, generation }: NamedMention): string =>
  `${candidate.words.map((word) => word.key).join(' ')}${generation === null ? '' : `, ${generation}`}`;

/** Those whom a name with the suffix may mean, those who are known by it first; everyone for a name without one. */
function ofGeneration(drafts: readonly PersonDraft[], generation: string | null): readonly PersonDraft[] {
  if (generation === null) return drafts;
  const known = drafts.filter((draft) => draft.generation === generation);
  return known.length > 0 ? known : drafts.filter((draft) => draft.generation === null);
}

/** "Roe Jane" for "Jane Roe": family name first. */
const isTurnedRound = (one: readonly Token[], other: readonly Token[]): boolean =>
  one.length === 2 &&
  other.length === 2 &&
  one.at(0)?.key === other.at(1)?.key &&
  one.at(1)?.key === other.at(0)?.key;

/** "Ana Maria" for "Ana Maria Roe" or "Juana Ana Maria Roe": words that stand together before the last. */
function isGivenPartOf(short: readonly Token[], full: readonly Token[]): boolean {
  for (let from = 0; from + short.length < full.length; from++) {
    if (short.every((word, index) => word.key === full.at(from + index)?.key)) return true;
  }
  return false;
}

/** Of a family, a surname alone means the one whom the text does not call by a given name. */
function mostLikely(family: readonly PersonDraft[]): readonly PersonDraft[] | null {
  const others = family.filter(({ goesByGivenName }) => !goesByGivenName);
  if (others.length > 0) return others;
  return family.length > 0 ? family : null;
}

/** Who was named right before: of a family, the one whom the text has just introduced. */
function namedIn(drafts: readonly PersonDraft[], { start }: NamedMention): PersonDraft | undefined {
  let best: PersonDraft | undefined;
  for (const draft of drafts) {
    if (
      draft.lastSeen >= 0 &&
      start - draft.lastSeen < nearFullName &&
      draft.lastSeen > (best?.lastSeen ?? -1)
    )
      best = draft;
  }
  return best;
}

/** How far behind a full name, in characters, a surname alone still means the same person. */
export const nearFullName = 600;

/** Of several, the one whom the article calls by the full name most often; the first of equals. */
function mostNamed(drafts: readonly PersonDraft[]): PersonDraft | undefined {
  let best = drafts.at(0);
  for (const draft of drafts) if (best && draft.fullNames > best.fullNames) best = draft;
  return best;
}

/** What a title or a given name says for certain. */
function toldGender({ title, candidate }: NamedMention): Gender | null {
  const given = candidate.words.at(0);
  return (title && genderOfTitle(title)) ?? (given ? genderOfGivenName(given) : null);
}

function usualGender({ candidate }: NamedMention): Gender | null {
  const given = candidate.words.at(0);
  return given ? usualGenderOf(given) : null;
}
