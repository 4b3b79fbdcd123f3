/** What an address is of by its host alone. */
export interface Publisher {
  readonly name: string;
  readonly kind: 'primary' | 'secondary';
}

const primary = (name: string): Publisher => ({ name, kind: 'primary' });
const secondary = (name: string): Publisher => ({ name, kind: 'secondary' });

/**
 * Hosts of which it is certain who speaks there: offices that publish their own figures and records, which are first
 * hand; and news and encyclopedias, which tell what others have. Nobody else is judged by the address.
 */
const byHost: Readonly<Record<string, Publisher>> = {
  'census.gov': primary('U.S. Census Bureau'),
  'bls.gov': primary('U.S. Bureau of Labor Statistics'),
  'bea.gov': primary('U.S. Bureau of Economic Analysis'),
  'sec.gov': primary('U.S. Securities and Exchange Commission'),
  'fec.gov': primary('U.S. Federal Election Commission'),
  'federalreserve.gov': primary('Federal Reserve Board'),
  'federalregister.gov': primary('Federal Register'),
  'govinfo.gov': primary('U.S. Government Publishing Office'),
  'supremecourt.gov': primary('U.S. Supreme Court'),
  'whitehouse.gov': primary('The White House'),
  'treasury.gov': primary('U.S. Department of the Treasury'),
  'cdc.gov': primary('U.S. Centers for Disease Control and Prevention'),
  'nasa.gov': primary('NASA'),
  'usgs.gov': primary('U.S. Geological Survey'),
  'noaa.gov': primary('U.S. National Oceanic and Atmospheric Administration'),
  'ons.gov.uk': primary('UK Office for National Statistics'),
  'legislation.gov.uk': primary('legislation.gov.uk'),
  'hansard.parliament.uk': primary('Hansard'),
  'statcan.gc.ca': primary('Statistics Canada'),
  'abs.gov.au': primary('Australian Bureau of Statistics'),
  'destatis.de': primary('Destatis'),
  'insee.fr': primary('Insee'),
  'stat.go.jp': primary('Statistics Bureau of Japan'),
  'eur-lex.europa.eu': primary('EUR-Lex'),
  'ecb.europa.eu': primary('European Central Bank'),
  'apnews.com': secondary('Associated Press'),
  'reuters.com': secondary('Reuters'),
  'afp.com': secondary('Agence France-Presse'),
  'bloomberg.com': secondary('Bloomberg'),
  'nytimes.com': secondary('The New York Times'),
  'washingtonpost.com': secondary('The Washington Post'),
  'latimes.com': secondary('Los Angeles Times'),
  'wsj.com': secondary('The Wall Street Journal'),
  'usatoday.com': secondary('USA Today'),
  'npr.org': secondary('NPR'),
  'cnn.com': secondary('CNN'),
  'bbc.com': secondary('BBC'),
  'bbc.co.uk': secondary('BBC'),
  'theguardian.com': secondary('The Guardian'),
  'ft.com': secondary('Financial Times'),
  'economist.com': secondary('The Economist'),
  'lemonde.fr': secondary('Le Monde'),
  'spiegel.de': secondary('Der Spiegel'),
  'wikipedia.org': secondary('Wikipedia'),
  'britannica.com': secondary('Encyclopædia Britannica'),
};

/** Who publishes there; `null` where the host does not tell with certainty. */
export function publisherAt(host: string): Publisher | null {
  const labels = host.split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const name = labels.slice(from).join('.');
    if (Object.hasOwn(byHost, name)) return byHost[name];
  }
  return null;
}
