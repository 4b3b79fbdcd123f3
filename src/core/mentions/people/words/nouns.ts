import { wordSet } from '../../../english/words.ts';

/** Nouns that a person's name follows after "of": "the death of", "a portrait of". */
export const nounsOfPeople = wordSet(`
  abduction acquittal age appointment arrest arrival art assassination autobiography beheading behalf biography birth body
  brother capture career childhood children cousin daughter death defeat departure detention disappearance disciple
  dismissal election execution family fate father films followers footsteps friend friends funeral grandson
  granddaughter hands heir husband image impeachment inauguration incarceration influence interrogation interview
  kidnapping killing leadership legacy life loyalists memory mother murder music nephew niece novels opponents ouster
  paintings parents performance person photo photograph photos picture poems poetry portrait presence presidency rape
  reign release removal reputation resignation return rule shooting sister son songs sons statue story successor
  supporters suspension testimony trial victory widow wife will words work works writings
`);

/** Nouns that a place's or a body's name follows after "of". */
export const nounsOfPlaces = wordSet(`
  area bank banks bay borough bureau capital centre center citizens city coast college commune community council county
  department district east governor gulf heart independence institute invasion island islands isle kingdom lake mayor
  ministry municipality neighbourhood neighborhood north outskirts parish part parts people peninsula population port
  prefecture president province region republic river shore shores south state streets suburb territory top town
  township tribe university valley village west
`);

/** What belongs to a person: "Roe’s wife", "Roe’s lawyer". Kin and trades stand in the table of occupations. */
export const personalThings = wordSet(`
  administration age allies apartment arm arms arrest autobiography back birthday body bodyguards book books brain brothers
  campaign car career cell character chest childhood children choice client clients comments conduct conviction critics
  daughters death debut decision defence defense departure dismissal election execution eye eyes face family fans favorite
  favourite films followers foot friends funeral goal goals government grandchildren grandparents guilt hair hand hands
  head heart home house house idea ideas innocence inner interview job killer killers kids knee lawyers leadership leg
  legacy legs letter letters life lips loyalists mind murder music name novel novels office opponents own
  parents party personal plan poetry presidency real relatives release remarks resignation return room rule second sons
  songs speech statement story style successors supporters testimony third tone trial trip triumph victims victory visit
  voice wife will words work works writing younger youngest older eldest elder late
`);

/** Those who are with somebody, or a time, called after him or her: "the Roe administration", "the Roe Cabinet". */
export const namedGroups = wordSet(
  'administration government era presidency cabinet campaign family regime camp years team brothers sisters opposition',
);

/** Who works for somebody, or follows somebody: "a Roe aide". Firms have spokesmen too. */
export const followers = wordSet(`
  adviser advisers advisor advisors aide aides allies ally appointee appointees backer backers biographer donor donors
  fundraiser loyalist loyalists nominee spokesman spokesperson spokeswoman strategist supporter supporters surrogate
  surrogates voter voters
`);

/** What belongs to a firm: "Acme’s shares". */
export const firmThings = wordSet(`
  acquisition assets bankruptcy board bondholders bonds brand brands capacity ceo chairman chairwoman creditors customers
  debt dealers directors dividend division divisions earnings employees executives factories factory fiscal
  first-quarter flagship fleet fourth-quarter headquarters jets lenders liquidity losses management merger models net
  operating operations output parent plant plants president pretax product products profit profitability profits
  quarterly restructuring retail revenue revenues sales second-quarter share shareholders shares stock stockholders store
  stores subsidiaries subsidiary suppliers takeover third-quarter underwriters unit units users website workforce
`);

/** Nouns that follow a firm's name: "Acme shares". */
export const firmNouns = wordSet(`
  bonds common dealers debentures employees notes outlets plant plants preferred products securities shareholders shares
  stock stockholders store stores subsidiary unit units workers
`);

/** Nouns that "of" joins to a firm's name: "shares of Acme", "chairman of Acme". */
export const nounsOfFirms = wordSet(`
  acquisition buyout ceo chairman chairwoman creditors customers director division employees executive founder holders
  maker makers management merger officer operator owner owners parent president publisher purchase restructuring sale
  share shareholders shares spinoff stake stock stockholders subsidiary subsidiaries takeover unit units workers
`);

/** Nouns that "for" or "with" joins to a firm's name: "an analyst with Acme", "a bid for Acme". */
export const nounsForFirms = wordSet(
  'analyst analysts banker bankers bid broker brokers economist economists offer strategist strategists trader traders',
);

/** What belongs to a place, a firm or a body: "Ruritania’s largest", "Acme’s shares". */
export const publicThings = wordSet(`
  air airport ambassador army banks biggest board border borders capital central city coast commercial constitution culture
  currency cities defence domestic eastern economic economy embassy energy exports federal finance fleet
  forces foreign former gas government high history imports independence industrial industry
  interior internal investment iconic islands judicial key king largest leaders leading main major market
  members military minister ministry most national navy new newest nuclear northern oil oldest only opposition
  parliament people poorest population port prime public richest ruling security
  southern sovereignty state supreme territorial top tourism trade troops war western
  central
`);

/** Nouns for what is no person, beside its name: "the brewer Acme", "Acme, a maker of shoes". */
export const thingNouns = wordSet(`
  agency airline airport album app area army automaker bank beach bloc boat body bookstore brand brewer brewery broadcaster
  brokerage chipmaker concern drugmaker insurer lender steelmaker underwriter utility
  building business campus capital carmaker cathedral chain channel charity church city club coalition college committee
  community company conglomerate constituency consortium council country county daily department district dog
  drama enclave factory family faction festival film firm forest foundation gallery game giant group guild harbour harbor
  hospital hotel house hurricane institute institution island journal label lake league library magazine maker mall market
  ministry mosque mountain movie movement museum musical nation neighborhood neighbourhood network newsletter newspaper
  nonprofit novel opera organisation organization outlet paper park parish parliament party peninsula planet play
  platform plant port portal prison product programme program project province publication pub region
  republic resort restaurant retailer river rocket ruin satellite school series server service ship show shop side site
  soap software song stadium start-up startup state station store storm street studio suburb subsidiary supermarket system
  team temple theater theatre think-tank title town township trust typhoon union unit university valley vehicle vessel
  village volcano weekly website yacht zone
`);
