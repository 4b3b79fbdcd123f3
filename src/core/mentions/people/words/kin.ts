import { wordSet } from '../../../english/words.ts';

/** Nouns for relatives. */
export const kin = wordSet(`
  husband wife widow widower spouse son daughter brother sister father mother dad mom mum uncle aunt nephew niece
  boyfriend girlfriend fiance fiancee partner grandfather grandmother grandson granddaughter stepfather stepmother
  stepson stepdaughter cousin
`);
