import { addTo } from '../../groups.ts';
import type { Steps } from '../../steps.ts';
import { Sense } from '../lexicon.ts';
import { namesApart } from './apart.ts';
import { newDraft, type NamedMention, type PersonDraft } from './draft.ts';
import { fitting } from './fitting.ts';
import { introduce, isTitled } from './introduce.ts';
import { agreementWith, isPublic } from './office.ts';
import { baseOf, isAnother, isGivenPartOf, isShorter, isSurelyOne } from './sameName.ts';
import { meantAhead, meantAmong, mostLikely } from './shared.ts';
import { trusted } from './trusted.ts';
import type { Token } from './tokens.ts';

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
  const names = new Names(namesApart(mentions));
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
  for (const [index, mention] of mentions.entries()) {
    names.addTitled(mention);
    if (index % mentionsPerStep === 0) yield;
  }
  for (const [index, mention] of mentions.entries()) {
    names.findOwner(mention);
    if (index % mentionsPerStep === 0) yield;
  }
  const owned: OwnedMention[] = [];
  for (const [index, mention] of mentions.entries()) {
    const draft = names.ownerOf(mention);
    draft.named.push(mention);
    owned.push({ mention, draft });
    if (index % mentionsPerStep === 0) yield;
  }
  for (const draft of names.drafts) draft.lastSeen = -1;
  return { drafts: names.drafts, mentions: owned };
}

/**
 * Names of more than one word by how many they have, the longest first; of each length those first beside which the
 * text prints what tells namesakes apart, else in order.
 */
function fullestFirst(mentions: readonly NamedMention[]): NamedMention[][] {
  const byLength = new Map<number, NamedMention[]>();
  for (const mention of mentions)
    if (mention.candidate.words.length > 1) addTo(byLength, mention.candidate.words.length, mention);
  return [...byLength]
    .sort(([a], [b]) => b - a)
    .map(([, list]) => [...list.filter(isTelling), ...list.filter((one) => !isTelling(one))]);
}

const isTelling = ({ generation, age, state, origin }: NamedMention): boolean =>
  generation !== null || age !== null || state !== null || origin !== null;

/** More people than this who share a word of their names are not told apart by it. */
const largestFamily = 40;

class Names {
  readonly drafts: PersonDraft[] = [];
  readonly #byWord = new Map<string, PersonDraft[]>();
  readonly #byForm = new Map<string, PersonDraft[]>();
  readonly #owner = new Map<NamedMention, PersonDraft>();
  /** Of names that may mean one or another, by the bearers. */
  readonly #doubtful: PersonDraft[] = [];
  readonly #apart: ReadonlySet<string>;

  constructor(apart: ReadonlySet<string>) {
    this.#apart = apart;
  }

  addFullName(mention: NamedMention): void {
    const { words } = mention.candidate;
    const known = this.#byForm.get(formOf(mention)) ?? [];
    const draft =
      this.#oneOf(mention, known) ?? this.#oneOf(mention, this.#fuller(mention)) ?? this.#create(words);
    this.#owner.set(mention, draft);
    if (draft.mayBe.length > 0) return;
    if (!known.includes(draft)) addTo(this.#byForm, formOf(mention), draft);
    introduce(draft, mention);
  }

  /** Whom a title and a surname mean; those before it must have been added, and all full names. */
  addTitled(mention: NamedMention): void {
    if (this.#owner.has(mention) || !isTitled(mention)) return;
    const bearers = fitting(this.#bearers(mention), mention);
    if (bearers.length > 1) return;
    const draft = bearers.at(0) ?? this.#create(mention.candidate.words);
    this.#owner.set(mention, draft);
    introduce(draft, mention);
  }

  /** Finds whom a mention names, unless it stands before all who may be meant; after it for those before it. */
  findOwner(mention: NamedMention): void {
    const draft = this.#owner.get(mention) ?? this.#meantAlone(mention);
    if (!draft) return;
    this.#owner.set(mention, draft);
    draft.timesNamed += 1;
    if (mention.candidate.words.length > 1 || isTitled(mention))
      [draft.lastSeen, draft.lastParagraph] = [mention.start, mention.paragraph];
  }

  /** Whom a mention names; the owners of all must have been looked for. */
  ownerOf(mention: NamedMention): PersonDraft {
    const known = this.#owner.get(mention);
    if (known) return known;
    const bearers = fitting(this.#bearers(mention), mention);
    return meantAhead(bearers, mention) ?? this.#oneOrAnother(bearers, mention);
  }

  /** A surname or given name alone: the one who bears it and goes with all that the text says there. */
  #meantAlone(mention: NamedMention): PersonDraft | null {
    const bearers = fitting(this.#bearers(mention), mention);
    if (bearers.length === 0) {
      const draft = this.#create(mention.candidate.words.slice(0, 1));
      introduce(draft, mention);
      return draft;
    }
    if (bearers.length > 1 && bearers.every(({ introducedAt }) => introducedAt > mention.start)) return null;
    const meant = meantAmong(mostLikely(bearers, mention), mention);
    if (!meant) return this.#oneOrAnother(bearers, mention);
    const isSurname = mention.candidate.words.at(0)?.key === meant.words.at(-1)?.key;
    const isOnly = bearers.filter(({ introducedAt }) => introducedAt < mention.start).length <= 1;
    if (isSurname && isOnly && !mention.isAttributive) meant.isOwner = true;
    meant.generation ??= mention.generation;
    meant.isRelative ||= mention.isRelative;
    if (mention.gender) [meant.gender, meant.genderIsTold] = [mention.gender, true];
    return meant;
  }

  /** Those whom the text calls so in full: by this surname, else by this given name. */
  #bearers(mention: NamedMention): readonly PersonDraft[] {
    const word = mention.candidate.words.at(0);
    const all = word ? (this.#byWord.get(word.key) ?? []) : [];
    const bySurname = all.filter((draft) => draft.words.at(-1)?.key === word?.key);
    if (bySurname.length > 0) return trusted(bySurname);
    if (!isTitled(mention) || ((word?.senses ?? 0) & Sense.surname) === 0) return trusted(all);
    return trusted(all).filter(
      (draft) =>
        draft.goesByGivenName ||
        mention.offices.every((office) => agreementWith(office, draft.offices) !== 'against'),
    );
  }

  /** Notes that the text calls somebody by a given name alone; "Judge Otto" may be another's surname. */
  noteGivenName(mention: NamedMention): void {
    if (isTitled(mention) && mention.offices.some(isPublic)) return;
    const { words } = mention.candidate;
    const owner = this.#owner.get(mention);
    const meant = owner ? [owner] : (this.#byWord.get(words.at(0)?.key ?? '') ?? []);
    for (const draft of meant) {
      if (!isGivenPartOf(words, draft.words)) continue;
      draft.goesByGivenName ||= mention.isInProse;
      draft.isRelative ||= mention.isRelative && meant.length === 1;
    }
  }

  #create(words: readonly Token[]): PersonDraft {
    const draft = newDraft(words);
    this.drafts.push(draft);
    for (const key of new Set(words.filter((word) => word.kind !== 'initial').map((word) => word.key))) {
      const bearers = this.#byWord.get(key) ?? [];
      if (bearers.length < largestFamily) addTo(this.#byWord, key, draft);
    }
    return draft;
  }

  /** Somebody who is one of these, and nothing tells which. */
  #oneOrAnother(bearers: readonly PersonDraft[], { candidate }: NamedMention): PersonDraft {
    const known = this.#doubtful.find(
      ({ mayBe }) => mayBe.length === bearers.length && mayBe.every((one) => bearers.includes(one)),
    );
    if (known) return known;
    const draft = newDraft(candidate.words, { mayBe: bearers });
    this.drafts.push(draft);
    this.#doubtful.push(draft);
    return draft;
  }

  /** Of people of one name the one whom a full name means; `null` where it is none of them. */
  #oneOf(mention: NamedMention, known: readonly PersonDraft[]): PersonDraft | null {
    const possible = trusted(
      known.filter((draft) => !isAnother(mention, draft) && !this.#areApart(mention, draft)),
    );
    if (possible.length <= 1) return possible.at(0) ?? null;
    const sure = possible.filter((draft) => isSurelyOne(mention, draft));
    return sure.length === 1 ? (sure.at(0) ?? null) : this.#oneOrAnother(possible, mention);
  }

  #areApart({ generation, candidate: { words } }: NamedMention, draft: PersonDraft): boolean {
    if (generation === draft.generation) return false;
    if (generation !== null && draft.generation !== null) return true;
    return this.#apart.has(baseOf(words)) || this.#apart.has(baseOf(draft.words));
  }

  /** Those of whose names this is a shorter form. */
  #fuller(mention: NamedMention): readonly PersonDraft[] {
    const { words } = mention.candidate;
    const last = words.at(-1);
    const bearers = last ? (this.#byWord.get(last.key) ?? []) : [];
    const fuller = bearers.filter((draft) => draft.words.length > 1 && isShorter(words, draft.words));
    if (fuller.length > 0) return fuller;
    // What goes on behind a name in a headline is seldom the rest of it.
    const longer = bearers.filter(
      (draft) =>
        (draft.isInProse || !mention.isInProse) && words.length > 1 && isGivenPartOf(words, draft.words),
    );
    return longer.length === 1 ? longer : [];
  }
}

const formOf = ({ candidate }: NamedMention): string => candidate.words.map((word) => word.key).join(' ');
