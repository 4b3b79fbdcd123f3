import type { Range } from '../../../src/core/model.ts';

export interface Edit extends Range {
  readonly text: string;
  /** Offsets in the original text that the new characters stand for; without, they are new. */
  readonly origins?: Int32Array;
}

const nowhere = -1;
const newText = (length: number): Int32Array => new Int32Array(length).fill(nowhere);

/** A text under edit that knows for each character which one of the original it is or stands for. */
export class TrackedText {
  text: string;
  #origins: Int32Array;

  constructor(text: string) {
    this.text = text;
    this.#origins = Int32Array.from({ length: text.length }, (_, offset) => offset);
  }

  originAt(offset: number): number {
    return this.#origins[offset];
  }

  originsOf(start: number, end: number): Int32Array {
    return this.#origins.slice(start, end);
  }

  /** Origins for `length` characters that replace those from `start` to `end`, one for one as far as they go. */
  originsForReplacement(start: number, end: number, length: number): Int32Array {
    return Int32Array.from({ length }, (_, i) => this.#origins[Math.min(end - 1, start + i)]);
  }

  replace(start: number, end: number, text: string, origins?: Int32Array): void {
    this.apply([origins ? { start, end, text, origins } : { start, end, text }]);
  }

  /** Edits in text order that do not overlap. */
  apply(edits: readonly Edit[]): void {
    const texts: string[] = [];
    const origins: Int32Array[] = [];
    let from = 0;
    for (const edit of edits) {
      texts.push(this.text.slice(from, edit.start), edit.text);
      origins.push(this.#origins.subarray(from, edit.start), edit.origins ?? newText(edit.text.length));
      from = edit.end;
    }
    texts.push(this.text.slice(from));
    origins.push(this.#origins.subarray(from));
    this.text = texts.join('');
    this.#origins = new Int32Array(this.text.length);
    let at = 0;
    for (const part of origins) {
      this.#origins.set(part, at);
      at += part.length;
    }
  }

  /** From the first to the last character that comes from the range of the original; null when none is left. */
  find(range: Range): Range | null {
    const isIts = (origin: number): boolean => origin >= range.start && origin < range.end;
    const start = this.#origins.findIndex(isIts);
    return start < 0 ? null : { start, end: this.#origins.findLastIndex(isIts) + 1 };
  }
}
