import type { NewsSample } from './sample.ts';

/** Characters. */
const shortestHeadline = 25;
const shortestProse = 80;
const newspaperParagraph = { least: 110, most: 480 };
/** Words. */
const shortText = 150;

export type ShapeSign = keyof ReturnType<typeof shapeSigns>;

/** Signs in the shape of the page, each 0 to 1. */
export function shapeSigns({ article, blocks, lines, text, tokens }: NewsSample) {
  const paragraphs = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .map(({ start, end }) => text.slice(start, end))
    .filter(isProse);
  const lengths = paragraphs.map(({ length }) => length).sort((a, b) => a - b);
  const middle = lengths[lengths.length >> 1] ?? 0;
  const { headline } = article;
  return {
    dateline: amount(article.dateline !== null),
    byline: amount(article.byline !== null),
    headline: amount(headline !== null && headline.end - headline.start > shortestHeadline),
    published: amount(article.published !== null),
    prose: share(sum(lengths), text.length),
    'newspaper paragraphs': amount(
      lengths.length >= 3 && middle >= newspaperParagraph.least && middle <= newspaperParagraph.most,
    ),
    'list lines': share(2 * countOf(lines, listLine), lines.length),
    rows: share(3 * lines.filter(isRow).length, lines.length),
    indented: share(2 * countOf(lines, indentedLine), lines.length),
    'old year at the head': amount(oldYear.test(paragraphs[0] ?? '')),
    definition: amount(isDefinition(paragraphs[0] ?? '')),
    'short text': amount(tokens.length < shortText),
  };
}

const amount = (shows: boolean): number => (shows ? 1 : 0);
const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, part / whole));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const countOf = (lines: readonly string[], pattern: RegExp): number =>
  lines.filter((line) => pattern.test(line)).length;

const listLine = /^\s*(?:[-*+•]|\d+[.)]|\p{Lu}[.)])\s/u;
const indentedLine = /^(?: {2,}|\t)\S/u;
const sentenceEnd = /[.!?…:]["”’')\]]*$/u;
const statementEnd = /[.!?]["”)]?\s*$/u;

const isProse = (paragraph: string): boolean =>
  paragraph.length >= shortestProse && sentenceEnd.test(paragraph);

/** Values between commas, tabs or bars, as tables have them. */
function isRow(line: string): boolean {
  const cells = line.split(/[,\t|]/u).length;
  return cells > 4 && line.length / cells < 30 && !statementEnd.test(line);
}

/** News tells of such years further down. */
const oldYear =
  /(?:\b(?:in|of|since|from|until|by|circa|born|died) |\d, |\d{1,2} \p{Lu}\p{L}+ |[(–-]\s?)(?:1[0-8]\d\d|19[0-4]\d)\b(?! \p{Ll}+s\b)/u;

const longestSubject = 160;
const defining = new RegExp(
  `^(?<subject>.{2,${longestSubject}}?),? (?:is|was|are|were) (?:an?|the|one of)\\b(?! (?:latest|first|last|host)\\b)`,
  'u',
);
const notDefined =
  /^(?:There|It|This|That|He|She|They|If|When|In|On|Now|Two|Three|Many|Most|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\b/u;
const bracketed = /\([^()]*\)/gu;
const sentenceEndInside = /\p{Ll}{2}[.!?]["”’)]? \p{Lu}/u;
const smallWords =
  /^(?:of|the|and|de|la|le|di|von|van|or|for|in|at|al|bin|née|also|commonly|best|better|known|as|\P{L}+)$/u;
/** Names of things have a few ordinary words, "Roe’s wheel"; the subjects that news begins with have more. */
const mostOrdinary = 3;

/** "The Northern Railway (1881–1902) was a …", "lark is a …", as encyclopedias and READMEs begin. */
function isDefinition(paragraph: string): boolean {
  const subject = defining.exec(paragraph)?.groups?.subject;
  if (subject === undefined || notDefined.test(subject) || sentenceEndInside.test(subject)) return false;
  const words = subject
    .replace(bracketed, '')
    .split(/[\s,]+/u)
    .filter(Boolean);
  return words.filter((word) => /^\P{Lu}/u.test(word) && !smallWords.test(word)).length <= mostOrdinary;
}
