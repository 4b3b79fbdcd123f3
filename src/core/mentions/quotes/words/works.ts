import { wordSet, wordsOf } from '../../../english/words.ts';

/** Before quoted words, these are mostly followed by the work's title. */
export const works: readonly string[] = wordsOf(`
  book novel novella song ballad anthem hymn album film movie essay poem memoir autobiography biography play musical opera
  sitcom documentary thriller sequel painting sculpture bestseller
`);

/** Before quoted words that are written like a title, these too; elsewhere they may be a source that is quoted. */
export const namedWorks: readonly string[] = wordsOf(`
  show series drama comedy column article story report study paper programme program podcast magazine newspaper
  website blog ship yacht boat ad video hit single track game videogame episode exhibit exhibition production cast star
  stars scene tour campaign project operation prize award segment special broadcast channel network NBC’s ABC’s CBS’s
  CNN’s BBC’s MSNBC’s NBC's ABC's CBS's CNN's BBC's MSNBC's
`);

/** Verbs whose object is a work as often as it is what somebody says. */
export const worksVerbs = wordSet(
  'read reads reading wrote writes writing sang posted repeated cited discussed quoted recommended recommends told tells',
);
