import { wordSet } from '../../../english/words.ts';

/** Forms of address: what follows is somebody's name. Folded, without the full stop. */
export const honorifics = wordSet(`
  mr mrs ms mx miss messrs mme mlle m dr sir dame lord lady madam rev revd reverend fr msgr monsignor mgr sr bro
  shri sri smt shrimati kumari datuk dato datin tan tun puan encik hajj haji hajji sheikh shaikh sheik hon honourable
  honorable rt don dona senor senora senhor herr frau signor signora monsieur madame mademoiselle u daw ko ustad pandit
  mullah maulana mufti hojatoleslam ayatollah imam rabbi swami guru venerable saint st
`);

/** Honorifics that tell a woman or a man. */
export const feminineTitles = wordSet(`
  mrs ms miss mme mlle dame lady madam shrimati smt kumari datin puan dona senora frau signora madame mademoiselle
  queen princess duchess countess baroness empress actress spokeswoman congresswoman chairwoman businesswoman
  councilwoman assemblywoman alderwoman sportswoman policewoman stateswoman anchorwoman noblewoman heroine waitress
  mother daughter sister wife widow grandmother aunt niece girlfriend mum mom stepmother stepdaughter granddaughter
  nun ballerina hostess heiress goddess forewoman saleswoman woman girl bride mistress
`);
export const masculineTitles = wordSet(`
  mr sir lord messrs don senor herr signor monsieur king prince duke count baron emperor pope father actor-director
  spokesman congressman chairman businessman councilman assemblyman alderman sportsman policeman statesman anchorman
  nobleman cardinal archbishop bishop imam ayatollah sheikh rabbi monsignor friar monk
  son brother husband widower grandfather uncle nephew boyfriend dad stepfather stepson grandson foreman salesman
  man boy groom gunman fisherman craftsman lineman cornerman
`);
