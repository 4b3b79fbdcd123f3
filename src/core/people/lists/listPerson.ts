/** An office or position as a reference list has it. Dates are ISO: a day, a month or a year. */
export interface Office {
  readonly title: string;
  /** ISO 3166-1 alpha-2, in small letters, where the list says it. */
  readonly country: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** A person of a reference list. What the list does not say is `null` or an empty list. */
export interface ListPerson {
  /** Unique in its list. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO: a day, a month or a year; years before the common era are signed. */
  readonly born: string | null;
  readonly died: string | null;
  /** The oldest first; those without dates last. */
  readonly offices: readonly Office[];
  /** ISO 3166-1 alpha-2, in small letters. */
  readonly countries: readonly string[];
  readonly summary: string | null;
  /** As in "Q42". */
  readonly wikidata: string | null;
  readonly links: readonly string[];
}

/** What is known of a reference list as a whole: what its cards name as the source. */
export interface ListAbout {
  /** Short name, unique in the folder: that of its file without the ending. */
  readonly id: string;
  readonly title: string;
  /** As it was given at the import, as in "CC0 1.0"; `null` where nobody said. */
  readonly licence: string | null;
  readonly isNonCommercial: boolean;
  /** Sanctions, crime: nothing of it is shown before the checker says that it is this person. */
  readonly isSensitive: boolean;
  /** ISO date of what it holds: when it was published, else imported. */
  readonly date: string;
  /** Where it came from: an address or a file's name. */
  readonly source: string | null;
}

/** Somebody of a list, with the list. */
export interface ListedPerson {
  readonly list: ListAbout;
  readonly person: ListPerson;
}
