import { wordSet } from './words.ts';

/** Past tenses that do not end in -ed. */
export const irregularPasts = wordSet(`
  ate beat became began bent blew bought broke brought built came caught chose cut dealt did drank drew drove dug fed fell
  felt fought found gave got heard held hid hit hung kept laid led left lent let lost made meant met overcame overtook paid put
  quit read rode rose sang sank saw sent set shot shut slept sold sought spent spun struck stuck swam swept swore swung
  taught threw took tore underwent understood undertook went withdrew woke wore
`);
