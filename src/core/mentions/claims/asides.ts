import { wordsOf } from '../../english/words.ts';
import { signWords } from './words/signs.ts';

// Sentences that no checker wants offered, whatever numbers they hold.

const post =
  '(?:writers?|reporters?|columnists?|correspondents?|contributors?|critics?|bloggers?|freelancers?|novelist|essayist)';
const name = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}";
const writer = `(?:${name}|[Tt]he (?:author|writer|reporter)|S?[Hh]e)`;

/** Lines about who wrote the article, as they stand below it, by how they begin. */
const authorNotes = [
  `^${writer} (?:is|was) (?:an?|the) (?:[\\p{L}-]+ ){0,3}${post}(?:[ -]at[ -]large)? (?:for|at|with|of|on|in|based|who|and)\\b`,
  `^${writer},? (?:(?:also|now) )?(?:covers|writes (?:about|on|for)|reports (?:on|from|for)|blogs|edits|tweets)\\b`,
  `^${name},? (?:an? |the )?(?:[\\p{L}-]+ ){0,3}(?:${post}|editor|professor|author)\\b[^.]{0,60}, (?:is the author|has (?:written|covered|reported)|covers|writes|lives|teaches)`,
  `^${writer} is the author of\\b`,
  '^The author of\\b.*\\b(?:lives|teaches|works|writes)\\b',
  '^(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch|[Tt]ranslation|[Pp]roduced|[Cc]ompiled|[Ee]dited) by \\p{Lu}',
];
/** And by what is said in them. */
const authorRemarks = [
  '\\b(?:contributed (?:reporting|research|to this)|assisted with (?:this )?report)',
  `\\b(?:[Cc]ontact|[Ff]ollow|[Rr]each|[Ee]-?mail) (?:him|her|them|us|me|the (?:author|writer|reporter)|${name}) (?:on|at|by|via|@)`,
  '\\b(?:can|may) be (?:reached|followed|e-?mailed|contacted) (?:at|on|by|via)\\b',
  '\\b[Tt]his (?:article|story|piece|essay|column|interview|post) (?:(?:first|originally|also|was|is|has been) )*(?:appear(?:s|ed)|published|adapted|excerpted|edited|condensed|updated|corrected|written|produced)\\b',
  '\\b(?:views|opinions) expressed\\b',
  '\\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:latest|new|most recent|first|forthcoming) (?:book|novel|collection)\\b[^.]{0,80}\\b(?:is|will be|comes? out|was published|appears)\\b',
];
/** What is told of a reporter who is in the news himself. */
const news =
  /\b(?:said|told|jailed|arrested|charged|convicted|killed|fired|sued|accused|paid|detained|released|died)\b/iu;

/** What somebody would eat, buy, see or do: no record says whether he would. */
const hypotheticals = [
  '^(?:[“"]?(?:and|but|so|or),? )?(?:imagine|picture|suppose|pretend|what if|let[’\']?s (?:say|imagine|assume))\\b',
  "\\b(?:i|you|one|anyone|nobody|everyone)(?:[’']d| would| could| might)(?: \\w+)? (?:rather|happily|gladly|prefer|love|like|eat|drink|buy|pay|watch|wear|think|expect|swear|guess|want|spend|give|trade|still|never)\\b",
  "\\bwe(?:[’']d| would)(?: \\w+)? (?:rather|happily|gladly|love|like|eat|drink|watch|wear)\\b",
  '\\bif (?:i|you|one) (?:were|ate|like|love|want|enjoy|prefer|ever)\\b',
  '\\bwould (?:you|anyone|anybody) (?:rather|ever|want|pay|eat|buy|like)\\b',
  '\\b(?:would|could|might)(?: \\w+)? (?:taste|smell|feel|sound|look)\\b',
  '\\bas (?:if|though) (?:you|i|we|one) (?:were|had)\\b',
];

const authorNote = new RegExp(authorNotes.join('|'), 'u');
const authorRemark = new RegExp(authorRemarks.join('|'), 'u');
/** No remark is without one of these; looking for them first takes a fraction of the time. */
const mayBeRemark =
  /contribut|assisted|[Cc]ontact|[Ff]ollow|[Rr]each|mail|[Tt]his (?:article|story|piece|essay|column|interview|post)|expressed|book|novel|collection/u;
const hypothetical = new RegExp(hypotheticals.join('|'), 'u');
/** No hypothetical is without one of these; looking for them first takes a fraction of the time. */
const mayBeHypothetical =
  /would|could|might|[’']d |imagine|picture|suppose|pretend|what if|let[’']?s|if |as though/u;

const pictureStart =
  /^(?:(?:clockwise|pictured|from left|from top)\b(?: [^,:]{0,30})?|(?:above|below|top|bottom|left|right|file)(?: (?:row|left|right|center|centre|photo|image))?)[,:]/iu;
const creditInBrackets =
  /\((?:[^()]{0,40}\b)?(?:photo|image|courtesy|getty|reuters|ap|afp)\b[^()]{0,60}\)\W*$/iu;
const credit = /\b(?:photo(?:graph)?s?|image|credit)(?: by|:) ?\p{Lu}/iu;

const pictures = ['photo', 'image', 'credit'];

const isPicture = (sentence: string, lower: string): boolean =>
  pictureStart.test(sentence) ||
  (sentence.includes('(') && creditInBrackets.test(sentence)) ||
  (pictures.some((word) => lower.includes(word)) && credit.test(sentence));

/** "Lena Park with her son on the pier, where …": a name and a place, and no verb before the clause that hangs on it. */
const shownStart = new RegExp(
  `^${name}(?:,? (?:and|left|right|center|centre|\\d\\d)\\b,?)*(?: ${name})? (?:with|in|at|on|outside|inside|holding|standing|sitting|walking|posing|wearing|looking)\\b(?<rest>[^,;]*?)(?:[,;]|\\b(?:where|who|which|as|while)\\b|[.]?$)`,
  'u',
);
const finiteVerb =
  /\b(?:is|are|was|were|has|had|have|do|does|did|will|would|can|could|may|might|must|should|said|says|\w{2,}ed|made|came|went|took|gave|won|lost|held|told|met|ran|led|left|sold|built|fell|rose|began|became|found|paid|spent|sent|kept|put|got|saw|grew|broke|wrote|spoke|shot|set|hit|cut)\b/u;

function isPictureLine(sentence: string, lower: string): boolean {
  if (isPicture(sentence, lower)) return true;
  const rest = shownStart.exec(sentence)?.groups?.rest;
  return rest !== undefined && !finiteVerb.test(rest);
}

const isHypothetical = (lower: string): boolean => mayBeHypothetical.test(lower) && hypothetical.test(lower);

const tasteWord = new RegExp(String.raw`\b(?:${wordsOf(signWords.taste).join('|')})\b`, 'gu');
/** So many words of taste make a sentence of taste. */
const ofTaste = 2;

const praises = (lower: string): boolean => (lower.match(tasteWord)?.length ?? 0) >= ofTaste;

const isAuthorNote = (sentence: string): boolean =>
  authorNote.test(sentence) || (mayBeRemark.test(sentence) && authorRemark.test(sentence));

/** Is the sentence a note on the author, a matter of taste, or about a picture on the page? */
export function isAside(sentence: string): boolean {
  const lower = sentence.toLowerCase();
  return (
    (isAuthorNote(sentence) && !news.test(sentence)) ||
    isHypothetical(lower) ||
    isPictureLine(sentence, lower) ||
    praises(lower)
  );
}
