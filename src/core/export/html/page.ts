import { textSha256 } from '../../hash.ts';
import { escaped, policyHash } from '../../html.ts';
import { titleOf, type HandedOn } from '../handedOn.ts';
import { reportBody } from './body.ts';
import { reportStyle } from './style.ts';

const colours = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --quiet: #595959; --line: #cfcfcf; --attention: #8a1c1c; --attention-mark: #fbdcdc; --to-fix: #8a4b00; --to-fix-mark: #ffe6bf; --open: #2a4d8f; --open-mark: #dfe9fb; --done: #1f6b3a; --done-mark: #e2f3e6; --link: #0b57a8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e6e6; --paper: #1e1e1e; --quiet: #a8a8a8; --line: #4a4a4a; --attention: #ff9a9a; --attention-mark: #552a2a; --to-fix: #ffc37a; --to-fix-mark: #523a14; --open: #9dbcf5; --open-mark: #25365a; --done: #8fd6a4; --done-mark: #1f402a; --link: #8ab8f0; } }
@media print { :root { color-scheme: light; } }
`;

/** The checking of an article as one page that asks nothing of the network and prints well. @param now ISO moment with its zone */
export function asHtml(handed: HandedOn, now: string): string {
  const style = colours + reportStyle;
  const policy = `default-src 'none'; style-src ${policyHash(textSha256(style))}; base-uri 'none'; form-action 'none'`;
  const title = titleOf(handed);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escaped(title === '' ? 'Fact-check' : `Fact-check: ${title}`)}</title>
<style>${style}</style>
</head>
<body>
${reportBody(handed, now)}
<footer><p>Made with Copydesk on ${escaped(now.slice(0, '2026-11-23'.length))}.</p></footer>
</body>
</html>
`;
}
