import { jsonSplitter } from './json.ts';
import { jsonLinesSplitter } from './jsonLines.ts';
import type { Split, Splitter } from './splitter.ts';
import { tableSplitter } from './table.ts';
import { yamlSplitter } from './yamlItems.ts';

/** As much of a file, in UTF-16 units, as is looked at to see whether each of its lines is a document. */
const firstLook = 100_000;

/** The splitter for a file, by the ending of its name, else by how it begins. */
export function splitterFor(fileName: string): Splitter {
  const ending = /\.([a-z]+)(?:\.txt)?$/.exec(fileName.toLowerCase())?.[1] ?? '';
  if (ending === 'yaml' || ending === 'yml') return yamlSplitter();
  if (ending === 'csv' || ending === 'tsv' || ending === 'tab') return tableSplitter();
  if (ending === 'jsonl' || ending === 'ndjson') return jsonLinesSplitter();
  return byBeginning();
}

function byBeginning(): Splitter {
  let seen = '';
  let chosen: Splitter | undefined;
  const choose = (): readonly Split[] => {
    chosen = splitterOf(seen);
    const found = chosen.push(seen);
    seen = '';
    return found;
  };
  return {
    push: (piece) => {
      if (chosen) return chosen.push(piece);
      seen += piece;
      return seen.length < firstLook ? [] : choose();
    },
    end: () => {
      const found = chosen ? [] : choose();
      return [...found, ...(chosen?.end() ?? [])];
    },
  };
}

function splitterOf(beginning: string): Splitter {
  const text = beginning.replace(/^\ufeff/, '').trimStart();
  if (text.startsWith('[')) return jsonSplitter();
  if (!text.startsWith('{')) return text.startsWith('- ') ? yamlSplitter() : tableSplitter();
  const [first, second = ''] = text.split('\n', 2);
  return second.trimStart().startsWith('{') && isJson(first) ? jsonLinesSplitter() : jsonSplitter();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
