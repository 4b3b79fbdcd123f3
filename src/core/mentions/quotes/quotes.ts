import { byStart, type Range } from '../../model.ts';
import { sentencesIn } from '../../article/sentences.ts';
import { shiftRange, slicesOf } from '../slices.ts';
import { cuesIn } from './cues.ts';
import { attributeSegments, type AttributedSegment, type Surroundings } from './direct.ts';
import { reportedIn } from './reported.ts';
import { segmentsIn, type Segment } from './segments.ts';
import { subjectBefore } from './speaker.ts';
import { subjectOfSentence } from './subject.ts';

/** A quote of one paragraph: offsets are into the paragraph. */
export interface ParagraphQuote extends Range {
  readonly kind: 'direct' | 'reported';
  readonly scare: boolean;
  readonly speaker: Range | null;
  /** Whole sentences rather than a few words of one: without a speaker they are somebody's who spoke before. */
  readonly full: boolean;
}

/** What a paragraph shows of quotes by itself. Ranges are UTF-16 offsets into the paragraph, half-open. */
export interface ParagraphQuotes {
  /** In order. */
  readonly quotes: readonly ParagraphQuote[];
  /** It ends inside a quotation that the next paragraph takes up with a new opening mark. */
  readonly open: boolean;
  /** Who says something outside of quotation marks, whether or not it is told what; in order. */
  readonly speakers: readonly Range[];
  /** The speaker of a quotation that the next paragraph brings: "…, the leader said:". */
  readonly announces: Range | null;
}

const nothing: ParagraphQuotes = { quotes: [], open: false, speakers: [], announces: null };
const mayQuote = /["“”„«‘']|\p{L}{3,}/u;

/**
 * Quoted and reported words of a paragraph with the words that name their speaker, as far as it shows them. `known`
 * are its sentences, where there are already some.
 */
export function quotesIn(paragraph: string, known?: readonly Range[]): ParagraphQuotes {
  const slices = slicesOf(paragraph);
  if (slices.length === 1) return readQuotes(paragraph, known);
  const found = slices.map(({ start, end }) => ({ start, ...readQuotes(paragraph.slice(start, end)) }));
  const last = found.at(-1);
  const shifted = (range: Range | null, by: number) => range && shiftRange(range, by);
  return {
    quotes: found.flatMap(({ start, quotes }) =>
      quotes.map((quote) => ({ ...shiftRange(quote, start), speaker: shifted(quote.speaker, start) })),
    ),
    open: last?.open ?? false,
    speakers: found.flatMap(({ start, speakers }) => speakers.map((speaker) => shiftRange(speaker, start))),
    announces: last ? shifted(last.announces, last.start) : null,
  };
}

function readQuotes(paragraph: string, known?: readonly Range[]): ParagraphQuotes {
  if (!mayQuote.test(paragraph)) return nothing;
  const segments = segmentsIn(paragraph);
  const cues = cuesIn(
    paragraph,
    segments.map(({ outer }) => outer),
  );
  if (segments.length === 0 && cues.length === 0 && !/according to/iu.test(paragraph)) return nothing;
  const sentences = known ?? sentencesIn(paragraph, { start: 0, end: paragraph.length });
  const around = { paragraph, sentences, cues, segments };
  const direct = withContinuations(paragraph, attributeSegments(around));
  const reported = reportedIn(around).map((report): ParagraphQuote => ({
    ...report,
    kind: 'reported',
    scare: false,
    full: false,
  }));
  const quotes = [...direct, ...reported].sort(byStart);
  return {
    quotes,
    speakers: speakersIn(around, quotes),
    open: segments.at(-1)?.open ?? false,
    announces: announcement(paragraph, sentences, cues),
  };
}

/** The speakers of the quotes, and the subjects of other verbs of speech. */
function speakersIn(
  { paragraph, sentences, cues }: Surroundings,
  quotes: readonly ParagraphQuote[],
): Range[] {
  const speakers = quotes.flatMap(({ speaker }) => speaker ?? []);
  const ends = new Set(speakers.map(({ end }) => end));
  let sentence = 0;
  for (const { from, word, kinds } of cues) {
    if (!kinds.has('speech') || word.endsWith('ing') || ends.has(from)) continue;
    while ((sentences[sentence + 1]?.start ?? Infinity) <= from) sentence++;
    const subject = subjectBefore(paragraph, sentences[sentence]?.start ?? 0, from);
    if (subject) speakers.push(subject);
  }
  return speakers.sort(byStart);
}

const sentenceEnd = /[.!?,…—]["”’']*$/u;
const scareWords = 3;

/** Segments without a speaker of their own go to whoever spoke last in the paragraph. */
function withContinuations(paragraph: string, attributed: readonly AttributedSegment[]): ParagraphQuote[] {
  let current: Range | null = null;
  return attributed.map(({ segment, speaker, said, cue }) => {
    const { start, end, open } = segment;
    const words = paragraph.slice(start, end);
    const length = words.split(/\s+/u).length;
    const isShort = length <= scareWords;
    const opens = opensSentence.test(
      paragraph.slice(Math.max(0, segment.outer.start - 8), segment.outer.start),
    );
    const full = open || length > 6 || (sentenceEnd.test(words) && (opens || !isShort));
    const isTitle = !said && titleCase.test(words);
    const bySpeech = said && cue?.kinds.has('speech') !== false;
    const isScare = isShort && !full && (!said || (!bySpeech && qualifies(paragraph, segment, length)));
    const scare = isScare || isTitle;
    if (speaker && said) current = speaker;
    const own = scare ? null : (speaker ?? (full ? current : null));
    return { start, end, kind: 'direct', scare, speaker: own, full };
  });
}

/** "The Long Way Home": the name of a book, a game, a film; every word that matters has a capital. */
const titleCase =
  /^\p{Lu}[\p{L}\p{N}'’:-]*(?: (?:\p{Lu}[\p{L}\p{N}'’:-]*|\p{N}+|&|an?|the|and|or|of|in|on|at|to|for|from|with|by|is))* \p{Lu}[\p{L}\p{N}'’:-]*[!?]?$/u;

/** Nothing of the sentence stands before the mark. */
const opensSentence = /(?:^|[.!?:][”"’')]*)\s*$/u;

const nounFollows =
  /^ (?!(?:according|and|or|but|nor|to|in|on|at|for|by|with|of|from|that|as|because|when|while|if|is|was|were|are|after|before|during|about|over|he|she|they|it|said|says|who|the|a|an|this|his|her|their|its)\b)\p{Ll}/u;

/** One or two quoted words before a noun that they qualify: “managed” trade. */
const qualifies = (paragraph: string, { outer }: Segment, words: number): boolean =>
  words <= 2 && nounFollows.test(paragraph.slice(outer.end, outer.end + 16));

/** The speaker of a paragraph's last sentence, where that ends in a colon. */
function announcement(
  paragraph: string,
  sentences: readonly Range[],
  cues: readonly { readonly start: number; readonly from: number }[],
): Range | null {
  if (!/:\s*$/u.test(paragraph)) return null;
  const last = sentences.at(-1);
  if (!last) return null;
  const cue = cues.filter(({ start }) => start >= last.start).at(-1);
  const speaker = cue && subjectBefore(paragraph, last.start, cue.from);
  return speaker ?? subjectOfSentence(paragraph, last.start, last.end);
}
