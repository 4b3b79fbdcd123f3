import { parse } from 'yaml';
import { longestRecord, type Split, type Splitter } from './splitter.ts';

/** The items of a YAML file that is one list, each parsed by itself, so that a long file is never held whole. */
export function yamlSplitter(): Splitter {
  let rest = '';
  let lines: string[] = [];
  let length = 0;
  let line = 0;
  let begin = 1;
  let nth = 0;

  function finish(): Split[] {
    const text = lines.join('\n');
    const isItem = lines.length > 0 && lines[0].startsWith('-');
    const isPreamble = lines.every((one) => /^\s*(?:#|%|---|$)/.test(one));
    lines = [];
    const isTooLong = length > longestRecord;
    length = 0;
    if (!isItem) {
      if (isPreamble) return [];
      nth += 1;
      return [{ nth, line: begin, why: 'it is no item of a list' }];
    }
    nth += 1;
    if (isTooLong) return [{ nth, line: begin, why: 'it is too long' }];
    try {
      // All scalars are text: "041" is no number here, and "no" is a word.
      const items: unknown = parse(text, { schema: 'failsafe', logLevel: 'error' });
      const value: unknown = Array.isArray(items) ? items[0] : undefined;
      return [{ nth, line: begin, within: '', value }];
    } catch {
      return [{ nth, line: begin, why: 'it is no YAML' }];
    }
  }

  function take(text: string): Split[] {
    line += 1;
    const isBegin = text.startsWith('- ') || text === '-';
    const found = isBegin ? finish() : [];
    if (isBegin || lines.length === 0) begin = line;
    length += text.length + 1;
    if (length <= longestRecord || lines.length === 0) lines.push(text);
    return found;
  }

  return {
    push: (piece) => {
      if (!piece.includes('\n')) {
        // What is too long is not kept.
        if (rest.length <= longestRecord) rest += piece;
        return [];
      }
      const pieces = (rest + piece).split('\n');
      rest = pieces.pop() ?? '';
      return pieces.flatMap((text) => take(text.replace(/\r$/, '').replace(/^\ufeff/, '')));
    },
    end: () => [...(rest === '' ? [] : take(rest)), ...finish()],
  };
}
