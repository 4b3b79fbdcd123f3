import { datelineIn } from '../../article/dateline.ts';
import type { Lexicon } from '../lexicon.ts';
import type { ParagraphName } from './candidate.ts';
import { candidatesOf, wordAlone, type NameCandidate } from './names.ts';
import { descriptionsIn, type Description } from './descriptions.ts';
import { pronounsIn, type Pronoun } from '../coreference/pronouns.ts';
import { relativesIn, type Relative } from '../coreference/relatives.ts';
import { inSmallLetters } from './headline.ts';
import { isInside, quotedRanges } from './quoted.ts';
import {
  reasonsAround,
  reasonsInName,
  reasonsInWord,
  type ReasonInName,
  type ReasonInWord,
} from './reasons/reasons.ts';
import { roleBeside } from './roles.ts';
import { runsOf } from './runs.ts';
import { tokenAt, tokensOf, type Token } from './tokens.ts';
import { functionWords } from './words/functionWords.ts';
import { peopleWeights, scoreOf, type PeopleWeights } from './weights/weights.ts';

/** What one paragraph by itself says about people. Offsets are into the paragraph. */
export interface ParagraphPeople {
  readonly candidates: readonly ParagraphName[];
  readonly descriptions: readonly Description[];
  readonly pronouns: readonly Pronoun[];
  readonly relatives: readonly Relative[];
  /** Words in lower case that may be somebody's name elsewhere. */
  readonly lowerWords: readonly string[];
}

export function peopleInParagraph(
  paragraph: string,
  lexicon: Lexicon,
  weights: PeopleWeights = peopleWeights,
): ParagraphPeople {
  const tokens = inSmallLetters(tokensOf(paragraph, lexicon));
  const townEnd = endOfTown(paragraph);
  const named = candidatesOf(tokens, runsOf(tokens)).filter(
    ({ start, end }) => end > townEnd || /\p{Ll}/u.test(paragraph.slice(start, end)),
  );
  const candidates = named.map((candidate): ParagraphName => {
    const around = reasonsAround(paragraph, tokens, candidate);
    const contextWeight = scoreOf(around, wordAlone(candidate) ? weights.word : weights.name);
    const [own, ownWeight] = ownReasons(tokens, candidate, lexicon, weights);
    const hasTitle = candidate.from > candidate.titleFrom;
    return {
      candidate,
      reasons: [...own, ...around],
      weight: ownWeight + contextWeight,
      contextWeight,
      form: candidate.words.map((word) => word.key).join(' '),
      title: (hasTitle ? tokenAt(tokens, candidate.from - 1) : undefined) ?? null,
      role: candidate.inCapitals ? null : roleBeside(tokens, candidate),
      titleStart: hasTitle
        ? (tokenAt(tokens, candidate.titleFrom)?.start ?? candidate.start)
        : candidate.start,
    };
  });
  const quoted = quotedRanges(tokens);
  const isQuoted = (offset: number) => isInside(quoted, offset);
  const lowerWords = new Set<string>();
  for (const { kind, text, key } of tokens)
    if (kind === 'lower' && text.length > 2 && !functionWords.has(key)) lowerWords.add(key);
  return {
    candidates,
    descriptions: descriptionsIn(tokens, isQuoted),
    pronouns: pronounsIn(tokens, isQuoted),
    relatives: relativesIn(tokens, isQuoted),
    lowerWords: [...lowerWords],
  };
}

/** Where the town in capitals ends that a paragraph begins with, as in "PORT AVERY — The quay"; 0 without one. */
function endOfTown(paragraph: string): number {
  const dateline = datelineIn(paragraph);
  // With a colon it may be somebody who speaks.
  return dateline && !paragraph.startsWith(':', dateline.end) ? dateline.end : 0;
}

/** The reasons in a candidate's own words, and what they weigh in sum. */
function ownReasons(
  tokens: readonly Token[],
  candidate: NameCandidate,
  lexicon: Lexicon,
  weights: PeopleWeights,
): readonly [readonly (ReasonInName | ReasonInWord)[], number] {
  const word = wordAlone(candidate);
  if (word) {
    const found = reasonsInWord(tokens, candidate, word, lexicon);
    return [found, scoreOf(found, weights.word)];
  }
  const found = reasonsInName(tokens, candidate, lexicon);
  return [found, scoreOf(found, weights.name)];
}
