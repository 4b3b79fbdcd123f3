const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/u));

/** Groups and offices that speak, in the singular, beyond those whose names people's names are told apart by. */
export const groups = words(`
  administration airline archdiocese army authority bloc body brand cabinet camp campaign chain charity church circle
  club coalition community company consortium corporation country couple court crew crowd delegation department
  diocese district division faction family firm franchise fund giant government group household industry insurer
  jury justice kingdom lab laboratory leadership maker manufacturer media ministry monarchy movement nation network
  neighborhood newspaper operator opposition organisation organization outlet panel parliament partnership party
  people platoon police prosecution defence defense public publisher regime regulator republic retailer school
  secretariat sect side staff startup state studio team town trade troupe union university utility village watchdog
  white-house website wing workforce other half majority minority many some most few all both everyone everybody
  somebody someone anybody anyone nobody children folk folks troops personnel elite press military clergy locals
  thousands hundreds dozens
`);

/** Things written or published that are quoted as a source. */
export const documents = words(`
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

/** What opens a phrase that says when, how often or in what state, and so names nobody. */
export const adverbialStarts = words(`
  twice once thrice today tonight yesterday tomorrow surrounded followed flanked accompanied backed compared due
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
  november december midway shortly soon early late back ago almost nearly half-way halfway
`);
