// What stands in a text more often than this says too little to be worth following, place by place.

/** For a word. */
export const maxWordCount = 40;
/** For a pair of words. */
export const maxPairCount = 400;
