import type { Article } from '../../article/article.ts';
import { firstAt } from '../../halving.ts';
import type { Mentions, Quote } from '../../mentions/mentions.ts';
import { byStart, sliceOf, type Range } from '../../model.ts';
import type { Steps } from '../../steps.ts';
import { checkedForms, formsOf } from '../checkedForms.ts';
import { Intervals } from '../intervals.ts';
import type { ReviewedAnnotation, ReviewedPerson } from '../review.ts';
import { affiliationBehind } from './affiliations.ts';
import { isHardlyFigure } from './hardlyFact.ts';
import type { Item, ItemKind, Sentence } from './item.ts';
import type { SetAside } from './setAside.ts';
import { Settlings, type Settling } from './settling.ts';

/** What items are found in. */
export interface ItemSources {
  readonly article: Article;
  readonly mentions: Mentions;
  readonly people: readonly ReviewedPerson[];
  readonly annotations: readonly ReviewedAnnotation[];
  readonly setAside: readonly SetAside[];
  readonly sentences: readonly Sentence[];
}

/** An item before it has a key and its place among others. */
type Found = Omit<Item, 'key' | 'sentence'>;

/**
 * Everything in the article that can be wrong, in reading order; of two that begin at one place the shorter one first.
 * A name or role that is printed again in the same form is the same item.
 */
export function* itemsOf(sources: ItemSources): Steps<Item[]> {
  const { article, mentions, annotations, sentences } = sources;
  const settlings = new Settlings(article.text, annotations);
  const found: Found[] = [];
  /** Annotations that speak for an item, and are none of their own. */
  const spoken = new Set<ReviewedAnnotation>();
  const aside = asideBy(sources.setAside);
  const add = (
    kind: ItemKind,
    { start, end }: Range,
    settling: Settling | null,
    more: Partial<Pick<Found, 'state' | 'isHardlyFact' | 'part' | 'person'>> = {},
  ): void => {
    if (settling && (more.part || settlings.speaksFor(settling, { start, end })))
      spoken.add(settling.reviewed);
    const isAside = aside(kind, { start, end }, more.part !== undefined);
    const state = settling?.place.status ?? (isAside ? 'set aside' : 'open');
    found.push({
      start,
      end,
      kind,
      state,
      isHardlyFact: false,
      part: null,
      annotation: settling?.reviewed.key ?? null,
      person: null,
      ...more,
    });
  };

  /** What somebody annotated by itself, they hold for a fact. */
  const isUnmarked = (settling: Settling | null, passage: Range): boolean =>
    settling === null || !settlings.isOn(settling, passage);

  for (const person of sources.people) {
    if (person.unnamed) continue;
    const formsAt = checkedForms(article.text, formsOf(person.entry ?? {}));
    for (const mention of firstOfEach(article.text, namesOf(person))) {
      const isChecked = formsAt(mention).length > 0;
      const settling = isChecked ? null : settlings.around(mention, (one) => settlings.isOn(one, mention));
      add('name', mention, settling, { person: person.id, ...(isChecked ? { state: 'checked' } : {}) });
    }
    for (const role of firstOfEach(article.text, rolesOf(article.text, person))) {
      const named = namesOf(person).find(({ start }) => start >= role.end);
      const isChecked =
        named !== undefined && formsAt(named).some(({ length }) => named.end - length <= role.start);
      const settling = isChecked ? null : settlings.around(role, (one) => settlings.tellsOf(one, role));
      add('role', role, settling, { person: person.id, ...(isChecked ? { state: 'checked' } : {}) });
    }
  }
  yield;
  for (const figure of mentions.figures) {
    const settling = settlings.around(figure, (one) => settlings.tellsOf(one, figure));
    const isHardlyFact = isUnmarked(settling, figure) && isHardlyFigure(article.text, figure);
    add(figure.kind === 'date' ? 'date' : 'figure', figure, settling, { isHardlyFact });
  }
  yield;
  const speakerOf = speakers(sources.people);
  for (const quote of mentions.quotes) {
    const isDirect = quote.kind === 'direct';
    const settling = settlings.around(quote, (one) =>
      isDirect
        ? one.reviewed.annotation.kind === 'quote' || settlings.isOn(one, quote)
        : settlings.tellsOf(one, quote) || settlings.isOn(one, quote),
    );
    const isHardlyFact = quote.scare && isUnmarked(settling, quote);
    add(isDirect ? 'quote' : 'paraphrase', quote, settling, { isHardlyFact, person: speakerOf(quote) });
  }
  const { headline } = article;
  if (headline) add('claim', headline, settlings.over(headline), { part: 'headline' });
  for (const block of article.blocks)
    if (block.kind === 'caption') add('claim', block, settlings.over(block), { part: 'caption' });
  yield;
  for (const reviewed of annotations) {
    const { place, annotation, key } = reviewed;
    if (!place.range || annotation.kind === 'note' || spoken.has(reviewed)) continue;
    const { start, end } = place.range;
    const of = { annotation: key, state: place.status, isHardlyFact: false, part: null, person: null };
    found.push({ start, end, kind: annotation.kind, ...of });
  }
  yield;
  found.sort((a, b) => byStart(a, b) || a.end - b.end);
  return numbered(article.text, found, sentences);
}

/** With the key of each and the sentence that it begins in. */
function numbered(text: string, found: readonly Found[], sentences: readonly Sentence[]): Item[] {
  const times = new Map<string, number>();
  return found.map((item) => {
    const words = `${item.kind} ${sliceOf(text, item)}`;
    const time = (times.get(words) ?? 0) + 1;
    times.set(words, time);
    const after = firstAt(sentences.length, (at) => sentences[at].start > item.start);
    const key = time === 1 ? words : `${words} ${String(time)}`;
    return { ...item, key, sentence: Math.max(after - 1, 0) };
  });
}

const namesOf = ({ mentions }: ReviewedPerson): readonly Range[] =>
  mentions.filter(({ form }) => form === 'name');

/** Titles, roles and affiliations beside the name, and what the person is called by instead of it. */
const rolesOf = (text: string, person: ReviewedPerson): readonly Range[] =>
  [
    ...(person.detected?.roles ?? []),
    ...person.mentions.filter(({ form }) => form === 'description'),
    ...namesOf(person).flatMap((name) => affiliationBehind(text, name) ?? []),
  ].sort(byStart);

/** Of ranges with the same words the first, wherever their lines break. */
function firstOfEach(text: string, ranges: readonly Range[]): Range[] {
  const seen = new Set<string>();
  return ranges.filter((range) => {
    const words = sliceOf(text, range).replace(/\s+/gu, ' ');
    return !seen.has(words) && seen.add(words);
  });
}

function speakers(people: readonly ReviewedPerson[]): (quote: Quote) => string | null {
  const ids = new Map<string, string>();
  for (const { id, detected } of people) if (detected && !ids.has(detected.id)) ids.set(detected.id, id);
  return ({ person }) => (person === null ? null : (ids.get(person) ?? null));
}

/** What kinds of `dismissed` set aside an item of each kind. */
const dismissedAs: Readonly<Record<ItemKind, readonly string[]>> = {
  name: ['name'],
  role: ['role'],
  figure: ['figure'],
  date: ['figure', 'date'],
  quote: ['quote'],
  paraphrase: ['quote'],
  claim: ['claim'],
};

/** @returns whether somebody set aside an item: a part of the article as a whole, anything else where it is touched */
function asideBy(setAside: readonly SetAside[]): (kind: ItemKind, range: Range, isPart: boolean) => boolean {
  if (setAside.length === 0) return () => false;
  const places = new Map<string, Intervals>();
  for (const kind of new Set(setAside.map((one) => one.kind)))
    places.set(kind, new Intervals(setAside.filter((one) => one.kind === kind).map(({ range }) => range)));
  return (kind, range, isPart) =>
    dismissedAs[kind].some((name) => {
      const ofKind = places.get(name);
      return isPart ? ofKind?.anyContains(range) : ofKind?.anyOverlaps(range);
    });
}
