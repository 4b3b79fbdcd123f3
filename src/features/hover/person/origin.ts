import { emphasised, icon, line, type Markdown } from '../../../core/markdown.ts';

/** Where something on the card of a person comes from; each has an icon of its own, and its words say it as well. */
const icons = { article: 'book', file: 'notebook', list: 'library', lookUp: 'globe' } as const;
export type Origin = keyof typeof icons;

/** A paragraph that begins with where it comes from. */
export const from = (origin: Origin, label: string, content: Markdown): Markdown =>
  line(icon(icons[origin]), emphasised(`${label}:`), content);
