import { textSha256 } from '../../hash.ts';
import { escaped, escapedLines, policyHash } from '../../html.ts';
import { printOf } from './print.ts';
import type { QuerySheet, SheetQuery } from './sheet.ts';

/** Of what a sheet looks like to who reads it back; a later one that reads otherwise counts on. */
export const sheetVersion = 1;

const style = `
:root { color-scheme: light dark; --line: #8886; --mark: #fff3b0; }
@media (prefers-color-scheme: dark) { :root { --mark: #5a4a00; } }
body { font: 17px/1.5 Georgia, 'Times New Roman', serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1rem; margin: 0; }
header p, footer p { margin: .5rem 0; }
.query { border-top: 1px solid var(--line); margin-top: 1.25rem; padding-top: 1.25rem; break-inside: avoid; }
blockquote { margin: .5rem 0 1rem; padding-left: 1rem; border-left: 3px solid var(--line); }
mark { background: var(--mark); color: inherit; }
.question { font-weight: bold; white-space: pre-line; }
label { display: block; font: 14px system-ui, sans-serif; }
textarea, input { box-sizing: border-box; width: 100%; margin-top: .25rem; padding: .5rem; font: 16px/1.4 system-ui, sans-serif; border: 1px solid #888; border-radius: 4px; background: transparent; color: inherit; }
textarea { min-height: 6rem; field-sizing: content; }
button { font: 16px system-ui, sans-serif; padding: .5rem 1rem; }
@media print { body { margin: 0; font-size: 11pt; } .screen { display: none; } textarea { min-height: 3cm; border-color: #bbb; } }
`;

/** Runs only when somebody types, or presses the button: what is typed goes into the page, and the page into a file. */
const script = `
addEventListener('input', ({ target }) => {
  if (target.localName === 'textarea') target.textContent = target.value;
  else target.setAttribute('value', target.value);
});
document.getElementById('save').addEventListener('click', () => {
  const link = document.createElement('a');
  const page = '<!doctype html>\\n' + document.documentElement.outerHTML;
  link.href = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  link.download = document.body.dataset.answers;
  link.click();
});
`;

/**
 * The queries for somebody as one page that asks nothing of the network and keeps what is typed into it.
 * @param name of the file, without its ending; `article`: the name of the article's file
 */
export function sheetAsHtml(sheet: QuerySheet, { name, article }: { name: string; article: string }): string {
  const { to, title, origin, queries } = sheet;
  const heading = title === '' ? 'Questions' : `Questions about “${escaped(title)}”`;
  const policy = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`;
  const count = queries.length === 1 ? 'one question' : `${String(queries.length)} questions`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${heading}</title>
<style>${style}</style>
</head>
<body data-copydesk-sheet="${String(sheetVersion)}" data-article="${escaped(article)}" data-to="${escaped(to)}" data-answers="${escaped(`${name}-answers.html`)}">
<header>
<h1>${heading}</h1>
${origin === '' ? '' : `<p>${escaped(origin)}</p>\n`}<p>For ${escaped(to)}: ${count}.</p>
<p class="screen">Write below each question, press “Save My Answers”, and send the file that you get back to who sent you this one. Nothing is sent by itself. Or answer by mail, with the numbers.</p>
<label>Your name <input name="by" value="" autocomplete="name"></label>
</header>
<main>
${queries.map(sectionOf).join('\n')}
</main>
<footer class="screen"><p><button type="button" id="save">Save My Answers</button></p></footer>
<script>${script}</script>
</body>
</html>
`;
}

const hashOf = (words: string): string => policyHash(textSha256(words));

function sectionOf(item: SheetQuery): string {
  const { number, query, line, passage } = item;
  const place =
    passage === null
      ? '<p>About the article as a whole</p>'
      : `<blockquote>${escaped(passage.before)}<mark>${escaped(passage.words)}</mark>${escaped(passage.after)}</blockquote>`;
  const where =
    passage === null ? '' : line === null ? ', no longer in the article' : `, line ${String(line)}`;
  return `<section class="query" data-number="${String(number)}" data-annotation="${escaped(query.annotation?.annotation.id ?? '')}" data-note="${escaped(query.note.id ?? '')}" data-print="${printOf(query)}">
<h2>${String(number)}${where}</h2>
${place}
<p class="question">${escapedLines(query.note.text.trim())}</p>
<label>Your answer<textarea name="answer-${String(number)}"></textarea></label>
</section>`;
}
