import { escaped, runInHtml } from '../html.ts';
import type { Run } from '../markdown.ts';
import { addressInMarkdown, inMarkdown, runInMarkdown } from '../markdownText.ts';
import { sliceOf } from '../model.ts';
import type { CheckedArticle } from '../review/check.ts';
import {
  wantedCorrections,
  type WantedCorrection,
  type WhyRead,
} from '../review/closing/wantedCorrections.ts';
import { lineColumnsIn } from '../lineColumn.ts';
import type { Voice } from '../sidecar/schema.ts';
import { webAddress } from '../webAddress.ts';
import { changedRuns } from './changedRuns.ts';

/** The corrections that a writer is asked to make, for the writer. */
export interface CorrectionSheet {
  readonly count: number;
  readonly markdown: string;
  /** A whole page, for what takes formatted text: a mail, a word processor. */
  readonly html: string;
}

/** A part of a sheet, for each of the ways to write it. */
interface Row {
  readonly label: string;
  readonly runs: readonly Run[];
  /** An address to follow behind it. */
  readonly address?: string;
}

export function correctionSheet(checked: CheckedArticle): CorrectionSheet {
  const { text, review } = checked;
  const placeIn = lineColumnsIn(text);
  const wanted = wantedCorrections(checked);
  const { headline } = review.article;
  const title = `Corrections${headline ? `: ${sliceOf(text, headline).replace(/\s+/g, ' ')}` : ''}`;
  const parts = wanted.map((one, nth) => ({
    heading: `${String(nth + 1)}. ${isWithin(one, headline) ? 'Headline' : `Line ${String(placeIn(one.range.start).line)}`}`,
    rows: rowsOf(one),
  }));
  return {
    count: wanted.reduce((sum, { count }) => sum + count, 0),
    markdown:
      [
        `# ${inMarkdown(title)}`,
        ...parts.flatMap(({ heading, rows }) => [`## ${heading}`, rows.map(rowInMarkdown).join('\n')]),
      ].join('\n\n') + '\n',
    html: page(
      title,
      parts
        .map(({ heading, rows }) => `<h2>${escaped(heading)}</h2>\n${rows.map(rowInHtml).join('\n')}`)
        .join('\n'),
    ),
  };
}

const isWithin = ({ range }: WantedCorrection, headline: { start: number; end: number } | null): boolean =>
  headline !== null && range.start >= headline.start && range.end <= headline.end;

const text = (words: string): readonly Run[] => [{ words, look: 'plain' }];

function rowsOf({ was, now, unworded, why, sources }: WantedCorrection): Row[] {
  const changed = now === null ? null : changedRuns(was, now);
  return [
    { label: 'Was', runs: changed?.was ?? text(was) },
    { label: 'Now', runs: changed?.now ?? text('to be corrected; no wording is proposed') },
    ...(now === null ? [] : unworded).map((words): Row => ({
      label: 'Also',
      runs: text(`“${words}” is to be corrected; no wording is proposed`),
    })),
    ...why.map((note): Row => ({ label: 'Why', runs: text(note.text) })),
    ...sources.map(sourceRow),
  ];
}

const voices: Readonly<Record<Voice, string>> = {
  supports: 'supports it as it is',
  contradicts: 'contradicts it',
  context: 'for context',
};

function sourceRow({ title, url, says, locator, quote }: WhyRead): Row {
  const parts = [title, locator, quote === undefined ? undefined : `“${quote}”`, says && voices[says]];
  const words = parts.filter((part) => part !== undefined).join(', ');
  return {
    label: 'Source',
    runs: text(words === '' ? (url ?? 'without a title') : words),
    ...(url === undefined || words === '' ? {} : { address: url }),
  };
}

const rowInMarkdown = ({ label, runs, address }: Row): string => {
  const behind = address === undefined ? '' : ` ${addressInMarkdown(address)}`;
  return `- **${label}:** ${runs.map(runInMarkdown).join('')}${behind}`;
};

const rowInHtml = ({ label, runs, address }: Row): string => {
  const safe = address === undefined ? null : webAddress(address);
  const link = safe === null ? escaped(address ?? '') : `<a href="${escaped(safe)}">${escaped(safe)}</a>`;
  const behind = address === undefined ? '' : ` ${link}`;
  return `<p><b>${label}:</b> ${runs.map(runInHtml).join('')}${behind}</p>`;
};

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width">
<style>
:root { color-scheme: light dark; --out: #8a1c1c; --in: #fff2a8; }
@media (prefers-color-scheme: dark) { :root { --out: #ff9a9a; --in: #5a4a00; } }
body { font-family: Georgia, serif; line-height: 1.5; max-width: 44em; margin: 2em auto; padding: 0 1em; }
h2 { font-size: 1.1em; margin: 1.5em 0 0.3em; }
p { margin: 0.2em 0; }
del { color: var(--out); }
ins { background: var(--in); color: inherit; font-weight: bold; text-decoration: none; }
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${body}
</body>
</html>
`;
