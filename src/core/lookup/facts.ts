import type { SidecarPerson } from '../sidecar/schema.ts';
import { webAddress } from '../webAddress.ts';
import { bioIn } from './bio.ts';
import { isBeforeCommonEra, isBefore, onlyYear, yearOf, type FoundDate } from './dates.ts';
import type { FoundImage } from './images.ts';
import type { FoundItem } from './items.ts';
import type { FoundPage } from './pages.ts';
import { inAddress, permalink, type LookUpPlaces } from './places.ts';
import { areAboutPrivateMatters } from './privateMatters.ts';

/** Where a fact is from: each is one source in the file. */
export type Origin = 'wikipedia' | 'wikidata' | 'commons';

/** Something that can be put on file about somebody. */
export type Fact =
  | { readonly is: 'bio'; readonly words: string; readonly from: 'wikipedia' | 'wikidata' }
  | { readonly is: 'born' | 'died'; readonly date: FoundDate }
  | {
      readonly is: 'office';
      readonly title: string;
      readonly begin: FoundDate | null;
      readonly end: FoundDate | null;
    }
  | { readonly is: 'image'; readonly image: FoundImage }
  | { readonly is: 'link'; readonly title: string; readonly url: string }
  | { readonly is: 'item'; readonly id: string };

export interface OfferedFact {
  readonly fact: Fact;
  /** `null`: it is taken unless somebody says no; else why it is only taken where somebody says so. */
  readonly doubt: Doubt | null;
}

/** `replaces`: something else is on file. `open`: a long time in office with no end given. `other bio`: there is a better. */
export type Doubt =
  { readonly why: 'open' | 'other bio' } | { readonly why: 'replaces'; readonly words: string };

/** All that was found out about the one who was chosen. */
export interface FoundPerson {
  readonly item: FoundItem;
  readonly page: FoundPage | null;
  readonly image: FoundImage | null;
  /** What offices are called, by id. */
  readonly labels: ReadonlyMap<string, string>;
  /** Of the offices those that are public. */
  readonly publicOffices: ReadonlySet<string>;
}

/** An office of which no end is given is taken for held for so many years, and asked about where it is more. */
const longestOpenYears = 12;

/**
 * What can be put on file: never of family, faith or health, and a day of birth only of those who hold or held public
 * office. A date before the common era has no place in the file; an office without a date would be taken for held on any.
 * @param entry what is on file already; the same is not offered again
 * @param today ISO date
 */
export function factsOf(
  found: FoundPerson,
  places: LookUpPlaces,
  entry: SidecarPerson | null,
  today: string,
): OfferedFact[] {
  const { item, page, image } = found;
  const name = item.label ?? page?.title ?? item.id;
  const offered: OfferedFact[] = [];
  const offer = (fact: Fact, known: string | undefined, words: string): void => {
    if (known !== words)
      offered.push({ fact, doubt: known === undefined ? null : { why: 'replaces', words: known } });
  };

  const bio = bioIn(page?.extract ?? null, name);
  if (bio !== null) offer({ is: 'bio', words: bio, from: 'wikipedia' }, entry?.bio, bio);
  const { description } = item;
  if (description !== null && !areAboutPrivateMatters(description, name) && description !== entry?.bio) {
    const fact: Fact = { is: 'bio', words: description, from: 'wikidata' };
    if (bio === null) offer(fact, entry?.bio, description);
    else offered.push({ fact, doubt: { why: 'other bio' } });
  }
  const isPublic = item.offices.some(({ office }) => found.publicOffices.has(office));
  for (const [is, date] of [
    ['born', item.born],
    ['died', item.died],
  ] as const) {
    if (date === null || isBeforeCommonEra(date)) continue;
    const told = isPublic ? date : onlyYear(date);
    // A whole date is not made less by a year.
    if (entry?.[is]?.startsWith(told) !== true) offer({ is, date: told }, entry?.[is], told);
  }
  offered.push(...officesOf(found, entry, today));
  const url = page && addressOfPage(places, page.title);
  for (const link of [
    ...(page && url !== null ? [{ title: `${page.title}, Wikipedia`, url }] : []),
    ...(item.website !== null && webAddress(item.website) !== null
      ? [{ title: 'Official website', url: item.website }]
      : []),
  ])
    if (entry?.links?.some((known) => known.url === link.url) !== true)
      offered.push({ fact: { is: 'link', ...link }, doubt: null });
  offer({ is: 'item', id: item.id }, entry?.wikidata, item.id);
  if (image !== null)
    offered.push({
      fact: { is: 'image', image },
      doubt: entry?.image === undefined ? null : { why: 'replaces', words: entry.image },
    });
  return offered;
}

function officesOf({ item, labels }: FoundPerson, entry: SidecarPerson | null, today: string): OfferedFact[] {
  const offered: OfferedFact[] = [];
  for (const { office, from, to, endedSomeDay } of item.offices) {
    const title = labels.get(office);
    // Nobody holds an office after his death.
    const end = to ?? (endedSomeDay || item.isDead ? item.died : null);
    const isUndated = (from === null && to === null) || ((endedSomeDay || item.isDead) && end === null);
    if (
      title === undefined ||
      isUndated ||
      [from, end].some((date) => date !== null && isBeforeCommonEra(date))
    )
      continue;
    if (from !== null && end !== null && isBefore(end, from)) continue;
    const known = entry?.roles?.some(
      (role) => role.title === title && (role.from ?? null) === from && (role.to ?? null) === end,
    );
    if (known === true) continue;
    const isOpen = end === null && from !== null && yearOf(today) - yearOf(from) > longestOpenYears;
    offered.push({
      fact: { is: 'office', title, begin: from, end },
      doubt: isOpen ? { why: 'open' } : null,
    });
  }
  return offered;
}

/** The address of the page as readers know it; `null` where it would be none. */
function addressOfPage({ wikipedia }: LookUpPlaces, title: string): string | null {
  const url = wikipedia.endsWith('/w/api.php')
    ? `${wikipedia.slice(0, -'/w/api.php'.length)}/wiki/${inAddress(title)}`
    : permalink(wikipedia, title, null);
  return webAddress(url) === null ? null : url;
}
