import type { Lexicon } from '../lexicon.ts';
import { evidenceAround, evidenceInName, type Evidence } from './reasons/reasons.ts';
import type { Range } from '../../model.ts';
import { candidatesOf, type NameCandidate } from './names.ts';
import { descriptionsIn, type Description } from './descriptions.ts';
import { pronounsIn, type Pronoun } from './pronouns.ts';
import { isInside, quotedRanges } from './quoted.ts';
import { roleBeside } from './roles.ts';
import { runsOf } from './runs.ts';
import { tokenAt, tokensOf, type Token } from './tokens.ts';
import { functionWords } from './words/functionWords.ts';
import { nameWeights, scoreOf, wordAloneWeights } from './weights.ts';

/** A candidate for a person's name, with what the paragraph says of it. */
export interface ParagraphName {
  readonly candidate: NameCandidate;
  readonly evidence: readonly Evidence[];
  /** What the evidence weighs in sum. */
  readonly weight: number;
  /** What the evidence around the name weighs, without that of its own words. */
  readonly contextWeight: number;
  /** The words of the name in `folded` form. */
  readonly form: string;
  /** The title right before it. */
  readonly title: Token | null;
  readonly role: Range | null;
}

/** What one paragraph by itself says about people. Offsets are into the paragraph. */
export interface ParagraphPeople {
  readonly candidates: readonly ParagraphName[];
  readonly descriptions: readonly Description[];
  readonly pronouns: readonly Pronoun[];
  /** Words in lower case that may be somebody's name elsewhere. */
  readonly lowerWords: readonly string[];
}

export function peopleInParagraph(paragraph: string, lexicon: Lexicon): ParagraphPeople {
  const tokens = tokensOf(paragraph, lexicon);
  const candidates = candidatesOf(tokens, runsOf(tokens)).map((candidate): ParagraphName => {
    const own = evidenceInName(tokens, candidate, lexicon);
    const around = evidenceAround(paragraph, tokens, candidate);
    const weights = candidate.words.length === 1 ? wordAloneWeights : nameWeights;
    const contextWeight = scoreOf(around, weights);
    const hasTitle = candidate.from > candidate.titleFrom;
    return {
      candidate,
      evidence: [...own, ...around],
      weight: scoreOf(own, weights) + contextWeight,
      contextWeight,
      form: candidate.words.map((word) => word.key).join(' '),
      title: (hasTitle ? tokenAt(tokens, candidate.from - 1) : undefined) ?? null,
      role: candidate.inCapitals ? null : roleBeside(tokens, candidate),
    };
  });
  const quoted = quotedRanges(tokens);
  const isQuoted = (offset: number) => isInside(quoted, offset);
  const lowerWords = new Set<string>();
  for (const token of tokens) if (token.kind === 'lower' && token.text.length > 2) lowerWords.add(token.key);
  return {
    candidates,
    descriptions: descriptionsIn(tokens, isQuoted),
    pronouns: pronounsIn(tokens, isQuoted),
    lowerWords: [...lowerWords].filter((word) => !functionWords.has(word)),
  };
}
