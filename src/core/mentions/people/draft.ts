import type { Mention } from '../mentions.ts';
import type { Gender } from './gender.ts';
import type { NameCandidate } from './names.ts';
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
  /** Named as the father or son of the one who was spoken of. */
  readonly isKin: boolean;
  /** The title right before it. */
  readonly title: Token | null;
  readonly role: string | null;
  /** The party in brackets behind a legislator's name, in words that a description would use. */
  readonly party: string | null;
  /** The words of the role in `folded` form, and those of them that say what somebody is ("secretary"). */
  readonly roleWords: { readonly all: readonly string[]; readonly nouns: readonly string[] } | null;
}

/** A person while mentions are gathered. */
export interface PersonDraft {
  /** Name words of the fullest form; none for an unnamed source. */
  readonly words: readonly Token[];
  named: NamedMention[];
  /** The suffix that tells the person from others of the name. */
  generation: string | null;
  /** Named as somebody's father or son. */
  isKin: boolean;
  /** An unnamed source's descriptions; for others descriptions and pronouns. */
  readonly weaker: Mention[];
  /** What an unnamed source is called at first. */
  readonly description: string | null;
  gender: Gender | null;
  /** By a title, or by a given name that is in use for one gender only. */
  genderIsTold: boolean;
  /** How often the article gives a name of more than one word. */
  fullNames: number;
  /** Called by a given name alone somewhere. */
  goesByGivenName: boolean;
  /** Nouns that say what the person is ("secretary"), and every word that goes with them. */
  readonly nouns: Set<string>;
  readonly qualifiers: Set<string>;
  /** Start of the mention seen last, while the article is gone through; -1 before the first. */
  lastSeen: number;
}

export const newDraft = (words: readonly Token[], description: string | null = null): PersonDraft => ({
  words,
  named: [],
  generation: null,
  isKin: false,
  weaker: [],
  description,
  gender: null,
  genderIsTold: false,
  fullNames: 0,
  goesByGivenName: false,
  nouns: new Set(),
  qualifiers: new Set(),
  lastSeen: -1,
});
