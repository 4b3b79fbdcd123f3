import { Sense } from '../../lexicon.ts';
import { isTrade, type NameCandidate } from '../names.ts';
import { opensSentenceAt } from '../runs.ts';
import { isHonorific, tokenAt, type Token } from '../tokens.ts';
import { functionWords } from '../words/functionWords.ts';
import { isOccupation, occupations } from '../../../english/occupations.ts';
import { offices } from '../../../english/offices.ts';
import { officeModifiers } from '../words/officeModifiers.ts';
import { nounsForFirms, nounsOfFirms, nounsOfPeople, nounsOfPlaces, thingNouns } from '../words/nouns.ts';
import { dealingVerbs, speakerVerbs } from '../words/speech.ts';
import { wordSet } from '../../../english/words.ts';
import { markName, type MarkName } from './marks.ts';
import { reasonsNaming } from './named.ts';

const kinship = wordSet(`
  son daughter wife husband brother sister mother father widow cousin uncle aunt nephew niece girlfriend boyfriend fiance
  fiancee named called nicknamed predecessor successor friend colleague partner rival teammate team-mate opponent compatriot
  counterpart
`);
const aroundPlaces = wordSet(
  'across outside inside around throughout toward towards into southern northern eastern western central downtown nearby',
);
const tellingWords = reasonsNaming(
  [
    'in',
    'at',
    'from',
    'of',
    'near',
    'the',
    'a',
    'an',
    'by',
    'and',
    'with',
    'to',
    'for',
    'on',
    'as',
    'that',
    'but',
    'against',
    'like',
    'between',
    'his',
    'her',
    'when',
    'while',
    'or',
    'than',
    'is',
    'was',
    'after',
    'over',
    'about',
    'one',
    'some',
    'all',
  ],
  'before',
);
/** "c Roe b Doe": how a cricket card says who caught and who bowled. */
const dismissals = wordSet('c b lbw st');
/** What is bought is hardly a person. */
const acquiringVerbs = wordSet(
  'acquire acquired acquires acquiring buy buying buys bought own owns sell selling sold',
);
const saints = wordSet('st saint');
const pronouns = wordSet('him them she he they');

/** The helpers below have no declared result: what they may give is read off them, so that this set is never wider. */
export type ReasonBefore =
  | 'opens paragraph'
  | 'opens sentence'
  | 'occupation and comma before'
  | `${MarkName} before`
  | ReturnType<typeof titleReason>
  | ReturnType<typeof wordBefore>
  | NonNullable<ReturnType<typeof linkedNoun>>;

/** What stands right before a candidate. */
export function reasonsBefore(tokens: readonly Token[], { from, titleFrom }: NameCandidate): ReasonBefore[] {
  const previous = tokenAt(tokens, from - 1);
  if (!previous) return ['opens paragraph'];
  if (from > titleFrom && previous.kind === 'capital' && !previous.possessive) return [titleReason(previous)];
  if (previous.kind === 'mark') return reasonsAtMark(tokens, from, previous);
  const found: ReasonBefore[] = [wordBefore(previous)];
  const linked = linkedNoun(previous, tokenAt(tokens, from - 2));
  if (linked) found.push(linked);
  return found;
}

function titleReason(title: Token) {
  if (saints.has(title.key)) return 'saint before';
  if (isHonorific(title)) return 'honorific before';
  if (offices.has(title.key) || officeModifiers.has(title.key) || isTrade(title)) return 'office before';
  return (title.senses & Sense.demonym) !== 0 ? 'nationality before' : 'other capital before';
}

function reasonsAtMark(tokens: readonly Token[], from: number, mark: Token): ReasonBefore[] {
  const found: ReasonBefore[] = [
    opensSentenceAt(tokens, from) ? 'opens sentence' : `${markName(mark.text)} before`,
  ];
  const beforeComma = tokenAt(tokens, from - 2);
  if (
    mark.text === ',' &&
    beforeComma?.kind === 'lower' &&
    (occupations.has(beforeComma.key) || kinship.has(beforeComma.key))
  )
    found.push('occupation and comma before');
  return found;
}

function wordBefore(previous: Token) {
  const word = previous.key;
  if (previous.possessive) return previous.kind === 'capital' ? 'possessor before' : 'possessive before';
  if (previous.kind === 'number') return 'number before';
  const isCapital = previous.kind === 'capital' && !functionWords.has(word);
  if (isCapital || previous.kind === 'initial') return 'capital word before';
  if (dismissals.has(word)) return 'cricket dismissal before';
  const telling = tellingWords.get(word);
  if (telling !== undefined) return telling;
  if (kinship.has(word)) return 'relation before';
  if (isOccupation(word) || offices.has(word)) return 'occupation before';
  if (speakerVerbs.has(word)) return 'speech verb before';
  if (aroundPlaces.has(word)) return '"around" before';
  if (thingNouns.has(word)) return 'noun for a thing before';
  if (acquiringVerbs.has(word)) return 'acquiring verb before';
  if (dealingVerbs.has(word)) return 'dealing verb before';
  if (pronouns.has(word)) return 'pronoun before';
  return word.endsWith('ed') ? 'past tense before' : 'other word before';
}

/** "The death of Roe", "the town of Roe", "shares of Roe", "an analyst with Roe". */
function linkedNoun({ key: link }: Token, noun: Token | undefined) {
  if (noun?.kind !== 'lower' && noun?.kind !== 'capital') return null;
  if (link === 'for' || link === 'with') return nounsForFirms.has(noun.key) ? 'noun of firms before' : null;
  if (link !== 'of') return null;
  if (nounsOfPeople.has(noun.key)) return 'noun of people and "of" before';
  if (nounsOfFirms.has(noun.key)) return 'noun of firms before';
  return nounsOfPlaces.has(noun.key) ? 'noun of places and "of" before' : null;
}
