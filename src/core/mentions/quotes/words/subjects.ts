import { irregularPasts } from '../../../english/verbs.ts';
import { wordSet, wordsOf } from '../../../english/words.ts';

export const subjectPronouns = wordSet('he she they it we i you who');

/** Words that open a clause or an adverbial before the subject. */
export const leadIns = wordSet(`
  in on at by for from with without as after before during when while although though if because since until
  once under over among amid despite like unlike following through throughout against within upon given
  asked speaking citing referring pressed responding but and yet so or nor still however meanwhile then also instead
  later earlier now today yesterday thus therefore moreover furthermore indeed similarly likewise otherwise
  nonetheless nevertheless finally ultimately recently last next this-week not to where which that whether even only
  just perhaps maybe again first second third having being according based rather besides additionally elsewhere
  afterwards afterward previously out up off down of than near written
`);

/** After these words a clause with a subject of its own begins. */
export const clauseOpeners = wordSet(
  'that because while when where although though whereas if which as but and since after before whether what how why than',
);

/** Plural nouns for people, which look like verbs in the third person. */
export const personPlurals = wordSet(`
  officials sources critics experts analysts aides advisers advisors supporters opponents researchers scientists
  prosecutors lawyers attorneys authorities residents witnesses economists lawmakers legislators republicans democrats
  activists investigators doctors reporters journalists members voters leaders senators ministers workers teachers
  students parents farmers executives organizers companies groups officers soldiers rebels protesters
`);

/** Words that a noun phrase naming a speaker can begin with when it does not begin with a capital. */
export const phraseStarts: ReadonlySet<string> = new Set([
  ...personPlurals,
  ...wordsOf(`
    the a an his her their its our my your this that these those one another some many several two three four five
    both other most few no each all police former people senior campaign government state local federal military
    industry company white black scholars historians observers friends relatives neighbors neighbours organisers
    spokesman spokeswoman spokesperson court documents others everyone somebody someone nobody anyone top u.s. half
    more nearly about almost most roughly two-thirds three-quarters every polls studies reports prosecution defense
    defence health school city county union
  `),
]);

/** Present tenses of many and bare forms that are seldom anything else: behind a subject the verb of a clause. */
export const plainVerbs: ReadonlySet<string> = wordSet(`
  am be been become become begin believe belong bring buy come deserve die exist expect fail feel find get give go grow happen
  have hear keep know lack learn leave let like live look lose love make matter mean meet need pay prefer put remain
  say see seem send show speak stand stay support take tend think understand wait want win wish work write agree
  agreed oppose try tried use used care suffer face run do does
`);

/** Verbs of any kind that end the subject of a sentence. */
export const verbs: ReadonlySet<string> = new Set([
  ...irregularPasts,
  ...wordsOf(`
    is are was were has have had will would can could may might must should does do says said say told spoke won ran begun thought grew stood wrote knew continue continued remains remain appears appear seemed seems including
  `),
]);
