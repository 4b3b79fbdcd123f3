import { addTo } from '../../../groups.ts';
import type { ParsedYaml } from '../../parse.ts';
import { commentsIn, type Comment } from './comments.ts';
import { ownersIn, type Owner } from './owners.ts';

/** A file with its comments and what they can be about. */
export interface Commented {
  readonly source: string;
  readonly comments: readonly Comment[];
  /** By name. */
  readonly owners: ReadonlyMap<string, Owner>;
}

export function commentedFile(parsed: ParsedYaml): Commented {
  const owners = ownersIn(parsed);
  return {
    source: parsed.source,
    comments: commentsIn(parsed, owners),
    owners: new Map(owners.map((owner) => [owner.name, owner])),
  };
}

export type Groups = ReadonlyMap<string, readonly Comment[]>;

export const byWords = ({ comments }: Commented): Groups => grouped(comments, ({ text }) => text);

/** By the names of what they are about. */
export const byEntry = (comments: readonly Comment[]): Groups =>
  grouped(comments, ({ about }) => (about ? (about.owner?.name ?? 'the end') : 'unknown'));

function grouped(comments: readonly Comment[], keyOf: (comment: Comment) => string): Groups {
  const groups = new Map<string, Comment[]>();
  for (const comment of comments) addTo(groups, keyOf(comment), comment);
  return groups;
}

/** It is certain what the comment is about, and the file has that. */
export const isAboutOneOf = ({ owners }: Commented, { about }: Comment): boolean =>
  about !== null && (about.owner === null || owners.has(about.owner.name));
