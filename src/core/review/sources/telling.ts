import { decoded, type Address } from './address.ts';

/** Words of addresses that say nothing of what is there. */
const generic = new Set(
  `about aspx archive archives article articles asp content contents default detail details doc docs document documents
  download downloads file files home htm html http https index latest main media news page pages php post posts press
  public read release releases report reports section site static stories story topic topics upload uploads view viewer
  web wiki www com the and for from with that this are was`.split(/\s+/),
);

const ending = /\.(?:html?|php|aspx?|jsp|pdf|docx?|xlsx?|csv|txt|pptx?|json|xml)$/i;

/** Ids that machines give: long numbers, and letters mixed with digits at length. */
const isMachineId = (word: string): boolean =>
  /^\d{5,}$/.test(word) || (word.length >= 9 && /\d/.test(word) && /[a-z]/i.test(word)) || word.length > 24;

const wordsOf = (segment: string): string[] =>
  (
    decoded(segment)
      .replace(ending, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !isMachineId(word));

const isTelling = (word: string): boolean =>
  /\p{L}/u.test(word) && (word.length > 2 || /\d/.test(word)) && !generic.has(word.toLowerCase());

/** The words of an address that say what is there, in their order, from the last part of the path that has some. */
export function tellingWords({ path }: Pick<Address, 'path'>): readonly string[] {
  for (const segment of path.split('/').toReversed()) {
    const words = wordsOf(segment);
    if (words.some(isTelling)) return words;
  }
  return [];
}

/** Of these the few that an id is made of, in small letters. */
export const fewWords = (words: readonly string[], most: number): readonly string[] =>
  words
    .filter(isTelling)
    .slice(0, most)
    .map((word) => word.toLowerCase());

/** A year that the path names, by itself or as the beginning of a day; not one that is yet to come. */
export function yearIn({ path }: Pick<Address, 'path'>, thisYear: number): number | null {
  for (const [, digits] of path.matchAll(/(?<!\d)((?:19|20)\d\d)(?:[01]\d(?:[0-3]\d)?)?(?!\d)/g)) {
    const year = Number(digits);
    if (year <= thisYear) return year;
  }
  return null;
}

/** The part of a host that names whose it is: "census" of "data.census.gov", "bbc" of "news.bbc.co.uk". */
export function nameOfHost(host: string): string {
  if (/^[\d.]+$/.test(host) || !host.includes('.')) return host;
  const labels = host.split('.');
  const isPaired =
    labels.length > 2 && /^(?:co|com|gov|gc|go|org|or|ac|net|ne|edu)$/.test(labels.at(-2) ?? '');
  return labels.at(isPaired && labels.at(-1)?.length === 2 ? -3 : -2) ?? host;
}

/** Short words of sentences, which say nothing by themselves. */
const small = new Set(
  'a an as at be by do he i if in is it its me my no of on or so to up us we not but how why who can has had'.split(
    ' ',
  ),
);

/** Whether the words of an address read as words: machines name pages by letters and numbers of their own. */
export const readsAsWords = (words: readonly string[]): boolean =>
  words.filter((word) => !isTelling(word) && !small.has(word.toLowerCase())).length <=
  words.filter(isTelling).length;
