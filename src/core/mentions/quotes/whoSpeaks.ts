import { monthAbbreviationPattern, monthPattern } from '../../english/calendar.ts';
import { abstractions, adverbialStarts, documents, groups, notDoers, persons } from './words/sources.ts';

const speakingPronoun = /^(?:he|she|they|we|I|who|both|many|some|others|most|all)$/iu;
const thing = /^(?:it|this|that|these|those|there|here)(?:['’]s)?$/iu;
/** Where the words that go with a noun end and what is said about it begins. */
const afterHead =
  /[,(;:]|\s(?:of|from|at|in|for|with|on|to|by|near|outside|inside|among|who|whose|that|which|familiar|close|led|provided|released|published|issued|written|prepared|based|obtained|posted|sent|signed|dated|working|living|involved|representing|including)(?![\p{L}-])/iu;
const capital = /^[\p{Lu}\p{N}@]/u;
const wordEdges = /^[^\p{L}\p{N}@]+|[^\p{L}\p{N}]+$/gu;

/** Does a phrase by its own words name a person, a group or something written? */
export function namesSomebody(phrase: string): boolean {
  if (cannotSpeak(phrase) || thing.test(phrase)) return false;
  if (speakingPronoun.test(phrase)) return true;
  const head = (wordsToHead(phrase).at(-1) ?? '').replace(wordEdges, '').replace(/['’]s?$/u, '');
  return capital.test(head) || isSpeakingNoun(head.toLowerCase());
}

/** Up to what goes with the noun and what is said about it. */
const wordsToHead = (phrase: string): string[] =>
  phrase
    .slice(0, afterHead.exec(phrase)?.index ?? phrase.length)
    .trim()
    .split(/\s+/u);

/** Does a phrase name something written: "a statement", "the last letter"? */
export function isWritten(phrase: string): boolean {
  const noun = (wordsToHead(phrase).at(-1) ?? '').replace(wordEdges, '').toLowerCase();
  return documents.has(noun) || documents.has(noun.replace(/s$/u, ''));
}

/** Does a phrase without a name tell of one person: "a fisherman", "the boat’s captain", "a man walking his dog"? */
export function tellsOfSomebody(phrase: string): boolean {
  return wordsToHead(phrase).some((word) => {
    const noun = word.replace(wordEdges, '');
    return noun === noun.toLowerCase() && (persons.has(noun) || noun.endsWith('-year-old') || isDoer(noun));
  });
}

const isDoer = (noun: string): boolean => doer.test(noun) && !notDoers.has(noun);

const plurals: readonly (readonly [RegExp, string])[] = [
  [/ies$/u, 'y'],
  [/men$/u, 'man'],
  [/(?<=[sx]|ch|sh)es$/u, ''],
  [/s$/u, ''],
];

function isSpeakingNoun(noun: string): boolean {
  const forms = [noun, ...plurals.map(([ending, singular]) => noun.replace(ending, singular))];
  return forms.some((form) => persons.has(form) || groups.has(form) || documents.has(form) || isDoer(form));
}

/** "The striker", "an economist", "an employee". */
const doer = /(?:[^e]er|[cstlr]or|ist|[ctg]ian|man|woman|person|[ny]ee|[tdl]ant|ident)$/u;

const timePhrase = new RegExp(
  String.raw`^(?:(?:a few|several|some|\p{L}+) (?:seconds|minutes|hours|days|weeks|months|years|decades) (?:ago|later|earlier|after|before|into)|local time|(?:${monthPattern}|${monthAbbreviationPattern})\.? \d|\d+(?:st|nd|rd|th)$|an hour|the (?:next|previous|following|same|other) (?:day|week|month|year|morning|night|evening|time))`,
  'iu',
);

/** "Two", "25 basis points": a number without the people it counts. */
const amount =
  /^(?:[$£€]?\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (?:million|billion|trillion|basis(?: points?)?|percentage points?|points?|dollars?|euros?|pounds?|miles?|times))*$|^(?:both|all|other|many|several|these) times$/iu;

/** "Thankfully", "Presumably". */
const adverb =
  /^\p{L}{3,}(?:fully|ously|ably|ibly|ingly|edly|ically|ately|antly|ently|ually|lessly|ionally|arily)$/iu;
/** "Nobody", "neither Roe nor Doe": they have not said it. */
const negative = /^(?:(?:nobody|no one|none|neither|nor|nothing)(?!\p{L})|no (?!\d)\p{Ll})/iu;
/** Words before an abstract noun: "common sense". */
const beforeNoun = /^(?:the |common |good |plain |conventional |past |recent |simple |human )+/iu;

/** A time, a number, an idea or the head of a clause: nobody that could speak. */
export function cannotSpeak(phrase: string): boolean {
  const first = /^[\p{L}-]+/u.exec(phrase)?.[0].toLowerCase() ?? '';
  return (
    adverbialStarts.has(first) ||
    adverb.test(phrase) ||
    negative.test(phrase) ||
    /^\d+(?:\.\d+)+(?!\d)/u.test(phrase) ||
    abstractions.has(phrase.replace(beforeNoun, '').toLowerCase()) ||
    timePhrase.test(phrase) ||
    amount.test(phrase) ||
    /\s(?:that|which)$/u.test(phrase)
  );
}
