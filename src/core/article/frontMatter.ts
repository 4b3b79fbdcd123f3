import { trimmed, type Range } from '../model.ts';

/** What the head that a web clipper or a site generator wrote says. Ranges hold the values, without quotes. */
export interface FrontMatter {
  /** UTF-16 offset of the first character after it; 0 where there is none. */
  readonly end: number;
  readonly title: Range | null;
  /** Who wrote the text; more than one where they are a list. */
  readonly authors: readonly Range[];
  /** When it was published. */
  readonly date: Range | null;
  /** Where it was taken from: a web address. */
  readonly url: Range | null;
}

const none: FrontMatter = { end: 0, title: null, authors: [], date: null, url: null };

/** Longest head that is looked at; beyond it `---` is a rule and not front matter. */
const longest = 8000;
const fence = /^\s*---[ \t]*\n/u;
const closingFence = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u;
/** Fields, items of lists, comments, and what goes on in further lines. */
const yamlLine =
  /^(?:[ \t]*|[ \t]*#.*|[ \t]*-(?:[ \t].*)?|[ \t]+\S.*|["']?[\w][\w .:-]*["']?[ \t]*:(?:[ \t].*)?|\})$/u;

/** What a field may be called; the first that is there counts. When something was clipped says nothing. */
const keys = {
  title: ['title', 'headline'],
  authors: ['author', 'authors', 'byline', 'creator', 'by'],
  date: [
    'published', 'date', 'pubdate', 'pub_date', 'publish_date', 'publishdate', 'date_published', 'datepublished',
    'published_at', 'publishedat', 'published time', 'published on', 'published_time', 'article:published_time',
    'publication date', 'publication_date',
  ],
  url: ['source', 'url', 'url source', 'source url', 'source_url', 'source-url', 'link', 'canonical', 'permalink', 'original'],
} as const; // prettier-ignore

/** Reads YAML front matter between `---`, or the labelled lines that other tools put above a text. */
export function readFrontMatter(text: string): FrontMatter {
  const head = text.slice(0, longest);
  const fenced = fencedFields(head) ?? labelledFields(head);
  if (!fenced) return none;
  const { end, fields } = fenced;
  const first = (names: readonly string[]): readonly Range[] =>
    names.map((name) => fields.get(name) ?? []).find((values) => values.length > 0) ?? [];
  return {
    end,
    title: first(keys.title).at(0) ?? null,
    authors: first(keys.authors),
    date: first(keys.date).at(0) ?? null,
    url: first(keys.url).find(({ start }) => webAddress.test(head.slice(start, start + 10))) ?? null,
  };
}

const webAddress = /^https?:\/\//iu;

interface Fields {
  readonly end: number;
  /** By the field's name in small letters: the words of each of its values. */
  readonly fields: ReadonlyMap<string, readonly Range[]>;
}

function fencedFields(head: string): Fields | null {
  const open = fence.exec(head);
  if (!open) return null;
  const close = closingFence.exec(head.slice(open[0].length - 1));
  if (!close) return null;
  const bodyStart = open[0].length;
  const bodyEnd = Math.max(bodyStart, bodyStart - 1 + close.index);
  const lines = linesIn(head, bodyStart, bodyEnd);
  if (!lines.every(({ start, end }) => yamlLine.test(head.slice(start, end)))) return null;
  return { end: bodyStart - 1 + close.index + close[0].length, fields: fieldsIn(head, lines) };
}

const fieldLine = /^(?<key>["']?[\w][\w .:-]*?["']?)[ \t]*:(?:[ \t]+|$)/u;
/** An item may be a record of which the name comes first. */
const itemLine = /^[ \t]*-[ \t]+(?:name:[ \t]+)?/u;
const blockMark = /^[>|][+-]?\d?[ \t]*$/u;

function fieldsIn(text: string, lines: readonly Range[]): Map<string, Range[]> {
  const fields = new Map<string, Range[]>();
  let values: Range[] = [];
  /** Of a value in further lines, until the next field. */
  let block: Range | null = null;
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    const field = fieldLine.exec(words);
    const key = field?.groups?.key;
    if (field && key !== undefined) {
      values = [];
      block = null;
      const name = key.replace(/["']/gu, '').toLowerCase();
      if (!fields.has(name)) fields.set(name, values);
      const rest = { start: line.start + field[0].length, end: line.end };
      if (blockMark.test(text.slice(rest.start, rest.end))) block = { start: line.end, end: line.end };
      else values.push(...valuesIn(text, rest));
      continue;
    }
    const item = itemLine.exec(words);
    if (item && !block) values.push(...valuesIn(text, { start: line.start + item[0].length, end: line.end }));
    if (!block || words.trim() === '') continue;
    const start = block.start === block.end ? line.start + words.search(/\S/u) : block.start;
    block = { start, end: line.end };
    values.splice(0, values.length, trimmed(text, block));
  }
  return fields;
}

/** The values of a field or an item: one, or those of a list in brackets. */
function valuesIn(text: string, range: Range): Range[] {
  const words = trimmed(text, range);
  const written = text.slice(words.start, words.end);
  const isList = /^\[(?!\[[^\]]*\]\]\s*$).*\]$/u.test(written);
  const parts = isList ? partsOf(text, { start: words.start + 1, end: words.end - 1 }) : [words];
  return parts.map((part) => bare(text, part)).filter(({ start, end }) => end > start);
}

/** Between the commas of a list in brackets, those inside quotes apart. */
function partsOf(text: string, range: Range): Range[] {
  const pattern = /(?:"[^"]*"|'[^']*'|\[\[[^\]]*\]\]|[^,"'])+/gu;
  return [...text.slice(range.start, range.end).matchAll(pattern)].map(({ index, 0: part }) =>
    trimmed(text, { start: range.start + index, end: range.start + index + part.length }),
  );
}

const wrappings = [
  /^"(?<inner>.*)"$/u,
  /^'(?<inner>.*)'$/u,
  /^\[\[(?:[^\]|]*\|)?(?<inner>[^\]|]*)\]\]$/u,
  /^\[(?<inner>[^\]]+)\]\([^)]*\)$/u,
];
const comment = /[ \t]+#.*$/u;

/** Without a comment, quotes, and the brackets of a link to a note or a page, one in the other. */
function bare(text: string, range: Range): Range {
  let { start, end } = range;
  if (!/^["']/u.test(text.slice(start, end))) end -= comment.exec(text.slice(start, end))?.[0].length ?? 0;
  for (const wrapping of wrappings) {
    const words = text.slice(start, end);
    const inner = wrapping.exec(words)?.groups?.inner;
    if (inner === undefined) continue;
    const at =
      start + (words.startsWith('[[') ? words.lastIndexOf(inner, words.length - 2) : words.indexOf(inner));
    start = at;
    end = at + inner.length;
  }
  return trimmed(text, { start, end });
}

const labels =
  'title|headline|authors?|by(?:line)?|source|url|url source|link|published(?: (?:time|on|at))?|publication(?: date)?|date(?: published)?|publisher|site|description|excerpt|tags|keywords|language|markdown content';
const label = new RegExp(`^(?:${labels}):(?:[ \\t]+\\S.*)?$`, 'iu');
/** So many labelled lines, of which one gives title or address, are no chance. */
const fewestLabels = 2;
const telling = new Set<string>(['title', ...keys.url]);

/** "Title: …", "URL Source: …", "Published Time: …", each on a line, above the text. */
function labelledFields(head: string): Fields | null {
  const labelled: Range[] = [];
  let end = 0;
  for (const line of linesIn(head, 0, head.length)) {
    const words = head.slice(line.start, line.end);
    if (words.trim() === '') continue;
    if (!label.test(words)) break;
    labelled.push(line);
    end = Math.min(head.length, line.end + 1);
  }
  const fields = fieldsIn(head, labelled);
  const isHead = labelled.length >= fewestLabels && [...fields.keys()].some((name) => telling.has(name));
  return isHead ? { end, fields } : null;
}

function linesIn(text: string, from: number, to: number): Range[] {
  const lines: Range[] = [];
  for (let start = from; start < to;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found > to ? to : found;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
