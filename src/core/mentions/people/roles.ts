import type { Range } from '../../model.ts';
import { Sense } from '../lexicon.ts';
import type { NameCandidate } from './names.ts';
import { isHonorific, type Token, tokenAt } from './tokens.ts';
import { functionWords } from './words/functionWords.ts';
import { isOccupation } from '../../english/occupations.ts';
import { offices } from '../../english/offices.ts';
import { officeModifiers } from './words/officeModifiers.ts';
import { wordsOf } from '../../english/words.ts';
import { irregularPasts } from '../../english/verbs.ts';
import { kin } from './words/kin.ts';
import { dealingVerbs, personalVerbs, presentTenses, speakerVerbs } from './words/speech.ts';

/** Longest roles, in words: before a name, and behind it. */
const longest = { before: 9, after: 18 };

const isRoleNoun = (token: Token): boolean =>
  token.kind !== 'mark' &&
  !(token.kind === 'lower' && abbreviated.test(token.key)) &&
  (isOccupation(token.key) || offices.has(token.key));

/** Titles only with a capital: somebody has a bad "rep". */
const abbreviated = /^(?:sens?|reps?|govs?|gen|col|lt|sgt|prof|pm|m[lp]as?|mps?|maj|capt)$/;

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
    if (
      token === undefined ||
      !mayBeInRoleBefore(tokens, at - 1, titleFrom) ||
      isOfAnother(tokens, at - 1, to)
    )
      break;
    if (noun < 0 && isRoleNoun(token)) noun = at - 1;
  }
  if (!opensPhrase(tokens, at)) at = behindDoubtful(tokens, at, noun);
  at = atCapitalOffice(tokens, at, to);
  while (at < to && isDroppedFirst(tokenAt(tokens, at))) at++;
  const first = tokenAt(tokens, at);
  let end = to;
  while (end - 1 > at && isAddress(tokenAt(tokens, end - 1))) end--;
  const last = tokenAt(tokens, end - 1);
  if (noun < 0 || at >= to || !first || !last) return null;
  if (hasComma && (noun !== to - 1 || !isPossessor(first))) return null;
  if (noun < end - 1 && tokens.slice(titleFrom, from).every(isAddress)) return null;
  if (tokens.slice(at, to).every(isHonorific)) return null;
  if (endsOpen.test(last.key)) return null;
  const before = tokenAt(tokens, at - 1)?.key ?? '';
  if (first.kind === 'capital' ? /^an?$/.test(before) : before === 'to' && mayBeVerb.test(first.key))
    return null;
  return withoutPossessor(tokens, at, end);
}

/** The "for" in "spokesman for Mayor" Jane Roe: the mayor has one. "Secretary of State" ends in no office. */
function isOfAnother(tokens: readonly Token[], index: number, to: number): boolean {
  const last = tokenAt(tokens, to - 1);
  return (
    index < to - 1 &&
    last !== undefined &&
    /^(?:of|for)$/.test(tokenAt(tokens, index)?.key ?? '') &&
    isRoleNoun(last)
  );
}

/** "a President Doe" is nobody yet; "to host Doe" says what is done. */
const mayBeVerb = /^(?:boss|coach|cook|guard|guide|head|host|judge|lead|model|nurse|partner|pilot|captain)$/;

/** "critic of" Mr. Doe, "King and" Doe: words that say of somebody else what he or she is. */
const endsOpen = /^(?:of|for|to|at|in|with|and|or|the|a|an)$/;

/** "senior adviser" of "his senior adviser"; `null` for "his wife" and "rival", which say nothing without the other. */
function withoutPossessor(tokens: readonly Token[], at: number, to: number): Range | null {
  const from = possessives.test(tokenAt(tokens, at)?.key ?? '') ? at + 1 : at;
  const [first, last] = [tokenAt(tokens, from), tokenAt(tokens, to - 1)];
  if (!first || !last) return null;
  const isOfSomebody = from > at || from === to - 1;
  return isOfSomebody && relations.has(last.key) ? null : { start: first.start, end: last.end };
}

/** What somebody is only to another. */
const relations: ReadonlySet<string> = new Set([
  ...kin,
  ...wordsOf(
    'ally boss colleague compatriot counterpart foe friend guest mentor neighbor neighbour opponent predecessor rival ' +
      'roommate running-mate successor teammate team-mate',
  ),
]);

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

/**
 * "the network [President Jane Roe] formed": small words before a capital office are no part of it, unless they modify
 * it ("former", "police").
 */
function atCapitalOffice(tokens: readonly Token[], at: number, to: number): number {
  const office = tokens.findIndex(
    (token, index) => index >= at && index < to && token.kind === 'capital' && offices.has(token.key),
  );
  if (office < 0 || tokenAt(tokens, at)?.kind !== 'lower') return at;
  let from = office;
  while (from > at && isModifierOfOffice(tokenAt(tokens, from - 1))) from--;
  return from;
}

const isModifierOfOffice = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.key !== 'lead' &&
  !token.possessive &&
  (token.kind === 'capital' || isOfficeWord(token));

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
  return !isVerb(token) && !/(?:ed|ly|ing)$/.test(token.key);
}

const isVerb = ({ key }: Token): boolean =>
  speakerVerbs.has(key) ||
  personalVerbs.has(key) ||
  irregularPasts.has(key) ||
  presentTenses.has(key) ||
  dealingVerbs.has(key) ||
  plainVerbs.test(key);

const plainVerbs = /^(?:back|elect|endorse|face|force|oppose|prefer|support)$/;

/** The "of" in "Secretary of State", the "and" in "founder and chief executive"; not that in "wife of Senator". */
function linksOffice(tokens: readonly Token[], index: number): boolean {
  const before = tokenAt(tokens, index - 1);
  return before !== undefined && isRoleNoun(before) && !kin.has(before.key);
}

/** "Mr.", "Dr.": no part of what somebody is. */
const isAddress = (token: Token | undefined): boolean =>
  token !== undefined && isHonorific(token) && !officeModifiers.has(token.key) && !offices.has(token.key);

const isDroppedFirst = (token: Token | undefined): boolean =>
  isAddress(token) || /^(?:of|for|and|then|the|an?|-)$/.test(token?.key ?? '');

const determiners = /^(?:a|an|the|his|her|their|its|one|another)$/;
const endsRole =
  /^(?:who|whose|whom|which|that|when|while|where|after|before|because|although|is|was|are|were|has|had|have|will|would|could|can|may|might|but|as|than|also|he|she|they|it)$/;
const links =
  /^(?:of|for|at|in|from|with|to|on|by|and|the|a|an|de|under|between|near|into|about|over|across|against|during|among|his|her|their|its|who)$/;

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
    if (token === undefined || endsRoleAfter(token) || opensTitle(tokens, to)) break;
    if (
      token.kind === 'lower' &&
      links.test(token.key) &&
      !determiners.test(token.key) &&
      token.key !== 'and'
    )
      hasLink = true;
    if (
      !hasNoun &&
      (token.key === 'or' || (token.key === 'and' && determiners.test(tokenAt(tokens, to + 1)?.key ?? '')))
    )
      return null;
    if (!hasLink && token.kind === 'lower' && irregularPasts.has(token.key)) return null;
    if (isRoleNoun(token) && !hasLink && !token.possessive) hasNoun = true;
    else if (hasNoun && !hasLink && isNameBehind(tokens, to)) return null;
  }
  const last = tokenAt(tokens, to - 1);
  const end = tokenAt(tokens, to);
  if (!hasNoun || !last || to - from >= longest.after || (end?.kind === 'lower' && !endsRole.test(end.key)))
    return null;
  if (first.kind === 'lower' && functionWords.has(first.key) && !determiners.test(first.key)) return null;
  if (determiners.test(first.key) && end?.kind === 'lower' && !relatives.test(end.key)) return null;
  if (isVerbPhrase(tokens, from)) return null;
  while (to > from + 1 && endsOpen.test(tokenAt(tokens, to - 1)?.key ?? '')) to--;
  if (tokenAt(tokens, from)?.kind === 'lower' && possessives.test(first.key))
    return withoutPossessor(tokens, from, to);
  return { start: first.start, end: tokenAt(tokens, to - 1)?.end ?? last.end };
}

/** In "Roe, a mayor who" the mayor is Roe; in "In Roe, the mayor said" it may be anybody. */
const relatives = /^(?:who|whose|whom|which|that|when|where|while)$/;

const modifying =
  /^(?:acting|founding|incoming|leading|longstanding|managing|marketing|outgoing|presiding|reigning|retiring|ruling|serving|sitting|visiting)$/;

/** "…, called him a master": what was done, and not what somebody is. */
const isVerbPhrase = (tokens: readonly Token[], from: number): boolean => {
  const [first, next] = [tokenAt(tokens, from), tokenAt(tokens, from + 1)];
  if (first?.kind !== 'lower' || determiners.test(first.key) || isOfficeWord(first)) return false;
  if (first.key.endsWith('ing')) return !modifying.test(first.key);
  return isVerb(first) || /^(?:him|her|it|them|me|us|a|an|the|his|their|its)$/.test(next?.key ?? '');
};

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

/** Two apostrophes in place of a quotation mark: "co-author of ''The Net". */
const opensTitle = (tokens: readonly Token[], at: number): boolean =>
  tokenAt(tokens, at)?.text === "'" && tokenAt(tokens, at + 1)?.text === "'";

function endsRoleAfter(token: Token): boolean {
  if (token.kind === 'mark') return !/^[-'’&/]$/.test(token.text);
  return token.kind === 'lower' && (endsRole.test(token.key) || speakerVerbs.has(token.key));
}
