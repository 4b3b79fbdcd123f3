import type { Range } from '../../model.ts';
import { Sense } from '../lexicon.ts';
import { opensSentenceAt, isNameWord, type Run } from './runs.ts';
import { isHonorific, isInitial, isSuffix, type Token, tokenAt } from './tokens.ts';
import { isOccupation } from '../../english/occupations.ts';
import { offices } from '../../english/offices.ts';
import { officeModifiers } from './words/officeModifiers.ts';
import { particles } from './words/functionWords.ts';
import { namedAfter, thingWords } from './words/organisations.ts';
import { wordSet } from '../../english/words.ts';

/**
 * What may be a name: a run of capitalised words without the title before it. Indices are into the paragraph's
 * tokens, offsets into the paragraph; all half-open.
 */
export interface NameCandidate extends Range {
  readonly from: number;
  readonly to: number;
  /** First token of the title before the name; `from` where there is none. */
  readonly titleFrom: number;
  /** The words of the name that count: no particles, suffixes, marks. */
  readonly words: readonly Token[];
  /** One word of a line in capitals, where nothing shows which words belong together. */
  readonly inCapitals: boolean;
}

/** The word of a candidate that is one word, or `undefined`. */
export const wordAlone = ({ words }: NameCandidate): Token | undefined =>
  words.length === 1 ? words.at(0) : undefined;

/** The words of a name, or of a part of one, in `folded` form. */
export const keyOf = (words: readonly Token[]): string => words.map((word) => word.key).join(' ');

/** Titles that are as often given names or surnames: only titles where nothing name-like stands before them. */
const nameLikeOffices =
  /^(?:dean|earl|duke|marshall|marshal|prince|king|major|judge|pope|bishop|baron|count|star|driver|rector|elder|prophet|page|porter|mason|del|don|dona|u|ko|sri|chandler|general|guru|sultan|amir|emir|raja|nawab|pandit|hon|sheikh|shah|chair|coach|chief|legend|champion|rebel|agent|counsel|saint|st|forward|keeper|winger|gunner|author|artist|father|sister|brother|mother|tan|tun|dato|imam|haji|khan|lord|lady|dame|princess|queen|baroness|swami|mufti|vicar|deacon|boxer|singer|principal|warden|singer|winner|mla|mp)$/;
/** Those of them that are given names more often than titles when one word follows. */
const givenLike =
  /^(?:dean|earl|duke|marshall|marshal|don|dona|tan|ko|u|daw|del|lady|major|prince|baron|chandler|star|page|mason|porter|amir|raja|sultan)$/;

export function candidatesOf(tokens: readonly Token[], runs: readonly Run[]): NameCandidate[] {
  const candidates: NameCandidate[] = [];
  const isHeadline = isSetInCapitals(tokens) && !isOneName(tokens, runs);
  for (const run of runs) {
    if (isHeadline) {
      candidates.push(...wordsOf(tokens, run));
      continue;
    }
    const candidate = candidateIn(tokens, run);
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

/** "MAYOR TO MEET ROE": a line without any small letter. */
const isSetInCapitals = (tokens: readonly Token[]): boolean =>
  tokens.every(
    ({ kind, allCapitals, text }) =>
      kind !== 'lower' && (kind !== 'capital' || allCapitals || text.length === 1),
  );

/** "JANE Q. ROE": a line of a few words that may all belong to one name. */
function isOneName(tokens: readonly Token[], runs: readonly Run[]): boolean {
  const run = runs.at(0);
  return runs.length === 1 && run !== undefined && run.to - run.from === tokens.length && tokens.length <= 3;
}

const wordsOf = (tokens: readonly Token[], { from, to }: Run): NameCandidate[] =>
  tokens.slice(from, to).flatMap((word, index) => {
    if (!isNameWord(word) || isInitial(word)) return [];
    const at = from + index;
    return [
      {
        start: word.start,
        end: word.end,
        from: at,
        to: at + 1,
        titleFrom: at,
        words: [word],
        inCapitals: true,
      },
    ];
  });

function candidateIn(tokens: readonly Token[], run: Run): NameCandidate | null {
  const titleFrom = titleStart(tokens, run.from);
  let from = nameStart(tokens, run);
  let to = nameEnd(tokens, from, run.to);
  const title = from > run.from ? tokenAt(tokens, from - 1) : undefined;
  const keepsParticle = title !== undefined && isHonorific(title) && tokenAt(tokens, from)?.kind === 'lower';
  while (!keepsParticle && from < to && isParticle(tokenAt(tokens, from))) from++;
  while (to > from && isParticle(tokenAt(tokens, to - 1))) to--;
  const first = tokenAt(tokens, from);
  const last = tokenAt(tokens, to - 1);
  if (from >= to || !first || !last) return null;
  const words = withoutNumber(tokens.slice(from, to).filter(isNameWord));
  if (!mayBeName(words, from > run.from) || isNamedAfter(tokens, from, to)) return null;
  return {
    start: first.start,
    end: last.end,
    from,
    to,
    titleFrom: Math.min(titleFrom, from),
    words,
    inCapitals: false,
  };
}

/** "George V", "John Paul I": behind the name and without a full stop one letter is a number. */
const withoutNumber = (words: readonly Token[]): readonly Token[] =>
  words.length > 1 && /^[IV]$/.test(words.at(-1)?.text ?? '') ? words.slice(0, -1) : words;

/** An initial or a bare title alone names nobody. */
function mayBeName(words: readonly Token[], hasTitle: boolean): boolean {
  const first = words.at(0);
  if (!first || words.length > 1) return first !== undefined;
  return !isInitial(first) && !(hasTitle && offices.has(first.key));
}

/** "Hurricane Roe", "Project Roe": a thing with somebody's name. */
function isNamedAfter(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokenAt(tokens, from);
  const previous = tokenAt(tokens, from - 1);
  const isJoined =
    tokenAt(tokens, from)?.spaced === true && previous?.kind === 'capital' && !previous.possessive;
  return (
    (to - from > 1 && first !== undefined && namedAfter.has(first.key)) ||
    (isJoined && namedAfter.has(previous.key))
  );
}

const isParticle = (token: Token | undefined): boolean => token?.kind === 'lower';

/** Index of the name's first word: behind titles, nationalities and the like. */
function nameStart(tokens: readonly Token[], run: Run): number {
  let from = run.from;
  if (belongsToOffice(tokens, run.from)) {
    while (from < run.to - 1 && isScope(tokenAt(tokens, from))) from++;
    while (from < run.to - 2 && isAcronym(tokens, from)) from++;
  }
  if (opensSentenceAt(tokens, from) && from < run.to - 1 && isOpening(tokens, from)) from++;
  from = afterExcellency(tokens, from, run.to);
  for (let index = run.to - 2; index >= from; index--) {
    if (isTitle(tokens, run, index)) {
      from = index + 1;
      break;
    }
  }
  return afterStrangers(tokens, afterNationality(tokens, from, run.to), run.to);
}

const anyName = Sense.given | Sense.surname | Sense.male | Sense.female;

/**
 * Skips words that are no names before a name of two words or more: "Acme CPO Jane Roe", "Famer John Doe", "for the
 * Middle East Bureau Jane Roe".
 */
function afterStrangers(tokens: readonly Token[], from: number, to: number): number {
  let isStrangerBehind = isCapitalStranger(tokenAt(tokens, to - 1));
  for (let at = to - 3; at >= from; at--) {
    isStrangerBehind ||= isCapitalStranger(tokenAt(tokens, at + 1));
    if (endsStrangers(tokens, from, at, isStrangerBehind)) return at + 1;
  }
  const first = tokenAt(tokens, from);
  const next = tokenAt(tokens, from + 1);
  const isAcronym =
    to - from === 2 && first?.allCapitals === true && /^\p{Lu}{3,4}$/u.test(first.text) && first.senses === 0;
  return isAcronym && next?.allCapitals === false && (next.senses & anyName) !== 0 && next.text.length > 2
    ? from + 1
    : from;
}

const isCapitalStranger = (token: Token | undefined): boolean =>
  token?.kind === 'capital' && isStranger(token);

/** Does a word at `at` that is no name stand right before a name? `isStrangerBehind`: so does one behind it. */
function endsStrangers(
  tokens: readonly Token[],
  from: number,
  at: number,
  isStrangerBehind: boolean,
): boolean {
  const token = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  const beyond = tokenAt(tokens, at + 2);
  if (token?.kind !== 'capital' && token?.kind !== 'initial') return false;
  if (next?.kind !== 'capital' || beyond === undefined || beyond.kind === 'mark') return false;
  if (isThing(next) || isThing(beyond)) return false;
  const isGiven = (next.senses & Sense.given) !== 0;
  if (isStranger(token) && isGiven) return true;
  const before = at > from ? tokenAt(tokens, at - 1) : undefined;
  const areStrangers =
    before !== undefined && isStranger(before) && (isStranger(token) || isInstitution(token));
  if (!areStrangers) return false;
  if (isGiven) return true;
  return (next.senses & anyName) !== 0 && !isModifier(next) && !isStrangerBehind;
}

/** A word for an institution, though somebody may be called so: "Bureau", "Hall". */
const isInstitution = (token: Token): boolean => thingWords.has(token.key) || isModifier(token);

const isThing = (token: Token): boolean =>
  thingWords.has(token.key) && (token.senses & (Sense.surname | Sense.given)) === 0;

/** A word that is on lists, but not on those of names; or looks like an acronym or a nationality. */
function isStranger(token: Token): boolean {
  if (token.kind !== 'capital' || isInitial(token)) return token.kind === 'initial' && !isInitial(token);
  if (isThing(token)) return true;
  if ((token.senses & anyName) !== 0) return false;
  return (
    token.senses !== 0 ||
    (token.allCapitals && token.text.length > 2) ||
    isModifier(token) ||
    /(?:ese|ish|ian|ican|famer)$/.test(token.key)
  );
}

/** Index behind the name: without a title that follows directly ("Jane Roe ILO Director-General"). */
function nameEnd(tokens: readonly Token[], from: number, runEnd: number): number {
  const group = groupStart(tokens, from, runEnd);
  if (group < runEnd) return group;
  let to = runEnd;
  while (to - from > 2 && isPlainOffice(tokenAt(tokens, to - 1))) to--;
  if (to < runEnd) while (to - from > 2 && tokenAt(tokens, to - 1)?.allCapitals) to--;
  return to;
}

/** Index of "Cabinet" in "the Jane Roe Cabinet": those who are with somebody are called so; `to` where none are. */
function groupStart(tokens: readonly Token[], from: number, to: number): number {
  if (!determiner.test(tokenAt(tokens, from - 1)?.key ?? '')) return to;
  const last = tokenAt(tokens, to - 1)?.key ?? '';
  const isWhiteHouse = last === 'house' && tokenAt(tokens, to - 2)?.key === 'white';
  if (!isWhiteHouse && !capitalGroup.test(last)) return to;
  const end = isWhiteHouse ? to - 2 : to - 1;
  return end > from && tokens.slice(from, end).every(mayLendName) ? end : to;
}

const determiner = /^(?:the|a)$/;
const capitalGroup = /^(?:administration|cabinet|campaign|era|government|opposition|presidency)$/;

const mayLendName = (token: Token): boolean =>
  (token.senses & anyName) !== 0 ||
  ((token.senses & ~Sense.organisation) === 0 && !thingWords.has(token.key) && !isModifier(token));

const isPlainOffice = (token: Token | undefined): boolean =>
  token !== undefined &&
  offices.has(token.key) &&
  !nameLikeOffices.test(token.key) &&
  (token.senses & Sense.surname) === 0;

function isTitle(tokens: readonly Token[], run: Run, index: number): boolean {
  const token = tokenAt(tokens, index);
  const next = tokenAt(tokens, index + 1);
  if (token === undefined || next === undefined || token.kind !== 'capital' || token.possessive) return false;
  if (!isHonorific(token) && !offices.has(token.key)) return isTrade(token) && !isThing(next);
  if (isSuffix(next) || next.kind === 'mark') return false;
  if (token.text.endsWith('.') || !nameLikeOffices.test(token.key)) return true;
  const previous = index > run.from ? tokenAt(tokens, index - 1) : undefined;
  if (previous && previous.kind !== 'lower' && !isModifier(previous) && (previous.senses & Sense.given) !== 0)
    return false;
  if (previous && isInitial(previous)) return false;
  const followsOffice = previous !== undefined && offices.has(previous.key);
  if (givenLike.test(token.key) && isInitial(next)) return false;
  const words = run.to - index;
  return !(givenLike.test(token.key) && (followsOffice ? words <= 3 : index === run.from && words === 2));
}

/** "Oceanographer", "Donor", "Republicans": what somebody is or does, and no name. */
export const isTrade = ({ key, senses }: Token): boolean =>
  (senses & anyName) === 0 &&
  !thingWords.has(key) &&
  (isOccupation(key) || isOccupation(key.replace(/s$/, ''))) &&
  !ofStageNames.test(key);

/** "Boy George", "Lady Day". */
const ofStageNames = /^(?:boy|girl|man|woman|lady|master)$/;

const isModifier = (token: Token | undefined): boolean =>
  token !== undefined && (officeModifiers.has(token.key) || offices.has(token.key));

/** What an office may be of or for: "State", "Trade", a country. */
const isScope = (token: Token | undefined): boolean =>
  isModifier(token) ||
  (((token?.senses ?? 0) & (Sense.place | Sense.demonym)) !== 0 &&
    ((token?.senses ?? 0) & Sense.given) === 0);

/** "ACME" in "head of ACME Jane Roe". */
const isAcronym = (tokens: readonly Token[], index: number): boolean =>
  tokenAt(tokens, index)?.allCapitals === true && tokenAt(tokens, index + 1)?.allCapitals === false;

/** "Following Roe", "Apparently Doe", "Top Roe": a word that has its capital from the sentence. */
function isOpening(tokens: readonly Token[], index: number): boolean {
  const token = tokenAt(tokens, index);
  const next = tokenAt(tokens, index + 1);
  if (token === undefined || next === undefined) return false;
  const mayBeName = (next.senses & anyName) !== 0 && (next.senses & Sense.common) === 0;
  if (openings.has(token.key) && mayBeName && !isInstitution(next)) return true;
  if ((token.senses & anyName) !== 0 || (token.senses & Sense.common) === 0) return false;
  return /(?:ing|ly|ed)$|^(?:ask|meet|call|make|get|take|watch)$/.test(token.key);
}

const openings = wordSet(
  'top key poor dear thank thanks blame forget remember imagine consider credit enter exit send hire elect follow join support',
);

/** "H E Jane Roe": His or Her Excellency, without full stops. */
function afterExcellency(tokens: readonly Token[], from: number, to: number): number {
  const isLetter = (index: number, letter: string) => tokenAt(tokens, index)?.text === letter;
  return isLetter(from, 'H') && isLetter(from + 1, 'E') && to - from > 2 ? from + 2 : from;
}

/** "Secretary of [State John Roe]": does an office with "of" or "for" stand right before? */
function belongsToOffice(tokens: readonly Token[], index: number): boolean {
  const first = tokenAt(tokens, index);
  const isOffice = first !== undefined && offices.has(first.key) && !officeModifiers.has(first.key);
  const mayBeScope = (isScope(first) && !isOffice) || isAcronym(tokens, index);
  return mayBeScope && officeBefore(tokens, index) >= 0;
}

const officeLinks = wordSet('of for in to');

/** Index of the office in "Secretary of", "Minister for the", "Minister of Planning and", right before `index`; or -1. */
function officeBefore(tokens: readonly Token[], index: number): number {
  let at = index - 1;
  if (tokenAt(tokens, at)?.key === 'and') {
    at--;
    while (tokenAt(tokens, at)?.kind === 'capital') at--;
  }
  if (tokenAt(tokens, at)?.key === 'the') at--;
  if (!officeLinks.has(tokenAt(tokens, at)?.key ?? '')) return -1;
  const office = tokenAt(tokens, at - 1);
  return office !== undefined &&
    office.kind !== 'mark' &&
    (offices.has(office.key) || office.key === 'chiefs')
    ? at - 1
    : -1;
}

function titleStart(tokens: readonly Token[], from: number): number {
  const office = belongsToOffice(tokens, from) ? officeBefore(tokens, from) : -1;
  if (office < 0) return from;
  let at = office;
  while (at > 0 && tokenAt(tokens, at - 1)?.kind === 'capital' && !opensSentenceAt(tokens, at)) at--;
  return at;
}

/** Skips "German", "Republican", "Frenchman" before a name of two words, where it is no name itself. */
function afterNationality(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (to - at > 1) {
    const token = tokenAt(tokens, at);
    const next = tokenAt(tokens, at + 1);
    if (token === undefined || next === undefined || next.kind === 'mark' || next.kind === 'lower') return at;
    const isName = (token.senses & (Sense.given | Sense.surname)) !== 0;
    const isNationality =
      (token.senses & Sense.demonym) !== 0 ||
      isDottedPlace(token) ||
      nationality.test(token.key) ||
      partisan.test(token.key);
    const isGiven = (token.senses & Sense.given) !== 0;
    const leavesFullName = to - at > 2 && (!isGiven || (next.senses & Sense.given) !== 0);
    if (!isNationality || (isName && !leavesFullName) || thingWords.has(next.key)) return at;
    at++;
  }
  return at;
}

const isDottedPlace = (token: Token): boolean => token.kind === 'initial' && !isInitial(token);

const nationality =
  /^(?:frenchman|englishman|irishman|scotsman|welshman|dutchman|spaniard|swede|dane|finn|pole|turk|czech|slovak|briton|kiwi|aussie|scot|croat|serb|norwegian|swiss|belgian)$/;
const partisan =
  /^(?:republican|democrat|democratic|tory|conservative|liberal|labour|independent|former|ex|then|late)$/;

/** Does a particle stand inside the name? */
export const hasParticle = (tokens: readonly Token[], { from, to }: NameCandidate): boolean =>
  tokens.slice(from, to).some((token) => token.kind === 'lower' && particles.has(token.key));
