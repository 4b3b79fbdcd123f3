import { monthAbbreviations, months, seasons, weekdays } from '../../../english/calendar.ts';
import { wordSet, wordsOf } from '../../../english/words.ts';

/** Words before a number that make it part of a name or a label: "Channel 4", "Section 230", "version 3.6". */
export const labels = wordSet(`
   airbus amendment apollo apt apartment article boeing building bus camp canal category cat channel chapter class
   clause covid division door draft episode exhibit exit fig figure flight form formula gate gemini grade group
   highway ii iii interstate ios iphone item kernel lane level line linux lot mach mark mercury model number october
   order page pages para paragraph part pathway phase pier platform prop proposition psalm python radio release
   resolution room route row rule schedule season section series sol sector slide space stage station step studio
   suite super table task terminal tier title track type unit verse version video volume vol windows world zone
   euro league band act scene round bill law directive regulation table v target goal sdg step android chrome firefox safari opera macos os ubuntu debian
   fedora java php perl ruby node firmware bluetooth usb wi-fi html css http tls ssl photoshop playstation xbox nintendo
   galaxy nexus pixel macbook iphones ipads ipad xp vista office kindle gen generation gate gates exit local precinct
   ward zone battalion platoon brigade regiment squad company unit engine ladder lane berth dock locker cabin suite
   suites locker catch appendix annex annexe footnote verse sonnet symphony concerto opus sonata no nr nos rule title
   titles flight flights route routes interstate rfc cve isbn pmid doi bug issue ticket case docket patent permit
   license licence plate code codes extension ext zip postcode serial batch lot catalogue catalog category tier grade
   size sizes freq channel fm am area motel studio forever fortune nasdaq ftse dax cac nikkei russell hang s&p sensex
   nifty stoxx kospi topix asx tsx resolution protocol proposal initiative amendment measure question ballot referendum
   convention treaty camp cell wing terminal platform pier site district sector bus tram train subway
`);

/** Capitalised words that are no names and so may stand before any number. */
export const plainBeforeNumber: ReadonlySet<string> = new Set([
  ...months,
  ...monthAbbreviations,
  ...weekdays,
  ...seasons.keys(),
  ...wordsOf(`
   a about above after all almost already also although an and another any are around as at because been before
   being below between both but by can could did do does down due during each early either even every exactly few
   fewer for from further had has have he her his how i if in including into is it its just last late less like
   many may me mid more most my nearly neither no nor not now of off on once one only or other our out over own
   past per plus roughly said say says several she since so some such than that the their them then there these
   they this those through to today total toward under until up upon us was we were what when where which while who
   will with within without would yet you your approximately only least some nine least meanwhile still just yes
   soon because age aged ages than versus vs least early late top least
  `),
]);

/** Numbers that are a name before some words: a plan after its section of a law, an aircraft, a form, a brand. */
export const namesByNumber: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    '365':
      'store stores brand location locations format concept chain outlet outlets market markets product products',
    '529': 'plan plans account accounts savings program programs college',
    '401': 'k plan plans account accounts',
    '403': 'b plan plans account accounts',
    '457': 'b plan plans visa visas',
    '501': 'c nonprofit group groups',
    '527': 'group groups organization organizations committee committees',
    '911':
      'call calls caller callers dispatcher dispatchers operator operators center centers centre system systems tape tapes recording recordings number line lines attack attacks commission service',
    '999': 'call calls caller callers operator operators',
    '112': 'call calls caller callers',
    '311': 'call calls system complaint complaints',
    '211': 'call calls hotline',
    '1099': 'form forms worker workers contractor contractors',
    '1040': 'form forms',
    '990': 'form forms filing filings',
    '707': 'jet jets plane planes aircraft airliner airliners',
    '727': 'jet jets plane planes aircraft airliner airliners',
    '737': 'jet jets plane planes aircraft airliner airliners max program crash crashes fleet production',
    '747':
      'jet jets jumbo plane planes aircraft airliner airliners freighter freighters cargo program fleet production',
    '757': 'jet jets plane planes aircraft airliner airliners freighter freighters',
    '767': 'jet jets plane planes aircraft airliner airliners freighter freighters tanker tankers program',
    '777': 'jet jets plane planes aircraft airliner airliners freighter freighters program crash',
    '787': 'jet jets dreamliner dreamliners plane planes aircraft airliner airliners program fleet',
    '380': 'jet jets',
    '287': 'g program programs agreement agreements',
    '404': 'error errors page pages',
    '419': 'scam scams scammer scammers fraud',
    '420': 'event events day friendly',
  }).map(([digits, words]) => [digits, wordsOf(words)]),
);
