import { wordSet } from './table.ts';

/** Nouns that say what somebody is or does, in lower case beside a name: "striker", "his lawyer", "the author". */
export const occupations = wordSet(`
  academic accountant activist actor actress adjunct administrator admiral adviser advisor advocate agent aide
  ally alderman ambassador analyst anchor animator announcer anthropologist apprentice archaeologist archbishop architect
  archivist artist assassin assistant associate astronaut astronomer athlete attacker attorney auctioneer auditor
  author authority ayatollah backer baker banker barber baron barrister bartender bassist batsman batter biographer
  biologist bishop blogger bodyguard bookseller boss botanist bowler boxer boyfriend breeder broadcaster broker brother
  builder businessman businessperson businesswoman butcher buyer campaigner candidate captain cardinal caretaker carpenter
  cartoonist cellist ceo chair chairman chairperson chairwoman champion chancellor chaplain chauffeur chef chemist chief
  choreographer cinematographer citizen cleric clerk climatologist climber coach co-author co-chair co-chairman
  co-chairwoman co-director co-executive co-founder co-host co-owner co-worker collaborator colleague collector colonel
  columnist comedian comic commander commentator commissioner companion competitor composer comptroller conductor
  confidant congressman congresswoman conservationist consultant contender contestant contractor contributor convict
  cook coordinator co-ordinator cop coroner correspondent councillor councilman councilmember councilor councilwoman
  counsel counsellor counselor counterpart cousin craftsman creator cricketer criminologist critic curator custodian
  customer cyclist dad dancer daughter dealer dean defector defendant defender delegate demographer demonstrator dentist
  deputy dermatologist designer detective developer dictator diplomat director dissident distributor diver doctor
  donor drafter dramatist driver drummer duchess duke ecologist economist editor educator elder emeritus emir employee
  employer engineer entrepreneur environmentalist envoy epidemiologist ethicist evangelist executive executor expert
  explorer fan farmer father fellow fiance fiancee fighter filmmaker financier firefighter fisherman footballer foreman
  forecaster founder forward friend fugitive fundraiser gardener general geneticist geographer geologist girlfriend
  goalkeeper goalie golfer governor graduate grandfather grandmother grandson granddaughter guard guardian guerrilla
  guide guitarist gunman gymnast hairdresser hacker handler head headmaster headteacher heir heiress hero heroine
  historian homeowner host hostage hostess housewife humorist hunter hurdler husband icon illustrator imam immigrant
  immunologist incumbent industrialist influencer informant inmate innkeeper inspector instructor insurgent intern
  interpreter inventor investigator investor jailer janitor jeweler jockey journalist judge juror justice keeper
  keyboardist killer king laborer labourer lady landlord landowner lawmaker lawyer leader lecturer legend legislator
  leutenant liaison librarian lieutenant linguist lobbyist local lover magician magistrate magnate maker manager mason
  master mathematician matriarch mayor mechanic mediator member mentor merchant meteorologist microbiologist midfielder
  militant millionaire billionaire miner minister missionary mob-boss mobster model moderator mogul monarch monk mother
  motorist mountaineer mum mom murderer musician musicologist mystic narrator native naturalist negotiator neighbor
  neighbour nephew neurologist neuroscientist niece nominee novelist nun nurse nutritionist observer officer official
  oncologist operative operator opponent optician oligarch organiser organizer ornithologist orphan outfielder owner
  painter paediatrician pediatrician paleontologist palaeontologist paramedic parent parishioner parliamentarian partner
  passenger passer-by pastor pathologist patient patriarch patron peer performer pharmacist philanthropist philosopher
  photographer photojournalist physician physicist physiotherapist pianist pilot pioneer pitcher planner player
  playwright plumber poet policeman policewoman policymaker politician pollster pope porter postmaster practitioner
  preacher predecessor premier presenter president priest prime-minister prince princess principal printer prisoner
  producer professor programmer promoter prophet proponent proprietor prosecutor protagonist protester protester
  protégé protege provost psychiatrist psychoanalyst psychologist publicist publisher quarterback queen rabbi racer
  rancher ranger rapper realtor rebel receptionist recipient recruit recruiter rector referee reformer refugee
  registrar regulator relative reporter representative republican democrat researcher resident retiree reverend
  reviewer revolutionary rider rival roommate rookie ruler runner runner-up sailor saint salesman saleswoman satirist
  scholar schoolboy schoolgirl schoolteacher scientist screenwriter sculptor secretary seismologist seller senator
  sergeant servant shareholder sheikh sheriff shooter shopkeeper shortstop sibling singer singer-songwriter sister skater
  skier skipper sociologist soldier solicitor son songwriter soprano specialist spokesman spokesperson spokeswoman
  sponsor sportsman sportswoman sprinter spy star statesman statistician stepfather stepmother steward stewardess
  stockbroker storyteller strategist striker stripper stuntman student successor suffragist sultan superintendent
  superstar supervisor supporter surgeon survivor suspect swimmer sympathizer tailor taxi-driver teacher teammate
  team-mate technician teenager teen tenant tenor terrorist theologian theorist therapist thinker trader trainer
  translator traveler treasurer tutor twin tycoon umpire undersecretary uncle aunt valet vendor veteran veterinarian
  vicar victim vice-chair vice-chairman vice-president villager violinist virologist visitor vocalist volunteer voter
  waiter waitress warden warlord warrior watchman weaver whistleblower widow widower wife winemaker winger winner
  witness woman man boy girl worker wrestler writer youngster youth zoologist
`);

/** Nouns that, with "the", "a" or "one", may stand for somebody whom the text does not name. */
export const sourceNouns = wordSet(`
  official aide adviser advisor source spokesman spokeswoman spokesperson diplomat negotiator officer executive insider
  lawyer analyst trader economist witness resident strategist operative lawmaker senator congressman legislator aide
  staffer lobbyist consultant investigator prosecutor detective commander soldier general fighter manager employee worker
  banker broker dealer regulator minister ambassador envoy professor researcher scientist expert doctor nurse teacher
  student farmer villager activist protester voter supporter donor friend neighbor neighbour relative colleague ally
  policeman policewoman firefighter paramedic passenger driver shopkeeper survivor victim journalist reporter editor
  producer representative delegate organizer organiser participant attendee member veteran
`);

/** Source nouns that may take each other's place when one source is mentioned again. */
export const sourceFamilies: readonly ReadonlySet<string>[] = [
  wordSet('official aide adviser advisor staffer source insider officer'),
  wordSet('spokesman spokeswoman spokesperson'),
  wordSet('lawyer attorney'),
  wordSet('diplomat envoy negotiator official ambassador'),
  wordSet('executive manager'),
  wordSet('analyst economist expert strategist'),
];
