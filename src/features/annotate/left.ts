import { QuickPickItemKind, ThemeIcon, type QuickPickItem } from 'vscode';
import { sliceOf, type Range } from '../../core/model.ts';
import { leftByKind, leftBySentence, progressOf } from '../../core/review/items/progress.ts';
import type { Review } from '../../core/review/review.ts';
import { lineColumnsIn } from '../../core/lineColumn.ts';
import { shorten } from '../../core/shorten.ts';
import { factsLeft, itemKindLabels, progressInLine } from '../../core/wording/progress.ts';
import { statusLabels } from '../../core/wording/statuses.ts';
import { itemIcons } from '../../shared/presentation.ts';

/** An entry of the list; headings lead nowhere. */
export interface LeftItem extends QuickPickItem {
  readonly range?: Range;
}

/** Letters of an item or a sentence: a list cuts what is longer. */
const longestWords = 90;

/** What is left of an article, by class, then the sentences that nobody has read. */
export function leftItems(review: Review): readonly LeftItem[] {
  const { text } = review.article;
  const lines = lineColumnsIn(text);
  const lineOf = ({ start }: Range): string => `line ${String(lines(start).line)}`;
  const heading = (label: string, count: number): LeftItem => ({
    label: `${label}: ${String(count)}`,
    kind: QuickPickItemKind.Separator,
  });
  const left = leftBySentence(review);
  const unread = review.sentences.flatMap((sentence, nth) =>
    sentence.readBy === null ? [{ sentence, left: left[nth] }] : [],
  );
  return [
    ...leftByKind(review).flatMap(({ kind, items }) => [
      heading(itemKindLabels[kind], items.length),
      ...items.map((item): LeftItem => ({
        label: shorten(sliceOf(text, item), longestWords),
        description: [
          item.state === 'open' || item.state === 'set aside' ? null : statusLabels[item.state],
          lineOf(item),
        ]
          .filter((part) => part !== null)
          .join(' · '),
        iconPath: new ThemeIcon(itemIcons[kind]),
        range: item,
      })),
    ]),
    ...(unread.length === 0 ? [] : [heading('Sentences to read', unread.length)]),
    ...unread.map(({ sentence, left: count }): LeftItem => ({
      label: shorten(sliceOf(text, sentence), longestWords),
      description: [factsLeft(count), lineOf(sentence)].join(' · '),
      iconPath: new ThemeIcon('book'),
      range: sentence,
    })),
  ];
}

/** Titles the list: "What Is Left · 31 of 48 · 4 to fix". */
export const leftTitle = (review: Review): string =>
  ['What Is Left', progressInLine(progressOf(review))].filter((part) => part !== null).join(' · ');
