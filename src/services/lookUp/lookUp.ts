import type { Candidate, LookedFor } from '../../core/lookup/candidates.ts';
import type { FoundPerson } from '../../core/lookup/facts.ts';
import type { FoundImage, ImageType } from '../../core/lookup/images.ts';
import type { FoundItem } from '../../core/lookup/items.ts';
import { hostOf, isOfPlaces, originOf, type LookUpPlaces } from '../../core/lookup/places.ts';
import type { Found, LookUpProblem } from '../../core/lookup/problems.ts';
import type { Sought, WikiPage } from '../../core/lookup/typed.ts';
import { askForData, askForImage, usualLimits, type Agent, type Asked, type Limits } from './asking.ts';

/** Of those that the search of Wikidata brings, so many are looked at. */
const mostLookedAt = 12;

type Tools = Awaited<ReturnType<typeof importTools>>;

/**
 * Asks Wikidata, Wikipedia and Wikimedia Commons who somebody is: only when one of its methods is called, and only the
 * servers of the places. Each answers what was found or the one reason why there is nothing, and changes nothing.
 */
export class LookUp {
  private tools: Promise<Tools> | undefined;
  /** By origin, the moment before which its server wants no question, in ms, and why. */
  private readonly notBefore = new Map<
    string,
    { readonly until: number; readonly why: 'too many' | 'busy' }
  >();

  constructor(
    private readonly placesNow: () => LookUpPlaces,
    private readonly agent: Agent,
    private readonly limits: Limits = usualLimits,
  ) {}

  /** Where it asks now. */
  get places(): LookUpPlaces {
    return this.placesNow();
  }

  /** Those who may be meant, the likeliest first: at least one. */
  async candidates(
    sought: Sought,
    who: LookedFor,
    signal: AbortSignal,
  ): Promise<Found<readonly Candidate[]>> {
    const { candidatesFor } = await this.loaded();
    const items = await this.itemsFor(sought, signal);
    if ('problem' in items) return items;
    const people = items.found.filter(({ kind }) => kind === 'person');
    const name = sought.by === 'name' ? sought.name : who.name;
    if (people.length === 0) return { problem: { why: 'nobody', name } };
    const labels = await this.labelsFor(people, signal);
    if ('problem' in labels) return labels;
    return { found: candidatesFor({ ...who, name }, people, labels.found) };
  }

  /** All that can be put on file about somebody, apart from the image itself. */
  async person(item: FoundItem, signal: AbortSignal): Promise<Found<FoundPerson>> {
    const { requests, items, pages, images } = await this.loaded();
    const { places } = this;
    const labels = new Map<string, string>();
    const publicOffices = new Set<string>();
    const offices = [...new Set(item.offices.map(({ office }) => office))];
    for (let from = 0; from < offices.length; from += requests.mostItems) {
      const some = offices.slice(from, from + requests.mostItems);
      const data = await this.data(requests.labelsOf(places, some, true), signal);
      if ('problem' in data) return data;
      for (const [id, label] of items.labelsIn(data.found, requests.languagesAsked(places)))
        labels.set(id, label);
      for (const id of items.publicOfficesIn(data.found)) publicOffices.add(id);
    }
    const ofPage = item.page === null ? null : requests.pageOf(places, { title: item.page });
    const page = await this.data(ofPage, signal);
    if ('problem' in page) return page;
    const ofImage = item.image === null ? null : requests.imageFile(places, item.image);
    const image = await this.data(ofImage, signal);
    if ('problem' in image) return image;
    const shown = images.imageIn(image.found);
    return {
      found: {
        item,
        labels,
        publicOffices,
        page: pages.pagesIn(page.found).find(({ isDisambiguation }) => !isDisambiguation) ?? null,
        image: shown && isOfPlaces(shown.address, places) ? shown : null,
      },
    };
  }

  /** The image itself, which is one by its bytes. */
  async image(
    { title, address }: FoundImage,
    signal: AbortSignal,
  ): Promise<Found<{ readonly bytes: Uint8Array; readonly type: ImageType }>> {
    const { images } = await this.loaded();
    const got = await askForImage(address, this.asked(signal));
    if ('problem' in got) return got;
    const type = images.imageTypeOf(got.found);
    return type === null
      ? { problem: { why: 'no image', file: title } }
      : { found: { bytes: got.found, type } };
  }

  private async itemsFor(sought: Sought, signal: AbortSignal): Promise<Found<readonly FoundItem[]>> {
    switch (sought.by) {
      case 'name':
        return this.itemsNamed(sought.name, signal);
      case 'id':
        return this.itemWith(sought.id, sought.id, signal);
      case 'page':
        return this.itemOfPage(sought.page, signal);
      case 'address':
        return { problem: { why: 'unknown address', address: sought.address } };
    }
  }

  private async itemsNamed(name: string, signal: AbortSignal): Promise<Found<readonly FoundItem[]>> {
    const { requests, items, pages } = await this.loaded();
    if (name === '') return { problem: { why: 'nobody', name } };
    const { places } = this;
    const [search, byPages] = await Promise.all([
      this.data(requests.searchByName(places, name), signal),
      this.data(requests.searchPages(places, name), signal),
    ]);
    if ('problem' in search) return search;
    if ('problem' in byPages) return byPages;
    const told = pages.pagesIn(byPages.found).filter(({ isDisambiguation }) => !isDisambiguation);
    const ids = [
      ...items.idsInSearch(search.found).slice(0, mostLookedAt),
      ...told.flatMap(({ item }) => item ?? []),
    ];
    const data = await this.data(requests.itemsById(places, ids), signal);
    if ('problem' in data) return data;
    const found = items.itemsIn(data.found, requests.languagesAsked(places), requests.siteAsked(places));
    return { found: inOrder(found, ids) };
  }

  /** @param what stands for it where it is not found */
  private async itemWith(
    id: string,
    what: string,
    signal: AbortSignal,
  ): Promise<Found<readonly FoundItem[]>> {
    const { requests, items } = await this.loaded();
    const { places } = this;
    const data = await this.data(requests.itemsById(places, [id]), signal);
    if ('problem' in data) return data;
    const item = items.itemsIn(data.found, requests.languagesAsked(places), requests.siteAsked(places)).at(0);
    const named = item?.label ?? what;
    switch (item?.kind) {
      case 'person':
        return { found: [item] };
      case 'disambiguation':
        return { problem: { why: 'several', what: named } };
      case 'other':
        return { problem: { why: 'no person', what: named } };
      case undefined:
        return { problem: { why: 'missing', what } };
    }
  }

  private async itemOfPage(page: WikiPage, signal: AbortSignal): Promise<Found<readonly FoundItem[]>> {
    const { requests, items, pages, typed } = await this.loaded();
    const { places } = this;
    const what =
      'title' in page ? page.title : `${page.host} ${'pageId' in page ? page.pageId : page.revision}`;
    const isAsked = typed.withoutMobile(hostOf(places.wikipedia)) === page.host;
    if (isAsked) {
      const data = await this.data(requests.pageOf(places, page), signal);
      if ('problem' in data) return data;
      const found = pages.pagesIn(data.found).at(0);
      if (found === undefined) return { problem: { why: 'missing', what } };
      if (found.isDisambiguation) return { problem: { why: 'several', what: found.title } };
      if (found.item === null) return { problem: { why: 'no item', what: found.title } };
      return this.itemWith(found.item, what, signal);
    }
    const url = 'title' in page ? requests.itemOfPage(places, page.site, page.title) : null;
    if (url === null) return { problem: { why: 'unknown address', address: `${page.host}: ${what}` } };
    const data = await this.data(url, signal);
    if ('problem' in data) return data;
    const found = items
      .itemsIn(data.found, requests.languagesAsked(places), requests.siteAsked(places))
      .at(0);
    return found === undefined
      ? { problem: { why: 'missing', what } }
      : this.itemWith(found.id, what, signal);
  }

  /** What the offices and occupations of people are called: those of the first ones, where there are too many. */
  private async labelsFor(
    people: readonly FoundItem[],
    signal: AbortSignal,
  ): Promise<Found<ReadonlyMap<string, string>>> {
    const { requests, items } = await this.loaded();
    const ids = [
      ...people.flatMap(({ offices }) => offices.map(({ office }) => office)),
      ...people.flatMap(({ occupations }) => occupations),
    ];
    const data = await this.data(requests.labelsOf(this.places, ids, false), signal);
    if ('problem' in data) return data;
    return { found: items.labelsIn(data.found, requests.languagesAsked(this.places)) };
  }

  /** What a server answers; nothing where there is nothing to ask. */
  private async data(url: string | null, signal: AbortSignal): Promise<Found<unknown>> {
    if (url === null) return { found: null };
    const { replies } = await this.loaded();
    const origin = originOf(url) ?? url;
    const held = this.notBefore.get(origin);
    const left = held ? (held.until - Date.now()) / 1000 : 0;
    if (held && left > 0) return { problem: { host: hostOf(origin), why: held.why, wait: Math.ceil(left) } };
    const reply = await askForData(url, this.asked(signal));
    const data = 'problem' in reply ? reply : replies.dataOf(reply.found, new Date());
    if ('problem' in data) this.remember(origin, data.problem);
    return data;
  }

  private remember(origin: string, problem: LookUpProblem): void {
    if ((problem.why === 'too many' || problem.why === 'busy') && problem.wait !== null)
      this.notBefore.set(origin, { until: Date.now() + problem.wait * 1000, why: problem.why });
  }

  private asked(signal: AbortSignal): Asked {
    return { places: this.places, agent: this.agent, limits: this.limits, signal };
  }

  private loaded(): Promise<Tools> {
    return (this.tools ??= importTools());
  }
}

/** In the order in which they were searched for; somebody known by another id now stands where that was. */
function inOrder(items: readonly FoundItem[], ids: readonly string[]): FoundItem[] {
  const place = ({ id, formerIds }: FoundItem): number => {
    const at = ids.findIndex((one) => one === id || formerIds.includes(one));
    return at < 0 ? ids.length : at;
  };
  return [...items].sort((a, b) => place(a) - place(b));
}

/** Loaded with the first question: nobody else needs it. */
async function importTools() {
  const requests = await import('../../core/lookup/requests.ts');
  const replies = await import('../../core/lookup/replies.ts');
  const items = await import('../../core/lookup/items.ts');
  const pages = await import('../../core/lookup/pages.ts');
  const images = await import('../../core/lookup/images.ts');
  const typed = await import('../../core/lookup/typed.ts');
  const { candidatesFor } = await import('../../core/lookup/candidates.ts');
  return { requests, replies, items, pages, images, typed, candidatesFor };
}
