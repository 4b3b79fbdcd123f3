import { fileAddress } from '../webAddress.ts';
import { titleOf, type HandedOn } from './handedOn.ts';
import { noticeOf } from './printed.ts';

/**
 * The corrections that readers were told of, as schema.org has them beside an article
 * (https://schema.org/CorrectionComment). One without a notice and without its words tells readers nothing.
 */
export function asCorrectionComments(handed: HandedOn): { readonly text: string; readonly count: number } {
  const { header, checked } = handed;
  const correction = (header.corrections ?? []).flatMap((printed) => {
    const text = noticeOf(printed);
    return text === null ? [] : [{ '@type': 'CorrectionComment', text, datePublished: printed.at }];
  });
  const written = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: titleOf(handed) || undefined,
    url: header.url === undefined ? undefined : (fileAddress(header.url) ?? undefined),
    datePublished: checked.published ?? header.published,
    correction,
  };
  return { text: `${JSON.stringify(written, null, 2)}\n`, count: correction.length };
}
