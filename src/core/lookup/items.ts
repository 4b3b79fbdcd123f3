import { commonDate, isBefore, type FoundDate } from './dates.ts';
import { at, itemsOf, numberIn, valuesOf, wordsIn } from './json.ts';
import { bestOf, itemsAmong, statementsOf, type Statement, type Value } from './statements.ts';
import { isItemId } from './typed.ts';

/** Only these are ever read of what Wikidata says of a person: nothing of family, faith or health. */
const properties = {
  kind: 'P31', born: 'P569', died: 'P570', office: 'P39', occupation: 'P106', country: 'P27', image: 'P18',
  website: 'P856', kindOf: 'P279', jurisdiction: 'P1001', from: 'P580', to: 'P582', certainty: 'P1480',
  earliest: 'P1319', latest: 'P1326',
} as const; // prettier-ignore

const human = 'Q5';
const disambiguation = 'Q4167410';
/** Public office, member of parliament, minister, head of state, head of government, mayor, judge, governor, ambassador. */
const publicOffices: readonly string[] = [
  'Q294414', 'Q486839', 'Q83307', 'Q48352', 'Q2285706', 'Q30185', 'Q16533', 'Q132050', 'Q121998',
]; // prettier-ignore

/** An office that somebody holds or held; the item of the office has its name. */
export interface FoundOffice {
  readonly office: string;
  readonly from: FoundDate | null;
  readonly to: FoundDate | null;
  /** It has ended, on a day that is not known. */
  readonly endedSomeDay: boolean;
}

/** What Wikidata says of an item, as far as it is looked up. */
export interface FoundItem {
  /** As in "Q42". */
  readonly id: string;
  /** The ids under which it was known before. */
  readonly formerIds: readonly string[];
  readonly revision: number | null;
  readonly kind: 'person' | 'disambiguation' | 'other';
  readonly label: string | null;
  readonly description: string | null;
  readonly aliases: readonly string[];
  readonly born: FoundDate | null;
  readonly died: FoundDate | null;
  readonly isDead: boolean;
  /** The oldest first, those without dates last. */
  readonly offices: readonly FoundOffice[];
  /** Items. */
  readonly occupations: readonly string[];
  readonly countries: readonly string[];
  /** The name of a file of Wikimedia Commons. */
  readonly image: string | null;
  readonly website: string | null;
  /** The title of its page on the Wikipedia that is asked. */
  readonly page: string | null;
}

/** The items of an answer, by the order of the answer; what is missing is left out. */
export function itemsIn(data: unknown, languages: readonly string[], site: string): FoundItem[] {
  return valuesOf(at(data, 'entities')).flatMap((entity) => itemIn(entity, languages, site) ?? []);
}

/** The ids of the items that a search by name brought, in its order. */
export const idsInSearch = (data: unknown): string[] =>
  itemsOf(at(data, 'search')).flatMap((one) => {
    const id = wordsIn(at(one, 'id'), 20);
    return id !== null && isItemId(id) ? [id] : [];
  });

/** What items are called, by id. */
export function labelsIn(data: unknown, languages: readonly string[]): Map<string, string> {
  const labels = new Map<string, string>();
  for (const entity of valuesOf(at(data, 'entities'))) {
    const id = wordsIn(at(entity, 'id'), 20);
    const label = inLanguage(at(entity, 'labels'), languages);
    for (const known of id === null ? [] : [id, ...formerIdsOf(entity)])
      if (label !== null) labels.set(known, label);
  }
  return labels;
}

/** The ids of those items of an answer that are public offices: of a jurisdiction, or of a kind that is. */
export const publicOfficesIn = (data: unknown): Set<string> =>
  new Set(
    valuesOf(at(data, 'entities')).flatMap((entity) => {
      const id = wordsIn(at(entity, 'id'), 20);
      const kinds = [properties.kind, properties.kindOf].flatMap((one) =>
        itemsAmong(statementsOf(entity, one)),
      );
      const isPublic =
        statementsOf(entity, properties.jurisdiction).length > 0 ||
        [id ?? '', ...kinds].some((kind) => publicOffices.includes(kind));
      return id === null || !isPublic ? [] : [id, ...formerIdsOf(entity)];
    }),
  );

function itemIn(entity: unknown, languages: readonly string[], site: string): FoundItem | null {
  const id = wordsIn(at(entity, 'id'), 20);
  if (id === null || !isItemId(id) || at(entity, 'missing') !== undefined) return null;
  const of = (property: keyof typeof properties): Statement[] => statementsOf(entity, properties[property]);
  const kinds = itemsAmong(of('kind'));
  const born = dateOf(of('born'));
  const died = dateOf(of('died'));
  return {
    id,
    formerIds: formerIdsOf(entity),
    revision: numberIn(at(entity, 'lastrevid')),
    kind: kinds.includes(human) ? 'person' : kinds.includes(disambiguation) ? 'disambiguation' : 'other',
    label: inLanguage(at(entity, 'labels'), languages),
    description: inLanguage(at(entity, 'descriptions'), languages),
    aliases: languages.flatMap((language) =>
      itemsOf(at(entity, 'aliases', language)).flatMap((alias) => wordsIn(at(alias, 'value'), 200) ?? []),
    ),
    born,
    died,
    isDead: of('died').some(({ value }) => value.is !== 'none'),
    offices: officesOf(of('office')),
    occupations: itemsAmong(of('occupation')),
    countries: itemsAmong(bestOf(of('country'))),
    image: firstWords(bestOf(of('image'))),
    website: firstWords(
      bestOf(of('website')).filter(({ qualifiers }) => qualifiers(properties.to).length === 0),
    ),
    page: wordsIn(at(entity, 'sitelinks', site, 'title'), 255),
  };
}

const formerIdsOf = (entity: unknown): string[] => {
  const from = wordsIn(at(entity, 'redirects', 'from'), 20);
  return from === null ? [] : [from];
};

function inLanguage(terms: unknown, languages: readonly string[]): string | null {
  for (const language of languages) {
    const words = wordsIn(at(terms, language, 'value'), 250);
    if (words !== null) return words;
  }
  return null;
}

const firstWords = (statements: readonly Statement[]): string | null =>
  statements.flatMap(({ value }) => (value.is === 'words' ? [value.words] : [])).at(0) ?? null;

/** What the best statements agree on; none of those that only say about when. */
function dateOf(statements: readonly Statement[]): FoundDate | null {
  const best = bestOf(statements);
  const dates = best.flatMap(({ value, qualifiers }) => {
    const isVague = [properties.certainty, properties.earliest, properties.latest].some(
      (property) => qualifiers(property).length > 0,
    );
    return value.is === 'date' && !isVague ? [value.date] : [];
  });
  return dates.length === best.length ? commonDate(dates) : null;
}

function officesOf(statements: readonly Statement[]): FoundOffice[] {
  const read = statements.flatMap(({ value, qualifiers }): FoundOffice[] => {
    if (value.is !== 'item') return [];
    const ends = qualifiers(properties.to);
    const to = commonDate(datesAmong(ends));
    const from = commonDate(datesAmong(qualifiers(properties.from)));
    const endedSomeDay = to === null && ends.some(({ is }) => is !== 'none');
    return [{ office: value.id, from, to, endedSomeDay }];
  });
  const dated = read.filter(({ from, to }) => from !== null || to !== null);
  const bare = read.filter(({ office }) => !dated.some((one) => one.office === office));
  const inOrder = dated.sort((a, b) => compare(a.from ?? a.to, b.from ?? b.to));
  return [...joined(inOrder), ...new Map(bare.map((one) => [one.office, one])).values()];
}

/** Terms of one office that follow each other without a pause are one. */
function joined(offices: readonly FoundOffice[]): FoundOffice[] {
  const kept: FoundOffice[] = [];
  for (const next of offices) {
    const place = kept.findLastIndex(({ office }) => office === next.office);
    const last = kept.at(place);
    if (place >= 0 && last?.to && next.from && follows(last.to, next.from))
      kept[place] = { ...last, to: next.to, endedSomeDay: next.endedSomeDay };
    else kept.push(next);
  }
  return kept;
}

/** Days between the end of a term and the next of the same office that are no pause. */
const pauseDays = 7;

function follows(end: FoundDate, begin: FoundDate): boolean {
  if (end.length < 10 || begin.length < 10) return commonDate([end, begin]) !== null;
  return Math.abs(Date.parse(begin) - Date.parse(end)) <= pauseDays * 86_400_000;
}

const compare = (one: FoundDate | null, other: FoundDate | null): number => {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  return isBefore(one, other) ? -1 : isBefore(other, one) ? 1 : 0;
};

const datesAmong = (values: readonly Value[]): FoundDate[] =>
  values.flatMap((value) => (value.is === 'date' ? [value.date] : []));
