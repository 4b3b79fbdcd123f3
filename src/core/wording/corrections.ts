import { escaped } from '../html.ts';
import type { Run } from '../markdown.ts';
import { sliceOf } from '../model.ts';
import type { CheckedArticle } from '../review/check.ts';
import {
  wantedCorrections,
  type WantedCorrection,
  type WhyRead,
} from '../review/closing/wantedCorrections.ts';
import { lineColumnsIn } from '../lineColumn.ts';
import { changedWords } from '../selectors/changes.ts';
import { wholeTokens } from '../selectors/wholeTokens.ts';
import type { Voice } from '../sidecar/schema.ts';
import { onOneLine } from '../shown.ts';
import { webAddress } from '../webAddress.ts';

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
  const changes = now === null ? [] : wholeTokens(was, now, changedWords(was, now));
  return [
    {
      label: 'Was',
      runs: marked(
        was,
        changes.map(({ before }) => before),
        'struck',
      ),
    },
    now === null
      ? { label: 'Now', runs: text('to be corrected; no wording is proposed') }
      : {
          label: 'Now',
          runs: marked(
            now,
            changes.map(({ after }) => after),
            'strong',
          ),
        },
    ...(now === null ? [] : unworded).map((words): Row => ({
      label: 'Also',
      runs: text(`“${words}” is to be corrected; no wording is proposed`),
    })),
    ...why.map((note): Row => ({ label: 'Why', runs: text(note.text) })),
    ...sources.map(sourceRow),
  ];
}

/** What belongs to a number, and is marked with it. */
const signsBefore = /[\p{Sc}+−-]+$/u;
const signsAfter = /^[%°]+/u;

function marked(
  words: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
  look: 'struck' | 'strong',
): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const range of ranges) {
    const start = Math.max(
      from,
      range.start - (signsBefore.exec(words.slice(0, range.start))?.[0].length ?? 0),
    );
    const end = range.end + (signsAfter.exec(words.slice(range.end))?.[0].length ?? 0);
    runs.push({ words: words.slice(from, start), look: 'plain' }, { words: words.slice(start, end), look });
    from = end;
  }
  runs.push({ words: words.slice(from), look: 'plain' });
  return runs.filter((run) => run.words !== '');
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

const markdownMarks = { plain: '', struck: '~~', strong: '**' } as const;

function runInMarkdown({ words, look }: Run): string {
  const [, before = '', inside = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  if (look === 'plain' || inside === '') return inMarkdown(words);
  return before + markdownMarks[look] + inMarkdown(inside) + markdownMarks[look] + after;
}

/** To be read by people as well: only signs that would mean something to Markdown are escaped. */
const inMarkdown = (words: string): string =>
  onOneLine(words)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>~|#]|&(?=#?\w+;)/g, '\\$&');

const addressInMarkdown = (address: string): string => {
  const safe = webAddress(address);
  return safe === null ? inMarkdown(address) : `<${safe}>`;
};

const rowInHtml = ({ label, runs, address }: Row): string => {
  const safe = address === undefined ? null : webAddress(address);
  const link = safe === null ? escaped(address ?? '') : `<a href="${escaped(safe)}">${escaped(safe)}</a>`;
  const behind = address === undefined ? '' : ` ${link}`;
  return `<p><b>${label}:</b> ${runs.map(runInHtml).join('')}${behind}</p>`;
};

const htmlTags = { plain: null, struck: 'del', strong: 'ins' } as const;

function runInHtml({ words, look }: Run): string {
  const tag = htmlTags[look];
  return tag === null ? escaped(words) : `<${tag}>${escaped(words)}</${tag}>`;
}

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(title)}</title>
<style>
body { font-family: Georgia, serif; line-height: 1.5; max-width: 44em; margin: 2em auto; padding: 0 1em; }
h2 { font-size: 1.1em; margin: 1.5em 0 0.3em; }
p { margin: 0.2em 0; }
del { color: #8a1c1c; }
ins { background: #fff2a8; font-weight: bold; text-decoration: none; }
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${body}
</body>
</html>
`;
