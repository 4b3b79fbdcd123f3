import type { Range } from '../model.ts';

/** What a small YAML-like head of a Markdown file says. Ranges hold the values, without quotes. */
export interface FrontMatter {
  /** UTF-16 offset of the first character after it; 0 where there is none. */
  readonly end: number;
  readonly title: Range | null;
  readonly author: Range | null;
  readonly date: Range | null;
}

const none: FrontMatter = { end: 0, title: null, author: null, date: null };

/** Longest head that is looked at; beyond it `---` is a rule and not front matter. */
const longest = 8000;
const fence = /^---[ \t]*\n/;
const closingFence = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Reads `---` front matter: plain `key: value` lines only, anything else in it is passed over. */
export function readFrontMatter(text: string): FrontMatter {
  const head = text.slice(0, longest);
  const open = fence.exec(head);
  if (!open) return none;
  const close = closingFence.exec(head.slice(open[0].length - 1));
  if (!close) return none;
  const bodyStart = open[0].length;
  const bodyEnd = bodyStart - 1 + close.index;
  const value = (...keys: string[]): Range | null => {
    const line = new RegExp(`^(?:${keys.join('|')})[ \\t]*:[ \\t]*(["']?)(.+?)\\1[ \\t]*$`, 'imu');
    const match = line.exec(text.slice(bodyStart, bodyEnd));
    if (!match?.[2]) return null;
    const start = bodyStart + match.index + match[0].lastIndexOf(match[2]);
    return { start, end: start + match[2].length };
  };
  return {
    end: bodyStart - 1 + close.index + close[0].length,
    title: value('title', 'headline'),
    author: value('author', 'authors', 'byline'),
    date: value('date', 'published', 'pubdate'),
  };
}
