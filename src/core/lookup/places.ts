/** Where a look-up asks: the addresses of three `api.php`, and the site that images lie on. */
export interface LookUpPlaces {
  readonly wikidata: string;
  readonly wikipedia: string;
  readonly commons: string;
  readonly images: string;
}

export const placeNames = ['wikidata', 'wikipedia', 'commons', 'images'] as const;
export type PlaceName = (typeof placeNames)[number];

/** The parts of an address with a host and without a name to sign in with. */
const address = /^(https?:)?\/\/([\p{L}\p{N}.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?((?:[/?#]\S*)?)$/iu;
const thisMachine = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** "https://www.wikidata.org": what two addresses share that are of one server; `null` where it is none of ours to ask. */
export function originOf(written: string): string | null {
  const [, scheme = '', host = '', port = ''] = address.exec(written) ?? [];
  if (scheme === '') return null;
  const isSecret = scheme.toLowerCase() === 'https:' || thisMachine.test(host.toLowerCase());
  return isSecret ? `${scheme}//${host}${port}`.toLowerCase() : null;
}

/** "www.wikidata.org", with the port where it has one; the address as it is where it is none. */
export const hostOf = (written: string): string => {
  const [, , host = '', port = ''] = address.exec(written) ?? [];
  return host === '' ? written : `${host}${port}`.toLowerCase();
};

/**
 * Which of the places cannot be asked: not over `https` (or on this machine), with a name to sign in with, or no
 * `api.php`; `null` where all can.
 */
export function unfitPlace(places: LookUpPlaces): PlaceName | null {
  const fits = (name: PlaceName): boolean =>
    originOf(places[name]) !== null &&
    (name === 'images' ? !/[?#]/.test(places[name]) : /^[^?#]*\/api\.php$/.test(places[name]));
  return placeNames.find((name) => !fits(name)) ?? null;
}

/** Whether an address is of one of the places' servers. */
export function isOfPlaces(written: string, places: LookUpPlaces): boolean {
  const origin = originOf(written);
  return origin !== null && placeNames.some((name) => originOf(places[name]) === origin);
}

/** The page of a wiki in one revision, by the address of its `api.php`. */
export function permalink(api: string, title: string, revision: number | null): string {
  const page = `${api.replace(/api\.php$/, 'index.php')}?title=${inAddress(title)}`;
  return revision === null ? page : `${page}&oldid=${String(revision)}`;
}

/** As wikis write titles in addresses. */
export const inAddress = (title: string): string =>
  encodeURIComponent(title.replaceAll(' ', '_')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
