import { countLines, longestRecord, type Split, type Splitter } from './splitter.ts';

/** Lists of a document whose items are records, by the formats that have them. */
const lists = new Set([
  'persons', 'people', 'memberships', 'organizations', 'organisations', 'areas', 'events', 'posts', 'bindings',
  'data', 'rows', 'items', 'records', 'members', 'legislators', 'entities',
]); // prettier-ignore
/** What such a list may stand in. */
const wrappers = new Set(['results', 'data', 'response']);

interface Level {
  readonly kind: 'list' | 'object';
  /** Its own key, in an object the one that was read last. */
  readonly name: string;
}

/**
 * JSON documents, one or several: the objects in a list at the top or in one of a document's own lists are the records;
 * a document without such lists is a record itself.
 */
export function jsonSplitter(): Splitter {
  const levels: Level[] = [];
  let line = 1;
  let nth = 0;
  /** The text of a record, or what stands between records, from `start`. */
  let kept = '';
  let keptLine = 1;
  /** Open brackets of the record or of a value that is passed over. */
  let depth = 0;
  let isRecord = false;
  let inString = false;
  let isEscaped = false;
  let key = '';
  let word = '';
  let isTooLong = false;
  const sign = /["{}[\]:\n]/g;
  /** Of a document at the top: its whole text while no list of records was in it. */
  let document: { text: string; line: number } | undefined;

  function finish(text: string, at: number): Split {
    nth += 1;
    if (isTooLong) return { nth, line: at, why: 'it is too long, or a bracket is not closed' };
    try {
      const value: unknown = JSON.parse(text);
      return { nth, line: at, within: levels.at(-1)?.name ?? '', value };
    } catch {
      return { nth, line: at, why: 'it is no JSON' };
    }
  }

  function keep(text: string): void {
    if (isRecord) {
      if (kept.length + text.length > longestRecord) isTooLong = true;
      else kept += text;
    } else if (document) {
      if (document.text.length + text.length > longestRecord) isTooLong = true;
      else document.text += text;
    }
  }

  function open(char: string): void {
    const within = levels.at(-1);
    if (depth > 0) {
      depth += 1;
      return;
    }
    if (char === '{') {
      if (!within) {
        levels.push({ kind: 'object', name: '' });
        document = { text: '{', line };
        isTooLong = false;
        key = '';
        return;
      }
      if (within.kind === 'object' && wrappers.has(key)) {
        levels.push({ kind: 'object', name: key });
        keep(char);
        return;
      }
      if (within.kind === 'list') {
        isRecord = true;
        isTooLong = false;
        kept = '';
        keptLine = line;
      }
      keep(char);
      depth = 1;
      return;
    }
    if (!within || (within.kind === 'object' && lists.has(key))) {
      levels.push({ kind: 'list', name: within ? key : '' });
      document = undefined;
      return;
    }
    keep(char);
    depth = 1;
  }

  function close(char: string, found: Split[]): void {
    if (depth > 0) {
      depth -= 1;
      keep(char);
      if (depth === 0 && isRecord) {
        found.push(finish(kept, keptLine));
        isRecord = false;
        kept = '';
      }
      return;
    }
    keep(char);
    levels.pop();
    if (levels.length === 0 && document) {
      found.push(finish(document.text, document.line));
      document = undefined;
    }
  }

  function push(piece: string): Split[] {
    const found: Split[] = [];
    let at = 0;
    while (at < piece.length) {
      if (inString) {
        const start = at;
        while (at < piece.length) {
          const code = piece.charCodeAt(at);
          at += 1;
          if (isEscaped) isEscaped = false;
          else if (code === 92) isEscaped = true;
          else if (code === 34) {
            inString = false;
            break;
          }
        }
        const text = piece.slice(start, at);
        line += countLines(text);
        keep(text);
        if (depth === 0 && word.length < 100) word += inString ? text : text.slice(0, -1);
        continue;
      }
      const start = at;
      sign.lastIndex = at;
      at = sign.exec(piece)?.index ?? piece.length;
      if (at > start) keep(piece.slice(start, at));
      if (at >= piece.length) break;
      const char = piece[at];
      at += 1;
      if (char === '{' || char === '[') {
        if (depth > 0) keep(char);
        open(char);
      } else if (char === '}' || char === ']') close(char, found);
      else {
        if (char === '\n') line += 1;
        if (char === '"') {
          inString = true;
          if (depth === 0) word = '';
        }
        if (char === ':' && depth === 0) key = word;
        keep(char);
      }
    }
    return found;
  }

  return {
    push,
    end: () => {
      const left = isRecord ? { line: keptLine } : (document ?? (levels.length > 0 ? { line } : undefined));
      isRecord = false;
      document = undefined;
      nth += left ? 1 : 0;
      return left ? [{ nth, line: left.line, why: 'it ends in the middle: a bracket is not closed' }] : [];
    },
  };
}
