import { countLines, longestRecord, type Split, type Splitter } from './splitter.ts';

/** Fields of a line; `end` is the offset behind its line end. */
interface Line {
  readonly fields: readonly string[];
  readonly end: number;
}

/**
 * CSV and TSV as RFC 4180 has them, with any of comma, semicolon, tab and bar, and any line ends. The first line that
 * holds anything names the columns; a record's value is its fields by these names. No library: those at hand want a
 * stream of Node or the whole text, and lose everything behind a quotation mark that is not closed.
 */
export function tableSplitter(): Splitter {
  let buffer = '';
  let line = 1;
  let nth = 0;
  let delimiter: string | undefined;
  let columns: readonly string[] | undefined;
  let isFirst = true;
  /** The rest of a line that was given up is passed over. */
  let isSkipping = false;

  /** @param isAll nothing comes behind the buffer */
  function take(isAll: boolean): Split[] {
    const found: Split[] = [];
    if (isFirst && buffer !== '') {
      if (buffer.startsWith('\ufeff')) buffer = buffer.slice(1);
      isFirst = false;
    }
    if (isSkipping) {
      const next = buffer.indexOf('\n');
      isSkipping = next < 0;
      buffer = next < 0 ? '' : buffer.slice(next + 1);
    }
    if (delimiter === undefined) {
      const end = /[\r\n]/.exec(buffer.trimStart());
      if (!end && !isAll && buffer.length < longestRecord) return found;
      delimiter = likeliestDelimiter(buffer.trimStart().split(/[\r\n]/, 1)[0]);
    }
    let at = 0;
    while (at < buffer.length) {
      const read = readLine(buffer, at, delimiter, isAll);
      if (!read && !isAll && buffer.length - at < longestRecord) break;
      if (read) {
        record(read.fields, found);
        line += countLines(buffer, at, read.end);
        at = read.end;
      } else {
        nth += 1;
        const isClosed = readLine(buffer, at, delimiter, true) !== undefined;
        found.push({ nth, line, why: isClosed ? 'it is too long' : 'a quotation mark is not closed' });
        const next = buffer.indexOf('\n', at);
        line += 1;
        isSkipping = next < 0;
        at = next < 0 ? buffer.length : next + 1;
      }
    }
    buffer = buffer.slice(at);
    return found;
  }

  function record(fields: readonly string[], found: Split[]): void {
    if (fields.every((field) => field.trim() === '')) return;
    if (!columns) {
      columns = fields.map((field) => field.trim());
      return;
    }
    nth += 1;
    if (fields.slice(columns.length).some((field) => field.trim() !== '')) {
      const why = `it has ${fields.length} fields, and there are ${columns.length} columns`;
      found.push({ nth, line, why });
      return;
    }
    const pairs = columns.map((column, at) => [column, fields[at] ?? ''] as const);
    found.push({ nth, line, within: '', value: Object.fromEntries(pairs) });
  }

  return {
    push: (piece) => {
      buffer += piece;
      return take(false);
    },
    end: () => take(true),
  };
}

const delimiters = [',', '\t', ';', '|'] as const;

function likeliestDelimiter(heading: string): string {
  const bare = heading.replace(/"[^"]*"/g, '');
  const counts = delimiters.map((one) => bare.split(one).length);
  return delimiters[counts.indexOf(Math.max(...counts))];
}

/** `undefined` where the line may go on behind the text, or a quotation mark is not closed. */
function readLine(text: string, start: number, delimiter: string, isAll: boolean): Line | undefined {
  const fields: string[] = [];
  let at = start;
  for (;;) {
    let field = '';
    if (text.charAt(at) === '"') {
      for (;;) {
        const quote = text.indexOf('"', at + 1);
        if (quote < 0 || quote - start > longestRecord) return undefined;
        field += text.slice(at + 1, quote);
        at = quote + 1;
        if (text.charAt(at) !== '"') break;
        field += '"';
      }
      if (at >= text.length && !isAll) return undefined;
    }
    // What stands behind the closing mark, against the rule, is of the field.
    let end = at;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
    field += text.slice(at, end);
    fields.push(field);
    if (end >= text.length) return isAll ? { fields, end } : undefined;
    if (text[end] !== delimiter) {
      if (text[end] === '\n') return { fields, end: end + 1 };
      // Whether a line feed follows has to be seen.
      if (end + 1 >= text.length && !isAll) return undefined;
      return { fields, end: text[end + 1] === '\n' ? end + 2 : end + 1 };
    }
    at = end + 1;
  }
}
