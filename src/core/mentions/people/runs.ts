import { Sense } from '../lexicon.ts';
import { isNamedByCalendar, isOfCalendar } from './calendarNames.ts';
import { isHonorific, isInitial, isSuffix, type Token, tokenAt } from './tokens.ts';
import { functionWords, joining, particles } from './words/functionWords.ts';
import { offices } from '../../english/offices.ts';
import { irregularPasts } from '../../english/verbs.ts';
import { speakerVerbs } from './words/speech.ts';

/** Capitalised words that stand together: indices into the paragraph's tokens, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const openQuotes = '"“‘\'(';
const closeQuotes = '"”’\')';
const sentenceMarks = '.!?…:•|';

/** Does a sentence, a quotation or a line begin at this token? */
export function opensSentenceAt(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const before = tokenAt(tokens, at);
    if (!before) return true;
    if (before.kind !== 'mark') return false;
    if (sentenceMarks.includes(before.text)) return true;
    if (!'"“‘\'”’)'.includes(before.text)) return false;
  }
  return true;
}

/** Runs of capitalised words, in order, with the particles, initials, nicknames and suffixes that stand inside them. */
export function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let index = 0;
  while (index < tokens.length) {
    if (!mayBeInName(tokens, index)) {
      index++;
      continue;
    }
    let to = index + 1;
    for (let next = continuation(tokens, to); next > 0; next = continuation(tokens, to)) to = next;
    runs.push({ from: index, to });
    index = to;
  }
  return runs;
}

function mayBeInName(tokens: readonly Token[], index: number): boolean {
  const token = tokenAt(tokens, index);
  if (token?.kind === 'initial') return true;
  if (token?.kind !== 'capital' || modifierEnding.test(token.text) || isInPartyTag(tokens, index))
    return false;
  return !functionWords.has(token.key) || token.text === 'HE' || isNameDespiteLooks(tokens, index, token);
}

/** "R-Fla.", "D-N.J.", "R-West Virginia" behind a comma or in brackets: a legislator's party and state. */
function isInPartyTag(tokens: readonly Token[], index: number): boolean {
  for (let at = index; at > index - 3; at--) {
    const token = tokenAt(tokens, at);
    if (token?.kind !== 'capital') return false;
    const opens = partyAndState.test(token.text) ? at : startBeforeDash(tokens, at);
    if (opens >= 0) return /^[,(]$/.test(tokenAt(tokens, opens - 1)?.text ?? '');
  }
  return false;
}

const partyAndState = /^[DRI]-\p{Lu}/u;

/** Index of the "R" in "R–Fla." with a long dash; or -1. */
const startBeforeDash = (tokens: readonly Token[], index: number): number =>
  /^[–—-]$/.test(tokenAt(tokens, index - 1)?.text ?? '') &&
  tokenAt(tokens, index)?.spaced === false &&
  /^[DRI]$/.test(tokenAt(tokens, index - 2)?.text ?? '')
    ? index - 2
    : -1;

/** "Houston-based", "Labour-led": a word that only says something of the next one. */
const modifierEnding =
  /-(?:based|listed|born|led|backed|owned|style|era|like|area|trained|educated|bound|run|held|controlled|occupied|wide|made|sponsored|funded|made|friendly|speaking|related|type|class|old|year|day|day-old|year-old|elect's)$/;

/** "Will Smith", "He Jintao", "Jan Roe": a function word by its letters, but a name by its capital and place. */
function isNameDespiteLooks(tokens: readonly Token[], index: number, token: Token): boolean {
  const isListed = (token.senses & (Sense.given | Sense.surname)) !== 0;
  const next = tokenAt(tokens, index + 1);
  const isFollowed = next?.kind === 'capital' && next.spaced && !functionWords.has(next.key);
  const previous = tokenAt(tokens, index - 1);
  if (
    index > 0 &&
    previous?.kind === 'capital' &&
    (isHonorific(previous) || (isFollowed && offices.has(previous.key)))
  )
    return true;
  if (mayEndName(tokens, index, token) || standsForName(tokens, index, token)) return true;
  if (!isFollowed || token.possessive) return false;
  if (isOfCalendar(token)) return isNamedByCalendar(tokens, index, token, next);
  if (!isListed) return false;
  if (!opensSentenceAt(tokens, index)) return true;
  const isSurname = (next.senses & Sense.surname) !== 0;
  return token.key === 'will' && isSurname && isFinite(tokenAt(tokens, index + 2));
}

/** Months and modal verbs that are names as well. */
const namesToo = /^(?:april|august|june|may|will)$/;

/** The "May" in "Theresa May said": behind a given name, and no date. */
function mayEndName(tokens: readonly Token[], index: number, { key, spaced }: Token): boolean {
  const previous = tokenAt(tokens, index - 1);
  const next = tokenAt(tokens, index + 1);
  return (
    spaced &&
    namesToo.test(key) &&
    previous?.kind === 'capital' &&
    !previous.possessive &&
    !functionWords.has(previous.key) &&
    (previous.senses & Sense.given) !== 0 &&
    next?.kind !== 'number' &&
    next?.kind !== 'capital'
  );
}

const beforeDate =
  /^(?:after|before|beginning|by|during|early|every|following|from|in|last|late|mid|next|of|on|since|this|through|throughout|till|to|until|was)$/;

/** The "May" in "May said", "May’s plan": a name, if the article calls somebody so. */
function standsForName(tokens: readonly Token[], index: number, { key, possessive }: Token): boolean {
  if (!namesToo.test(key) || beforeDate.test(tokenAt(tokens, index - 1)?.key ?? '')) return false;
  const next = tokenAt(tokens, index + 1);
  if (key !== 'will' && next?.kind === 'mark')
    return /^[,.)]$/.test(next.text) && tokenAt(tokens, index + 2)?.kind !== 'number';
  return possessive || isFinite(next);
}

/** Is this a verb in a tense of its own: "said", "was", "lost"? */
const isFinite = (token: Token | undefined): boolean =>
  token?.kind === 'lower' &&
  (/ed$|^(?:is|was|has|had|will|would|did|does|may)$/.test(token.key) ||
    speakerVerbs.has(token.key) ||
    irregularPasts.has(token.key));

/** Index behind what continues the run at `index`, or 0. */
function continuation(tokens: readonly Token[], index: number): number {
  const last = tokenAt(tokens, index - 1);
  const next = tokenAt(tokens, index);
  if (!last || !next || last.possessive) return 0;
  if (isSuffix(next) && (next.spaced || last.kind === 'initial')) return index + 1;
  if (next.text === ',' && isJunior(tokenAt(tokens, index + 1))) return index + 2;
  if (isSuffix(last)) return 0;
  if (isFirstOfName(tokens, index)) return index + 1;
  if (mayBeInName(tokens, index)) return next.spaced || last.kind === 'initial' ? index + 1 : 0;
  if (next.kind === 'lower' && next.spaced) return afterParticles(tokens, index);
  if (next.spaced && openQuotes.includes(next.text)) return afterNickname(tokens, index);
  return 0;
}

const regnalTitle =
  /^(?:king|queen|pope|popes|emperor|empress|tsar|czar|czarina|sultan|shah|kaiser|patriarch|prince|duke)$/;

/** The "I" of "King James I" and "John Paul I", which is no pronoun. */
function isFirstOfName(tokens: readonly Token[], index: number): boolean {
  const [title, given, first, next] = [-2, -1, 0, 1].map((by) => tokenAt(tokens, index + by));
  if (first?.text !== 'I' || !first.spaced || given?.kind !== 'capital') return false;
  if (/^(?:am|was|have|had|do|did|can|could|will|would|think|know)$/.test(next?.key ?? '')) return false;
  return regnalTitle.test(title?.key ?? '') || (title?.key === 'john' && given.key === 'paul');
}

const isJunior = (token: Token | undefined): boolean => token !== undefined && /^[JS]r\.?$/.test(token.text);

function afterParticles(tokens: readonly Token[], index: number): number {
  for (let at = index; at < index + 3; at++) {
    const token = tokenAt(tokens, at);
    if (!token?.spaced) return 0;
    if (token.kind === 'capital')
      return at > index && mayBeInName(tokens, at) && !startsAnother(tokens, at) ? at + 1 : 0;
    if (token.kind !== 'lower' || !particles.has(token.key)) return 0;
  }
  return 0;
}

/** Juan Roe “y” Jorge Doe: after "y" and "e" a given name begins another person's. */
function startsAnother(tokens: readonly Token[], index: number): boolean {
  const link = tokenAt(tokens, index - 1)?.key;
  const isLink = link === 'y' || link === 'e';
  return (
    isLink &&
    ((tokenAt(tokens, index)?.senses ?? 0) & Sense.given) !== 0 &&
    tokenAt(tokens, index + 1)?.kind === 'capital'
  );
}

/** Robert “Bob” Roe: a nickname of one or two words in quotation marks, with more of the name behind it. */
function afterNickname(tokens: readonly Token[], index: number): number {
  if (tokenAt(tokens, index)?.text === '(') return afterFullForm(tokens, index);
  for (let at = index + 2; at <= index + 3; at++) {
    const close = tokenAt(tokens, at);
    if (!close || tokenAt(tokens, at - 1)?.kind !== 'capital') return 0;
    if (closeQuotes.includes(close.text)) return behindBracket(tokens, at);
  }
  return 0;
}

/** Index behind the word that goes on with the name after what ends at `close`, or 0. */
function behindBracket(tokens: readonly Token[], close: number): number {
  const after = tokenAt(tokens, close + 1);
  return after?.kind === 'capital' && after.spaced && mayBeInName(tokens, close + 1) ? close + 2 : 0;
}

/** How many words a given name may have that is explained in brackets. */
const longestFullForm = 4;

/** Bob (Robert James) Roe: other given names in brackets behind the first, with the surname behind them. */
function afterFullForm(tokens: readonly Token[], index: number): number {
  const first = tokenAt(tokens, index - 1);
  if (!first || !isGiven(first) || tokenAt(tokens, index - 2)?.kind === 'capital') return 0;
  let hasGiven = false;
  for (let at = index + 1; at <= index + 1 + longestFullForm; at++) {
    const token = tokenAt(tokens, at);
    if (token?.text === ')') return hasGiven ? behindBracket(tokens, at) : 0;
    if (token?.kind !== 'capital') return 0;
    hasGiven ||= isGiven(token);
  }
  return 0;
}

const isGiven = ({ senses }: Token): boolean => (senses & (Sense.given | Sense.male | Sense.female)) !== 0;

/** Does the token count as a word of a name, apart from particles ("Van Roe" too), suffixes and marks? */
export const isNameWord = (token: Token): boolean =>
  (token.kind === 'capital' && !isSuffix(token) && !joining.has(token.key)) || isInitial(token);
