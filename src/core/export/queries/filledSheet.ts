import { unescaped } from '../../html.ts';
import { sheetVersion } from './asHtml.ts';

/** What somebody has written about one query. */
export interface GivenAnswer {
  readonly number: number;
  /** As they stand in the file, each empty where a sheet says nothing of it or a mail was sent. */
  readonly annotation: string;
  readonly note: string;
  readonly print: string;
  /** Trimmed; empty where nothing was written. */
  readonly words: string;
}

/** A sheet that came back. */
export interface FilledSheet {
  /** The name of the article's file. */
  readonly article: string;
  readonly to: string;
  /** The name that was filled in; empty where none was. */
  readonly by: string;
  readonly answers: readonly GivenAnswer[];
}

/** Letters of the largest file that is read: a sheet of a thousand queries has fewer. */
export const longestSheet = 5_000_000;
/** A sheet has fewer queries. */
const mostSections = 2000;
/** Letters of the longest tag of a sheet. */
const longestTag = 4000;

/** Reads a query sheet; or says why it is none. Nothing in it is run, and everything that it says is text. */
export function readFilledSheet(html: string): FilledSheet | { readonly refused: string } {
  const body = attributesAt(html, html.search(/<body\b/i));
  const version = Number(body.get('data-copydesk-sheet'));
  if (!(version >= 1)) return { refused: 'This is no query sheet of Copydesk.' };
  if (version > sheetVersion)
    return { refused: 'A newer Copydesk made this query sheet. Update Copydesk to read its answers.' };
  const name = html.search(/<input\b[^>]{0,200}\bname=["']?by\b/i);
  return {
    article: body.get('data-article') ?? '',
    to: body.get('data-to') ?? '',
    by: (attributesAt(html, name).get('value') ?? '').replace(/\s+/g, ' ').trim(),
    answers: [...elementsOf(html, 'section', mostSections)].flatMap(({ start, inside }) => {
      const attributes = attributesAt(html, start);
      const number = Number(attributes.get('data-number'));
      const field = [...elementsOf(inside, 'textarea', 1)].at(0);
      if (!(number >= 1) || field === undefined) return [];
      return {
        number,
        annotation: attributes.get('data-annotation') ?? '',
        note: attributes.get('data-note') ?? '',
        print: attributes.get('data-print') ?? '',
        words: unescaped(field.inside).replace(/\r\n?/g, '\n').trim(),
      };
    }),
  };
}

/** The first elements of a name, in their order; none holds another of that name. */
function* elementsOf(
  html: string,
  name: string,
  most: number,
): Iterable<{ readonly start: number; readonly inside: string }> {
  const opening = new RegExp(`<${name}\\b`, 'gi');
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  for (let nth = 0; nth < most; nth++) {
    const open = opening.exec(html);
    if (!open) return;
    const inner = html.indexOf('>', open.index);
    closing.lastIndex = inner;
    const close = inner < 0 ? null : closing.exec(html);
    if (!close) return;
    yield { start: open.index, inside: html.slice(inner + 1, close.index) };
    opening.lastIndex = close.index;
  }
}

/** The attributes of the tag that begins there; none where none does. */
function attributesAt(html: string, start: number): ReadonlyMap<string, string> {
  if (start < 0) return new Map();
  const pattern = /(?<![\w-])([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))|>/g;
  const tag = html.slice(start, start + longestTag);
  const found = new Map<string, string>();
  for (const match of tag.matchAll(pattern)) {
    if (match[0] === '>') break;
    const [, name = '', ...values]: (string | undefined)[] = match;
    const value = values.find((one) => one !== undefined);
    if (value !== undefined) found.set(name.toLowerCase(), unescaped(value));
  }
  return found;
}
