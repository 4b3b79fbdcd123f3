import { stateOf } from '../../english/states.ts';

/** ISO 3166-1 alpha-2 codes with what news calls the country, its people and its seats of power; folded, "+" for a space. */
const table = `
  af afghanistan afghan kabul
  al albania albanian
  dz algeria algerian
  ar argentina argentine argentinian
  am armenia armenian
  au australia australian canberra
  at austria austrian
  az azerbaijan azerbaijani
  bd bangladesh bangladeshi
  by belarus belarusian belarussian
  be belgium belgian
  bo bolivia bolivian
  ba bosnia bosnian
  br brazil brazilian
  bg bulgaria bulgarian
  kh cambodia cambodian
  cm cameroon cameroonian
  ca canada canadian ottawa ontario quebec alberta manitoba saskatchewan british+columbia nova+scotia newfoundland
  cl chile chilean
  cn china chinese beijing
  co colombia colombian
  cg congo congolese
  cr costa+rica costa+rican
  hr croatia croatian
  cu cuba cuban
  cy cyprus cypriot
  cz czech czechia
  dk denmark danish
  ec ecuador ecuadorian ecuadorean
  eg egypt egyptian
  sv el+salvador salvadoran
  ee estonia estonian
  et ethiopia ethiopian
  fi finland finnish
  fr france french
  ge georgian
  de germany german
  gh ghana ghanaian
  gr greece greek
  gt guatemala guatemalan
  ht haiti haitian
  hn honduras honduran
  hk hong+kong
  hu hungary hungarian
  is iceland icelandic
  in india indian
  id indonesia indonesian
  ir iran iranian tehran
  iq iraq iraqi
  ie ireland irish
  il israel israeli
  it italy italian
  jm jamaica jamaican
  jp japan japanese tokyo
  jo jordan jordanian
  kz kazakhstan kazakh
  ke kenya kenyan
  kr south+korea south+korean korea korean seoul
  kp north+korea north+korean pyongyang
  kw kuwait kuwaiti
  lv latvia latvian
  lb lebanon lebanese
  lr liberia liberian
  ly libya libyan
  lt lithuania lithuanian
  lu luxembourg
  my malaysia malaysian
  mx mexico mexican
  mn mongolia mongolian
  ma morocco moroccan
  mm myanmar burma burmese
  na namibia namibian
  np nepal nepalese
  nl netherlands dutch
  nz new+zealand
  ni nicaragua nicaraguan
  ng nigeria nigerian
  no norway norwegian
  pk pakistan pakistani
  ps palestinian
  pa panama panamanian
  py paraguay paraguayan
  pe peru peruvian
  ph philippines philippine filipino
  pl poland polish
  pt portugal portuguese
  qa qatar qatari
  ro romania romanian
  ru russia russian soviet kremlin
  rw rwanda rwandan
  sa saudi saudi+arabia
  sn senegal senegalese
  rs serbia serbian yugoslavia yugoslav
  sg singapore singaporean
  sk slovakia slovak
  si slovenia slovenian
  so somalia somali
  za south+africa south+african
  es spain spanish
  lk sri+lanka sri+lankan
  sd sudan sudanese
  se sweden swedish
  ch switzerland swiss
  sy syria syrian
  tw taiwan taiwanese
  tz tanzania tanzanian
  th thailand thai
  tn tunisia tunisian
  tr turkey turkish
  ug uganda ugandan
  ua ukraine ukrainian
  ae emirates emirati
  gb britain british uk united+kingdom england english scotland scottish wales welsh northern+ireland
  us us united+states america american white+house
  uy uruguay uruguayan
  uz uzbekistan uzbek
  va vatican
  ve venezuela venezuelan
  vn vietnam vietnamese
  ye yemen yemeni
  zm zambia zambian
  zw zimbabwe zimbabwean
`;

/** What post offices call those of them that newspapers call otherwise: as words some are other words. */
const postal = `
  al alabama|ak alaska|az arizona|ar arkansas|ca california|co colorado|ct connecticut|de delaware|fl florida|hi hawaii
  id idaho|il illinois|in indiana|ia iowa|ks kansas|me maine|ma massachusetts|mi michigan|mn minnesota|ms mississippi
  mt montana|ne nebraska|nv nevada|oh ohio|ok oklahoma|or oregon|sd south dakota|tn tennessee|tx texas|ut utah
  wa washington|wv west virginia|wi wisconsin|wy wyoming
`;

const codeOf = new Map<string, string>();
for (const line of table.trim().split('\n')) {
  const [code, ...names] = line.trim().split(' ');
  for (const name of names) codeOf.set(name.replaceAll('+', ' '), code);
}

const stateOfPost = new Map(
  postal
    .trim()
    .split(/\n\s*|\|/)
    .map((line) => [line.slice(0, 2).toUpperCase(), line.slice(3)] as const),
);

/** The state that two capitals mean beside a party, as in "D-NJ"; `null` where they mean none or news says it so. */
export const stateByPost = (code: string): string | null => stateOfPost.get(code) ?? null;

export interface PlaceWords {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The state of the United States, folded and in full; `null` for a country. */
  readonly state: string | null;
  /** How many words name it. */
  readonly length: number;
}

/** The country or state whose name begins at a place in folded words; `null` where none does. */
export function placeAt(words: readonly string[], at: number): PlaceWords | null {
  for (const length of [2, 1]) {
    if (at + length > words.length) continue;
    const name = words.slice(at, at + length).join(' ');
    const country = codeOf.get(name);
    if (country !== undefined) return { country, state: null, length };
    const state = stateOf.get(name);
    if (state !== undefined) return { country: 'us', state, length };
  }
  return null;
}
