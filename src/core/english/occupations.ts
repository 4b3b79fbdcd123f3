import { officeNouns } from './offices.ts';
import { wordsOf } from './words.ts';

/** Nouns that say what somebody is or does, in lower case beside a name: "striker", "his lawyer", "the author". */
export const occupations: ReadonlySet<string> = new Set([
  ...officeNouns,
  ...wordsOf(`
  academic accountant adjunct administrator adviser advisor aide ally anchor animator announcer anthropologist
  apprentice archaeologist archivist assassin assistant associate astronomer athlete attacker auctioneer auditor
  authority ayatollah backer baker banker barber bartender bassist batsman batter biographer biologist blogger
  bodyguard bookseller boss botanist bowler boyfriend breeder broadcaster broker builder businessperson butcher
  buyer caretaker carpenter cartoonist cellist chauffeur chemist choreographer cinematographer cleric clerk
  climatologist climber co-author co-chair co-chairman co-chairwoman co-director co-executive co-host co-worker
  collaborator colleague collector comic commentator companion competitor confidant conservationist consultant
  contender contestant contractor contributor convict cook coordinator co-ordinator cop coroner counsellor
  counselor counterpart cousin craftsman creator cricketer criminologist critic curator custodian customer dad
  dancer daughter dealer defector defendant demographer demonstrator dentist dermatologist developer dissident
  distributor diver donor drafter dramatist ecologist educator emeritus employee employer environmentalist
  epidemiologist ethicist evangelist executor expert explorer fan farmer fellow fiance fiancee fighter financier
  firefighter fisherman footballer foreman forecaster friend fugitive fundraiser gardener geneticist geographer
  geologist girlfriend goalie graduate grandfather grandmother grandson granddaughter guard guardian guerrilla
  guide gunman gymnast hairdresser hacker handler headteacher heir heiress hero heroine homeowner host hostage
  hostess housewife humorist hunter hurdler husband icon illustrator immigrant immunologist industrialist
  influencer informant inmate innkeeper instructor insurgent intern interpreter inventor investigator investor
  jailer janitor jeweler juror keyboardist killer laborer labourer lady landlord landowner lawmaker lecturer
  legislator liaison librarian linguist lobbyist local lover magician maker mason master mathematician matriarch
  mechanic mediator member mentor merchant meteorologist microbiologist militant millionaire miner missionary
  mob-boss mobster model moderator mogul monarch monk motorist mountaineer mum mom murderer musicologist mystic
  narrator native naturalist negotiator neighbor neighbour nephew neurologist neuroscientist niece nun
  nutritionist observer official oncologist operative operator opponent optician oligarch organiser organizer
  ornithologist orphan paediatrician pediatrician paleontologist palaeontologist paramedic parent parishioner
  parliamentarian partner passenger passer-by pathologist patient patron peer performer pharmacist philanthropist
  photojournalist physician physicist physiotherapist pianist pilot pioneer planner player plumber policeman
  policewoman policymaker politician pollster porter postmaster practitioner preacher predecessor presenter priest
  printer prisoner programmer promoter proponent proprietor protagonist protester protégé protege psychiatrist
  psychoanalyst psychologist publicist racer rancher ranger realtor receptionist recipient recruit recruiter
  referee reformer refugee registrar regulator relative republican democrat resident retiree reverend reviewer
  revolutionary rider rival roommate runner runner-up sailor saint salesman saleswoman satirist scholar schoolboy
  schoolgirl schoolteacher screenwriter seismologist seller servant shareholder sheikh shooter shopkeeper sibling
  singer-songwriter skater skier sociologist soldier son songwriter soprano sponsor sportsman sportswoman spy
  statesman statistician stepfather stepmother steward stewardess stockbroker storyteller strategist stripper
  stuntman successor suffragist superstar supervisor supporter survivor suspect sympathizer tailor taxi-driver
  teacher team-mate technician teenager teen tenant tenor terrorist theologian theorist therapist thinker trader
  translator traveler tutor twin umpire valet vendor veterinarian victim vice-chair villager violinist virologist
  visitor vocalist volunteer voter waiter waitress warrior watchman weaver whistleblower widow widower wife
  winemaker witness woman man boy girl worker youngster youth zoologist
`),
]);

/** One of them, or one of the sciences' many: "hydrologist", "oceanographer". */
export const isOccupation = (word: string): boolean =>
  occupations.has(word) || word.endsWith('ologist') || word.endsWith('ographer');
