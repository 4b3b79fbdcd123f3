import { Position, Range as EditorRange, type TextDocument } from 'vscode';
import type { Range } from '../core/model.ts';

/** Text as core sees it, whatever line ends the document has. */
export const articleText = (text: string): string => text.replaceAll('\r\n', '\n');

/**
 * The article text as core sees it (line ends are one `\n`) and the only converter between its UTF-16 offsets
 * and VS Code positions, which stay right in CRLF documents too.
 */
export class TextMap {
  private constructor(
    readonly text: string,
    private readonly lineStarts: Uint32Array,
  ) {}

  static of(document: TextDocument): TextMap {
    const text = articleText(document.getText());
    const starts: number[] = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return new TextMap(text, Uint32Array.from(starts));
  }

  position(offset: number): Position {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStarts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return new Position(low, Math.max(0, offset - this.lineStarts[low]));
  }

  offset(position: Position): number {
    const line = Math.min(position.line, this.lineStarts.length - 1);
    const end = line + 1 < this.lineStarts.length ? this.lineStarts[line + 1] - 1 : this.text.length;
    return Math.min(this.lineStarts[line] + position.character, end);
  }

  editorRange(range: Range): EditorRange {
    return new EditorRange(this.position(range.start), this.position(range.end));
  }

  range(range: EditorRange): Range {
    return { start: this.offset(range.start), end: this.offset(range.end) };
  }
}
