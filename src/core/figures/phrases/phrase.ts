import type { Range } from '../../model.ts';
import type { Figure, FigureKind } from '../../mentions/mentions.ts';

/**
 * A sentence in which every figure, with its hedge, is a sign: "{m0}--{f1} of Japan's surplus of {m2}". Patterns then
 * say how figures hang together by the words between them, and no number of the text stands in their way.
 */
export interface Phrase {
  readonly template: string;
  readonly figures: readonly PhraseFigure[];
  /** The letters of its signs: "mfm". */
  readonly letters: string;
  /** The place in the paragraph of what stands at an offset of the template, outside of signs. */
  readonly placeOf: (offset: number) => number;
}

/** Offsets are into the paragraph. */
export interface PhraseFigure {
  readonly figure: Figure;
  /** As printed, without the hedge. */
  readonly words: string;
  /** From the hedge to the end, with the hedge. */
  readonly range: Range;
}

/** The letter of the sign. Percentage points and points of any other count have one of their own. */
const letters: Readonly<Record<FigureKind, string>> = {
  money: 'm', percent: 'p', count: 'c', fraction: 'f', ratio: 'r', measure: 'q', ordinal: 'o', age: 'a', date: 'd',
  duration: 'u', time: 'h', score: 's',
}; // prettier-ignore
const pointsLetter = 't';

const letterOf = ({ kind, unit }: Figure): string => (unit === 'points' ? pointsLetter : letters[kind]);

const articleBefore = /(?:^|[\s("“‘'—–-])(an? |the )$/iu;
/** Words that make no number another one, but may stand between it and what it belongs to. */
const emphasis =
  'only|just|fully|exactly|even|already|still|barely|a mere|a whopping|a staggering|a record|a total of|a combined|another';
const emphasisBefore = new RegExp(String.raw`(?:^|[\s("“‘'—–-])((?:${emphasis}) )$`, 'iu');
/** At the beginning of a place of a relation. */
export const emphasisFirst = new RegExp(`^(?:${emphasis}) `, 'iu');
const longestLead = 40;

/** The figures are the sentence's own. UTF-16 offsets into the paragraph, half-open. */
export function phraseOf(paragraph: string, sentence: Range, figures: readonly Figure[]): Phrase {
  const own: PhraseFigure[] = [];
  /** Where each piece between signs begins, in the template and in the paragraph. */
  const pieces: { readonly start: number; readonly place: number }[] = [];
  let template = '';
  let at = sentence.start;
  for (const figure of figures) {
    const range = withHedge(paragraph, figure, at);
    pieces.push({ start: template.length, place: at });
    template += `${plain(paragraph.slice(at, range.start))}{${letterOf(figure)}${String(own.length)}}`;
    own.push({ figure, words: paragraph.slice(figure.start, figure.end), range });
    at = range.end;
  }
  pieces.push({ start: template.length, place: at });
  return {
    template: template + plain(paragraph.slice(at, sentence.end)),
    figures: own,
    letters: own.map(({ figure }) => letterOf(figure)).join(''),
    placeOf: (offset) => {
      const piece = pieces.findLast(({ start }) => start <= offset);
      return piece ? piece.place + offset - piece.start : sentence.start;
    },
  };
}

/** No sign but ours, one kind of space, one form of apostrophe; as long as the text. */
const plain = (text: string): string =>
  text.replaceAll('{', '(').replaceAll('}', ')').replaceAll(/\s/gu, ' ').replaceAll('’', "'");

function withHedge(paragraph: string, figure: Figure, from: number): Range {
  let { start, end } = figure;
  const lead = (): string => paragraph.slice(Math.max(from, start - longestLead), start);
  const taken = (words: string | undefined): number => words?.length ?? 0;
  if (figure.kind === 'fraction') start -= taken(articleBefore.exec(lead())?.[1]);
  const hedge = figure.hedge?.words;
  if (hedge !== undefined) {
    const article = taken(articleBefore.exec(lead())?.[1]);
    const before = paragraph.slice(from, start - article).trimEnd();
    if (before.endsWith(hedge)) start = from + before.length - hedge.length;
    else {
      const after = paragraph.indexOf(hedge, end);
      if (after >= 0 && after <= end + 1) end = after + hedge.length;
    }
  }
  start -= taken(emphasisBefore.exec(lead())?.[1]);
  return { start, end };
}
