/** English names of countries as lists write them, beside those that the runtime knows. */
const otherNames: Readonly<Record<string, string>> = {
  usa: 'us', 'u.s.': 'us', 'u.s.a.': 'us', 'united states of america': 'us', uk: 'gb', 'great britain': 'gb', gbr: 'gb',
  england: 'gb', scotland: 'gb', wales: 'gb', 'northern ireland': 'gb', "people's republic of china": 'cn',
  'russian federation': 'ru', 'republic of korea': 'kr', 'south korea': 'kr', 'north korea': 'kp',
  "democratic people's republic of korea": 'kp', 'republic of ireland': 'ie', 'czech republic': 'cz', turkey: 'tr',
  burma: 'mm', 'ivory coast': 'ci', 'kingdom of the netherlands': 'nl', 'kingdom of denmark': 'dk',
}; // prettier-ignore

interface Regions {
  /** Codes by English names, both in small letters. */
  readonly byName: ReadonlyMap<string, string>;
  readonly codes: ReadonlySet<string>;
}

let regions: Regions | undefined;

/** ISO 3166-1 alpha-2 in small letters, from a code ("US", "gb-sct") or an English name; `null` for anything else. */
export function countryCode(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim().toLowerCase();
  if (Object.hasOwn(otherNames, text)) return otherNames[text];
  const { byName, codes } = (regions ??= allRegions());
  const code = /^([a-z]{2})(?:-[a-z]{2,3})?$/.exec(text)?.[1];
  if (code !== undefined) return codes.has(code) ? code : null;
  return byName.get(text) ?? null;
}

function allRegions(): Regions {
  const byName = new Map(namedRegions());
  return { byName, codes: new Set(byName.values()) };
}

function* namedRegions(): Generator<[string, string]> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  for (const first of letters)
    for (const second of letters) {
      const code = first + second;
      const name = names.of(code);
      // Codes that stand for no country, and such as a newer one has taken the place of.
      if (name === undefined || notCountries.has(code) || new Intl.Locale(`und-${code}`).region !== code)
        continue;
      yield [name.toLowerCase(), code.toLowerCase()];
    }
}

const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'UK']);
