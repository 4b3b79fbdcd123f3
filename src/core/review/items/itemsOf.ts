import type { Scale } from '../../sidecar/rules/scale.ts';
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
  readonly scale: Scale;
}

/** An item before it has a key and its place among others. */
type Found = Omit<Item, 'key' | 'sentence'>;

/**
 * Everything in the article that can be wrong, in reading order; of two that begin at one place the shorter one first.
 * A name or role that is printed again in the same form is the same item.
 */
export function* itemsOf(sources: ItemSources): Steps<Item[]> {
  const { article, mentions, annotations, sentences } = sources;
  const settlings = new Settlings(article.text, annotations, sources.scale);
  const found: Found[] = [];
  /** Places that are those of an item, and none of their own. */
  const spoken = new Set<Settling>();
  const aside = asideBy(sources.setAside);
  /**
   * @param on what is annotated about just this
   * @param around what was checked together with it
   */
  const add = (
    kind: ItemKind,
    range: Range,
    { on, around = null }: { readonly on: Settling | null; readonly around?: Settling | null },
    more: Partial<Pick<Found, 'state' | 'isHardlyFact' | 'part' | 'person'>> = {},
  ): void => {
    if (on) spoken.add(on);
    const settling = on ?? around;
    const { start, end } = on ?? range;
    const isAside = settling === null && aside(kind, range, more.part !== undefined);
    found.push({
      start,
      end,
      kind,
      state: isAside ? 'set aside' : (settling?.place.status ?? 'open'),
      isHardlyFact: false,
      part: null,
      annotation: settling?.reviewed.key ?? null,
      place: on?.nth ?? null,
      person: null,
      ...more,
    });
  };

  for (const person of sources.people) {
    if (person.unnamed) continue;
    const formsAt = checkedForms(article.text, formsOf(person.entry ?? {}));
    for (const mention of firstOfEach(article.text, namesOf(person))) {
      const isChecked = formsAt(mention).length > 0;
      const on = isChecked ? null : settlings.on(mention);
      add('name', mention, { on }, { person: person.id, ...(isChecked ? { state: 'checked' } : {}) });
    }
    for (const role of firstOfEach(article.text, rolesOf(article.text, person))) {
      const named = namesOf(person).find(({ start }) => start >= role.end);
      const isChecked =
        named !== undefined && formsAt(named).some(({ length }) => named.end - length <= role.start);
      const on = isChecked ? null : settlings.on(role);
      const around = isChecked ? null : settlings.checkedAround(role);
      add('role', role, { on, around }, { person: person.id, ...(isChecked ? { state: 'checked' } : {}) });
    }
  }
  yield;
  const figures = new Intervals(mentions.figures);
  for (const figure of mentions.figures) {
    const on = settlings.on(figure) ?? settlings.onOnly(figure, 'figure', figures);
    // What somebody annotated by itself, they hold for a fact.
    const isHardlyFact = on === null && isHardlyFigure(article.text, figure);
    const around = settlings.checkedAround(figure);
    add(figure.kind === 'date' ? 'date' : 'figure', figure, { on, around }, { isHardlyFact });
  }
  yield;
  const speakerOf = speakers(sources.people);
  const quotes = new Intervals(mentions.quotes);
  for (const quote of mentions.quotes) {
    const isDirect = quote.kind === 'direct';
    const isQuote = ({ reviewed }: Settling) => reviewed.annotation.kind === 'quote';
    const on = isDirect
      ? (settlings.on(quote, isQuote) ?? settlings.onOnly(quote, 'quote', quotes))
      : settlings.on(quote);
    const around = isDirect ? settlings.checkedQuoteAround(quote) : settlings.checkedAround(quote);
    const isHardlyFact = quote.scare && on === null;
    add(isDirect ? 'quote' : 'paraphrase', quote, { on, around }, { isHardlyFact, person: speakerOf(quote) });
  }
  const { headline } = article;
  const wholes: [Range | null, Item['part']][] = [
    [headline, 'headline'],
    ...article.blocks
      .filter(({ kind }) => kind === 'caption')
      .map((block): [Range, Item['part']] => [block, 'caption']),
  ];
  for (const [whole, part] of wholes)
    if (whole)
      add('claim', whole, { on: settlings.on(whole), around: settlings.checkedAround(whole) }, { part });
  yield;
  for (const settling of settlings.all) {
    const { kind } = settling.reviewed.annotation;
    if (kind === 'note' || spoken.has(settling)) continue;
    const held = kind === 'figure' ? figures : kind === 'quote' ? quotes : null;
    // What was checked as one counts by what it holds.
    if (settling.place.status !== 'checked' || !held?.anyOverlaps(settling))
      add(kind, settling, { on: settling });
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
    const sentence = firstAt(sentences.length, (at) => sentences[at].start > item.start) - 1;
    const isInside = sentence >= 0 && item.start < sentences[sentence].end;
    const key = time === 1 ? words : `${words} ${String(time)}`;
    return { ...item, key, sentence: isInside ? sentence : -1 };
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
