import { Sense, type Lexicon } from '../lexicon.ts';
import { hasParticle, type NameCandidate } from './names.ts';
import { opensSentence } from './runs.ts';
import { isHonorific, isInitial, isSuffix, type Token, tokenAt } from './tokens.ts';
import { famousSurnames } from './words/famous.ts';
import { occupations } from './words/occupations.ts';
import { officeModifiers, offices } from './words/offices.ts';
import { firmEnding, namedAfter, thingWords } from './words/organisations.ts';
import { personalVerbs, speechVerbs } from './words/speech.ts';

/** A reason for or against a candidate being a person's name. */
export type Evidence = string;

/** Evidence in the paragraph itself; what the rest of the article adds is found when people are joined. */
export function evidenceFor(
  paragraph: string,
  tokens: readonly Token[],
  candidate: NameCandidate,
  lexicon: Lexicon,
): Evidence[] {
  const evidence: Evidence[] = [];
  const say = (reason: Evidence, holds = true) => {
    if (holds) evidence.push(reason);
  };
  if (candidate.words.length === 1) wordAlone(candidate, say);
  else words(tokens, candidate, lexicon, say);
  before(tokens, candidate, say);
  after(paragraph, tokens, candidate, say);
  return evidence;
}

type Say = (reason: Evidence, holds?: boolean) => void;

function senseOf(token: Token): string {
  const has = (sense: number) => (token.senses & sense) !== 0;
  const common = has(Sense.common) ? ' and common' : '';
  if (thingWords.has(token.key)) return has(Sense.surname) || has(Sense.given) ? 'thing or name' : 'thing';
  if (has(Sense.given)) return has(Sense.place) ? 'given or place' : 'given' + common;
  if (has(Sense.demonym)) return 'demonym';
  if (has(Sense.organisation)) return 'organisation';
  if (has(Sense.place)) return has(Sense.surname) ? 'place or surname' : 'place';
  if (has(Sense.male | Sense.female)) return 'rare given' + common;
  if (has(Sense.surname)) return 'surname' + common;
  if (common) return 'common';
  if (isInitial(token)) return 'initial';
  if (token.kind === 'initial') return 'abbreviation';
  if (offices.has(token.key) || officeModifiers.has(token.key)) return 'office';
  if (
    /^\p{Lu}+[\p{Ll}]?\p{Lu}+/u.test(token.text) &&
    !token.allCapitals &&
    !/^(?:Mc|Mac|De|Di|La|Le|O|Fitz|Van)/u.test(token.text)
  )
    return 'camel case';
  return token.text.includes('-') ? 'unknown hyphenated' : 'unknown';
}

function words(tokens: readonly Token[], candidate: NameCandidate, lexicon: Lexicon, say: Say): void {
  const { words } = candidate;
  const first = words.at(0);
  const last = words.at(-1);
  if (!first || !last) return;
  say(`first: ${senseOf(first)}`);
  say(`last: ${senseOf(last)}`);
  say(`${senseOf(first).split(' ')[0] ?? ''}, then ${senseOf(last).split(' ')[0] ?? ''}`);
  const middle = words.slice(1, -1);
  say('initial inside', middle.some(isInitial));
  say(
    'thing inside',
    middle.some((token) => senseOf(token) === 'thing'),
  );
  say(
    'common word inside',
    middle.some((token) => senseOf(token) === 'common'),
  );
  say(
    'given name inside',
    middle.some((token) => senseOf(token).startsWith('given')),
  );
  say(
    'surname inside',
    middle.some((token) => senseOf(token).startsWith('surname')),
  );
  say(
    'unknown inside',
    middle.some((token) => senseOf(token).startsWith('unknown')),
  );
  say(
    'place inside',
    middle.some((token) => /^(?:place|demonym|organisation)/.test(senseOf(token))),
  );
  say('particle inside', hasParticle(tokens, candidate));
  const lastToken = tokenAt(tokens, candidate.to - 1);
  say('suffix', lastToken !== undefined && isSuffix(lastToken));
  say(
    'nickname inside',
    tokens.slice(candidate.from, candidate.to).some((token) => token.kind === 'mark'),
  );
  say(words.length <= 4 ? `${words.length} words` : 'five words or more');
  say(
    'all capitals',
    words.every((token) => token.allCapitals || isInitial(token)),
  );
  say('last word in capitals', last.allCapitals && !first.allCapitals && last.text.length > 2);
  say('first word in capitals', !last.allCapitals && first.allCapitals && first.text.length > 1);
  say(
    'lower after hyphen',
    words.slice(1).some((token) => /^\p{Lu}\p{Ll}+-\p{Ll}{2,}$/u.test(token.text)),
  );
  const phrase = words.map((token) => token.key).join(' ');
  const phraseSenses = lexicon.senses(phrase);
  say('listed place', (phraseSenses & (Sense.place | Sense.demonym)) !== 0);
  say('listed organisation', (phraseSenses & Sense.organisation) !== 0);
  say('listed phrase', phraseSenses !== 0 && (phraseSenses & ~Sense.common) === 0);
}

function wordAlone({ words }: NameCandidate, say: Say): void {
  const word = words.at(0);
  if (!word) return;
  say(`alone: ${senseOf(word)}`);
  say('all capitals', word.allCapitals);
  say('alone: famous', famousSurnames.has(word.key));
  say('alone: short', word.text.length <= 2);
  say('alone: plural', /[^s]s$/.test(word.key) && (word.senses & (Sense.given | Sense.surname)) === 0);
  say('alone: hyphenated', word.text.includes('-'));
  say('alone: office', offices.has(word.key));
}

const placePrepositions =
  /^(?:in|at|near|from|across|outside|inside|around|throughout|toward|towards|into|southern|northern|eastern|western|central|of)$/;
const kinship =
  /^(?:son|daughter|wife|husband|brother|sister|mother|father|widow|cousin|uncle|aunt|nephew|niece|girlfriend|boyfriend|fiance|fiancee|named|called|nicknamed|predecessor|successor|friend|colleague|partner|rival|teammate|team-mate|opponent|compatriot|counterpart)$/;

function before(tokens: readonly Token[], candidate: NameCandidate, say: Say): void {
  const { from, titleFrom } = candidate;
  const title = from > titleFrom ? tokenAt(tokens, from - 1) : undefined;
  if (title?.kind === 'capital' && !title.possessive) {
    const isOffice = offices.has(title.key) || officeModifiers.has(title.key);
    const isNationality = (title.senses & Sense.demonym) !== 0;
    if (isHonorific(title)) say('honorific before');
    else if (isOffice) say('office before');
    else say(isNationality ? 'nationality before' : 'other capital before');
    return;
  }
  const previous = tokenAt(tokens, from - 1);
  if (from === 0 || !previous) {
    say('opens paragraph');
    return;
  }
  const opens = opensSentence(tokens, from);
  say('opens sentence', opens);
  if (previous.kind === 'mark') {
    say(`${markName(previous.text)} before`, !opens);
    const beforeComma = from > 1 ? tokenAt(tokens, from - 2) : undefined;
    say(
      'occupation and comma before',
      previous.text === ',' && beforeComma?.kind === 'lower' && occupations.has(beforeComma.key),
    );
    return;
  }
  if (previous.possessive) {
    say(previous.kind === 'capital' ? 'possessor before' : 'possessive before');
    return;
  }
  if (previous.kind === 'number') {
    say('number before');
    return;
  }
  const word = previous.key;
  if (kinship.test(word)) say('relation before');
  else if (occupations.has(word) || offices.has(word)) say('occupation before');
  else if (speechVerbs.has(word)) say('speech verb before');
  else if (word === 'the') say('"the" before');
  else if (word === 'a' || word === 'an') say('"a" before');
  else if (placePrepositions.test(word))
    say(`"${/^(?:in|at|from|of|near)$/.test(word) ? word : 'around'}" before`);
  else if (
    /^(?:by|and|with|to|for|on|as|that|but|against|like|between|his|her|when|while|or|than|is|was|after|over|about)$/.test(
      word,
    )
  )
    say(`"${word}" before`);
  else if (/^(?:him|them|she|he)$/.test(word)) say('pronoun before');
  else if (word.endsWith('ed')) say('past tense before');
  else say('other word before');
}

function markName(mark: string): string {
  if (mark === ',') return 'comma';
  if (mark === '(') return 'bracket';
  if ('-–—'.includes(mark)) return 'dash';
  if ('"“”‘’\''.includes(mark)) return 'quote';
  return mark === '&' || mark === '/' || mark === '@' || mark === '#' ? mark : 'mark';
}

const partyAfter = /^ ?\((?:[DRI]|Dem|Rep|Lab|Con)\.?[-–, ]/u;
const ageAfter = /^,? (?:who is |aged? )?\d{1,2}(?:,|\)| years|\.|;|-year)|^ \(\d{1,3}\)/u;
const bracketAfter = /^ \([^)\d]{2,30}\)/u;
const scoreAfter = /^ ?[:,]? \(?\d/u;

function after(paragraph: string, tokens: readonly Token[], candidate: NameCandidate, say: Say): void {
  const rest = paragraph.slice(candidate.end, candidate.end + 48);
  const last = tokenAt(tokens, candidate.to - 1);
  say('firm after', firmEnding.test(rest));
  if (partyAfter.test(rest)) {
    say('party after');
    return;
  }
  if (ageAfter.test(rest)) {
    say('age after');
    return;
  }
  if (last?.possessive && possessiveMark.test(rest)) {
    say('possessive ending');
    return;
  }
  if (bracketAfter.test(rest)) say('bracket after');
  else if (scoreAfter.test(rest)) say('number after');
  const index = candidate.to;
  const token = tokenAt(tokens, index);
  if (!token) {
    say('closes paragraph');
    return;
  }
  if (token.kind === 'mark') {
    say(`${markName(token.text)} after`);
    if (token.text === ',') afterComma(tokens, index + 1, say);
    return;
  }
  if (token.kind !== 'lower') return;
  const word = token.key;
  if (speechVerbs.has(word)) say('speech verb after');
  else if (personalVerbs.has(word)) say('personal verb after');
  else if (word === 'who' || word === 'whose' || word === 'whom') say('"who" after');
  else if (
    /^(?:and|or|is|was|has|had|in|at|of|to|for|on|with|as|by|from|will|would|also|are|were|have|that|which|said|himself|herself|did|does|then|but|the|a|can|could|may|might|should|told)$/.test(
      word,
    )
  )
    say(`"${word}" after`);
  else if (occupations.has(word)) say('occupation after');
  else if (word.endsWith('ed')) say('past tense after');
  else if (word.endsWith('ing')) say('-ing after');
  else if (/[^s]s$/.test(word)) say('-s after');
  else if (word.endsWith('ly')) say('adverb after');
  else say('other word after');
}

const possessiveMark = /^['’]/u;

function afterComma(tokens: readonly Token[], index: number, say: Say): void {
  const word = tokenAt(tokens, index);
  if (!word) return;
  if (word.kind === 'lower' && /^(?:who|whose|whom)$/.test(word.key)) {
    say('comma and "who" after');
    return;
  }
  if (word.kind === 'lower' && speechVerbs.has(word.key)) {
    say('comma and speech verb after');
    return;
  }
  if (word.kind === 'number') {
    say('comma and number after');
    return;
  }
  if (word.kind === 'capital') {
    say((word.senses & Sense.place) !== 0 ? 'comma and place after' : 'comma and capital after');
    return;
  }
  say('appositive after', isAppositive(tokens, index));
}

/** ", a Boston lawyer", ", director of", ", the group’s chief economist". */
function isAppositive(tokens: readonly Token[], index: number): boolean {
  for (let at = index; at < index + 7; at++) {
    const token = tokenAt(tokens, at);
    if (!token || token.kind === 'mark') return false;
    if (token.kind === 'lower' && (occupations.has(token.key) || offices.has(token.key))) return true;
  }
  return false;
}

/** What stands before or after that means: named after somebody. */
export const isNamedAfter = (tokens: readonly Token[], from: number): boolean => {
  const previous = tokenAt(tokens, from - 1);
  return from > 0 && previous?.kind === 'capital' && namedAfter.has(previous.key);
};
