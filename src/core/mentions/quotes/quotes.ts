import { byStart, type Range } from '../../model.ts';
import { sentencesIn } from '../../article/sentences.ts';
import { shiftRange, slicesOf } from '../slices.ts';
import { cuesIn } from './cues.ts';
import type { Surroundings } from './direct.ts';
import { judgedIn, type JudgedSegment } from './judged.ts';
import { labelIn } from './labels.ts';
import { beginningOf } from './lead.ts';
import type { Reported } from './reported.ts';
import { reportsAround } from './reportsAround.ts';
import { segmentsIn } from './segments.ts';
import { subjectBefore } from './speaker.ts';
import { subjectOfSentence } from './subject.ts';
import { namesSomebody } from './whoSpeaks.ts';

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
  if (segments.length === 0 && cues.length === 0 && !/according to|:\s*$/iu.test(paragraph)) return nothing;
  const begins = beginningOf(paragraph);
  const sentences = afterLead(begins, known ?? sentencesIn(paragraph, { start: 0, end: paragraph.length }));
  const around = { paragraph, sentences, cues, segments };
  const attributed = judgedIn(around);
  const reports = reportsAround(around, attributed);
  const direct = withContinuations(around, attributed, reports);
  const reported = reports.map(({ start, end, speaker }): ParagraphQuote => ({
    start,
    end,
    speaker,
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

/** The sentences without the dateline. */
const afterLead = (begins: number, sentences: readonly Range[]): readonly Range[] =>
  begins === 0
    ? sentences
    : sentences.flatMap(({ start, end }) => (end <= begins ? [] : { start: Math.max(start, begins), end }));

/** The speakers of the quotes, and the subjects of other verbs of speech. */
function speakersIn(
  { paragraph, sentences, cues }: Surroundings,
  quotes: readonly ParagraphQuote[],
): Range[] {
  const speakers: Range[] = [];
  for (const { speaker } of quotes) if (speaker) speakers.push(speaker);
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

/** Segments without a speaker of their own go to whoever spoke last in the paragraph. */
function withContinuations(
  { paragraph }: Surroundings,
  attributed: readonly JudgedSegment[],
  reports: readonly Reported[],
): ParagraphQuote[] {
  let current: Range | null = null;
  let quotedEnd = -1;
  return attributed.map(({ segment, speaker, said, scare, full, opens }) => {
    const { start, end, outer } = segment;
    if (speaker && said && !scare) current = speaker;
    else if (!speaker && full && opens && !scare)
      current = reporterBefore(paragraph, outer.start, reports, quotedEnd) ?? current;
    const own = scare ? null : (speaker ?? (full ? current : null));
    if (!scare) quotedEnd = outer.end;
    return { start, end, kind: 'direct', scare, speaker: own, full };
  });
}

/** "Roe said it was late. “It is dark.”": whose words the sentence right before ends with. */
function reporterBefore(
  paragraph: string,
  at: number,
  reports: readonly Reported[],
  quotedEnd: number,
): Range | null {
  const last = reports.findLast(({ end }) => end <= at);
  if (!last || !betweenSentences.test(paragraph.slice(last.end, at))) return null;
  return quotedEnd < 0 || /[.!?]["”’]?\s/u.test(paragraph.slice(quotedEnd - 1, last.start))
    ? last.speaker
    : null;
}

const betweenSentences = /^[^.!?“”"]{0,80}[.!?]\s*$/u;

/** The speaker of a paragraph's last sentence, where that ends in a colon. */
function announcement(
  paragraph: string,
  sentences: readonly Range[],
  cues: readonly { readonly start: number; readonly from: number }[],
): Range | null {
  if (!/:\s*$/u.test(paragraph)) return null;
  const last = sentences.at(-1);
  if (!last) return null;
  const named = labelIn(paragraph.slice(last.start), last.start);
  if (named) return named;
  const cue = cues.filter(({ start }) => start >= last.start).at(-1);
  const speaker = cue && subjectBefore(paragraph, last.start, cue.from);
  if (speaker) return speaker;
  const subject = subjectOfSentence(paragraph, last.start, last.end);
  return subject && namesSomebody(paragraph.slice(subject.start, subject.end)) ? subject : null;
}
