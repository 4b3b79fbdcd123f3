import { ColorThemeKind, ThemeColor, window } from 'vscode';
import type { ChartColor, Color, ComparisonColor } from './colors.ts';

/** One of ours, or of VS Code's own, which have the name of what they are for before a dot. */
export const themeColor = (color: Color | ChartColor | ComparisonColor): ThemeColor =>
  new ThemeColor(color.includes('.') ? color : `copydesk.${color}`);

/** The same for where VS Code takes a piece of CSS and no colour; the words' own where it does not hand it on. */
export const themeVariable = (color: Color): string => `var(--vscode-copydesk-${color}, currentColor)`;

export const isHighContrast = (): boolean =>
  [ColorThemeKind.HighContrast, ColorThemeKind.HighContrastLight].includes(window.activeColorTheme.kind);
