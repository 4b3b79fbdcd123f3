import { speechVerbs } from '../../../english/speech.ts';
import { wordSet, wordsOf } from '../../../english/words.ts';

/**
 * What a word says of the words around it. `speech`: somebody says something. `thought`: somebody holds something
 * to be so, with "that". `naming`: somebody calls something a name, quoted. `promise`: with "to". `issuing`: before a noun
 * like "warning" with "that".
 */
export type CueKind = 'speech' | 'thought' | 'naming' | 'promise' | 'issuing';

const speech = [
  ...speechVerbs,
  // Their other forms, and verbs whose subject may as well be a document.
  ...wordsOf(`
  saying telling tell adding asking writing argue arguing noting announcing declaring claim claiming explaining
  insist insisting replying responding answered answers stating suggesting suggest warn warning acknowledging
  admitting concluding predicting reported reports reporting recalling tweeting testifying joking quips complain
  complaining contend contending conceding confirming denying observes remarks remarking reiterates reiterating
  repeats repeating stressing emphasizes emphasizing maintaining asserting allege alleging shouts posted posts
  proclaims laments muses boasts boasting cautions cautioning counters discloses reveals revealing hints implies
  indicates indicating urging pledges charges interjected exclaimed elaborated opined quoted whispered screamed
  cried chanted fumed marvelled marveled summed summarised clarified advised advises recommended recommends ruled
  rules commented comments estimated estimates texted emailed volunteered ventured offered pointed point points
  reasoned reminded reminds assured assures informed informs notified signaled signalled swore bragged gushed
  sniffed thundered affirms affirmed blogged reads read barked wondered agreeing disagreed intimated lamented lamenting chanting put puts putting
  growled snapped scoffed grumbled chimed pleaded
  `),
];

const thought = wordsOf(`
  believes believed believe believing thinks thought think thinking feels felt feel expects expected expect expecting
  hopes hoped hope hoping fears feared fear fearing knows knew know learned learnt found finds find finding shows
  showed show showing decided decides hears heard understood understands understand assumes assumed realised
  realized doubts doubted worries worried worry suspects suspected concerned convinced confident determined
  determines discovered demonstrates demonstrated proposes proposed imagined wishes wished guessed calculated
  projected projects forecast forecasts speculated recognised recognized noticed reckons reckon reckoned
`);

const naming = wordsOf(`
  called calls calling described describes describing dismissed dismisses dismissing labeled labelled labels dubbed
  dubs branded brands blasted slammed denounced denounces denouncing decried decries condemned condemns condemning
  criticized criticised criticizes criticizing praised praises praising hailed hails mocked mocks referred refers
  referring compared compares likened characterized characterised characterizes portrayed portrays ridiculed
  accused accuses accusing attacked attacks touted touts termed deemed derided derides cited cites citing mentioned
  mentions spoke speaks talked talks questioned questions demanded demands defended defends credited pronounced
  rejected rejects welcomed welcomes thanked thanks apologized apologised lashed railed scolded chided rebuked
  considers considered sees saw wants wanted seeks sought
`);

const promise = wordsOf(
  'promised promises promising vowed vows vowing pledged pledges pledging threatened threatens threatening offered offers',
);

const issuing = wordsOf(
  'issued issues made makes gave gives repeated expressed expresses voiced voices sounded delivered released reiterated offered offers',
);

/** Nouns for something said: "issued a warning that". */
export const reportNouns: readonly string[] = wordsOf(`
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
export const doubtfulForms = wordSet(`
    claims reports notes states charges rules hopes fears shows finds estimates projects demands brands labels
    questions attacks talks remarks comments counters posts recommends promises offers points mentions thanks forecast
    forecasts threats claim report hope fear show find estimate point warning reads read thought felt found confident
    concerned convinced determined worried worry worries doubts complaint jokes answers sees saw offered
  `);

/** Forms of the infinitive and present plural: after "to", "will" and the like nobody has said it. */
export const baseForms =
  wordSet(`say tell argue claim insist suggest warn complain contend allege believe think feel expect hope fear know
    find show understand worry reckon point suspect read`);
