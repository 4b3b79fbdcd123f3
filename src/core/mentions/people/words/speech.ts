import { wordSet } from './table.ts';

/** Verbs whose subject is somebody who speaks. */
export const speechVerbs = wordSet(`
  said says say told tells added adds asked asks wrote writes argued argues noted notes announced announces declared
  declares claimed claims explained explains insisted insists replied replies responded responds stated states suggested
  suggests warned warns acknowledged acknowledges admitted admits concluded concludes continued continues predicted
  predicts recalled recalls tweeted tweets testified testifies joked jokes quipped complained complains contended contends
  conceded concedes confirmed confirms denied denies promised promises vowed vows pledged believes believed thinks thought
  agreed agrees urged urges criticized criticised praised accused observed remarked reiterated stressed stresses emphasized
  emphasised maintained maintains asserted asserts alleged alleges shouted yelled proclaimed lamented mused boasted cautioned
  countered charged disclosed revealed hinted implied indicated repeated retorted scoffed summarized hopes hoped expects
  expected fears feared wants wanted knows knew feels felt
`);

/** Verbs that people mostly are the subject of, beside those of speech. */
export const personalVerbs = wordSet(`
  met smiled laughed cried wept died lived married resigned retired ran walked stood sat shook spoke played scored won
  finished graduated joined attended visited arrived returned flew drove grew looked nodded shrugged sighed loves loved
  hates hated likes liked remembers remembered served serves worked works lives plays starred stars directed wrote sang
  painted taught studied pleaded pled appeared beat defeated headed captained coached managed netted bowled batted
`);
