// Functions that run in the page: they may use nothing from outside themselves.

/** A place in the window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

interface Sought {
  text: string;
  /** Longer words that `text` is part of. */
  within: string;
}

/**
 * Where `text` stands among the lines on screen of the first editor; null where it is not on screen. A wrapped line is
 * several elements there, which VS Code places in any order.
 */
export function findInLines({ text, within }: Sought): { start: Point; middle: Point; end: Point } | null {
  const editor = document.querySelector('.editor-instance .monaco-editor');
  if (!editor) return null;
  const lines = [...editor.querySelectorAll('.view-lines .view-line')];
  lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);

  const characters: { node: Node; index: number }[] = [];
  let shown = '';
  for (const line of lines) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const content = node.textContent ?? '';
      for (let index = 0; index < content.length; index += 1) characters.push({ node, index });
      shown += content;
    }
  }
  const from = shown.replaceAll('\u00a0', ' ').indexOf(within);
  if (from < 0) return null;
  const start = from + within.indexOf(text);

  const boxOf = (position: number): DOMRect | null => {
    const character = characters.at(position);
    if (!character) return null;
    const range = document.createRange();
    range.setStart(character.node, character.index);
    range.setEnd(character.node, character.index + 1);
    return range.getBoundingClientRect();
  };
  const first = boxOf(start);
  const middle = boxOf(start + Math.floor(text.length / 2));
  const last = boxOf(start + text.length - 1);
  if (!first || !middle || !last) return null;

  // Lines are kept a little beyond the edges of the window.
  const view = editor.getBoundingClientRect();
  if (first.top < view.top || last.bottom > view.bottom) return null;
  return {
    start: { x: first.left, y: first.top + first.height / 2 },
    middle: { x: middle.left + middle.width / 2, y: middle.top + middle.height / 2 },
    end: { x: last.right, y: last.top + last.height / 2 },
  };
}

/** Label and description of rows of a tree. */
export function textsOfRows(rows: Element[]): string[] {
  return rows.map((row) =>
    [...row.querySelectorAll('.label-name, .label-description')]
      .map((part) => part.textContent)
      .filter((words) => words !== '')
      .join(' '),
  );
}

/** The colour of the text at a place. */
export function colourAt({ x, y }: Point): string {
  const element = document.elementFromPoint(x, y);
  return element ? getComputedStyle(element).color : '';
}

/** How the text at a place is underlined, as in `dotted`; empty where it is not. */
export function underlineAt({ x, y }: Point): string {
  const element = document.elementFromPoint(x, y);
  const style = element && getComputedStyle(element);
  return style?.textDecorationLine === 'underline' ? style.textDecorationStyle : '';
}

/** How the marks of passages that lie under a place are drawn: `boxed`, or the style of their underline. */
export function markBordersAt({ x, y }: Point): string[] {
  const marks = [...document.querySelectorAll('.view-overlays .cdr')].filter((mark) => {
    const box = mark.getBoundingClientRect();
    return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
  });
  return marks
    .map((mark) => getComputedStyle(mark))
    .map((style) => (style.borderTopStyle === 'none' ? style.borderBottomStyle : 'boxed'))
    .filter((style) => style !== 'none');
}

/** The lines of an editor, top to bottom. */
export function linesOfText(lines: Element): string {
  const shown = [...lines.querySelectorAll('.view-line')];
  shown.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  return shown.map((line) => line.textContent).join('\n');
}

/** Pastes text into the element that has the focus. */
export function pasteHere(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}
