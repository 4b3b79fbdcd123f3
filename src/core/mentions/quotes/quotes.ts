import type { Range } from '../../model.ts';

/** A quote of one paragraph: offsets are into the paragraph. */
export interface ParagraphQuote extends Range {
  readonly kind: 'direct' | 'reported';
  readonly scare: boolean;
  readonly speaker: Range | null;
}

/** What a paragraph shows of quotes by itself. Ranges are UTF-16 offsets into the paragraph, half-open. */
export interface ParagraphQuotes {
  /** In order. */
  readonly quotes: readonly ParagraphQuote[];
  /** It ends inside a quotation that the next paragraph takes up with a new opening mark. */
  readonly open: boolean;
  /** The speaker of a quotation that the next paragraph brings: "…, the leader said:". */
  readonly announces: Range | null;
}

/** Quoted and reported words of a paragraph with the words that name their speaker, as far as it shows them. */
export function quotesIn(paragraph: string): ParagraphQuotes {
  void paragraph;
  return { quotes: [], open: false, announces: null };
}
