import { longestRecord, type Split, type Splitter } from './splitter.ts';

/** One JSON value a line. A line that is none is bad, and the next is looked at. */
export function jsonLinesSplitter(): Splitter {
  let buffer = '';
  let line = 0;
  let nth = 0;
  let isSkipping = false;

  function read(text: string): Split[] {
    line += 1;
    const trimmed = text.replace(/^\ufeff/, '').trim();
    if (trimmed === '') return [];
    nth += 1;
    try {
      const value: unknown = JSON.parse(trimmed);
      return [{ nth, line, within: '', value }];
    } catch {
      return [{ nth, line, why: 'it is no JSON' }];
    }
  }

  return {
    push: (piece) => {
      const lines = piece.split('\n');
      const found: Split[] = [];
      for (const [at, text] of lines.entries()) {
        if (!isSkipping) buffer += text;
        if (at < lines.length - 1) {
          if (!isSkipping) found.push(...read(buffer));
          isSkipping = false;
          buffer = '';
        } else if (buffer.length > longestRecord) {
          line += 1;
          nth += 1;
          found.push({ nth, line, why: 'it is too long' });
          buffer = '';
          isSkipping = true;
        }
      }
      return found;
    },
    end: () => (isSkipping ? [] : read(buffer)),
  };
}
