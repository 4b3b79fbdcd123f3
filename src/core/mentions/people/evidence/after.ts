import { Sense } from '../../lexicon.ts';
import type { NameCandidate } from '../names.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { occupations } from '../words/occupations.ts';
import { offices } from '../words/offices.ts';
import { firmEnding } from '../words/organisations.ts';
import { personalVerbs, speechVerbs } from '../words/speech.ts';
import { markName } from './before.ts';
import type { Evidence } from './evidence.ts';

const party = /^ ?\((?:[DRI]|Dem|Rep|Lab|Con)\.?[-–, ]/u;
const age = /^,? (?:who is |aged? )?\d{1,2}(?:,|\)| years|\.|;|-year)|^ \(\d{1,3}\)/u;
const lifetime = /^ \((?:born |b\. |c\. )?\d{4}\)?/u;
const eastAsianName = /^ ?[(（][\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const bracket = /^ \([^)\d]{2,30}\)/u;
const numberFollows = /^ ?[:,]? \(?\d/u;

const tellingWords =
  /^(?:and|or|is|was|has|had|in|at|of|to|for|on|with|as|by|from|will|would|also|are|were|have|that|which|himself|herself|did|does|then|but|the|a|can|could|may|might|should)$/;
const namedGroup =
  /^(?:administration|government|era|presidency|cabinet|campaign|family|regime|camp|years|team|brothers|sisters|aide|ally)$/;

/** How much of the text behind a candidate is looked at, in characters. */
const reach = 48;

/** What stands right behind a candidate. */
export function evidenceAfter(
  paragraph: string,
  tokens: readonly Token[],
  candidate: NameCandidate,
): Evidence[] {
  const found: Evidence[] = [];
  const token = tokenAt(tokens, candidate.to);
  const last = tokenAt(tokens, candidate.to - 1);
  if (!token) return ['closes paragraph'];
  if (last?.possessive === true) return ['possessive ending'];
  if (token.kind === 'capital') return ['capital after'];
  if (token.kind === 'lower') return [wordAfter(token), ...firmEvidence(paragraph, candidate, token)];
  const rest = paragraph.slice(candidate.end, candidate.end + reach);
  if (firmEnding.test(rest)) found.push('firm after');
  if (party.test(rest)) return [...found, 'party after'];
  if (age.test(rest)) return [...found, 'age after'];
  if (lifetime.test(rest)) return [...found, 'year after'];
  if (eastAsianName.test(rest)) return [...found, 'East Asian name after'];
  if (bracket.test(rest)) found.push('bracket after');
  else if (numberFollows.test(rest)) found.push('number after');
  if (token.kind !== 'mark') return found;
  found.push(`${markName(token.text)} after`);
  if (token.text === ',') found.push(...afterComma(tokens, candidate.to + 1));
  return found;
}

/** "Roe and Co": a firm without a mark before its ending. */
const firmEvidence = (paragraph: string, candidate: NameCandidate, token: Token): Evidence[] =>
  token.key === 'and' && firmEnding.test(paragraph.slice(candidate.end, candidate.end + reach))
    ? ['firm after']
    : [];

function wordAfter(token: Token): Evidence {
  const word = token.key;
  if (speechVerbs.has(word)) return 'speech verb after';
  if (personalVerbs.has(word)) return 'personal verb after';
  if (word === 'who' || word === 'whose' || word === 'whom') return '"who" after';
  if (namedGroup.test(word)) return 'a group named so after';
  if (tellingWords.test(word)) return `"${word}" after`;
  if (occupations.has(word)) return 'occupation after';
  if (word.endsWith('ed')) return 'past tense after';
  if (word.endsWith('ing')) return '-ing after';
  if (/[^s]s$/.test(word)) return '-s after';
  return word.endsWith('ly') ? 'adverb after' : 'other word after';
}

function afterComma(tokens: readonly Token[], index: number): Evidence[] {
  const word = tokenAt(tokens, index);
  if (!word) return [];
  if (word.kind === 'lower' && /^(?:who|whose|whom)$/.test(word.key)) return ['comma and "who" after'];
  if (word.kind === 'lower' && speechVerbs.has(word.key)) return ['comma and speech verb after'];
  if (word.kind === 'number') return ['comma and number after'];
  if (word.kind === 'capital' && !isAppositive(tokens, index))
    return [(word.senses & Sense.place) !== 0 ? 'comma and place after' : 'comma and capital after'];
  return isAppositive(tokens, index) ? ['appositive after'] : [];
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
