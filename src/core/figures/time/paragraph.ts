import { copyBlocks } from '../../article/article.ts';
import { sentencesIn } from '../../article/sentences.ts';
import type { Figure } from '../../mentions/mentions.ts';
import { contains, type Range } from '../../model.ts';
import { figuresByBlock } from '../byBlock.ts';
import type { RelatingInput } from '../relating.ts';

/** A paragraph with figures of time. All ranges are UTF-16 offsets into the article, half-open. */
export interface TimeParagraph extends Range {
  readonly text: string;
  readonly input: RelatingInput;
  /** In order, of every kind. */
  readonly figures: readonly Figure[];
  /** Looked for when they are first asked for. */
  readonly sentences: () => readonly Range[];
}

const ofTime = new Set<Figure['kind']>(['date', 'duration', 'age']);

/** The paragraphs that hold a date, a duration or an age. */
export function* timeParagraphs(input: RelatingInput): Generator<TimeParagraph, void, void> {
  const { article, mentions } = input;
  const { text } = article;
  for (const [block, figures] of figuresByBlock(copyBlocks(article), mentions.figures)) {
    if (!figures.some(({ kind }) => ofTime.has(kind))) continue;
    const { start, end } = block;
    let sentences: readonly Range[] | null = null;
    yield { start, end, text, input, figures, sentences: () => (sentences ??= sentencesIn(text, block)) };
  }
}

/** The sentence that words of a paragraph stand in. */
export const sentenceOf = ({ sentences, start, end }: TimeParagraph, words: Range): Range =>
  sentences().find((sentence) => contains(sentence, words)) ?? { start, end };

/** The words before a place, as far as its sentence goes. */
export const leadTo = (paragraph: TimeParagraph, words: Range, longest = 60): string =>
  paragraph.text.slice(Math.max(sentenceOf(paragraph, words).start, words.start - longest), words.start);

/** The words behind a place, as far as its paragraph goes. */
export const tailOf = ({ text, end }: TimeParagraph, words: Range, longest = 60): string =>
  text.slice(words.end, Math.min(end, words.end + longest));

/** Somebody else's words, said at a time of their own. */
export const isQuoted = ({ input }: TimeParagraph, words: Range): boolean =>
  input.mentions.quotes.some(
    ({ kind, scare, start, end }) => kind === 'direct' && !scare && contains({ start, end }, words),
  );

/** Printed with a year: the value that the words alone give. */
export const isPrintedDate = (figure: Figure): figure is Figure & { readonly value: string } =>
  figure.kind === 'date' &&
  typeof figure.value === 'string' &&
  figure.counted === undefined &&
  figure.stretch === undefined;
