import { dirname } from 'node:path';
import { publishedOn, type Article } from '../core/article/article.ts';
import type { Mentions, Person } from '../core/mentions/mentions.ts';
import { askedBeforehand } from '../core/people/lists/askedBeforehand.ts';
import type { Ground, Offer } from '../core/people/offer.ts';
import type { ReviewedPerson } from '../core/review/review.ts';
import { reviewPeople } from '../core/review/reviewPeople.ts';
import { readSidecar } from '../core/sidecar/read.ts';
import { homeOf, sidecarEnding } from './articlesIn.ts';
import { isThere, readSidecarSource, refuseLinkOutOf } from './files.ts';
import { ListFiles } from './lists.ts';
import { backingOf, newRegistries } from './registries.ts';

/** What is on file about somebody of an article, as `analyze --json` prints it. */
export interface PersonOnFile {
  /** Who it is; `null` where that is not certain. `role` is the one held on the day of publication. */
  readonly entry: {
    readonly from: 'sidecar' | 'registry' | 'list';
    readonly id: string;
    readonly role: string | null;
    readonly born: string | null;
    readonly died: string | null;
  } | null;
  /** Who of the lists it is or may be, the likeliest first, and what speaks for it. */
  readonly candidates: readonly {
    readonly list: string;
    readonly id: string;
    /** `null` for who of a sensitive list may be meant: nothing of it is shown before the checker has said so. */
    readonly name: string | null;
    readonly isSensitive: boolean;
    readonly why: readonly Ground[];
  }[];
}

export const notOnFile: PersonOnFile = { entry: null, candidates: [] };

/** What is on file about the people of articles: in the sidecar, the nearest registry, and reference lists. */
export class PeopleOnFile {
  private readonly registries = newRegistries();
  private readonly lists: ListFiles;

  /** @param lists paths of reference lists, beside those of each folder's rules */
  constructor(lists: readonly string[]) {
    this.lists = new ListFiles(lists);
  }

  /** Throws {@link FileError} where something on file cannot be read. */
  async of(file: string, article: Article, mentions: Mentions): Promise<ReadonlyMap<Person, PersonOnFile>> {
    const sidecar = readSidecar(await sourceBeside(file)).value;
    const published = publishedOn(article, sidecar.article?.published);
    const { registry } = await backingOf(this.registries, file);
    const lists = await this.lists.of(dirname(file));
    const people = await askedBeforehand(lists, (listed) =>
      reviewPeople(article.text, mentions, sidecar.people, { registry, listed }, published),
    );
    return new Map(
      people.flatMap((person) => (person.detected ? [[person.detected, onFileOf(person)] as const] : [])),
    );
  }
}

async function sourceBeside(file: string): Promise<string> {
  const sidecar = file + sidecarEnding;
  if (!(await isThere(sidecar))) return '';
  await refuseLinkOutOf(await homeOf(dirname(file)), sidecar);
  return readSidecarSource(sidecar);
}

const asCandidate = ({ list, person, why }: Offer) => ({
  list: list.id,
  id: person.id,
  name: person.name,
  isSensitive: list.isSensitive,
  why,
});

function onFileOf({ entry, kept, taken, offered, roleOnFile }: ReviewedPerson): PersonOnFile {
  const known = entry ?? taken?.person;
  return {
    entry: known
      ? {
          from: entry ? (kept === 'registry' ? 'registry' : 'sidecar') : 'list',
          id: known.id,
          role: roleOnFile,
          born: entry?.born ?? taken?.person.born ?? null,
          died: entry?.died ?? taken?.person.died ?? null,
        }
      : null,
    candidates: [
      ...(taken ? [asCandidate(taken)] : []),
      ...offered.map((offer) =>
        offer.list.isSensitive ? { ...asCandidate(offer), name: null, why: [] } : asCandidate(offer),
      ),
    ],
  };
}
