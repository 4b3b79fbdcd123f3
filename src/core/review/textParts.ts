import { byStart, overlaps, type Range } from '../model.ts';
import type { Review } from './review.ts';

/** What is told apart at a glance when an article is read; of two at one place the later one holds. */
export const textPartKinds = ['quotation', 'byline', 'figure', 'person', 'headline', 'furniture'] as const;
export type TextPartKind = (typeof textPartKinds)[number];

export interface TextPart extends Range {
  readonly kind: TextPartKind;
}

/**
 * The names, figures, quotations, headlines, byline and page furniture of an article, in order and without overlaps: a
 * name or figure inside a quotation cuts it in two, in a headline and in furniture nothing else counts.
 * @param within only what reaches into this range; everything where it is missing
 */
export function textPartsOf({ article, mentions, people }: Review, within?: Range): TextPart[] {
  const as = (kind: TextPartKind, ranges: readonly (Range | null)[]): TextPart[] =>
    ranges.flatMap((range) =>
      range && (within === undefined || overlaps(range, within))
        ? [{ start: range.start, end: range.end, kind }]
        : [],
    );
  const blocks = (kind: string) => article.blocks.filter((block) => block.kind === kind);
  return flattened([
    ...as('furniture', blocks('noise')),
    ...as('headline', [article.headline, ...blocks('section')]),
    ...as('byline', [article.byline, ...article.coauthors]),
    ...as(
      'quotation',
      mentions.quotes.filter(({ kind, scare }) => kind === 'direct' && !scare),
    ),
    ...as('figure', mentions.figures),
    ...as(
      'person',
      people.flatMap(({ unnamed, mentions: named }) =>
        unnamed ? [] : named.filter(({ form }) => form === 'name'),
      ),
    ),
  ]);
}

const rank = ({ kind }: TextPart): number => textPartKinds.indexOf(kind);

function flattened(parts: readonly TextPart[]): TextPart[] {
  const cuts = [...new Set(parts.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const sorted = [...parts].sort(byStart);
  const out: TextPart[] = [];
  const active: TextPart[] = [];
  let next = 0;
  for (let nth = 0; nth + 1 < cuts.length; nth++) {
    const [start, end] = [cuts[nth], cuts[nth + 1]];
    while (next < sorted.length && sorted[next].start <= start) active.push(sorted[next++]);
    for (let at = active.length - 1; at >= 0; at--) if (active[at].end <= start) active.splice(at, 1);
    const top = active.reduce<TextPart | undefined>(
      (best, part) => (best && rank(best) >= rank(part) ? best : part),
      undefined,
    );
    if (!top) continue;
    const last = out.at(-1);
    if (last?.end === start && last.kind === top.kind) out[out.length - 1] = { ...last, end };
    else out.push({ start, end, kind: top.kind });
  }
  return out;
}
