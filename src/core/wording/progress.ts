import type { ItemKind } from '../review/items/item.ts';
import type { Progress } from '../review/items/progress.ts';
import { counted } from './counts.ts';

/** Heads the items of a class. */
export const itemKindLabels: Readonly<Record<ItemKind, string>> = {
  name: 'Names',
  role: 'Roles',
  figure: 'Figures',
  date: 'Dates',
  quote: 'Quotations',
  paraphrase: 'Paraphrases',
  claim: 'Claims',
};

/** "31 of 48"; behind it in a line of its own {@link besidesProgress}. */
export const progressInShort = ({ settled, of }: Progress): string => `${String(settled)} of ${String(of)}`;

/** "4 to fix · 2 queries"; empty where there is nothing of it. */
export const besidesProgress = ({ toFix, queries }: Progress): string =>
  [toFix === 0 ? '' : `${String(toFix)} to fix`, queries === 0 ? '' : counted(queries, 'query', 'queries')]
    .filter(Boolean)
    .join(' · ');

/** "31 of 48 · 4 to fix · 2 queries"; `null` of an article in which nothing can be wrong. */
export const progressInLine = (progress: Progress): string | null =>
  progress.of === 0
    ? null
    : [progressInShort(progress), besidesProgress(progress)].filter(Boolean).join(' · ');

/** "12 of 30 sentences read". */
export const readingInWords = ({ read, sentences }: Progress): string =>
  `${String(read)} of ${counted(sentences, 'sentence', 'sentences')} read`;

/** "3 facts left" in a sentence; of one without any it is to be read all the same. */
export const factsLeft = (count: number): string =>
  count === 0 ? 'to be read' : `${counted(count, 'fact', 'facts')} left`;
