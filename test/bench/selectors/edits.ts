// What editors, typists and content systems do to a text, each as a function on a tracked text.
import type { Range } from '../../../src/core/model.ts';
import type { Random } from './random.ts';
import { below, pick } from './random.ts';
import { paragraphAt, paragraphsOf, wordsOf } from './segments.ts';
import type { Edit, TrackedText } from './trackedText.ts';

const alphabet = Array.from('abcdefghijklmnopqrstuvwxyz');
const isLetter = (character: string): boolean => /\p{L}/u.test(character);

/** Wrong, missing, doubled or swapped letters inside the range, never at its first or last character. */
export function typos(doc: TrackedText, range: Range, random: Random, count: number): void {
  let end = range.end;
  for (let done = 0; done < count; done++) {
    for (let attempt = 0; attempt < 30; attempt++) {
      const at = range.start + 1 + below(random, Math.max(1, end - range.start - 2));
      if (at >= end - 1 || !isLetter(doc.text[at])) continue;
      const kind = below(random, 4);
      const letter = pick(random, alphabet);
      const origin = Int32Array.of(doc.originAt(at));
      if (kind === 0) doc.replace(at, at + 1, letter, origin);
      else if (kind === 1) {
        doc.replace(at, at + 1, '');
        end--;
      } else if (kind === 2) {
        doc.replace(at, at, letter, origin);
        end++;
      } else {
        if (at + 1 >= end - 1) continue;
        const swapped = doc.text[at + 1] + doc.text[at];
        doc.replace(at, at + 2, swapped, doc.originsOf(at, at + 2));
      }
      break;
    }
  }
}

/** Replaces a share of the words, at least one, by words from the vocabulary; now and then drops or adds one. */
export function rewriteWords(
  doc: TrackedText,
  range: Range,
  share: number,
  random: Random,
  vocabulary: readonly string[],
): void {
  const words = wordsOf(doc.text.slice(range.start, range.end), range.start);
  const count = Math.min(words.length, Math.max(1, Math.round(words.length * share)));
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(below(random, words.length));

  const edits: Edit[] = [];
  for (const index of [...chosen].sort((a, b) => a - b)) {
    const { start, end } = words[index];
    const dice = random();
    const inner = index > 0 && index < words.length - 1;
    let text = '';
    if (dice < 0.75) text = pick(random, vocabulary);
    else if (dice < 0.9) text = `${pick(random, vocabulary)} ${pick(random, vocabulary)}`;
    else if (!inner) text = pick(random, vocabulary);
    const dropsSpace = text === '' && doc.text[end] === ' ';
    edits.push({
      start,
      end: dropsSpace ? end + 1 : end,
      text,
      origins: doc.originsForReplacement(start, end, text.length),
    });
  }
  doc.apply(edits);
}

export function insertParagraphs(doc: TrackedText, offset: number, paragraphs: readonly string[]): void {
  doc.replace(offset, offset, `${paragraphs.join('\n\n')}\n\n`);
}

/** From the paragraph's start to the start of the next. */
export function paragraphWithBreak(text: string, paragraphs: readonly Range[], index: number): Range {
  const next = index + 1 < paragraphs.length ? paragraphs[index + 1].start : text.length;
  return { start: paragraphs[index].start, end: next };
}

export function deleteParagraph(doc: TrackedText, paragraphs: readonly Range[], index: number): void {
  const { start, end } = paragraphWithBreak(doc.text, paragraphs, index);
  doc.replace(start, end, '');
}

/** Moves the paragraph at the offset elsewhere, by at least two; false where the text is too short for that. */
export function moveParagraph(doc: TrackedText, offset: number, random: Random): boolean {
  const paragraphs = paragraphsOf(doc.text);
  const index = paragraphAt(paragraphs, offset);
  if (paragraphs.length < 4 || index < 0) return false;
  let target = below(random, paragraphs.length);
  while (Math.abs(target - index) < 2) target = below(random, paragraphs.length);

  const { start, end } = paragraphWithBreak(doc.text, paragraphs, index);
  const moved = `${doc.text.slice(start, end).trimEnd()}\n\n`;
  const origins = new Int32Array(moved.length).fill(-1);
  origins.set(doc.originsOf(start, Math.min(end, start + moved.length)));
  const before = paragraphs[target].start;
  doc.replace(start, end, '');
  const at = before > start ? before - (end - start) : before;
  doc.replace(at, at, moved, origins);
  return true;
}

const typewriterForms: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '—': '--',
  '–': '-',
  '…': '...',
  '\u00a0': ' ',
};

/** Curly quotes, dashes and ellipses become what a typewriter has. Returns how many characters changed. */
export function straighten(doc: TrackedText): number {
  const edits: Edit[] = [...doc.text.matchAll(/[“”‘’—–…\u00a0]/g)].map((match) => {
    const text = typewriterForms[match[0]];
    const origins = new Int32Array(text.length).fill(doc.originAt(match.index));
    return { start: match.index, end: match.index + 1, text, origins };
  });
  doc.apply(edits);
  return edits.length;
}

/** Straight quotes and double hyphens become curly quotes and dashes. Returns how many changed. */
export function curl(doc: TrackedText): number {
  const edits: Edit[] = [...doc.text.matchAll(/"|'|--/g)].map((match) => {
    const start = match.index;
    const before = doc.text.slice(Math.max(0, start - 1), start);
    const opensDouble = start === 0 || /[\s([—-]/.test(before);
    const opensSingle = opensDouble || /["“]/.test(before);
    const text =
      match[0] === '--' ? '—' : match[0] === '"' ? (opensDouble ? '“' : '”') : opensSingle ? '‘' : '’';
    return { start, end: start + match[0].length, text, origins: Int32Array.of(doc.originAt(start)) };
  });
  doc.apply(edits);
  return edits.length;
}

/** Breaks lines at the last space before the width. */
export function rewrap(doc: TrackedText, width = 72): void {
  const edits: Edit[] = [];
  let column = 0;
  let lastSpace = -1;
  for (let i = 0; i < doc.text.length; i++) {
    if (doc.text[i] === '\n') {
      column = 0;
      lastSpace = -1;
      continue;
    }
    if (doc.text[i] === ' ') lastSpace = i;
    column++;
    if (column > width && lastSpace >= 0) {
      const origins = Int32Array.of(doc.originAt(lastSpace));
      edits.push({ start: lastSpace, end: lastSpace + 1, text: '\n', origins });
      column = i - lastSpace;
      lastSpace = -1;
    }
  }
  doc.apply(edits);
}

export function doubleSentenceSpaces(doc: TrackedText): void {
  const spaces = doc.text.matchAll(/(?<=[.!?]["”’]?) (?=["“]?[A-Z])/g);
  doc.apply(
    [...spaces].map(({ index }) => ({
      start: index,
      end: index + 1,
      text: '  ',
      origins: new Int32Array(2).fill(doc.originAt(index)),
    })),
  );
}

const advertisements = [
  'Advertisement',
  'ADVERTISEMENT\n\nStory continues below',
  'Sign up for our daily newsletter and get the top stories delivered to your inbox.',
  'Read more: Five things to know about the budget vote',
  'Related: What happens next in the Senate',
  'Photo: Getty Images',
  'SUBSCRIBE NOW: 50% off your first year',
  'Share this article: Facebook Twitter Email',
];

/** Page furniture before about every third paragraph. */
export function insertAdvertisements(doc: TrackedText, random: Random): void {
  const edits: Edit[] = [];
  for (const { start } of paragraphsOf(doc.text).slice(1)) {
    if (random() < 0.34) edits.push({ start, end: start, text: `${pick(random, advertisements)}\n\n` });
  }
  doc.apply(edits);
}
