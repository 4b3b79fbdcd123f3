import { hasPassed } from '../moment.ts';
import type { CheckedArticle } from '../review/check.ts';
import { counted } from '../wording/counts.ts';
import { asClaimReview, type Reviewing } from './claimReview.ts';
import { asCorrectionComments } from './correctionComments.ts';
import { asCsv } from './csv.ts';
import { asDocx } from './docx/docx.ts';
import { handOn } from './handedOn.ts';
import { asHtml } from './html/page.ts';
import { asMarkdown } from './markdown.ts';
import { asW3c } from './w3c.ts';

export const exportFormats = ['html', 'md', 'docx', 'csv', 'w3c', 'claimreview', 'corrections'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What a format is for, where it is chosen. */
export const formatWords: Readonly<Record<ExportFormat, { readonly label: string; readonly use: string }>> = {
  html: { label: 'Web Page', use: 'the article with marks and notes, to read and to print' },
  md: { label: 'Markdown', use: 'findings and sources, for a mail, a wiki or a repository' },
  docx: { label: 'Word Document', use: 'comments at their passages, corrections as tracked changes' },
  csv: { label: 'Table', use: 'a row for each fact, for a spreadsheet' },
  w3c: { label: 'Web Annotations', use: 'W3C JSON-LD, for other tools' },
  claimreview: { label: 'ClaimReview', use: 'ratings of what others claim, for search engines' },
  corrections: { label: 'Correction Comments', use: 'corrections printed, for search engines' },
};

/** How the name of the file ends, behind that of the article. */
export const formatEndings: Readonly<Record<ExportFormat, string>> = {
  html: '.check.html',
  md: '.check.md',
  docx: '.check.docx',
  csv: '.check.csv',
  w3c: '.annotations.jsonld',
  claimreview: '.claimreview.jsonld',
  corrections: '.corrections.jsonld',
};

export interface ExportOptions {
  /** ISO moment with its zone. */
  readonly now: string;
  /** For ClaimReview, which says whose it is. */
  readonly reviewing: Reviewing | null;
}

export interface Exported {
  readonly content: string | Uint8Array;
  /** What could not be handed on and why, in words; `null` where everything was. */
  readonly left: string | null;
}

/** An article in a format; `refused` says in a sentence why there is nothing to hand on in it. */
export function exportAs(
  format: ExportFormat,
  checked: CheckedArticle,
  { now, reviewing }: ExportOptions,
): Exported | { readonly refused: string } {
  const handed = handOn(checked);
  switch (format) {
    case 'html':
      return { content: asHtml(handed, now), left: null };
    case 'md':
      return { content: asMarkdown(handed, now), left: null };
    case 'docx':
      return { content: asDocx(handed, now), left: null };
    case 'csv':
      return { content: asCsv(handed), left: null };
    case 'w3c':
      return { content: asW3c(handed), left: null };
    case 'claimreview': {
      if (reviewing === null)
        return { refused: 'A ClaimReview says who reviews, and on which page it stands.' };
      const { text, count, left } = asClaimReview(handed, reviewing);
      return count === 0
        ? {
            refused: `No claim that somebody else makes has a rating that holds${left === null ? '' : `; there are ${left}`}.`,
          }
        : { content: text, left };
    }
    case 'corrections': {
      const { text, count } = asCorrectionComments(handed);
      const all = handed.header.corrections?.length ?? 0;
      return count === 0
        ? { refused: 'No correction was noted as printed.' }
        : {
            content: text,
            left:
              count === all ? null : `${counted(all - count, 'correction', 'corrections')} without a notice`,
          };
    }
  }
}

/** Until when nothing of an article is to leave, as it is written; `null` where nothing holds it back. */
export function embargoOf({ review }: Pick<CheckedArticle, 'review'>, now: string): string | null {
  const embargo = review.sidecar.article?.embargo;
  return embargo === undefined || hasPassed(embargo, now) ? null : embargo;
}
