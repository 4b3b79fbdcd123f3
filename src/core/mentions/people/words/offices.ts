import { wordSet } from './table.ts';

/**
 * Words that stand right before a name as a title ("Senator", "Judge", "Coach"). Folded, without the full stop of
 * an abbreviation.
 */
export const offices = wordSet(`
  president vice-president ex-president premier pm chancellor minister prime-minister secretary undersecretary
  mk lg dgp asi dig
  sen senator sens senators rep reps representative representatives congressman congresswoman congressmen gov governor
  govs governors lt-gov mayor deputy-mayor councilman councilwoman councilmember councillor councilor alderman alderwoman
  assemblyman assemblywoman assemblymember delegate del commissioner commissar comptroller treasurer
  mp mep mla mna senate-leader speaker leader whip majority-leader chairman chairwoman chairperson chair chairmen chief
  ceo cfo coo cto cio ceos director directors executive manager managers president-elect
  judge judges justice justices magistrate prosecutor attorney attorneys solicitor sheriff marshal marshall constable
  king queen prince princess emperor empress pope cardinal archbishop bishop patriarch duke duchess earl count countess
  baron baroness viscount sultan emir amir sultana pharaoh tsar czar shah kaiser maharaja raja nawab begum chieftain
  gen general lt lieutenant col colonel capt captain maj major sgt sergeant cpl corporal pvt private adm admiral cmdr
  commander commodore brig brigadier marshal cmdr cmd ensign pfc spc specialist wing-commander field-marshal insp inspector
  det detective supt superintendent officer agent deputy trooper constable patrolman lance-corporal airman seaman
  ambassador envoy consul diplomat prof professor doctor dean provost chancellor principal rector headmaster
  coach trainer manager skipper captain quarterback striker midfielder defender goalkeeper keeper forward winger
  spokesman spokeswoman spokesperson analyst economist author writer novelist poet playwright journalist reporter
  correspondent columnist editor publisher photographer filmmaker director producer actor actress singer rapper
  comedian musician guitarist drummer composer conductor artist painter sculptor architect designer chef
  lawyer barrister advocate counsel nurse surgeon scientist researcher historian philosopher engineer astronaut
  cosmonaut activist campaigner businessman businesswoman entrepreneur billionaire tycoon magnate founder co-founder
  cofounder owner co-owner teammate champion ex-champion winner legend star veteran rookie pitcher catcher outfielder
  shortstop linebacker cornerback receiver cyclist sprinter swimmer boxer golfer wrestler jockey driver
  sister brother father mother uncle aunt grandma grandpa rabbi imam pastor deacon deaconess vicar elder chaplain prophet
  congressional-candidate candidate nominee incumbent congressman-elect senator-elect mayor-elect governor-elect
  dictator strongman warlord rebel comrade citizen secretary-general director-general attorney-general governor-general
  auditor-general solicitor-general inspector-general commander-in-chief editor-in-chief vice-chancellor vice-chairman
  vice-minister vice-premier ruler warden student head taoiseach tanaiste lehendakari caliph mahdi first-lady
`);

/** Capitalised words that only modify a title before a name: "Vice", "Deputy", "Treasury", "Foreign". */
export const officeModifiers = wordSet(`
  vice deputy assistant associate acting interim former ex late then longtime senior junior chief prime first second
  third fourth fifth head lead principal executive general special national international regional local municipal
  provincial federal state county city district metropolitan
  foreign home interior justice defense defence finance treasury trade commerce labor labour energy education health
  environment agriculture transport transportation housing welfare tourism culture sports sport communications
  information technology science research economy economic economics industry development planning immigration
  security intelligence police army navy air force military marine marines coast guard
  senate house assembly parliamentary presidential majority minority opposition republican democratic democrat
  conservative liberal labour socialist communist independent party union cabinet shadow council congressional
  attorney lieutenant brigadier rear major sergeant staff wing squadron group lance field master colonel
  supreme high superior circuit appeals court chief budget press communications campaign policy affairs public
  white pentagon kremlin fed nobel olympic world grand crown lord lady
  us u.s uk u.k eu u.n un
`);
