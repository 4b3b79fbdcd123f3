import { monthAbbreviations, months, weekdays } from '../../english/calendar.ts';
import { newsTitles } from '../../english/offices.ts';
import { newsSpeechVerbs } from '../../english/speech.ts';
import { wordSet, wordsOf } from '../../english/words.ts';

// Words that tell kinds of text apart, in lower case and with straight apostrophes. Written by hand.

/** Verbs that attribute words to somebody. */
export const attributionVerbs: ReadonlySet<string> = new Set([
  ...newsSpeechVerbs,
  'declined',
  'reported',
  'reports',
]);

/** Who speaks without a name, and what newspapers quote. */
export const unnamedSpeakers: ReadonlySet<string> = wordSet(`
    officials official authorities police prosecutors prosecutor spokesman spokeswoman spokesperson spokespeople
    analysts analyst experts researchers scientists economists investigators witnesses residents aides advisers
    critics supporters activists campaigners lawyers lawyer attorneys ministers minister ministry department
    government company agency report statement study survey poll sources executives organizers organisers doctors
  `);

/** Forms of address, titles and offices that stand before a name. */
export const titles: ReadonlySet<string> = new Set([
  ...wordsOf('mr mrs ms dr sir lord lady frontrunner hopeful republican democrat'),
  ...newsTitles,
]);

/** What sets a text in the days just past. */
export const weekdayWords: ReadonlySet<string> = new Set(weekdays);

const affairs = `
  government governments minister ministers ministry parliament senate congress lawmakers lawmaker
  legislature election elections elected vote votes voted voters voter ballot poll polls polling campaign
  campaigns candidate candidates presidential republican republicans democrat democrats democratic
  conservative conservatives liberal liberals party coalition opposition administration president premier
  mayor council senator governor policy treaty sanctions diplomats diplomatic embassy refugees refugee
  migrants immigration border troops military army soldiers rebels militants militant terrorist terrorists
  terrorism attack attacks bombing ceasefire war peace police officers officer arrested charged suspect
  suspects shooting shot killed dead died injured wounded victim victims murder court judge jury trial
  lawsuit sued ruling prosecutors prison sentenced convicted guilty alleged allegedly allegations accused
  investigation investigators inquiry fbi crash collision firefighters rescue earthquake flood floods
  flooding storm hurricane wildfire evacuated emergency hospital hospitals patients outbreak virus disease
  vaccine scientists researchers study climate warming economy economic economists inflation unemployment
  jobs wages strike union unions tax taxes budget deficit billion million trillion percent investors shares
  stock stocks profit profits revenue sales merger bank banks banking trade tariffs exports imports oil
  prices market markets ceo executives protest protests protesters protestors demonstrators rally activists
  rights residents officials official authorities spokesman spokeswoman spokesperson announced announcement
  statement interview reporters journalists newspaper controversy scandal critics debate crisis season
  league match game coach team players tournament championship champions scored goals medal olympic olympics
  film films movie director premiere audience album box-office celebrity actor actress
`;

/** What the back pages are about. */
const features = `
  startup founder launch launched unveiled consumers consumer customers smartphone smartphones regulators
  antitrust privacy hackers patients drug drugs cancer university professor researcher conservation wildlife
  tourists tourism farmers drought crops pandemic singer concert festival museum novel bestselling series
  hollywood netflix fans viewers theater theatre restaurant chef designer fashion neighborhood neighbourhood
  nonprofit charity community city mayor's school schools students teachers parents families homes housing
  women men children survivors technology tech google facebook twitter amazon microsoft apple industry
  companies firm firms rival rivals physicists mathematicians biologists astronomers nasa telescope
  experiment discovery findings published journal
`;

/** What columns about money are about. */
const householdMoney = `
  savings saving savers mortgage mortgages refinance loan loans borrower borrowers lender lenders credit cardholders
  retirement retirees pension pensions insurance insurers premiums tuition college degree scholarships fund funds invest
  investing investment investments portfolio dividends interest income incomes debt debts fee fees payment payments
  rent renters landlords homeowners homebuyers household households bills budgets spending paycheck paychecks salary
  salaries taxpayers refund refunds accounts broker brokers planner deposit deposits balance balances consumer
`;

const recently = `
  yesterday today tonight tomorrow recently recent latest earlier currently ongoing upcoming
`;

/** Of what is about to happen. */
const toCome = `
  will expected expects expect plans planned scheduled due likely soon later before until could would
`;

const software = `
  api apis args argv array arrays async binary boolean bugfix callback changelog cli commands compile
  compiler compilers config configuration console css debug default dependencies deprecated documentary
  documentation encoding enum eslint function functions github html http https install installation
  installed instance integer interface iterator javascript js json lib lint linux markdown method methods
  module modules node npm null objects param parameters parse parser patch plugin plugins prefix promise
  readme regex regexp repository runtime schema semver stderr stdout strings syntax template tokens type
  types typescript undefined unicode unix url urls usage utf utility variable variables webpack wrapper xml
  yaml
`;

/** Ordinary words that reports on technology use as well. */
const computing = `
  app browser bug bugs build code codes commit default directory download emit error errors execute file
  files fixes folder import input libraries library log logs object opensource option options output package
  packages parameter properties property pull request server software specification stack stream string
  update updated upgrade user users version versions
`;

const licence = `
  license licence licensed licensor licensee licenses sublicense copyright copyrights warranty warranties
  liability liable hereby herein hereunder thereof therein whereof notwithstanding pursuant foregoing
  merchantability infringement noninfringement redistribution redistributions redistribute derivative
  disclaimer disclaimed permission permissions permitted provided shall contributor contributors distribute
  distributed royalty-free perpetual irrevocable covenant indemnify party's clause subsection terms
  conditions
`;

const tale = `
  asked whispered murmured muttered sighed smiled smile grinned laughed nodded shrugged gazed stared glanced
  frowned shouted cried replied exclaimed breathed leaned knelt trembled shivered crept wandered thou thee
  thy hath eyes face hand hands hair lips mouth shoulder shoulders arms fingers heart breath voice tears
  door window stairs kitchen candle lamp lantern fire shadow shadows darkness dark silence moon moonlight
  dawn dusk stranger suddenly slowly softly quietly seemed felt knew thought wondered remembered upon
`;

const minutes = `
  agenda apologies minuted minutes matters arising adjourned seconded proposed motion quorum attendees
  absent aob action actions chairperson treasurer circulated carried unanimously resolved item
`;

const letter = `
  please thanks thank regards sincerely dear hi hello hey cheers fyi attached attachment cc bcc forwarded
  wrote lol btw asap wishes sorry
`;

const instruction = `
  step steps tip tips click select choose press enter add mix stir bake preheat teaspoon tablespoon tsp tbsp
  cup cups ingredients recipe make sure ensure avoid try use using need needs should must example how guide
`;

const praise = `
  great best amazing awesome horrible terrible excellent wonderful awful worst love loved recommend
  recommended friendly nice rude service staff food delicious price prices cheap clean
`;

const reference = `
  born founded established located situated known named commonly refers referred comprises consists genus
  species family village town township commune municipality parish district province river railway station
  school university college album single discography released episode band novel series ship ships regiment
  squadron division battalion century census population inhabitants dynasty medieval ancient biography
  career bibliography references external links originally former various notable
`;

/** Days and months, and words that only stand at the head of a sentence: capitals that name nobody. */
export const capitalisedWords: ReadonlySet<string> = new Set([
  ...weekdays,
  ...months,
  ...monthAbbreviations,
  ...wordsOf(`
    the a an and but or if in on at it he she we they you this that these those his her their for from as when what
    who how i
  `),
]);

export const thirdPersons = wordSet('he she they');
export const nearWords = wordSet('last this next past earlier recent');
export const periods = wordSet(
  'week month year weekend night morning afternoon evening weeks months years days summer fall',
);
/** After a number: a sum or a share. */
export const magnitudes = wordSet('million billion trillion percent per');
export const presentTense = wordSet('is are can will may should must am does do be');
export const pastTense = wordSet(
  'was were had did been said told went came made took began held won lost left',
);

/** Vocabularies by the sign they are of. A word may stand in more than one. */
const vocabularies = [
  ['public affairs', wordSet(affairs)],
  ['back pages', wordSet(features)],
  ['household money', wordSet(householdMoney)],
  ['recent time', wordSet(recently)],
  ['what is to come', wordSet(toCome)],
  ['he, she, they', wordSet('he she his her him hers their them they')],
  ['software', wordSet(software)],
  ['computing', wordSet(computing)],
  ['licence', wordSet(licence)],
  ['tale', wordSet(tale)],
  ['minutes', wordSet(minutes)],
  ['letter', wordSet(letter)],
  ['instruction', wordSet(instruction)],
  ['praise and blame', wordSet(praise)],
  ['reference', wordSet(reference)],
  ['I', wordSet("i i'm i've i'd i'll my me mine myself")],
  ['we', wordSet("we we're we've our us ours")],
  ['you', wordSet("you you're you've you'll your yours yourself")],
] as const;

export type Vocabulary = (typeof vocabularies)[number][0];

/** The vocabularies that a word stands in. */
export const vocabulariesOf: ReadonlyMap<string, readonly Vocabulary[]> = byWord();

function byWord(): Map<string, Vocabulary[]> {
  const found = new Map<string, Vocabulary[]>();
  for (const [name, words] of vocabularies) {
    for (const word of words) found.set(word, [...(found.get(word) ?? []), name]);
  }
  return found;
}
