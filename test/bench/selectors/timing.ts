import type { Range, Selector } from '../../../src/core/model.ts';
import type { Article } from './data.ts';
import { rewrap, rewriteWords } from './edits.ts';
import type { Method } from './ours.ts';
import { choosePassages } from './passages.ts';
import { seeded, shuffled } from './random.ts';
import { paragraphsOf, wordTexts } from './segments.ts';
import { vocabularyOf } from './synthetic.ts';
import { TrackedText } from './trackedText.ts';

interface TimingTask {
  readonly name: string;
  readonly oldText: string;
  readonly newText: string;
  readonly passages: readonly Range[];
  readonly repetitions: number;
}

export interface Timing {
  readonly task: string;
  readonly annotations: number;
  /** Milliseconds for all of them in one batch. */
  readonly total: number;
  /** Estimated from the first part of the batch, because the whole would take too long. */
  readonly projected: boolean;
}

const megabyte = 1_000_000;
/** Milliseconds. */
const patience = 60_000;

/** A text of the length: the articles, then, where they do not suffice, paragraphs of their words in random order. */
function longText(articles: readonly Article[], length: number): string {
  const random = seeded(11);
  const parts = articles.map(({ text }) => text);
  let total = parts.reduce((sum, { length }) => sum + length, 0);
  while (total < length) {
    for (const { text } of articles) {
      for (const { start, end } of paragraphsOf(text)) {
        const paragraph = `${shuffled(random, wordTexts(text.slice(start, end))).join(' ')}.`;
        parts.push(paragraph);
        total += paragraph.length + 2;
      }
      if (total >= length) break;
    }
  }
  return parts.join('\n\n').slice(0, length);
}

function edited(text: string, vocabulary: readonly string[]): string {
  const doc = new TrackedText(text);
  rewriteWords(doc, { start: 0, end: text.length }, 0.12, seeded(5), vocabulary);
  doc.replace(0, 0, 'Updated at noon with new details.\n\n');
  rewrap(doc);
  return doc.text;
}

const shifted = (text: string): string =>
  `An inserted paragraph at the top of the page, as an editor would add it.\n\n${text}`;

function passagesIn(text: string, count: number): Range[] {
  const share = Math.ceil(count / 2);
  const counts = {
    sentence: share,
    phrase: share,
    name: share >> 2,
    figure: share >> 2,
    repeated: share >> 1,
  };
  return shuffled(seeded(3), choosePassages(text, 'timing', counts)).slice(0, count);
}

export function timingTasks(articles: readonly Article[]): TimingTask[] {
  const vocabulary = vocabularyOf(articles);
  const bySize = [...articles].sort(
    (a, b) => Math.abs(a.text.length - 6144) - Math.abs(b.text.length - 6144),
  );
  const short = bySize[0].text;
  const long = longText(articles, megabyte);
  const tasks: TimingTask[] = [];
  for (const { label, text, count, repetitions } of [
    { label: '6 KB', text: short, count: 20, repetitions: 50 },
    { label: '1 MB', text: long, count: 1000, repetitions: 3 },
  ]) {
    const passages = passagesIn(text, count);
    tasks.push(
      { name: `${label}, shifted`, oldText: text, newText: shifted(text), passages, repetitions },
      { name: `${label}, edited`, oldText: text, newText: edited(text, vocabulary), passages, repetitions },
    );
  }
  return tasks;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Median over the repetitions; a method that is too slow is given a tenth of the passages, once. */
export function time(method: Method, task: TimingTask): Timing {
  const { oldText, newText, passages } = task;
  const selectors = method.describe(oldText, passages);
  const run = (some: readonly Selector[]): number => {
    const start = performance.now();
    method.locate(some, newText, oldText);
    return performance.now() - start;
  };
  const sample = selectors.slice(0, Math.max(1, Math.floor(passages.length / 20)));
  const factor = passages.length / sample.length;
  const sampleTime = run(sample);
  const whole = sampleTime * factor < patience;
  const total = whole
    ? median(Array.from({ length: task.repetitions }, () => run(selectors)))
    : sampleTime * factor;
  return { task: task.name, annotations: passages.length, total, projected: !whole };
}
