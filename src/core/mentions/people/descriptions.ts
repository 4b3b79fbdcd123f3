import { sieveOf } from '../../letters.ts';
import type { Range } from '../../model.ts';
import { genderOfTitle, type Gender } from './gender.ts';
import { tokenAt, type Token } from './tokens.ts';
import { functionWords } from './words/functionWords.ts';
import { occupations } from '../../english/occupations.ts';
import { sourceNouns, vagueNouns } from './words/unnamedSources.ts';
import { offices } from '../../english/offices.ts';
import { personalVerbs, speakerVerbs } from './words/speech.ts';
import { wordSet } from '../../english/words.ts';

/** "a senior White House official", "the House Democratic leader": one person, by what he or she is. */
export interface Description extends Range {
  /** End of the words that tell who it is: of "a person close to the talks" only "a person" is the mention. */
  readonly wordsEnd: number;
  readonly definite: boolean;
  /** "another": not the one before. */
  readonly other: boolean;
  /** The noun and the words before it, in `folded` form. */
  readonly noun: string;
  readonly modifiers: readonly string[];
  /** It is the subject of a verb of speech. */
  readonly speaks: boolean;
  /** May stand for a source whom the article does not name. */
  readonly maybeSource: boolean;
  readonly gender: Gender | null;
}

const determiners = wordSet('a an the one another');
const mayDetermine = sieveOf(determiners);

/** Longest description, in words behind the determiner. */
const longest = 8;

/** Descriptions of one person in a paragraph, outside of quotations. Offsets are into the paragraph. */
export function descriptionsIn(
  tokens: readonly Token[],
  isQuoted: (offset: number) => boolean,
): Description[] {
  const found: Description[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!mayDetermine(token.key, 0, token.key.length) || !determiners.has(token.key)) continue;
    if (token.kind === 'mark' || isQuoted(token.start)) continue;
    const description = descriptionAt(tokens, index);
    if (description) found.push(description);
  }
  return found;
}

function descriptionAt(tokens: readonly Token[], from: number): Description | null {
  const determiner = tokenAt(tokens, from);
  const noun = nounIndex(tokens, from + 1);
  const last = tokenAt(tokens, noun);
  if (!determiner || !last || isNamed(tokens, noun) || isSetOff(tokens, from)) return null;
  const qualified = qualifierEnd(tokens, noun);
  // "A person" may be anybody; "a person close to the talks" is a source.
  const isVague = vagueNouns.has(last.key);
  if (isVague && qualified === noun) return null;
  const around = isVague ? tokens.slice(noun + 1, qualified + 1) : [];
  const modifiers = [...tokens.slice(from + 1, noun), ...around].filter(({ kind }) => kind !== 'mark');
  return {
    start: determiner.start,
    end: last.end,
    wordsEnd: isVague ? (tokenAt(tokens, qualified)?.end ?? last.end) : last.end,
    definite: determiner.key === 'the',
    other: determiner.key === 'another',
    noun: last.key,
    modifiers: modifiers.map((token) => token.key),
    speaks: speaks(tokens, from, noun),
    maybeSource: isVague || sourceNouns.has(last.key),
    gender: genderOfTitle(last),
  };
}

const isPersonNoun = (token: Token): boolean =>
  (token.kind === 'lower' || token.kind === 'capital') &&
  (sourceNouns.has(token.key) ||
    vagueNouns.has(token.key) ||
    occupations.has(token.key) ||
    offices.has(token.key));

/** What tells of a nameless source what it knows, in words behind the noun. */
const qualifiers = [
  'close to',
  'familiar with',
  'with knowledge',
  'with direct knowledge',
  'briefed on',
  'involved in',
];
/** Longest of these with what it is about, in words. */
const longestQualifier = 10;

/** Index of the last word of "close to the talks" behind the noun; of the noun itself where nothing of it follows. */
function qualifierEnd(tokens: readonly Token[], noun: number): number {
  const next = [1, 2, 3].map((ahead) => tokenAt(tokens, noun + ahead)?.key ?? '').join(' ');
  if (!qualifiers.some((words) => `${next} `.startsWith(`${words} `))) return noun;
  for (let at = noun + 1; at <= noun + longestQualifier; at++) {
    const token = tokenAt(tokens, at);
    const isOver =
      !token ||
      token.kind === 'mark' ||
      (token.kind === 'lower' && speakerVerbs.has(token.key)) ||
      token.key === 'who';
    if (isOver) return at - 1;
  }
  return noun;
}

/** Index of the last noun for a person in the noun phrase that starts at `from`, or -1. */
function nounIndex(tokens: readonly Token[], from: number): number {
  let noun = -1;
  for (let at = from; at < from + longest; at++) {
    const token = tokenAt(tokens, at);
    if (!token || !mayModify(tokens, at)) break;
    if (isPersonNoun(token)) noun = at;
    else if (noun >= 0 && token.kind === 'lower' && noun === at - 1) {
      return continuesPhrase(token) && qualifierEnd(tokens, noun) === noun ? -1 : noun;
    }
    if (token.possessive) return -1;
  }
  const next = tokenAt(tokens, noun + 1);
  return noun >= 0 && next?.kind === 'lower' && noun === from + longest - 1 ? -1 : noun;
}

function mayModify(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (!token) return false;
  if (token.kind === 'mark') return token.text === '-' && tokenAt(tokens, at + 1)?.spaced === false;
  if (token.kind === 'number') return false;
  if (/^(?:former|top|first|second|third|one|late)$/.test(token.key)) return true;
  return !functionWords.has(token.key) && !speakerVerbs.has(token.key) && !personalVerbs.has(token.key);
}

/** Behind the noun, a lower-case word that makes it part of a longer phrase: "the player association". */
const continuesPhrase = (token: Token): boolean =>
  !/(?:ed|ing|ly|s)$/.test(token.key) && !verbsOfState.test(token.key);
const verbsOfState =
  /^(?:spoke|told|said|made|went|got|took|gave|came|left|met|won|lost|ran|led|drew|fell|rose|saw|knew|thought|felt|kept|held|set|put|let|spent|brought|bought|sought|caught|taught|wrote|shot|hit|cut|quit|beat|became|began|grew|flew|broke|chose|drove|swore|bore|wore|tore)$/;

/** Does a name follow, so that the phrase is its title or apposition? */
function isNamed(tokens: readonly Token[], noun: number): boolean {
  const next = tokenAt(tokens, noun + 1);
  if (next?.kind === 'capital' || next?.kind === 'initial') return true;
  return next?.text === ',' && tokenAt(tokens, noun + 2)?.kind === 'capital';
}

const placing = /^(?:in|at|from|on|near|of|to|for)$/;

/** Is it set off behind a name, as in "Ana Ruiz of Oldtown, a teacher"? "In Washington, a teacher" sets off a place. */
function isSetOff(tokens: readonly Token[], from: number): boolean {
  if (tokenAt(tokens, from - 1)?.text !== ',') return false;
  let at = from - 2;
  while (/^(?:capital|initial)$/.test(tokenAt(tokens, at)?.kind ?? '')) at--;
  const isCapitalised = at < from - 2;
  const opening = tokenAt(tokens, at + 1)?.key ?? '';
  if (!isCapitalised || placing.test(opening)) return false;
  const isPlace = placing.test(tokenAt(tokens, at)?.key ?? '');
  return !isPlace || (tokenAt(tokens, at)?.key === 'of' && tokenAt(tokens, at - 1)?.kind === 'capital');
}

/** "Flynn is a lawyer, said Ruiz": what somebody is does not speak. */
const stateVerbs = wordSet('is was are were be been being became as');

function speaks(tokens: readonly Token[], from: number, noun: number): boolean {
  const before = tokenAt(tokens, from - 1);
  if (before?.kind === 'lower' && speakerVerbs.has(before.key)) return true;
  if (before?.key === 'to' && tokenAt(tokens, from - 2)?.key === 'according') return true;
  if (before && stateVerbs.has(before.key)) return false;
  let at = qualifierEnd(tokens, noun) + 1;
  if (tokenAt(tokens, at)?.text === ',') at++;
  if (
    /^(?:who|whose|speaking|on|with|in|at|from|of|for|familiar|close)$/.test(tokenAt(tokens, at)?.key ?? '')
  ) {
    at = behindClause(tokens, at);
  }
  if (/^(?:also|later|then|then|has|had|on)$/.test(tokenAt(tokens, at)?.key ?? '')) at++;
  const verb = tokenAt(tokens, at);
  return verb?.kind === 'lower' && speakerVerbs.has(verb.key);
}

/** Index behind a short clause such as "who asked not to be named,"; the clause may end in a comma or in a verb of speech. */
function behindClause(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + 18; at++) {
    const token = tokenAt(tokens, at);
    if (!token || /^[.;:”"“]$/.test(token.text)) return from;
    if (token.text === ',') return at + 1;
    if (
      at > from + 1 &&
      token.kind === 'lower' &&
      /^(?:said|says|told|added|warned|argued|noted)$/.test(token.key)
    )
      return at;
  }
  return from;
}
