import { speechVerbs } from '../../../english/speech.ts';
import { wordSet, wordsOf } from '../../../english/words.ts';

/** Verbs whose subject is somebody who speaks, or who holds something to be so: a person too. */
export const speakerVerbs: ReadonlySet<string> = new Set([
  ...speechVerbs,
  ...wordsOf(`
  believes believed thinks thought criticized criticised praised accused scoffed hopes hoped expects expected
  fears feared wants wanted knows knew feels felt
`),
]);

/** Verbs that people mostly are the subject of, beside those of speech. */
export const personalVerbs = wordSet(`
  met smiled laughed cried wept died lived married resigned retired ran walked stood sat shook spoke played scored won
  finished graduated joined attended visited arrived returned flew drove grew looked nodded shrugged sighed loves loved
  hates hated likes liked remembers remembered served serves worked works lives plays starred stars directed wrote sang
  painted taught studied pleaded pled appeared beat defeated headed captained coached managed netted bowled batted
`);

/** Present tenses that are seldom the plural of a noun. */
export const presentTenses = wordSet(`
  adds aims allows appears applies asks backs becomes begins believes belongs brings builds buys carries comes confirms
  considers decides describes does earns ends enters expects explains faces falls finds follows gets gives goes grows
  heads hears helps holds insists intends joins keeps knows leads learns leaves lets lives looks loses makes manages means
  meets needs offers opens owes owns pays performs picks plans plays prefers puts reads refers refuses remains represents
  returns runs sees seeks seems sells sends serves sets shows sings sits sounds speaks spends stands starts stays struggles
  supports takes teaches tends tries turns uses wins works writes
`);

/** Verbs before a name that somebody is mostly the object of, in any form. */
export const dealingVerbs = wordSet(`
  accuse accused accuses accusing appoint appointed appointing arrest arrested arresting assassinate assassinated beat
  beating blame blamed blames blaming call called calling convict convicted defeat defeated defeating elect elected
  electing feature featured featuring fire fired hire hired hiring include including interview interviewed
  interviewing invite invited inviting join joined joining kill killed killing marry married marrying meet meeting
  meets met murder murdered murdering name named naming nominate nominated portray portrayed replace replaced replaces
  replacing sack sacked starring succeed succeeded succeeding sue sued suing thank thanked thanking urge urged urging
  call join hit help helped helping tell telling ask asking let praise praising quote quoted quoting sign signed signing
`);

/** Verbs whose subject is mostly a firm. */
export const firmVerbs = wordSet(`
  acquired acquires employs manufactures merged merges operates posted recalled recalls markets underwrote
`);

/** Verbs for the price of a share. */
export const priceVerbs = wordSet(`
  added advanced climbed closed declined dropped eased edged ended fell finished gained jumped lost plunged rallied rose sank
  shed slid slipped soared surged traded tumbled was were
`);
