/** The colours of a report as a page by itself: on paper, on a light screen and on a dark one. */
export const pageColours = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --quiet: #595959; --line: #cfcfcf; --attention: #8a1c1c; --attention-mark: #fbdcdc; --to-fix: #8a4b00; --to-fix-mark: #ffe6bf; --open: #2a4d8f; --open-mark: #dfe9fb; --done: #1f6b3a; --link: #0b57a8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e6e6; --paper: #1e1e1e; --quiet: #a8a8a8; --line: #4a4a4a; --attention: #ff9a9a; --attention-mark: #552a2a; --to-fix: #ffc37a; --to-fix-mark: #523a14; --open: #9dbcf5; --open-mark: #25365a; --done: #8fd6a4; --link: #8ab8f0; } }
`;

/** The same as the theme of VS Code has them. In high contrast marks have lines alone. */
export const themeColours = `
:root { --ink: var(--vscode-editor-foreground); --paper: var(--vscode-editor-background); --quiet: var(--vscode-descriptionForeground); --line: var(--vscode-widget-border, var(--vscode-contrastBorder, #8886)); --attention: var(--vscode-charts-red); --to-fix: var(--vscode-charts-orange); --open: var(--vscode-charts-blue); --done: var(--vscode-charts-green); --link: var(--vscode-textLink-foreground); }
body { --attention-mark: color-mix(in srgb, var(--attention) 24%, transparent); --to-fix-mark: color-mix(in srgb, var(--to-fix) 24%, transparent); --open-mark: color-mix(in srgb, var(--open) 20%, transparent); }
body.vscode-high-contrast { --attention-mark: transparent; --to-fix-mark: transparent; --open-mark: transparent; }
.note, .overview, table, ol, dl, aside { font-family: var(--vscode-font-family); }
mark { cursor: pointer; }
.bar { position: sticky; top: 0; display: flex; justify-content: flex-end; gap: .5rem; padding: .5rem 0; background: var(--paper); }
button { font: inherit; font-family: var(--vscode-font-family); font-size: .84rem; padding: .3rem .8rem; border: 1px solid var(--vscode-button-border, transparent); color: var(--vscode-button-foreground); background: var(--vscode-button-background); cursor: pointer; }
button:hover { background: var(--vscode-button-hoverBackground); }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
`;
