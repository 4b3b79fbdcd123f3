import type { MarkedText } from './gum.ts';

/**
 * Reads a text in which the names of people stand in braces, without their titles: `President {Jane Roe} met {Doe}’s
 * aides.` Throws where a brace is not closed on its line or stands inside another.
 */
export function readMarked(id: string, marked: string): MarkedText {
  const spans: { start: number; end: number; kind: string }[] = [];
  let text = '';
  let opened: number | null = null;
  for (const piece of marked.split(/([{}\n])/u)) {
    if (piece === '{') {
      if (opened !== null) throw new Error(`${id}: a brace inside another near “${text.slice(-30)}”`);
      opened = text.length;
    } else if (piece === '}') {
      if (opened === null || opened === text.length)
        throw new Error(`${id}: a brace closes nothing near “${text.slice(-30)}”`);
      spans.push({ start: opened, end: text.length, kind: 'PERSON' });
      opened = null;
    } else if (piece === '\n' && opened !== null) {
      throw new Error(`${id}: a brace is not closed near “${text.slice(-30)}”`);
    } else text += piece;
  }
  if (opened !== null) throw new Error(`${id}: a brace is not closed at the end`);
  return { id, text, spans };
}
