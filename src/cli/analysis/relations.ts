import { relationsIn } from '../../core/figures/relate.ts';
import type { Relation } from '../../core/figures/relation.ts';
import type { Mentions, Person } from '../../core/mentions/mentions.ts';
import { drain } from '../../core/steps.ts';
import type { PersonOnFile } from '../peopleOnFile.ts';
import type { ArticleSource } from './source.ts';

/** What an article states about its own figures, with what is on file about its people. */
export const relationsOf = (
  { article, published }: ArticleSource,
  mentions: Mentions,
  onFile: ReadonlyMap<Person, PersonOnFile>,
): Relation[] =>
  drain(
    relationsIn({
      article,
      mentions,
      published,
      people: mentions.people
        .filter(({ unnamed }) => !unnamed)
        .map((person) => {
          const { id, name, mentions: places } = person;
          const entry = onFile.get(person)?.entry;
          return { id, name, mentions: places, born: entry?.born ?? null, died: entry?.died ?? null };
        }),
    }),
  );
