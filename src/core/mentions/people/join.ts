import type { Mention, Person } from '../mentions.ts';
import { genderOfGivenName, genderOfTitle, type Gender } from './gender.ts';
import type { NameCandidate } from './names.ts';
import { uniqueSlugs } from './slug.ts';
import type { Token } from './tokens.ts';
import { shortForms } from './words/nicknames.ts';

/** A mention of a named person in the article, with what it tells. Offsets are into the article. */
export interface NamedMention extends Mention {
  readonly candidate: NameCandidate;
  /** The printed name. */
  readonly name: string;
  /** The title right before it. */
  readonly title: Token | null;
  readonly role: string | null;
}

/** A person while mentions are gathered. */
interface Draft {
  /** Name words of the fullest form. */
  readonly words: readonly Token[];
  readonly mentions: NamedMention[];
  gender: Gender | null;
  /** Start of the mention seen last while single names are given out. */
  lastSeen: number;
}

/** Everyone who is named, in the order of their first mention; each mention belongs to one person. */
export function* joinMentions(mentions: readonly NamedMention[]): Generator<void, Person[], void> {
  const people = new People();
  const full = mentions.filter(({ candidate }) => candidate.words.length > 1);
  const byLength = [...full].sort(
    (a, b) => b.candidate.words.length - a.candidate.words.length || a.start - b.start,
  );
  for (const mention of byLength) people.addFullName(mention);
  yield;
  for (const mention of mentions) {
    if (mention.candidate.words.length > 1) people.see(mention);
    else people.addSingleName(mention);
  }
  yield;
  return people.inOrder();
}

class People {
  readonly #drafts: Draft[] = [];
  readonly #byWord = new Map<string, Draft[]>();
  readonly #byForm = new Map<string, Draft>();
  readonly #owner = new Map<NamedMention, Draft>();
  readonly #fullNames = shortForms();

  addFullName(mention: NamedMention): void {
    const { words } = mention.candidate;
    const form = words.map((word) => word.key).join(' ');
    const known = this.#byForm.get(form) ?? this.#sameAs(words);
    const draft = known ?? this.#create(words);
    this.#byForm.set(form, draft);
    this.#put(mention, draft);
    draft.gender ??= genderOf(mention);
  }

  /** A surname or given name alone: the one who bears it, by title and nearness if there are several. */
  addSingleName(mention: NamedMention): void {
    const word = mention.candidate.words.at(0);
    if (!word) return;
    const gender = mention.title && genderOfTitle(mention.title);
    const bearers = (this.#byWord.get(word.key) ?? []).filter(
      (draft) => !gender || !draft.gender || draft.gender === gender,
    );
    const asSurname = bearers.filter((draft) => draft.words.at(-1)?.key === word.key);
    const draft = latest(asSurname.length > 0 ? asSurname : bearers) ?? this.#create([word]);
    draft.gender ??= gender;
    draft.lastSeen = mention.start;
    this.#put(mention, draft);
  }

  see(mention: NamedMention): void {
    const draft = this.#owner.get(mention);
    if (draft) draft.lastSeen = mention.start;
  }

  inOrder(): Person[] {
    const drafts = this.#drafts
      .map((draft) => ({ ...draft, mentions: draft.mentions.sort((a, b) => a.start - b.start) }))
      .sort((a, b) => (a.mentions.at(0)?.start ?? 0) - (b.mentions.at(0)?.start ?? 0));
    const names = drafts.map(({ mentions }) => fullest(mentions));
    const ids = uniqueSlugs(names);
    return drafts.map(({ mentions }, index) => ({
      id: ids.at(index) ?? '',
      name: names.at(index) ?? '',
      unnamed: false,
      role: roleFrom(mentions),
      mentions: mentions.map(({ start, end, form }) => ({ start, end, form })),
    }));
  }

  #create(words: readonly Token[]): Draft {
    const draft: Draft = { words, mentions: [], gender: null, lastSeen: -1 };
    this.#drafts.push(draft);
    for (const key of new Set(words.filter((word) => word.kind !== 'initial').map((word) => word.key))) {
      const bearers = this.#byWord.get(key);
      if (bearers) bearers.push(draft);
      else this.#byWord.set(key, [draft]);
    }
    return draft;
  }

  #put(mention: NamedMention, draft: Draft): void {
    draft.mentions.push(mention);
    this.#owner.set(mention, draft);
  }

  /** Somebody with a fuller form of the same name. */
  #sameAs(words: readonly Token[]): Draft | undefined {
    const last = words.at(-1);
    const bearers = last ? (this.#byWord.get(last.key) ?? []) : [];
    return bearers.find((draft) => this.#isShorter(words, draft.words));
  }

  /** Is `short` a shorter form of `full`: every word in order, initials and nicknames for given names? */
  #isShorter(short: readonly Token[], full: readonly Token[]): boolean {
    if (short.at(-1)?.key !== full.at(-1)?.key) {
      return (
        short.length === full.length &&
        short.length === 2 &&
        short.at(0)?.key === full.at(1)?.key &&
        short.at(1)?.key === full.at(0)?.key
      );
    }
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
    return (
      (this.#fullNames.get(word.key)?.has(other.key) ?? false) ||
      (this.#fullNames.get(other.key)?.has(word.key) ?? false)
    );
  }
}

function latest(drafts: readonly Draft[]): Draft | undefined {
  let best = drafts.at(0);
  for (const draft of drafts) if (best && draft.lastSeen > best.lastSeen) best = draft;
  return best;
}

function genderOf({ title, candidate }: NamedMention): Gender | null {
  const given = candidate.words.at(0);
  return (title && genderOfTitle(title)) ?? (given ? genderOfGivenName(given) : null);
}

/** The form with most words, and of these the longest, the first. */
function fullest(mentions: readonly NamedMention[]): string {
  let best = mentions.at(0);
  for (const mention of mentions) {
    if (!best) break;
    const more = mention.candidate.words.length - best.candidate.words.length;
    if (more > 0 || (more === 0 && mention.name.length > best.name.length)) best = mention;
  }
  return (best?.name ?? '').replace(/\s+/gu, ' ');
}

/** The first role given; a fuller one is taken only for a bare title ("Sen.", "President"). */
function roleFrom(mentions: readonly NamedMention[]): string | null {
  const roles = mentions.map(({ role }) => role).filter((role) => role !== null);
  const first = roles.at(0) ?? null;
  if (first === null || /\s/u.test(first)) return first;
  return roles.find((role) => role.includes(' ')) ?? first;
}
