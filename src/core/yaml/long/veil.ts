import type { ItemLines } from './itemLines.ts';

/** A source in which comments stand in the place of some items. */
export interface Veiled {
  readonly source: string;
  /** In their order. */
  readonly veils: readonly Veil[];
}

/** Hides one item, or several neighbours. */
export interface Veil {
  /** The place of the first in the list, from 0, and that after the last. */
  readonly from: number;
  readonly to: number;
  /** The line that stands there, with its break. */
  readonly comment: string;
  readonly hides: string;
}

/** Veils begin with this and a number. It stands in the first column, where no text goes on that began before. */
const mark = '# veiled ';

/** Hides all items of a list but some, and never the last. Null where the source looks as if it were veiled already. */
export function veil(
  source: string,
  { starts }: ItemLines,
  isShown: (index: number) => boolean,
): Veiled | null {
  if (source.includes(mark)) return null;
  const veils: Veil[] = [];
  const parts: string[] = [];
  const last = starts.length - 1;
  let done = 0;
  for (let from = 0; from < last; from++) {
    if (isShown(from)) continue;
    let to = from + 1;
    while (to < last && !isShown(to)) to++;
    const hides = source.slice(starts[from], starts[to]);
    const comment = `${mark}${String(veils.length)}.${hides.endsWith('\r\n') ? '\r\n' : '\n'}`;
    veils.push({ from, to, comment, hides });
    parts.push(source.slice(done, starts[from]), comment);
    done = starts[to];
    from = to;
  }
  parts.push(source.slice(done));
  return { source: parts.join(''), veils };
}

/** A text made from a veiled source, with what is hidden back in its place. Null where a veil is gone. */
export function unveil(text: string, veils: readonly Veil[]): string | null {
  const parts: string[] = [];
  let done = 0;
  for (const { comment, hides } of veils) {
    const at = text.indexOf(comment, done);
    if (at < 0) return null;
    parts.push(text.slice(done, at), hides);
    done = at + comment.length;
  }
  parts.push(text.slice(done));
  return parts.join('');
}
