import { irregularPasts } from '../../../english/verbs.ts';
import { Sense } from '../../lexicon.ts';
import type { NameCandidate } from '../names.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { occupations } from '../../../english/occupations.ts';
import { offices } from '../../../english/offices.ts';
import { personalThings, publicThings, thingNouns } from '../words/nouns.ts';
import { firmEnding, thingWords } from '../words/organisations.ts';
import { personalVerbs, presentTenses, speakerVerbs } from '../words/speech.ts';
import { markName, type MarkName } from './marks.ts';
import { reasonsNaming } from './named.ts';
import { wordSet } from '../../../english/words.ts';

const party = /^ ?\((?:[DRI]|Dem|Rep|Lab|Con)\.?[-–, ]/u;
const age = /^ ?,? (?:who is |aged? )?\d{1,2}(?: ?,|\)| years|\.(?!\d)|;|-year)|^ \( ?\d{1,3} ?\)/u;
const lifetime = /^ \((?:born |b\. |c\. )?\d{4}\)?/u;
const eastAsianName = /^ ?[(（][\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const bracket = /^ \([^)\d]{2,30}\)/u;
const numberFollows = /^ ?[:,]? \(?\d/u;

const tellingWords = reasonsNaming(
  [
    'and',
    'or',
    'is',
    'was',
    'has',
    'had',
    'in',
    'at',
    'of',
    'to',
    'for',
    'on',
    'with',
    'as',
    'by',
    'from',
    'will',
    'would',
    'also',
    'are',
    'were',
    'have',
    'that',
    'which',
    'himself',
    'herself',
    'did',
    'does',
    'then',
    'but',
    'the',
    'a',
    'can',
    'could',
    'may',
    'might',
    'should',
  ],
  'after',
);
const namedGroup = wordSet(
  'administration government era presidency cabinet campaign family regime camp years team brothers sisters aide ally',
);
/** Words that may stand between a subject and its verb. */
const betweenSubjectAndVerb = wordSet(
  'also has had have then later never still now already once often recently reportedly allegedly himself herself not did',
);

/** How much of the text behind a candidate is looked at, in characters. */
const reach = 48;

/** The helpers below have no declared result: what they may give is read off them, so that this set is never wider. */
export type ReasonAfter =
  | 'closes paragraph'
  | 'possessive ending'
  | 'capital after'
  | 'firm after'
  | 'party after'
  | 'age after'
  | 'year after'
  | 'East Asian name after'
  | 'bracket after'
  | 'number after'
  | `${MarkName} after`
  | ReturnType<typeof wordAfter>
  | NonNullable<
      ReturnType<typeof possessedReason | typeof verbBeyond | typeof reasonAtComma | typeof appositionReason>
    >;

/** What stands right behind a candidate. */
export function reasonsAfter(
  paragraph: string,
  tokens: readonly Token[],
  candidate: NameCandidate,
): ReasonAfter[] {
  const found: ReasonAfter[] = [];
  const token = tokenAt(tokens, candidate.to);
  const last = tokenAt(tokens, candidate.to - 1);
  if (!token) return ['closes paragraph'];
  if (last?.possessive === true) {
    const possessed = possessedReason(token);
    return possessed ? ['possessive ending', possessed] : ['possessive ending'];
  }
  if (token.kind === 'capital') return ['capital after'];
  if (token.kind === 'lower') {
    found.push(wordAfter(token));
    const beyond = verbBeyond(token, tokenAt(tokens, candidate.to + 1));
    if (beyond) found.push(beyond);
    if (token.key === 'and' && isFirmEnding(paragraph, candidate)) found.push('firm after');
    return found;
  }
  if (token.kind === 'mark' && !brackets.has(token.text)) {
    found.push(`${markName(token.text)} after`);
    if (token.text === '&' && isFirmEnding(paragraph, candidate)) found.push('firm after');
    return found;
  }
  const rest = paragraph.slice(candidate.end, candidate.end + reach);
  if (token.text === ',' && firmEnding.test(rest)) found.push('firm after');
  if (party.test(rest)) return [...found, 'party after'];
  if (age.test(rest)) return [...found, 'age after'];
  if (lifetime.test(rest)) return [...found, 'year after'];
  if (eastAsianName.test(rest)) return [...found, 'East Asian name after'];
  if (bracket.test(rest)) found.push('bracket after');
  else if (numberFollows.test(rest)) found.push('number after');
  if (token.kind !== 'mark') return found;
  found.push(`${markName(token.text)} after`);
  const behindComma = token.text === ',' ? reasonAtComma(tokens, candidate.to + 1) : null;
  if (behindComma) found.push(behindComma);
  return found;
}

/** Marks that a title, an age, a place or a firm's ending may stand behind. */
const brackets = new Set([',', '(', '（', ':']);

const isFirmEnding = (paragraph: string, candidate: NameCandidate): boolean =>
  firmEnding.test(paragraph.slice(candidate.end, candidate.end + reach));

function possessedReason({ kind, key }: Token) {
  if (kind === 'capital' && thingWords.has(key)) return '"’s" and a thing after';
  if (kind !== 'lower') return null;
  if (personalThings.has(key) || occupations.has(key)) return 'something personal after';
  return publicThings.has(key) ? 'something public after' : null;
}

function wordAfter({ key }: Token) {
  if (key === 'who' || key === 'whose' || key === 'whom') return '"who" after';
  if (namedGroup.has(key)) return 'a group named so after';
  return tellingWords.get(key) ?? verbReason(key) ?? otherWordAfter(key);
}

function verbReason(word: string) {
  if (speakerVerbs.has(word)) return 'speech verb after';
  if (personalVerbs.has(word)) return 'personal verb after';
  if (irregularPasts.has(word)) return 'past tense after';
  return presentTenses.has(word) ? 'present tense after' : null;
}

function otherWordAfter(word: string) {
  if (thingNouns.has(word)) return 'noun for a thing after';
  if (occupations.has(word)) return 'occupation after';
  if (word.endsWith('ed')) return 'past tense after';
  if (word.endsWith('ing')) return '-ing after';
  if (word.endsWith('s') && !word.endsWith('ss')) return '-s after';
  return word.endsWith('ly') ? 'adverb after' : 'other word after';
}

/** "Roe also won", "Roe has never said": the verb behind what stands between. */
function verbBeyond(between: Token, token: Token | undefined) {
  const isBetween = betweenSubjectAndVerb.has(between.key) || between.key.endsWith('ly');
  if (token?.kind !== 'lower' || !isBetween) return null;
  if (speakerVerbs.has(token.key)) return 'speech verb beyond';
  const isPast = personalVerbs.has(token.key) || irregularPasts.has(token.key) || token.key.endsWith('ed');
  return isPast ? 'past tense beyond' : null;
}

function reasonAtComma(tokens: readonly Token[], index: number) {
  const word = tokenAt(tokens, index);
  if (!word) return null;
  if (word.kind === 'lower' && relatives.has(word.key)) return 'comma and "who" after';
  if (word.kind === 'lower' && speakerVerbs.has(word.key)) return 'comma and speech verb after';
  if (word.kind === 'number') return 'comma and number after';
  const apposition = appositionReason(tokens, index);
  if (apposition) return apposition;
  if (word.kind !== 'capital') return null;
  return (word.senses & Sense.place) !== 0 ? 'comma and place after' : 'comma and capital after';
}

const relatives = wordSet('who whose whom');
const endsNounPhrase = wordSet('of for in at on from to with by that which who whose where when and');

/** How far behind a comma the noun of an apposition is looked for, in words. */
const longestApposition = 7;

/** ", a Boston lawyer", ", director of", ", the group’s chief economist"; or ", a Boston brewery". */
function appositionReason(tokens: readonly Token[], index: number) {
  let found: 'apposition of a thing after' | 'appositive after' | null = null;
  for (let at = index; at < index + longestApposition; at++) {
    const token = tokenAt(tokens, at);
    if (!token || token.kind === 'mark') break;
    if (token.kind !== 'lower') continue;
    if (endsNounPhrase.has(token.key)) break;
    if (thingNouns.has(token.key)) found = token.possessive ? found : 'apposition of a thing after';
    else if (occupations.has(token.key) || offices.has(token.key)) found = 'appositive after';
  }
  return found;
}
