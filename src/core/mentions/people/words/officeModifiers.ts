import { wordSet } from '../../../english/words.ts';

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
