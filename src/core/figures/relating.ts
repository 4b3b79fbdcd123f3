import type { Article } from '../article/article.ts';
import type { Mentions } from '../mentions/mentions.ts';
import type { Range } from '../model.ts';
import type { Steps } from '../steps.ts';
import type { Relation } from './relation.ts';

/** Somebody of the article, with what is on file or certain of a list. */
export interface RelatedPerson {
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly Range[];
  /** ISO: a day, a month or a year. */
  readonly born: string | null;
  readonly died: string | null;
}

export interface RelatingInput {
  readonly article: Article;
  readonly mentions: Mentions;
  readonly people: readonly RelatedPerson[];
  /** ISO date of publication, where it is known; it may have a time of day. */
  readonly published: string | null;
}

/** Finds relations of some kinds. Pauses between paragraphs. */
export type Relating = (input: RelatingInput) => Steps<readonly Relation[]>;
