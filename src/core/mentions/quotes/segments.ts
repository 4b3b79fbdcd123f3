import { byStart, type Range } from '../../model.ts';

/** Words between quotation marks. The range holds them without the marks; `outer` with them. */
export interface Segment extends Range {
  readonly outer: Range;
  /** The paragraph ends before a closing mark. */
  readonly open: boolean;
}

const doubleOpeners = new Set(['“', '„', '«', '``']);
const doubleClosers = new Set(['”', '»']);
/** Two apostrophes, as old wire copy and archives have them, stand for a double mark. */
const marks = /["“”„«»]|''|``/gu;
const beforeOpening = /[\s([{—–\-/:;,.]$|^$|[‘'“]$/u;
const afterOpening = /^[\p{L}\p{N}$£€.…([‘'*_#@¿¡-]/u;

/** Quoted words of a paragraph, in order; quotations within quotations belong to the outer one. */
export function segmentsIn(paragraph: string): Segment[] {
  const double = doubleQuoted(paragraph);
  const single = singleQuoted(paragraph, double);
  return single.length === 0 ? double : [...double, ...single].sort(byStart);
}

function doubleQuoted(text: string): Segment[] {
  const found: Segment[] = [];
  let opened = -1;
  let inside = -1;
  const close = (inner: number, outer: number, open: boolean) => {
    const segment = trimmed(text, inside, inner, { start: opened, end: outer }, open);
    if (segment) found.push(segment);
    opened = -1;
  };
  for (const { index, 0: mark } of text.matchAll(marks)) {
    const after = index + mark.length;
    const isStraight = mark === '"' || mark === "''";
    const opens = doubleOpeners.has(mark) || (isStraight && looksOpening(text, index, after));
    const closes = doubleClosers.has(mark) || (isStraight && !opens);
    if (isStraight && opened >= 0 && !(opens && index > inside && looksLost(text, opened, index))) {
      close(index, after, false);
    } else if (opens && opened >= 0 && text[opened] === mark && !looksOpening(text, index, after)) {
      close(index, after, false);
    } else if (opens) {
      opened = index;
      inside = after;
    } else if (closes && opened >= 0) close(index, after, false);
  }
  if (opened >= 0 && inside < text.length) close(text.length, text.length, true);
  return found;
}

const looksOpening = (text: string, at: number, after: number): boolean =>
  beforeOpening.test(text.slice(Math.max(0, at - 1), at)) && afterOpening.test(text.slice(after, after + 1));

const farApart = 1500;
const isSpace = /\s/u;

/** A straight mark that surely opens while another is open: the earlier one never closed. */
const looksLost = (text: string, opened: number, at: number): boolean =>
  at - opened > farApart ||
  (isSpace.test(text.charAt(at - 1)) && text[opened] !== '"' && text[opened] !== "'");

function trimmed(text: string, from: number, to: number, outer: Range, open: boolean): Segment | null {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end, outer, open } : null;
}

const singleOpening = /(?<=^|[\s([—–:])[‘'](?=[\p{L}\p{N}$£€])/gu;
const singleClosing = /[’'](?![\p{L}\p{N}])/gu;
const longestSingle = 600;

/** Quotations in single marks, where no double ones hold them. An apostrophe closes nothing before a letter. */
function singleQuoted(text: string, double: readonly Segment[]): Segment[] {
  if (!/[‘']/u.test(text)) return [];
  const found: Segment[] = [];
  let from = 0;
  for (const { index } of text.matchAll(singleOpening)) {
    if (index < from || double.some(({ outer }) => outer.start <= index && index < outer.end)) continue;
    if (/^[‘'’]\d0s|^['‘](?:n|em|til|cause|twas|tis)\b/iu.test(text.slice(index, index + 8))) continue;
    const end = closingAfter(text, index);
    if (end < 0) continue;
    const segment = trimmed(text, index + 1, end, { start: index, end: end + 1 }, false);
    if (segment) found.push(segment);
    from = end + 1;
  }
  return found;
}

/** The closing single mark for the opening one; a possessive plural inside ("the workers’ pay") is passed over. */
function closingAfter(text: string, opening: number): number {
  const closing = new RegExp(singleClosing);
  closing.lastIndex = opening + 2;
  for (let match = closing.exec(text); match; match = closing.exec(text)) {
    if (match.index - opening > longestSingle) return -1;
    const isCurly = text[opening] === '‘' && match[0] === "'";
    const isPossessive = text[match.index - 1] === 's' && /^ \p{Ll}/u.test(text.slice(match.index + 1));
    if (!isCurly && !(isPossessive && hasLaterClosing(text, match.index))) return match.index;
  }
  return -1;
}

const hasLaterClosing = (text: string, from: number): boolean =>
  /^[^‘"“]{1,300}[.,!?][’']/u.test(text.slice(from + 1, from + 303));
