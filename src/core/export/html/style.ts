/**
 * How a report looks, in the colours that the page around it names: `--ink`, `--paper`, `--quiet`, `--line`, `--link`, and
 * for each look of a mark its colour and the one behind its words.
 */
export const reportStyle = `
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem; max-width: 72rem; color: var(--ink); background: var(--paper); font: 17px/1.55 Georgia, 'Times New Roman', serif; }
a { color: var(--link); }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 2rem 0 .6rem; }
h3 { font-size: 1.1rem; margin: 1.2rem 0 .4rem; }
p { margin: 0 0 .9rem; }
.origin, footer, .byline, .caption, .kicker, .noise { color: var(--quiet); }
.origin, footer, .byline, .caption { font-size: .9rem; }
.dek { font-style: italic; }
.overview, aside, .note, table, dl, ol { font-family: system-ui, -apple-system, 'Segoe UI', sans-serif; font-size: .84rem; line-height: 1.45; }
.overview { display: flex; flex-wrap: wrap; gap: 1rem 3rem; align-items: flex-start; padding: .9rem 0; margin: 1rem 0 1.5rem; border-block: 1px solid var(--line); }
dl { margin: 0; }
dl div { display: flex; gap: .75rem; }
dt { min-width: 9rem; color: var(--quiet); }
dd { margin: 0; }
table { border-collapse: collapse; }
th, td { text-align: start; vertical-align: top; padding: .15rem .9rem .15rem 0; font-weight: normal; }
thead th { color: var(--quiet); border-bottom: 1px solid var(--line); }
.chart caption { text-align: start; color: var(--quiet); }
.chart svg { display: block; width: 10rem; height: .6rem; margin-top: .35rem; fill: var(--quiet); }
.row { display: grid; grid-template-columns: minmax(0, 40rem) minmax(14rem, 1fr); gap: 0 2.5rem; }
.copy { white-space: pre-line; overflow-wrap: break-word; }
.row h2 { margin-top: 0; }
mark { color: inherit; padding: .05em 0; border-bottom: 2px solid; }
mark.attention { background: var(--attention-mark); border-bottom-color: var(--attention); border-bottom-style: double; }
mark.to-fix { background: var(--to-fix-mark); border-bottom-color: var(--to-fix); }
mark.open { background: var(--open-mark); border-bottom-color: var(--open); border-bottom-style: dotted; }
mark.done { background: none; border-bottom: 1px solid var(--done); }
.copy .ref { font: .68em system-ui, sans-serif; vertical-align: super; text-decoration: none; padding-inline: .1em; }
.note { border-inline-start: 3px solid var(--line); padding-inline-start: .7rem; margin: 0 0 1rem; break-inside: avoid; overflow-wrap: break-word; }
.note.attention { border-color: var(--attention); }
.note.to-fix { border-color: var(--to-fix); }
.note.open { border-color: var(--open); }
.note.done { border-color: var(--done); }
.note h4 { margin: 0 0 .2rem; font-size: inherit; }
.note h4 a, .note .ref { text-decoration: none; }
.note.attention .sign { color: var(--attention); }
.note.to-fix .sign { color: var(--to-fix); }
.note.open .sign { color: var(--open); }
.note.done .sign { color: var(--done); }
.note p { margin: 0 0 .2rem; white-space: pre-line; }
.note b, .note p > b { font-weight: 600; color: var(--quiet); }
ins { text-decoration: none; font-weight: 600; background: var(--to-fix-mark); }
blockquote { margin: 0 0 .3rem; padding: 0; font-style: italic; }
:target { outline: 2px solid var(--link); outline-offset: 3px; }
@media (max-width: 56rem) { .row { display: block; } aside { margin: 0 0 1.2rem; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .row { grid-template-columns: 3fr 2fr; gap: 0 1.2rem; }
  .copy p { orphans: 3; widows: 3; }
  mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  a { color: inherit; }
  h2, h3 { break-after: avoid; }
}
`;
