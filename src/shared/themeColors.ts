import { ThemeColor } from 'vscode';
import type { Color } from './colors.ts';

export const themeColor = (color: Color): ThemeColor => new ThemeColor(`copydesk.${color}`);
