import { textSha256 } from '../../hash.ts';
import { escaped, policyHash } from '../../html.ts';
import { headingOf, type HandedOn } from '../handedOn.ts';
import { reportBody } from './body.ts';
import { pageColours } from './colours.ts';
import { reportStyle } from './style.ts';

/** The checking of an article as one page that asks nothing of the network and prints well. @param now ISO moment with its zone */
export function asHtml(handed: HandedOn, now: string): string {
  const style = pageColours + reportStyle;
  const policy = `default-src 'none'; style-src ${policyHash(textSha256(style))}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escaped(headingOf(handed))}</title>
<style>${style}</style>
</head>
<body>
${reportBody(handed, now)}
<footer><p>Made with Copydesk on ${escaped(now.slice(0, '2026-11-23'.length))}.</p></footer>
</body>
</html>
`;
}
