import { months, weekdays } from '../../../english/calendar.ts';
import { occupations } from '../../../english/occupations.ts';
import { wordSet, wordsOf } from '../../../english/words.ts';

/** Nouns for people, many of which no ending gives away. */
export const persons: ReadonlySet<string> = new Set([
  ...occupations,
  ...wordsOf(`
    adult angel auctioneer bride celebrity child consul contact czar darling face figure foe guest guy insider juvenile kid lad
    lead liberal libertarian lord male female major marine mate migrant minor moderate professional progressive
    engineer mountaineer pioneer racketeer radical self-advocate soul source spouse thief tribe villain visionary volunteer workmate zealot
  `),
]);

/** Nouns that end like those of people and are none. */
export const notDoers = wordSet(`
  number matter computer order power water weather winter summer dinner corner counter cover offer error factor
  floor door color colour river tower border crater disaster dollar danger fever finger filter flavor freezer trailer
  gender hammer harbor hunger layer ladder liver lumber manner meter meteor mirror monster motor murder order oyster
  pepper plaster quarter razor rumor rumour sector shelter shoulder silver sugar supper temper terror timber timer
  tractor transfer trigger tumor ulcer under whisper wonder year wafer answer barrier butter cancer center centre
  character charter chamber cluster container copper customer-service engine feather flower former latter
  consumer-price printer processor reactor sensor scanner server router rather never ever over after other another
  plant want grant front president-elect instant constant distant elephant giant pollutant restaurant covenant accident
  incident resident-card vaccine deterrent
`);

/** Groups and offices that speak, in the singular, beyond those whose names people's names are told apart by. */
export const groups = wordSet(`
  administration airline archdiocese army authority bloc body brand cabinet camp campaign chain charity church circle
  club coalition community company consortium corporation country couple court crew crowd delegation department
  diocese district division faction family firm franchise fund giant government group household industry insurer
  jury justice kingdom lab laboratory leadership maker manufacturer media ministry monarchy movement nation network
  neighborhood newspaper operator opposition organisation organization outlet panel parliament partnership party
  people platoon police prosecution defence defense public publisher regime regulator republic retailer school
  secretariat sect side staff startup state studio team town trade troupe union university utility village watchdog
  white-house website wing workforce other half majority minority many some most few all both everyone everybody
  somebody someone anybody anyone nobody children folk folks troops personnel elite press military clergy locals
  thousands hundreds dozens bank board agency association authority bureau commission committee
  conference congress convention council department federation force foundation house institute league legislature lobby
  mission office parliament post senate service squad society times tribunal
  union white
`);

/** Things written or published that are quoted as a source. */
export const documents = wordSet(`
  account ad advert advertisement affidavit agreement analysis announcement app article assessment audit banner
  biography blog book brief briefing brochure bulletin cable caption card census chapter charter circular column
  commentary communique complaint constitution contract data decision declaration decree directive dispatch document
  draft edict editorial email e-mail entry essay estimate evidence exhibit figure file filing finding forecast form
  guideline guidance handbook headline indictment information inscription instruction interview inventory invitation
  journal judgment judgement label law lawsuit leaflet ledger legislation letter list log lyric magazine mail manifesto
  manual memo memoir memorandum message motion note notice obituary opinion order page pamphlet paper paragraph
  passage petition piece placard plaque policy poll post poster profile programme project proposal prospectus proverb
  query questionnaire quote reading recommendation record recording release report research resolution resume review
  rule ruling saying schedule screenplay script section sentence show sign slogan song source speech spreadsheet
  statement statistic statute story study subpoena suit summary survey tape telegram testimony text theory thread
  transcript transcription treaty tweet update verdict version video warrant wire word
`);

/** What is said to speak only in a figure of speech. */
export const abstractions: ReadonlySet<string> = wordSet(`
  politics economics mathematics physics history experience tradition logic instinct conscience wisdom sense luck fate
  nature reality nothing something everything anything progress rumor rumour gossip legend time
`);

/** "May" and "March" are a surname and a verb, and more besides. */
const mayOpenAName: ReadonlySet<string> = new Set(['may', 'march']);

/** What opens a phrase that says when, how often or in what state, and so names nobody. */
export const adverbialStarts: ReadonlySet<string> = new Set([
  ...weekdays,
  ...months.filter((month) => !mayOpenAName.has(month)),
  ...wordsOf(`
  twice once thrice today tonight yesterday tomorrow surrounded followed flanked accompanied
  midway shortly soon halfway already finally perhaps maybe sometimes often always never again meanwhile however therefore
  thus instead indeed clearly sadly luckily happily oddly surely hopefully naturally
  `),
]);
