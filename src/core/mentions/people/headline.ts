import { wordSet } from '../../english/words.ts';
import { Sense } from '../lexicon.ts';
import { tokenAt, type Token } from './tokens.ts';
import { functionWords } from './words/functionWords.ts';
import { presentTenses, speakerVerbs } from './words/speech.ts';

/** Present tenses of headlines, besides those that stories have as well. */
const verbsOfHeadlines = wordSet(`
  accuses accepts addresses advances apologizes arrives attacks avoids bans bashes battles beats blames blasts blocks bows
  calls campaigns cancels charges cites clashes clears concedes condemns courts criticizes cuts dares defeats defends defies
  delays delivers denies denounces dies dismisses ditches dodges doubles downplays draws drops edges embraces endorses eyes
  faults fights files fires gains grabs hails hits hopes hosts hugs ignores invokes issues jabs jokes kicks knocks lambastes
  lands lashes launches lauds leans lifts lists lobbies mocks mourns moves mulls names nears nixes nominates ousts outlines
  pans pardons passes pitches pledges plots praises presses promises proposes pulls pursues pushes questions quits raises
  rallies rebukes recalls recovers rejects releases rests resigns responds returns reveals reverses rips rises rules sacks
  scolds scores scraps shares shrugs signs slams slips snubs soars softens spars stalls steps stirs stresses stumbles sues
  suffers surges survives swears sweeps talks targets taps thanks threatens throws ties topples touts trails travels troubles
  trumpets unveils upsets urges vetoes visits votes vows waits walks wants warns waves weighs welcomes withdraws woos yields
`);

/** More words than this no headline has. */
const longest = 24;
/** Shorter words are small in some headlines. */
const shortWord = 4;

/**
 * The words of a line, where it is a headline With Capitals, with its verbs in small letters: "Roe Speaks" is no name of
 * two words.
 */
export function inSmallLetters(tokens: readonly Token[]): readonly Token[] {
  if (!isHeadline(tokens)) return tokens;
  return tokens.map((token, index) =>
    isVerbAt(tokens, index) ? { ...token, kind: 'lower', senses: 0 } : token,
  );
}

function isHeadline(tokens: readonly Token[]): boolean {
  if (tokens.length < 2 || tokens.length > longest) return false;
  return (
    tokens.every(
      ({ kind, text, key }) => kind !== 'lower' || text.length < shortWord || functionWords.has(key),
    ) && tokens.some((_, index) => isVerbAt(tokens, index))
  );
}

function isVerbAt(tokens: readonly Token[], index: number): boolean {
  const [before, token] = [tokenAt(tokens, index - 1), tokenAt(tokens, index)];
  return (
    before?.kind === 'capital' && token !== undefined && isVerb(token) && !isSurnameBehind(before, token)
  );
}

/** "Larry Speaks" may be somebody's name. */
const isSurnameBehind = (before: Token, { senses }: Token): boolean =>
  (senses & (Sense.surname | Sense.given)) !== 0 &&
  (before.senses & (Sense.given | Sense.male | Sense.female)) !== 0 &&
  (before.senses & Sense.surname) === 0;

const isVerb = ({ kind, key, allCapitals, possessive }: Token): boolean =>
  kind === 'capital' &&
  !allCapitals &&
  !possessive &&
  key.endsWith('s') &&
  (presentTenses.has(key) || verbsOfHeadlines.has(key) || speakerVerbs.has(key));
