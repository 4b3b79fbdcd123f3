import type { Relation } from '../../figures/relation.ts';
import { shareInWords } from './shares.ts';

/** What the words of the article state about its own figures and what comes of it, for a card. `text` is the article's. */
export function relationInWords(text: string, relation: Relation): string {
  const { told } = relation;
  switch (told.form) {
    case 'share':
      return shareInWords(text, relation, told);
    case 'same-share':
      return '';
  }
}
