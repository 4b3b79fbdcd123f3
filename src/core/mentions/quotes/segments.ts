import { matchesOf } from '../../letters.ts';
import { byStart, type Range } from '../../model.ts';

/** Words between quotation marks. The range holds them without the marks; `outer` with them. */
export interface Segment extends Range {
  readonly outer: Range;
  /** The paragraph ends before a closing mark. */
  readonly open: boolean;
}

const openers = new Set(['“', '„', '«', '``', '‹', '「', '『']);
const closers = new Set(['”', '»', '›', '」', '』']);
/** Two apostrophes, as old wire copy and archives have them, stand for a double mark; a third is a single one within. */
const marks = /["“”„«»‹›「」『』]|'''?|``/gu;
const beforeOpening = /[\s([{—–\-/:;,.]$|^$|[‘'“]$/u;
const afterOpening = /^[\p{L}\p{N}$£€.…([‘'*_#@¿¡-]/u;
/** No opening mark stands so: behind a word or its sign, before a space or another sign. */
const aroundClosing = /^[^\s([{](?:$|[\s.,;:!?)\]])/u;

/** Quoted words of a paragraph, in order; quotations within quotations belong to the outer one. */
export function segmentsIn(paragraph: string): Segment[] {
  const double = doubleQuoted(paragraph);
  const single = singleQuoted(paragraph, double);
  return single.length === 0 ? double : [...double, ...single].sort(byStart);
}

interface Opened {
  readonly at: number;
  /** Where the words begin. */
  readonly inside: number;
  readonly mark: string;
}

function doubleQuoted(text: string): Segment[] {
  const found: Segment[] = [];
  let opened: Opened | null = null;
  const close = ({ at, inside }: Opened, end: number, outerEnd: number, open: boolean) => {
    const segment = trimmed(text, inside, end, { start: at, end: outerEnd }, open);
    if (segment) found.push(segment);
  };
  for (const { index, 0: mark } of matchesOf(marks, text)) {
    const after = index + mark.length;
    // "It leaks, he said. "It falls," he said.": the first was never closed.
    const cut =
      opened && isSpace.test(text.charAt(index - 1)) && looksOpening(text, index, after)
        ? narratorIn(text, opened.inside, index)
        : null;
    if (opened && cut !== null) {
      close(opened, cut, cut, false);
      opened = null;
    }
    if (!opens(text, index, mark, opened)) {
      if (opened) close(opened, mark.length > 2 ? index + 1 : index, after, false);
      opened = null;
    } else opened = { at: index, inside: index + Math.min(mark.length, 2), mark };
  }
  if (opened && opened.inside < text.length) {
    const cut = narratorIn(text, opened.inside, text.length);
    close(opened, cut ?? text.length, cut ?? text.length, cut === null);
  }
  return found;
}

/** Whether a mark opens a quotation. What a mark of two looks stands for is told by the words around it. */
function opens(text: string, at: number, mark: string, opened: Opened | null): boolean {
  const looks = looksOpening(text, at, at + mark.length);
  if (closers.has(mark)) return looks && !opened;
  if (openers.has(mark))
    return (
      looks ||
      !aroundClosing.test(text.slice(at - 1, at) + text.slice(at + mark.length, at + mark.length + 1))
    );
  if (!looks) return false;
  return !opened || (at > opened.inside && looksLost(text, opened, at));
}

/** "“It leaks, Roe said.": the narrator, within a quotation that is not closed before him. */
const narrator =
  /[,?!](?=['’]? (?:(?:he|she|they) |(?:\p{Lu}[\p{L}.’'-]+ ){1,3})(?:said|says|added)(?=[.,]| (?:in|on|at|to|of) )|['’]? (?:said|says|added) (?:he|she|the|\p{Lu}))/u;

/** Where what he says ends; null without a narrator. */
function narratorIn(text: string, from: number, to: number): number | null {
  const found = narrator.exec(text.slice(from, to));
  return found && from + found.index + 1;
}

const looksOpening = (text: string, at: number, after: number): boolean =>
  beforeOpening.test(text.slice(Math.max(0, at - 1), at)) && afterOpening.test(text.slice(after, after + 1));

const farApart = 1500;
const isSpace = /\s/u;

/** A straight mark that surely opens while another is open: the earlier one never closed. */
const looksLost = (text: string, { at: opened, mark }: Opened, at: number): boolean =>
  at - opened > farApart || (isSpace.test(text.charAt(at - 1)) && mark !== '"' && !mark.startsWith("'"));

function trimmed(text: string, from: number, to: number, outer: Range, open: boolean): Segment | null {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end, outer, open } : null;
}

const singleOpening = /(?<=^|[\s([—–:])[‘'‚](?=[\p{L}\p{N}$£€])/gu;
const singleClosing = /[’'](?![\p{L}\p{N}])/gu;
/** As German has them: ‚…‘. */
const lowClosing = /[‘’](?![\p{L}\p{N}])/gu;
const longestSingle = 600;

/** Quotations in single marks, where no double ones hold them. An apostrophe closes nothing before a letter. */
function singleQuoted(text: string, double: readonly Segment[]): Segment[] {
  if (!/[‘'‚]/u.test(text)) return [];
  const found: Segment[] = [];
  let from = 0;
  for (const { index } of matchesOf(singleOpening, text)) {
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
  const closing = new RegExp(text[opening] === '‚' ? lowClosing : singleClosing);
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
