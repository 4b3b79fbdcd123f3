import type { Block, BlockKind } from '../../article/article.ts';
import { escaped, escapedLines, runInHtml } from '../../html.ts';
import { contains } from '../../model.ts';
import { Intervals } from '../../review/intervals.ts';
import { capitalised } from '../../shorten.ts';
import { workOn, type WorkKind } from '../../review/work.ts';
import type { Scale } from '../../sidecar/rules/scale.ts';
import { fileAddress } from '../../webAddress.ts';
import { inMarks } from '../../wording/quotation.ts';
import { whatSource } from '../../wording/sources.ts';
import { byAndOn, entryOf, type EntryRow } from '../entry.ts';
import type { NumberedSource } from '../evidence.ts';
import { blocksOf, headingOf, originOf, type HandedAnnotation, type HandedOn } from '../handedOn.ts';
import { overviewOf, type Overview } from '../overview.ts';
import { printedInWords } from '../printed.ts';
import { markedHtml, type MarkedRange, type MarkLook } from './marked.ts';

const lookOf: Readonly<Record<WorkKind, MarkLook>> = {
  attention: 'attention',
  'to fix': 'to-fix',
  open: 'open',
  done: 'done',
};

/** What a note begins with, so that its colour is not needed to tell. */
const signOf: Readonly<Record<MarkLook, string>> = { attention: '!', 'to-fix': '✗', open: '○', done: '✓' };

/** An annotation with its number. */
interface Numbered {
  readonly number: number;
  readonly handed: HandedAnnotation;
  readonly look: MarkLook;
}

/**
 * The checking of an article as the body of a page: how it stands, the article with its passages marked and notes beside
 * them, names, sources. Everything in it is text. @param now ISO moment with its zone
 */
export function reportBody(handed: HandedOn, now: string): string {
  const numbered = handed.annotations.map((one, nth): Numbered => ({
    number: nth + 1,
    handed: one,
    look: lookOf[workOn(one.reviewed)],
  }));
  return [
    `<header>
<h1>${escaped(headingOf(handed))}</h1>
<p class="origin">${escaped(originOf(handed).join(' · '))}</p>
</header>`,
    overviewHtml(overviewOf(handed, now)),
    articleHtml(handed, numbered),
    namesHtml(handed),
    sourcesHtml(handed.sources),
    printedHtml(handed),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function overviewHtml(overview: Overview): string {
  const { work, progress, reading, findings, coverage, signoffs, responses } = overview;
  const most = Math.max(1, ...findings.map(({ count }) => count));
  const rows: (readonly [label: string, words: string])[] = [
    ['Work', work],
    ...(progress === null ? [] : [['Items checked', progress] as const]),
    ['Read', reading],
    ...coverage.map(
      ({ label, count, of }) => [capitalised(label), `${String(count)} of ${String(of)}`] as const,
    ),
    ...signoffs.map((words) => ['Signed off', words] as const),
    ...responses.map((words) => ['Asked to respond', words] as const),
  ];
  const bars = findings.map(
    ({ label, count }) =>
      `<tr><th scope="row">${escaped(label)}</th><td><svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect width="${String(Math.round((100 * count) / most))}" height="6"/></svg></td><td>${String(count)}</td></tr>`,
  );
  return `<section class="overview" aria-label="How it stands">
<dl>
${rows.map(([label, words]) => `<div><dt>${escaped(label)}</dt><dd>${escaped(words)}</dd></div>`).join('\n')}
</dl>
${bars.length === 0 ? '' : `<table class="chart"><caption>Findings</caption>\n${bars.join('\n')}\n</table>`}
</section>`;
}

const tagOf: Readonly<Partial<Record<BlockKind, 'h2' | 'h3'>>> = { headline: 'h2', section: 'h3' };

/** Each paragraph with the notes of the passages that begin in it; page furniture only where somebody annotated it. */
function articleHtml(report: HandedOn, numbered: readonly Numbered[]): string {
  const { text, review } = report.checked;
  const marks = numbered.flatMap(({ number, handed: { place }, look }): MarkedRange[] =>
    place === null ? [] : [{ ...place.range, number, look }],
  );
  const marked = new Intervals(marks);
  const told = new Set<number>();
  const rows = blocksOf(report).map((block) => {
    const here = numbered.filter(
      ({ number, handed: { place } }) =>
        place !== null && !told.has(number) && beginsIn(place.range.start, block),
    );
    for (const { number } of here) told.add(number);
    return rowHtml(blockHtml(text, block, [...marked.overlapping(block)]), here, review.scale);
  });
  const rest = numbered.filter(({ number }) => !told.has(number));
  return `<section class="article" aria-label="The article">
${rows.join('\n')}
</section>
${
  rest.length === 0
    ? ''
    : `<section aria-label="Passages that are not in the article">
<h2>Not in the Article</h2>
${rest.map((one) => noteHtml(one, review.scale, true)).join('\n')}
</section>`
}`;
}

const beginsIn = (at: number, block: Block): boolean => contains(block, { start: at, end: at });

function blockHtml(text: string, block: Block, marks: readonly MarkedRange[]): string {
  const tag = tagOf[block.kind] ?? 'p';
  return `<${tag} class="${block.kind}">${markedHtml(text, block, marks)}</${tag}>`;
}

function rowHtml(block: string, notes: readonly Numbered[], scale: Scale): string {
  const beside =
    notes.length === 0
      ? ''
      : `<aside>\n${notes.map((one) => noteHtml(one, scale, false)).join('\n')}\n</aside>`;
  return `<div class="row"><div class="copy">${block}</div>${beside}</div>`;
}

/** @param isWhole the passage is told as well, since it stands nowhere else */
function noteHtml({ number, handed, look }: Numbered, scale: Scale, isWhole: boolean): string {
  const { standing, rows } = entryOf(handed, scale);
  const sign = `<span class="sign" aria-hidden="true">${signOf[look]}</span>`;
  const own = isWhole ? `<blockquote>${escaped(inMarks(handed.words))}</blockquote>\n` : '';
  const name = isWhole ? String(number) : `<a href="#mark-${String(number)}">${String(number)}</a>`;
  return `<article class="note ${look}" id="note-${String(number)}">
<h4>${sign} ${name} ${escaped(standing)}</h4>
${own}${rows.map(noteRowHtml).join('\n')}
</article>`;
}

function noteRowHtml({ label, runs, source }: EntryRow): string {
  const words = runs.map((run) => (run.look === 'plain' ? escapedLines(run.words) : runInHtml(run))).join('');
  const behind =
    source === null ? '' : ` <a class="ref" href="#source-${String(source)}">[${String(source)}]</a>`;
  return `<p><b>${escaped(label)}:</b> ${words}${behind}</p>`;
}

function namesHtml({ names }: HandedOn): string {
  if (names.length === 0) return '';
  const rows = names.map(({ words, person, place, by, at, evidence }) => {
    const numbers = [...new Set(evidence.map(({ source }) => source.number))];
    const links = numbers
      .map((number) => `<a href="#source-${String(number)}">[${String(number)}]</a>`)
      .join(' ');
    return `<tr><td>${escaped(words)}</td><td>${escaped(person === words ? '' : person)}</td><td>${String(place.line)}</td><td>${escaped(byAndOn(by, at))}</td><td>${links}</td></tr>`;
  });
  return `<section>
<h2>Names Checked</h2>
<table><thead><tr><th scope="col">As printed</th><th scope="col">Who</th><th scope="col">Line</th><th scope="col">Checked</th><th scope="col">Source</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>
</section>`;
}

function sourcesHtml(sources: readonly NumberedSource[]): string {
  if (sources.length === 0) return '';
  return `<section>
<h2>Sources</h2>
<ol>
${sources.map(sourceHtml).join('\n')}
</ol>
</section>`;
}

function sourceHtml({ number, title, url, archived, about }: NumberedSource): string {
  const parts = [
    url === null ? escaped(title) : linkHtml(url, title),
    escaped(whatSource(about)),
    about.accessed === undefined ? '' : `read ${escaped(about.accessed)}`,
    archived === null ? '' : linkHtml(archived, 'archived copy'),
    about.licence === undefined ? '' : escaped(about.licence),
  ];
  return `<li id="source-${String(number)}">${parts.filter(Boolean).join(', ')}</li>`;
}

function linkHtml(address: string, words: string): string {
  const safe = fileAddress(address);
  return safe === null ? escaped(words) : `<a href="${escaped(safe)}" rel="noreferrer">${escaped(words)}</a>`;
}

function printedHtml({ header }: HandedOn): string {
  const { corrections = [] } = header;
  if (corrections.length === 0) return '';
  const rows = corrections
    .map(printedInWords)
    .map(({ label, words }) => `<p><b>${escaped(label)}:</b> ${escaped(words)}</p>`);
  return `<section>\n<h2>Corrections Printed</h2>\n${rows.join('\n')}\n</section>`;
}
