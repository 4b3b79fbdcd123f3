/**
 * What a word says of the words around it. `speech`: somebody says something. `thought`: somebody holds something
 * to be so, with "that". `naming`: somebody calls something a name, quoted. `promise`: with "to". `issuing`: before a noun
 * like "warning" with "that".
 */
export type CueKind = 'speech' | 'thought' | 'naming' | 'promise' | 'issuing';

const words = (list: string): string[] => list.trim().split(/\s+/u);

const speech = words(`
  said says say saying told tells telling tell added adds adding asked asks asking wrote writes writing argued argues
  argue arguing noted notes noting announced announces announcing declared declares declaring claimed claims claim
  claiming explained explains explaining insisted insists insist insisting replied replies replying responded
  responds responding answered answers stated states stating suggested suggests suggesting suggest warned warns warn
  warning acknowledged acknowledges acknowledging admitted admits admitting concluded concludes concluding continued
  continues predicted predicts predicting reported reports reporting recalled recalls recalling tweeted tweets
  tweeting testified testifies testifying joked jokes joking quipped quips complained complains complain complaining
  contended contends contend contending conceded concedes conceding confirmed confirms confirming denied denies
  denying observed observes remarked remarks remarking reiterated reiterates reiterating repeated repeats repeating
  stressed stresses stressing emphasized emphasised emphasizes emphasizing maintained maintains maintaining asserted
  asserts asserting alleged alleges allege alleging shouted shouts yelled posted posts proclaimed proclaims lamented
  laments mused muses boasted boasts boasting cautioned cautions cautioning countered counters disclosed discloses
  revealed reveals revealing hinted hints implied implies indicated indicates indicating retorted urged urges urging
  vowed vows promised promises pledged pledges agreed agrees charged charges complaining interjected exclaimed
  elaborated opined quoted whispered screamed cried chanted fumed marvelled marveled summed summarised summarized
  clarified advised advises recommended recommends ruled rules commented comments tells estimated estimates texted
  emailed volunteered ventured offered pointed point points reasoned reminded reminds told assured assures
  informed informs notified signaled signalled swore bragged gushed sniffed thundered blogged reads read
`);

const thought = words(`
  believes believed believe believing thinks thought think thinking feels felt feel expects expected expect expecting
  hopes hoped hope hoping fears feared fear fearing knows knew know learned learnt found finds find finding shows
  showed show showing decided decides hears heard understood understands understand assumes assumed realised
  realized doubts doubted worries worried worry suspects suspected concerned convinced confident determined
  determines discovered demonstrates demonstrated proposes proposed imagined wishes wished guessed calculated
  projected projects forecast forecasts speculated recognised recognized noticed reckons reckon reckoned
`);

const naming = words(`
  called calls calling described describes describing dismissed dismisses dismissing labeled labelled labels dubbed
  dubs branded brands blasted slammed denounced denounces denouncing decried decries condemned condemns condemning
  criticized criticised criticizes criticizing praised praises praising hailed hails mocked mocks referred refers
  referring compared compares likened characterized characterised characterizes portrayed portrays ridiculed
  accused accuses accusing attacked attacks touted touts termed deemed derided derides cited cites citing mentioned
  mentions spoke speaks talked talks questioned questions demanded demands defended defends credited pronounced
  rejected rejects welcomed welcomes thanked thanks apologized apologised lashed railed scolded chided rebuked
  considers considered sees saw wants wanted seeks sought
`);

const promise = words(
  'promised promises promising vowed vows vowing pledged pledges pledging threatened threatens threatening offered offers',
);

const issuing = words(
  'issued issues made makes gave gives repeated expressed expresses voiced voices sounded delivered released reiterated offered offers',
);

/** Nouns for something said: "issued a warning that". */
export const reportNouns: readonly string[] = words(`
  warning statement announcement claim allegation accusation assertion argument suggestion belief promise assurance
  complaint concern conclusion contention denial fear hope report prediction acknowledgment
`);

export const cueWords: ReadonlyMap<string, ReadonlySet<CueKind>> = tableOf({
  speech,
  thought,
  naming,
  promise,
  issuing,
});

function tableOf(
  lists: Readonly<Record<CueKind, readonly string[]>>,
): ReadonlyMap<string, ReadonlySet<CueKind>> {
  const table = new Map<string, Set<CueKind>>();
  for (const kind of ['speech', 'thought', 'naming', 'promise', 'issuing'] as const) {
    for (const word of lists[kind]) table.set(word, (table.get(word) ?? new Set<CueKind>()).add(kind));
  }
  return table;
}

/** Forms that are mostly plural nouns or other words: only a clear subject before them makes them verbs. */
export const doubtfulForms = new Set(
  words(`
    claims reports notes states charges rules hopes fears shows finds estimates projects demands brands labels
    questions attacks talks remarks comments counters posts recommends promises offers points mentions thanks forecast
    forecasts threats claim report hope fear show find estimate point warning reads read thought felt found confident
    concerned convinced determined worried worry worries doubts complaint jokes answers sees saw offered
  `),
);

/** Forms of the infinitive and present plural: after "to", "will" and the like nobody has said it. */
export const baseForms = new Set(
  words(`say tell argue claim insist suggest warn complain contend allege believe think feel expect hope fear know
    find show understand worry reckon point suspect read`),
);
