import { wordsOf } from './words.ts';

// Folded, without the full stop of an abbreviation.

/** Offices and callings that news names people by most. */
const frequentOffices = wordsOf(`
  president premier chancellor minister secretary senator representative congressman congresswoman governor mayor
  councillor councilman councilwoman king queen prince princess pope cardinal archbishop bishop rabbi imam general
  colonel captain lieutenant sergeant officer detective inspector superintendent sheriff chief commissioner
  ambassador judge justice attorney prosecutor director chairman chairwoman chair spokesman spokeswoman
  spokesperson coach manager striker midfielder goalkeeper quarterback forward professor leader actor actress
  singer author nominee candidate
`);

/** Nouns for offices and callings that are titles before a name as well. */
export const officeNouns: readonly string[] = [
  ...frequentOffices,
  ...wordsOf(`
  vice-president prime-minister undersecretary councilmember councilor alderman delegate comptroller treasurer
  chairperson ceo executive magistrate solicitor patriarch duke duchess baron sultan emir admiral commander
  specialist agent deputy envoy diplomat doctor dean provost principal rector headmaster trainer skipper defender
  keeper winger analyst economist writer novelist poet playwright journalist reporter correspondent columnist
  editor publisher photographer filmmaker producer rapper comedian musician guitarist drummer composer conductor
  artist painter sculptor architect designer chef lawyer barrister advocate counsel nurse surgeon scientist
  researcher historian philosopher engineer astronaut activist campaigner businessman businesswoman entrepreneur
  billionaire tycoon magnate founder co-founder owner co-owner teammate champion winner legend star veteran rookie
  pitcher outfielder shortstop cyclist sprinter swimmer boxer golfer wrestler jockey driver sister brother father
  mother uncle aunt pastor vicar elder chaplain prophet incumbent dictator warlord rebel citizen vice-chairman
  ruler warden student head
`),
];

const frequentTitles = wordsOf('senators sen sens rep reps gov gen col lt sgt prof');

/** Titles that stand before a name and hardly anywhere else in lower case: abbreviations, ranks, plurals. */
const titlesOnly = wordsOf(`
  ex-president pm mk lg dgp asi dig representatives congressmen govs governors lt-gov deputy-mayor alderwoman
  assemblyman assemblywoman assemblymember del commissar mp mep mla mna senate-leader speaker whip majority-leader
  chairmen cfo coo cto cio ceos directors managers president-elect judges justices attorneys marshal marshall
  constable emperor empress earl count countess baroness viscount amir sultana pharaoh tsar czar shah kaiser
  maharaja raja nawab begum chieftain capt maj major cpl corporal pvt private adm cmdr commodore brig brigadier
  cmd ensign pfc spc wing-commander field-marshal insp det supt trooper patrolman lance-corporal airman seaman
  consul cosmonaut cofounder ex-champion catcher linebacker cornerback receiver grandma grandpa deacon deaconess
  congressional-candidate congressman-elect senator-elect mayor-elect governor-elect strongman comrade
  secretary-general director-general attorney-general governor-general auditor-general solicitor-general
  inspector-general commander-in-chief editor-in-chief vice-chancellor vice-minister vice-premier taoiseach
  tanaiste lehendakari caliph mahdi first-lady
`);

/** Words that stand right before a name as a title: "Senator", "Judge", "Coach". */
export const offices: ReadonlySet<string> = new Set([...officeNouns, ...frequentTitles, ...titlesOnly]);

/** Those that news puts before names most. */
export const newsTitles: readonly string[] = [...frequentOffices, ...frequentTitles];
