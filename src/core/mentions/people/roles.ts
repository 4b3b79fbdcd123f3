import type { Range } from '../../model.ts';
import { Sense } from '../lexicon.ts';
import type { NameCandidate } from './names.ts';
import { isHonorific, type Token, tokenAt } from './tokens.ts';
import { functionWords } from './words/functionWords.ts';
import { isOccupation } from '../../english/occupations.ts';
import { offices } from '../../english/offices.ts';
import { officeModifiers } from './words/officeModifiers.ts';
import { kin } from './words/kin.ts';
import { personalVerbs, speakerVerbs } from './words/speech.ts';

/** Longest roles, in words: before a name, and behind it. */
const longest = { before: 9, after: 18 };

const isRoleNoun = (token: Token): boolean =>
  token.kind !== 'mark' && (isOccupation(token.key) || offices.has(token.key));

/** The words that say what the named person is, as the paragraph has them beside the name; or `null`. */
export function roleBeside(tokens: readonly Token[], candidate: NameCandidate): Range | null {
  return roleBefore(tokens, candidate) ?? roleAfter(tokens, candidate.to);
}

/** "Treasury Secretary" Jane Roe; "his lawyer" John Doe; "Roe’s predecessor", John Doe. */
function roleBefore(tokens: readonly Token[], { from, titleFrom }: NameCandidate): Range | null {
  let to = from;
  if (tokenAt(tokens, to - 1)?.text === ',') to--;
  const hasComma = to < from;
  let at = to;
  let noun = -1;
  for (; at > 0 && to - at < longest.before; at--) {
    const token = tokenAt(tokens, at - 1);
    if (token === undefined || !mayBeInRoleBefore(tokens, at - 1, titleFrom)) break;
    if (noun < 0 && isRoleNoun(token)) noun = at - 1;
  }
  if (!opensPhrase(tokens, at)) at = behindDoubtful(tokens, at, noun);
  while (at < to && isDroppedFirst(tokenAt(tokens, at))) at++;
  const first = tokenAt(tokens, at);
  let end = to;
  while (end - 1 > at && isAddress(tokenAt(tokens, end - 1))) end--;
  const last = tokenAt(tokens, end - 1);
  if (noun < 0 || at >= to || !first || !last) return null;
  if (hasComma && (noun !== to - 1 || !isPossessor(first))) return null;
  if (noun < to - 1 && titleFrom === from) return null;
  if (tokens.slice(at, to).every(isHonorific)) return null;
  return { start: first.start, end: last.end };
}

/**
 * Does a phrase open at the index, so that the words in it are no verbs? Behind an article, a preposition, a comma or a
 * verb of speech, and with "his".
 */
function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const first = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  if (first && isPossessor(first)) return true;
  if (before === undefined)
    return [first, tokenAt(tokens, at + 1)].some(isOfficeWord) || tokenAt(tokens, at + 1)?.kind !== 'lower';
  if (before.key === 'to') return isVerbOrRole(tokenAt(tokens, at - 2));
  return (
    determiners.test(before.key) ||
    prepositions.test(before.key) ||
    isVerbOrRole(before) ||
    /^[,.;:(“"—–]$/.test(before.text)
  );
}

const prepositions =
  /^(?:of|by|for|with|from|about|against|on|in|at|like|than|between|behind|under|over|after|before|including|and)$/;

const isVerbOrRole = (token: Token | undefined): boolean =>
  token !== undefined && (isRoleNoun(token) || speakerVerbs.has(token.key) || personalVerbs.has(token.key));

/** Where the words end that may be verbs ("who advises", "Voters prefer"): at the first that opens the name of an office. */
function behindDoubtful(tokens: readonly Token[], at: number, noun: number): number {
  let from = tokenAt(tokens, at - 1) === undefined ? at + 1 : at;
  while (from < noun && tokenAt(tokens, from)?.kind === 'lower' && !isOfficeWord(tokenAt(tokens, from)))
    from++;
  return from;
}

const isOfficeWord = (token: Token | undefined): boolean =>
  token !== undefined && (isRoleNoun(token) || officeModifiers.has(token.key));

const possessives = /^(?:his|her|their|its|my|our)$/;
const isPossessor = (token: Token): boolean => token.possessive || possessives.test(token.key);

function mayBeInRoleBefore(tokens: readonly Token[], index: number, titleFrom: number): boolean {
  const token = tokenAt(tokens, index);
  if (token === undefined) return false;
  if (index >= titleFrom) return true;
  const next = tokenAt(tokens, index + 1);
  if (token.kind === 'mark') return token.text === '-' && next?.spaced === false;
  if (token.kind === 'initial') return token.text.length > 2;
  if (token.kind === 'number') return next?.text === '-' && !next.spaced;
  if (possessives.test(token.key)) return true;
  if (/^(?:former|then|acting|vice|first|second|of|for|and)$/.test(token.key)) {
    return !/^(?:of|for|and)$/.test(token.key) || linksOffice(tokens, index);
  }
  if (functionWords.has(token.key)) return false;
  if (token.kind === 'capital') return true;
  return !speakerVerbs.has(token.key) && !personalVerbs.has(token.key) && !/(?:ed|ly|ing)$/.test(token.key);
}

/** The "of" in "Secretary of State", the "and" in "founder and chief executive"; not that in "wife of Senator". */
function linksOffice(tokens: readonly Token[], index: number): boolean {
  const before = tokenAt(tokens, index - 1);
  return before !== undefined && isRoleNoun(before) && !kin.has(before.key);
}

/** "Mr.", "Dr.": no part of what somebody is. */
const isAddress = (token: Token | undefined): boolean =>
  token !== undefined && isHonorific(token) && !officeModifiers.has(token.key) && !offices.has(token.key);

const isDroppedFirst = (token: Token | undefined): boolean =>
  isAddress(token) || /^(?:of|for|and|then|-)$/.test(token?.key ?? '');

const determiners = /^(?:a|an|the|his|her|their|its|one|another)$/;
const endsRole =
  /^(?:who|whose|whom|which|that|when|while|where|after|before|because|although|is|was|are|were|has|had|have|will|would|could|can|may|might|but|as|than|also|he|she|they|it)$/;
const links =
  /^(?:of|for|at|in|from|with|to|on|by|and|the|a|an|de|under|between|near|into|about|his|her|their|its|who)$/;

/** Jane Roe, "director of the Institute", …; John Doe, 43, "a teacher from Ohio", … */
function roleAfter(tokens: readonly Token[], nameEnd: number): Range | null {
  if (tokenAt(tokens, nameEnd)?.text !== ',') return null;
  let from = nameEnd + 1;
  if (tokenAt(tokens, from)?.kind === 'number' && tokenAt(tokens, from + 1)?.text === ',') from += 2;
  const first = tokenAt(tokens, from);
  if (first === undefined || first.kind === 'number') return null;
  let to = from;
  let hasNoun = false;
  let hasLink = false;
  for (; to < tokens.length && to - from < longest.after; to++) {
    const token = tokenAt(tokens, to);
    if (token === undefined || endsRoleAfter(token)) break;
    if (
      token.kind === 'lower' &&
      links.test(token.key) &&
      !determiners.test(token.key) &&
      token.key !== 'and'
    )
      hasLink = true;
    if (!hasNoun && token.key === 'or') return null;
    if (isRoleNoun(token) && !hasLink && !token.possessive) hasNoun = true;
    else if (hasNoun && !hasLink && isNameBehind(tokens, to)) return null;
  }
  const last = tokenAt(tokens, to - 1);
  const end = tokenAt(tokens, to);
  if (!hasNoun || !last || to - from >= longest.after || (end?.kind === 'lower' && !endsRole.test(end.key)))
    return null;
  if (first.kind === 'lower' && functionWords.has(first.key) && !determiners.test(first.key)) return null;
  return { start: first.start, end: last.end };
}

/** "…, her Vice President Lee Hill": who is named behind the noun is somebody else, and a list goes on. */
const isNameBehind = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, next] = [at - 1, at, at + 1].map((index) => tokenAt(tokens, index));
  return (
    before !== undefined &&
    isRoleNoun(before) &&
    token?.kind === 'capital' &&
    next?.kind === 'capital' &&
    (token.senses & (Sense.male | Sense.female | Sense.given)) !== 0
  );
};

function endsRoleAfter(token: Token): boolean {
  if (token.kind === 'mark') return !/^[-'’&/]$/.test(token.text);
  return token.kind === 'lower' && (endsRole.test(token.key) || speakerVerbs.has(token.key));
}
