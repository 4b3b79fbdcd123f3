import { sentencesAround } from '../article/sentences.ts';
import { sliceOf } from '../model.ts';
import { onOneLine } from '../shown.ts';
import { findingLabel } from '../wording/findings.ts';
import { statusLabels } from '../wording/statuses.ts';
import type { Resting } from './evidence.ts';
import type { HandedOn } from './handedOn.ts';
import type { HandedPlace } from './place.ts';

/** The columns that newsrooms keep their checks in, and behind them what else is known. */
const columns = [
  'sentence', 'fact', 'finding', 'source', 'locator', 'checker', 'date',
  'kind', 'line', 'status', 'speaker', 'correction', 'notes', 'id',
] as const; // prettier-ignore
type Row = Readonly<Record<(typeof columns)[number], string>>;

/** The order of the article, then what is lost. */
const lastLine = Number.POSITIVE_INFINITY;

/**
 * A row for each fact that was checked or is to be, as RFC 4180 has it; several sources of one stand on lines of their
 * cells, in the same order as their locators. The mark at the beginning is what spreadsheets know UTF-8 by.
 */
export function asCsv(handed: HandedOn): string {
  const rows = [...annotationRows(handed), ...nameRows(handed)].sort(
    (a, b) => a.line - b.line || a.start - b.start,
  );
  const lines = [
    columns.join(','),
    ...rows.map(({ row }) => columns.map((column) => cell(row[column])).join(',')),
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

interface PlacedRow {
  readonly line: number;
  readonly start: number;
  readonly row: Row;
}

function annotationRows({ checked, annotations }: HandedOn): PlacedRow[] {
  const { text, review } = checked;
  return annotations.map(({ reviewed, place, words, evidence }) => {
    const { annotation, status, speaker } = reviewed;
    return placedRow(text, place, {
      fact: onOneLine(words),
      finding: findingLabel(annotation, review.scale) ?? '',
      ...sourcesOf(evidence),
      checker: annotation.checkedBy ?? '',
      date: annotation.checkedAt ?? '',
      kind: annotation.kind,
      status: statusLabels[status],
      speaker: speaker ?? '',
      correction: annotation.correction ?? '',
      notes: (annotation.notes ?? [])
        .map(({ by, text: words }) => (by ? `${by}: ${words}` : words))
        .join('\n'),
      id: annotation.id ?? '',
    });
  });
}

function nameRows({ checked, names }: HandedOn): PlacedRow[] {
  return names.map(({ words, place, by, at, evidence }) =>
    placedRow(checked.text, place, {
      fact: words,
      finding: 'Confirmed',
      ...sourcesOf(evidence),
      checker: by ?? '',
      date: at ?? '',
      kind: 'name',
      status: statusLabels.checked,
      speaker: '',
      correction: '',
      notes: '',
      id: '',
    }),
  );
}

function placedRow(text: string, place: HandedPlace | null, row: Omit<Row, 'sentence' | 'line'>): PlacedRow {
  return {
    line: place?.line ?? lastLine,
    start: place?.range.start ?? lastLine,
    row: {
      ...row,
      sentence: place ? onOneLine(sliceOf(text, sentencesAround(text, place.range))) : '',
      line: place ? String(place.line) : '',
    },
  };
}

function sourcesOf(evidence: readonly Resting[]): Pick<Row, 'source' | 'locator'> {
  return {
    source: evidence.map(({ source: { title, url } }) => named(title, url)).join('\n'),
    locator: evidence.every(({ locator }) => locator === null)
      ? ''
      : evidence.map(({ locator }) => onOneLine(locator ?? '')).join('\n'),
  };
}

const named = (title: string, url: string | null): string =>
  onOneLine(url === null || url === title ? title : `${title}, ${url}`);

/** What a spreadsheet would take for a formula, which could send what stands beside it; a number with a sign is none. */
const formula = /^(?:[=@\t\r]|[+-](?!\p{Sc}?\d[\d,.]* ?%?$))/u;

/** An apostrophe in front makes a spreadsheet show the words as they are. */
const cell = (words: string): string => {
  const safe = formula.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
