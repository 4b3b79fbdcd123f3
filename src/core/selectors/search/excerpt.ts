import type { Range, Selector } from '../../model.ts';
import { contextOfRepeated, isDescribed, wasUnique } from '../context.ts';
import type { PassageEdges } from '../edges.ts';
import { edgesOf } from '../edges.ts';
import { isWordUnit } from '../words/characters.ts';
import { tellingRuns } from '../weigh/elsewhere.ts';
import type { Runs } from '../weigh/rivals.ts';
import { copiesIn } from '../weigh/rivals.ts';
import type { Paragraphs } from '../words/paragraphs.ts';
import { paragraphsOf } from '../words/paragraphs.ts';
import { statementsOf } from '../words/statements.ts';
import type { TextIndex } from '../words/textIndex.ts';
import { weightsIn } from '../words/textIndex.ts';
import { KeyIndex } from '../words/tokenIndex.ts';
import { tokenize } from '../words/tokenize.ts';
import type { Tokens, TokenSpan } from '../words/tokens.ts';
import { tokensIn } from '../words/tokens.ts';

/**
 * The words stood there once; they stood elsewhere, too, or it cannot be told; somebody wrote down what context there
 * is; there is no context at all.
 */
export type Standing = 'once' | 'open' | 'by hand' | 'no context';

/** A selector's prefix, passage and suffix as one short text, ready to be looked for. */
export interface Excerpt {
  readonly tokens: Tokens;
  /** Made when first asked for, as are the statements and the words. */
  readonly paragraphs: Paragraphs;
  readonly statements: Paragraphs;
  readonly words: () => KeyIndex;
  /** The passage among the tokens. */
  readonly passage: TokenSpan;
  readonly edges: PassageEdges;
  readonly weights: Float32Array;
  /** The words on either side that tell the passage from its copies, where it had any. */
  readonly telling: readonly TokenSpan[];
  /** So many words on a side stood beside no copy of it; all of a side that may hold fewer. */
  readonly tellingRuns: () => Runs;
  /** What the selector's context tells of the passage's words in the text that it was made on. */
  readonly standing: Standing;
  /** UTF-16 offset where the passage was, if known. */
  readonly start: number | undefined;
}

/** Null where the passage holds no word. */
export function excerptOf(selector: Selector, index: TextIndex): Excerpt | null {
  const { exact, prefix = '', suffix = '', start } = selector;
  const cutBefore = start === undefined || start > prefix.length ? cutWordAtStart(prefix) : 0;
  const before = prefix.slice(cutBefore);
  const after = suffix.slice(0, suffix.length - cutWordAtEnd(suffix));
  const tokens = tokenize(before + exact + after);
  const range: Range = { start: before.length, end: before.length + exact.length };
  const passage = tokensIn(tokens, range);
  if (passage.to === passage.from) return null;
  const known = edgesOf(tokens, range, passage);
  // Where no context is stored, nothing tells that a sentence began or ended there.
  const edges: PassageEdges = {
    ...known,
    opensSentence: known.opensSentence && (before !== '' || start === 0),
    closesSentence: known.closesSentence && after !== '',
  };
  const once = wasUnique(selector, passage.to - passage.from);
  const standing =
    prefix + suffix === '' ? 'no context' : once ? 'once' : isDescribed(selector) ? 'open' : 'by hand';
  const telling = standing === 'open' ? tellingWords(tokens, passage) : [];
  let words: KeyIndex | null = null;
  let paragraphs: Paragraphs | null = null;
  let statements: Paragraphs | null = null;
  const indexed = (): KeyIndex => (words ??= new KeyIndex(tokens.hashes));
  return {
    tokens,
    get paragraphs() {
      return (paragraphs ??= paragraphsOf(tokens));
    },
    get statements() {
      return (statements ??= statementsOf(tokens));
    },
    words: indexed,
    passage,
    edges,
    weights: weightsIn(index, tokens),
    telling,
    tellingRuns: () =>
      standing === 'open'
        ? runsUntil(selector, tokens, passage, cutBefore, indexed())
        : { before: 1, after: 1 },
    standing,
    start,
  };
}

/** So many words beyond what two copies share tell one from the other. */
const maxTelling = 6;

/**
 * `describe` lets the context of a repeated passage reach a set length beyond what it shares with any copy: what is
 * nearest to the passage in that length.
 */
function tellingWords(tokens: Tokens, passage: TokenSpan): TokenSpan[] {
  const { length } = tokens.text;
  let before = 0;
  while (before < passage.from && tokens.starts[before] < contextOfRepeated) before++;
  let after = tokens.count;
  while (after > passage.to && tokens.ends[after - 1] > length - contextOfRepeated) after--;
  return [
    { from: Math.max(0, before - maxTelling), to: before },
    { from: after, to: Math.min(tokens.count, after + maxTelling) },
  ];
}

/**
 * `describe` lets the context of a repeated passage begin a set length before what it shares with any copy, and then
 * where a word begins. Where a context is shorter, its text began or ended there: then the copies in it tell.
 */
function runsUntil(
  { prefix = '', suffix = '' }: Selector,
  tokens: Tokens,
  passage: TokenSpan,
  cut: number,
  words: KeyIndex,
): Runs {
  const { starts, ends, count } = tokens;
  const { from, to } = passage;
  let shared = from;
  while (shared > 0 && starts[shared - 1] >= contextOfRepeated - cut) shared--;
  const end = ends[to - 1] + suffix.length - contextOfRepeated;
  let sharedEnd = to;
  while (sharedEnd < count && ends[sharedEnd] <= end) sharedEnd++;
  const known = tellingRuns(tokens, passage, copiesIn(tokens, words, tokens, passage));
  return {
    before: prefix.length < contextOfRepeated ? known.before : from - shared + 1,
    after: suffix.length < contextOfRepeated ? known.after : sharedEnd - to + 1,
  };
}

/** A context may begin or end inside a word: that piece says nothing. Length of the piece. */
function cutWordAtStart(prefix: string): number {
  let length = 0;
  while (length < prefix.length && isWordUnit(prefix.charCodeAt(length))) length++;
  return length === prefix.length ? 0 : length;
}

function cutWordAtEnd(suffix: string): number {
  let length = 0;
  while (length < suffix.length && isWordUnit(suffix.charCodeAt(suffix.length - 1 - length))) length++;
  return length === suffix.length ? 0 : length;
}
