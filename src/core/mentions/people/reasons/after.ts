import { irregularPasts } from '../../../english/verbs.ts';
import { Sense } from '../../lexicon.ts';
import type { NameCandidate } from '../names.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { isOccupation, occupations } from '../../../english/occupations.ts';
import { offices } from '../../../english/offices.ts';
import {
  firmNouns,
  firmThings,
  followers,
  namedGroups,
  personalThings,
  publicThings,
  thingNouns,
} from '../words/nouns.ts';
import { functionWords } from '../words/functionWords.ts';
import { firmEnding, thingWords } from '../words/organisations.ts';
import { firmVerbs, personalVerbs, presentTenses, priceVerbs, speakerVerbs } from '../words/speech.ts';
import { markName, type MarkName } from './marks.ts';
import { reasonsNaming } from './named.ts';
import { wordSet } from '../../../english/words.ts';

const party = /^ ?\((?:[DRI]|Dem|Rep|Lab|Con)\.?[-–, ]/u;
const age = /^ ?,? (?:who is |aged? )?\d{1,2}(?: ?,|\)| years|\.(?!\d)|;|-year)|^ \( ?\d{1,3} ?\)/u;
const lifetime = /^ \((?:born |b\. |c\. )?\d{4}\)?/u;
const eastAsianName = /^ ?[(（][\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const bracket = /^ \([^)\d]{2,30}\)/u;
/** " fell 3 percent", " rose 1 1/8 to 45", " closed at $31", " was up 75 cents". */
const movement =
  /^ [a-z]+(?: (?:about|almost|another|as much as|as|at|by|down|just|more than|nearly|off|only|to|up|higher|lower))*(?: \$ ?\d| ?\d[\d.,]*(?: \d\/\d|\/\d| ?%| per ?cent| cents?| to \$?\d)| unchanged| a share)/u;
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
/** Words that may stand between a subject and its verb. */
const betweenSubjectAndVerb = wordSet(
  'also has had have then later never still now already once often recently reportedly allegedly himself herself not did',
);

/** How much of the text behind a candidate is looked at, in characters. */
const reach = 48;

/** The helpers below have no declared result: what they may give is read off them, so that this set is never wider. */
export type ReasonAfter =
  | 'closes paragraph'
  | 'place in brackets after'
  | 'moves like a price after'
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
      ReturnType<
        | typeof possessedReason
        | typeof verbBeyond
        | typeof ownReason
        | typeof reasonAtComma
        | typeof appositionReason
      >
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
    const possessed = possessedReason(token, tokenAt(tokens, candidate.to + 1));
    return possessed ? ['possessive ending', possessed] : ['possessive ending'];
  }
  if (token.kind === 'capital')
    return [namedGroups.has(token.key) ? 'a group named so after' : 'capital after'];
  if (token.kind === 'lower') {
    found.push(wordAfter(token));
    const beyond = verbBeyond(token, tokenAt(tokens, candidate.to + 1));
    if (beyond) found.push(beyond);
    const asWhat = ownReason(tokens, candidate.to);
    if (asWhat) found.push(asWhat);
    if (priceVerbs.has(token.key) && movement.test(paragraph.slice(candidate.end, candidate.end + reach)))
      found.push('moves like a price after');
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
  if (bracket.test(rest))
    found.push(isPlace(tokens, candidate.to + 1) ? 'place in brackets after' : 'bracket after');
  else if (numberFollows.test(rest)) found.push('number after');
  if (token.kind !== 'mark') return found;
  found.push(`${markName(token.text)} after`);
  const behindComma = token.text === ',' ? reasonAtComma(tokens, candidate.to + 1) : null;
  if (behindComma) found.push(behindComma);
  return found;
}

/** "(Germany)", "(USA)", "(New Zealand)". */
function isPlace(tokens: readonly Token[], index: number): boolean {
  const [first, second] = [tokenAt(tokens, index), tokenAt(tokens, index + 1)];
  if (first === undefined || second === undefined) return false;
  const isListed = (first.senses & Sense.place) !== 0 || /^(?:\p{Lu}{3}|U\.S\.)$/u.test(first.text);
  return second.text === ')'
    ? isListed
    : tokenAt(tokens, index + 2)?.text === ')' && (second.senses & Sense.place) !== 0;
}

/** Marks that a title, an age, a place or a firm's ending may stand behind. */
const brackets = new Set([',', '(', '（', ':']);

const isFirmEnding = (paragraph: string, candidate: NameCandidate): boolean =>
  firmEnding.test(paragraph.slice(candidate.end, candidate.end + reach));

function possessedReason({ kind, key }: Token, next: Token | undefined) {
  if (kind === 'capital' && thingWords.has(key)) return '"’s" and a thing after';
  if (kind !== 'lower') return null;
  if (firmThings.has(key) || (key === 'chief' && chiefs.has(next?.key ?? '')))
    return 'something of a firm after';
  if (personalThings.has(key) || occupations.has(key)) return 'something personal after';
  return publicThings.has(key) ? 'something public after' : null;
}

/** "Acme’s chief executive"; "Roe’s chief aide" is somebody else's. */
const chiefs = wordSet('executive financial operating economist strategist technology marketing');

function wordAfter({ key }: Token) {
  if (key === 'who' || key === 'whose' || key === 'whom') return '"who" after';
  if (namedGroups.has(key)) return 'a group named so after';
  if (followers.has(key)) return 'a follower after';
  return tellingWords.get(key) ?? verbReason(key) ?? otherWordAfter(key);
}

function verbReason(word: string) {
  if (speakerVerbs.has(word)) return 'speech verb after';
  if (personalVerbs.has(word)) return 'personal verb after';
  if (firmVerbs.has(word)) return 'verb of a firm after';
  if (irregularPasts.has(word)) return 'past tense after';
  return presentTenses.has(word) ? 'present tense after' : null;
}

function otherWordAfter(word: string) {
  if (firmNouns.has(word)) return 'noun of a firm after';
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

/** "Acme said it will", "Acme closed its plant"; or "Roe said he", "Roe closed her eyes". */
function ownReason(tokens: readonly Token[], index: number) {
  const verb = tokenAt(tokens, index);
  const at = tokenAt(tokens, index + 1)?.key === 'that' ? index + 2 : index + 1;
  const word = tokenAt(tokens, at);
  if (word?.kind !== 'lower' || !verb || (functionWords.has(verb.key) && !speakerVerbs.has(verb.key)))
    return null;
  if (persons.has(word.key)) return 'as a person after';
  if (word.key === 'its') return 'as a thing after';
  if (word.key === 'to' && agreeing.has(verb.key) && deals.has(tokenAt(tokens, at + 1)?.key ?? ''))
    return 'as a thing after';
  if (word.key !== 'it' || !speakerVerbs.has(verb.key)) return null;
  const modal = tokenAt(tokens, at + 1)?.key ?? '';
  const doing = modals.has(modal) ? (tokenAt(tokens, at + 2)?.key ?? '') : modal;
  return impersonal.has(doing) ? null : 'as a thing after';
}

const persons = wordSet('he she his her him himself herself');
const modals = wordSet('will would has had won’t wouldn’t might may could can should');
/** "It is", "it takes": no firm. */
const impersonal = wordSet(
  "is was be been isn’t wasn’t isn't wasn't remains remained became become depends depended takes took take taken makes made make " +
    'seems seemed seem looks looked look appears appeared happened happens happen came comes come felt feels meant means mean ' +
    'matters matter might never all also hurt hurts',
);
const agreeing = wordSet('agreed agrees offered offers');
const deals = wordSet('acquire buy merge purchase sell');

function reasonAtComma(tokens: readonly Token[], index: number) {
  const word = tokenAt(tokens, index);
  if (!word) return null;
  if (word.kind === 'lower' && relatives.has(word.key)) return 'comma and "who" after';
  if (word.kind === 'lower' && speakerVerbs.has(word.key)) return 'comma and speech verb after';
  if (word.key === 'which' || word.key === 'based') return 'comma and "which" after';
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
    else if (isOccupation(token.key) || offices.has(token.key)) found = 'appositive after';
  }
  return found;
}
