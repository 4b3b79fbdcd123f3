import { firstAt } from '../../halving.ts';
import { byStart, overlaps, type Range } from '../../model.ts';
import type { Mention, Person } from '../mentions.ts';
import { belongsToNext, tellsOfAnother } from './heads.ts';

interface PlacedPerson extends Range {
  readonly person: string;
  readonly form: Mention['form'];
  readonly unnamed: boolean;
}

/** Ties speakers to people, in the order of the text. */
export interface Speakers {
  /** `words` are the speaker's; null where it is not certain who is meant. */
  readonly personOf: (speaker: Range, words: string) => string | null;
  /** The name that ends at an offset. */
  readonly nameEndingAt: (offset: number) => Range | null;
  /** The name that begins at an offset. */
  readonly nameStartingAt: (offset: number) => Range | null;
}

export function speakersIn(people: readonly Person[]): Speakers {
  const mentions = people
    .flatMap(({ id, unnamed, mentions: places }) =>
      places.map(({ start, end, form }): PlacedPerson => ({
        start,
        end,
        person: id,
        form,
        unnamed,
      })),
    )
    .sort(byStart);

  const personOf: Speakers['personOf'] = (speaker, words) =>
    mainOf(
      mentionsAt(mentions, speaker).filter((mention) => isHead(mention, speaker, words)),
      (from, to) => words.slice(from - speaker.start, to - speaker.start),
    );

  const nameIn = (range: Range, fits: (name: Range) => boolean): Range | null =>
    mentionsAt(mentions, range).find((mention) => mention.form === 'name' && fits(mention)) ?? null;

  return {
    personOf,
    nameEndingAt: (offset) => nameIn({ start: offset - 1, end: offset }, ({ end }) => end === offset),
    nameStartingAt: (offset) => nameIn({ start: offset, end: offset + 1 }, ({ start }) => start === offset),
  };
}

/** In "Obama administration officials", "Bentsen’s aide", "people close to Roe" and "his lawyer" it is not he who speaks. */
function isHead({ start, end, form, unnamed }: PlacedPerson, speaker: Range, words: string): boolean {
  // "A person close to Roe"
  if (unnamed && start === speaker.start) return true;
  if (form === 'pronoun') return start === speaker.start && end === speaker.end;
  if (form !== 'name') return true;
  if (tellsOfAnother(words.slice(0, Math.max(0, start - speaker.start)))) return false;
  return end >= speaker.end || !belongsToNext.test(words.slice(end - speaker.start));
}

/**
 * In "Kantor, an aide to Clinton" the first is the speaker; a name says more than a description. Of several who speak
 * together none does alone.
 */
function mainOf(
  found: readonly PlacedPerson[],
  between: (from: number, to: number) => string,
): string | null {
  const names = found.filter(({ form }) => form === 'name');
  const [first, second] = [names.at(0), names.at(1)];
  if (!first) return found.at(0)?.person ?? null;
  return second && listed.test(between(first.end, second.start)) ? null : first.person;
}

const listed = /^(?:,|,? (?:and|or|&)) (?:\p{Lu}[\p{L}.]* )?$/u;

/** Mentions that overlap a range, found by halving since they are sorted. */
function mentionsAt(mentions: readonly PlacedPerson[], range: Range): PlacedPerson[] {
  const first = firstAt(mentions.length, (at) => mentions[at].end > range.start);
  const found: PlacedPerson[] = [];
  for (const mention of mentions.slice(first, first + 20)) {
    if (!overlaps(mention, range)) break;
    found.push(mention);
  }
  return found;
}
