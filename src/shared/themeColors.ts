import { ColorThemeKind, ThemeColor, window } from 'vscode';
import type { ChartColor, Color } from './colors.ts';

export const themeColor = (color: Color | ChartColor): ThemeColor =>
  new ThemeColor(color.startsWith('charts.') ? color : `copydesk.${color}`);

/** The same for where VS Code takes a piece of CSS and no colour; the words' own where it does not hand it on. */
export const themeVariable = (color: Color): string => `var(--vscode-copydesk-${color}, currentColor)`;

export const isHighContrast = (): boolean =>
  [ColorThemeKind.HighContrast, ColorThemeKind.HighContrastLight].includes(window.activeColorTheme.kind);
