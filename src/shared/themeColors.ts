import { ThemeColor } from 'vscode';
import type { MarkColor } from './presentation.ts';

/** A colour that the manifest contributes, by its name without the prefix. */
export const themeColor = (name: MarkColor | 'furniture'): ThemeColor => new ThemeColor(`copydesk.${name}`);
