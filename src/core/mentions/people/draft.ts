import type { Range } from '../../model.ts';
import type { Mention } from '../mentions.ts';
import type { Gender } from './gender.ts';
import type { NameCandidate } from './names.ts';
import type { Office } from './office.ts';
import type { Token } from './tokens.ts';

/** A mention of a named person in the article, with what it tells. Offsets are into the article. */
export interface NamedMention extends Mention {
  readonly candidate: NameCandidate;
  /** Where its titles begin; its own start where it has none. */
  readonly from: number;
  /** The printed name. */
  readonly name: string;
  /** Its suffix, as "jr" or "iii". */
  readonly generation: string | null;
  /** Which of a family the text says it is: "the elder Roe", "His father, Otto Roe". */
  readonly rank: Rank | null;
  /** Named as the father or son of the one who was spoken of. */
  readonly isKin: boolean;
  /** Named as the wife, the daughter or another relative of somebody. */
  readonly isRelative: boolean;
  /** "the late Sen. Roe". */
  readonly isLate: boolean;
  /** "Otto Roe and": another name follows right behind, which is another person's. */
  readonly isJoined: boolean;
  /** Start of its paragraph. */
  readonly paragraph: number;
  /** Stands in a sentence, and in no headline. */
  readonly isInProse: boolean;
  /** The title right before it. */
  readonly title: Token | null;
  readonly role: string | null;
  /** Where that role stands. */
  readonly roleAt: Range | null;
  /** The title or role stands before the name. */
  readonly isTitled: boolean;
  /** "the Roe family", "the Roe White House": what is called by the name. */
  readonly isAttributive: boolean;
  /** What the title and the role say. */
  readonly offices: readonly Office[];
  /** By the title, or by what the role calls somebody ("businessman"). */
  readonly gender: Gender | null;
  /** The age behind the name, in years. */
  readonly age: number | null;
  /** The state of the United States that stands behind it, folded and in full. */
  readonly state: string | null;
  readonly origin: Origin | null;
  /** The party in brackets behind a legislator's name, in words that a description would use. */
  readonly party: string | null;
  /** The words of the role in `folded` form, and those of them that say what somebody is ("secretary"). */
  readonly roleWords: { readonly all: readonly string[]; readonly nouns: readonly string[] } | null;
}

/** "a dentist from Ames": how a story introduces somebody. */
export interface Origin {
  readonly calling: string;
  readonly place: string;
}

/** Of two of a family. */
export type Rank = 'elder' | 'younger';

/** A person while mentions are gathered. */
export interface PersonDraft {
  /** Name words of the fullest form; none for an unnamed source. */
  readonly words: readonly Token[];
  named: NamedMention[];
  /** The suffix that tells the person from others of the name. */
  generation: string | null;
  rank: Rank | null;
  /** Named as somebody's relative. */
  isRelative: boolean;
  isLate: boolean;
  readonly offices: Office[];
  readonly ages: number[];
  readonly states: Set<string>;
  readonly origins: Origin[];
  /** Those of whom the name may be one, where several bear it and nothing tells whom it means. */
  readonly mayBe: readonly PersonDraft[];
  /** An unnamed source's descriptions; for others descriptions and pronouns. */
  readonly weaker: Mention[];
  /** What an unnamed source is called at first. */
  readonly description: string | null;
  gender: Gender | null;
  /** By a title, or by a given name that is in use for one gender only. */
  genderIsTold: boolean;
  /** How often the article gives a name of more than one word. */
  fullNames: number;
  /** How often it gives any name, while the article is gone through. */
  timesNamed: number;
  /** Called by a given name alone somewhere. */
  goesByGivenName: boolean;
  /** Nouns that say what the person is ("secretary"), and every word that goes with them. */
  readonly nouns: Set<string>;
  readonly qualifiers: Set<string>;
  /** Start of the first mention that introduces the person: by a full name, or by the title. */
  introducedAt: number;
  /** Named in full, or by the title, in a sentence, and not in headlines alone. */
  isInProse: boolean;
  /** The surname alone meant the person before the article named another who has it, while it is gone through. */
  isOwner: boolean;
  /** Start of the mention seen last, while the article is gone through; -1 before the first. */
  lastSeen: number;
  /** Start of the paragraph of that mention. */
  lastParagraph: number;
}

interface Of {
  /** What an unnamed source is called. */
  readonly description?: string;
  readonly mayBe?: readonly PersonDraft[];
}

export const newDraft = (words: readonly Token[], of: Of = {}): PersonDraft => ({
  words,
  named: [],
  generation: null,
  rank: null,
  isRelative: false,
  isLate: false,
  offices: [],
  ages: [],
  states: new Set(),
  origins: [],
  mayBe: of.mayBe ?? [],
  weaker: [],
  description: of.description ?? null,
  gender: null,
  genderIsTold: false,
  fullNames: 0,
  timesNamed: 0,
  goesByGivenName: false,
  nouns: new Set(),
  qualifiers: new Set(),
  introducedAt: Infinity,
  isInProse: false,
  isOwner: false,
  lastSeen: -1,
  lastParagraph: -1,
});
