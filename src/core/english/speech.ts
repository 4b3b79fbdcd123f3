import { wordsOf } from './words.ts';

/** Verbs that news attributes words to somebody with, said and says, more often than other prose does. */
export const newsSpeechVerbs: readonly string[] = wordsOf(`
  said says told tells added adds wrote writes argued argues noted notes announced claimed claims explained
  explains insisted insists stated suggested suggests warned warns acknowledged recalled tweeted testified
  confirmed denied vowed urged remarked asserted
`);

/** Verbs whose subject says something, in the past and in the present of one person. */
export const speechVerbs: readonly string[] = [
  ...newsSpeechVerbs,
  ...wordsOf(`
  say asked asks announces declared declares replied replies responded responds states acknowledges admitted
  admits concluded concludes continued continues predicted predicts recalls tweets testifies joked jokes quipped
  complained complains contended contends conceded concedes confirms denies promised promises vows pledged agreed
  agrees urges observed reiterated stressed stresses emphasized emphasised maintained maintains asserts alleged
  alleges shouted yelled proclaimed lamented mused boasted cautioned countered charged disclosed revealed hinted
  implied indicated repeated retorted summarized
`),
];
