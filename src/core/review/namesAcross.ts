import type { ReviewedPerson } from './review.ts';

/** The names by which somebody is joined over articles: as the article has it, and as it is on file. */
export const namesAcross = ({ name, entry }: ReviewedPerson): string[] => [
  name,
  ...(entry?.name === undefined ? [] : [entry.name]),
  ...(entry?.aliases ?? []),
];
