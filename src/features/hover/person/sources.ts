import { joined, line, plain, type Markdown } from '../../../core/markdown.ts';
import type { ReviewedPerson } from '../../../core/review/review.ts';
import type { SidecarPerson, SourceEntry } from '../../../core/sidecar/schema.ts';
import { webAddress } from '../../../core/webAddress.ts';
import { dayInWords } from '../../../core/wording/dates.ts';
import { labelled, linked, type CardArticle } from '../card.ts';

/** How many pages of a person a card lists. */
const longestLinks = 6;

/** The sources that an entry names; of one that no list has, its name. */
function sourcesIn({ review, registrySources }: CardArticle, { sources = [] }: SidecarPerson): SourceEntry[] {
  const known = [...review.sidecar.sources, ...registrySources];
  return sources.map((id) => known.find((source) => source.id === id) ?? { id });
}

/** Where look-ups look. */
const lookUpPages = /^https?:\/\/(?:[a-z-]+\.)*(?:wikidata|wikipedia)\.org(?:[/:?#]|$)/i;
/** Where look-ups find images: what is said there of a picture dates no bio. */
const imagePages = /^https?:\/\/commons\.wikimedia\.org(?:[/:?#]|$)/i;

/** Whether the bio of an entry is one that was looked up: it is of the day on which a look-up was made. */
export const isBioLookedUp = (of: CardArticle, entry: SidecarPerson): boolean =>
  entry.asOf !== undefined &&
  sourcesIn(of, entry).some(({ url = '', accessed }) => lookUpPages.test(url) && accessed === entry.asOf);

/**
 * As of when a bio is true: as the entry says itself, else when the last source that may be one of its bio was read;
 * `null` where nobody says. A bio that was looked up has its date in the entry.
 */
export const asOfEntry = (of: CardArticle, entry: SidecarPerson): string | null =>
  entry.asOf ??
  sourcesIn(of, entry)
    .filter(({ url = '' }) => !lookUpPages.test(url) && !imagePages.test(url))
    .flatMap(({ accessed }) => accessed ?? [])
    .sort()
    .at(-1) ??
  null;

/** Pages with more. What has no address of the web is shown as words. */
export function pages({ entry, taken }: ReviewedPerson): Markdown[] {
  const item = entry?.wikidata ?? taken?.person.wikidata ?? '';
  const all = [
    ...(entry?.links ?? []),
    ...(!/^Q\d+$/.test(item) ? [] : [{ title: 'Wikidata', url: `https://www.wikidata.org/wiki/${item}` }]),
    ...(taken?.person.links ?? []).map((url) => ({ url })),
  ];
  const shown = all.slice(0, longestLinks).map(({ title, url }: { title?: string; url: string }) => {
    const target = webAddress(url);
    if (target) return linked([{ label: title ?? url, target, tip: url }], ', ');
    return plain(title === undefined ? url : `${title} ${url}`);
  });
  return shown.length === 0 ? [] : [labelled('More', joined(shown, ', '))];
}

/** What is on file rests on that, with licence and date; those of a list stand beside whom it has. */
export function sources(of: CardArticle, { entry }: ReviewedPerson): Markdown[] {
  const named = entry ? sourcesIn(of, entry) : [];
  const shown = named.map((source) => {
    const words = [
      source.title ?? source.url ?? source.id,
      source.licence,
      source.accessed && dayInWords(source.accessed),
    ]
      .filter((part) => part !== undefined)
      .join(', ');
    const target = source.url === undefined ? null : webAddress(source.url);
    return target ? linked([{ label: words, target }], ', ') : plain(words);
  });
  return shown.length === 0 ? [] : [labelled('Sources', line(joined(shown, ' · ')))];
}
