import type { Lexicon } from '../../lexicon.ts';
import type { NameCandidate } from '../names.ts';
import type { Token } from '../tokens.ts';
import { evidenceAfter } from './after.ts';
import { evidenceBefore } from './before.ts';
import { nameEvidence } from './nameEvidence.ts';
import { wordEvidence } from './wordEvidence.ts';

/** A reason for or against a candidate being a person's name, in words; `weights.ts` says what it weighs. */
export type Evidence = string;

/** Evidence in the paragraph itself; what the rest of the article adds is found when people are joined. */
export function evidenceFor(
  paragraph: string,
  tokens: readonly Token[],
  candidate: NameCandidate,
  lexicon: Lexicon,
): Evidence[] {
  const word = candidate.words.length === 1 ? candidate.words.at(0) : undefined;
  const evidence = word
    ? wordEvidence(word, candidate.to - candidate.from > 1)
    : nameEvidence(tokens, candidate, lexicon);
  evidence.push(...evidenceBefore(tokens, candidate), ...evidenceAfter(paragraph, tokens, candidate));
  return evidence;
}
