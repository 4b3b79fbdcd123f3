import { copyBlocks } from '../../article/article.ts';
import { sentencesIn } from '../../article/sentences.ts';
import type { Figure } from '../../mentions/mentions.ts';
import type { Steps } from '../../steps.ts';
import type { Relating } from '../relating.ts';
import type { Relation } from '../relation.ts';
import { phraseOf, type Phrase } from './phrase.ts';

/** Relations within one sentence. Their places are into the paragraph. */
export type PhraseRule = (phrase: Phrase) => Iterable<Relation>;

/** Paragraphs whose relations are kept; more than an article has, fewer than a day at the desk. */
const mostRemembered = 4000;
/** Paragraphs looked at between two pauses. */
const perStep = 8;

/**
 * Relations that a sentence shows by itself. What was found in a paragraph is remembered by its text, on which alone it
 * depends: a figure that is counted from the day of publication is a date, and no rule here asks for its value.
 */
export function perParagraph(rules: readonly PhraseRule[]): Relating {
  const remembered = new Map<string, readonly Relation[]>();
  return function* ({ article, mentions }): Steps<readonly Relation[]> {
    const found: Relation[] = [];
    const figures = mentions.figures;
    let next = 0;
    let fresh = 0;
    for (const { start, end } of copyBlocks(article)) {
      while ((figures[next]?.start ?? Infinity) < start) next += 1;
      const first = next;
      while ((figures[next]?.start ?? Infinity) < end) next += 1;
      if (next - first === 0) continue;
      const paragraph = article.text.slice(start, end);
      let relations = remembered.get(paragraph);
      if (!relations) {
        relations = relationsOf(paragraph, figures.slice(first, next).map(shifted(-start)), rules);
        if (remembered.size >= mostRemembered) remembered.clear();
        remembered.set(paragraph, relations);
        fresh += 1;
        if (fresh % perStep === 0) yield;
      }
      for (const relation of relations)
        found.push({ ...relation, places: relation.places.map(shifted(start)) });
    }
    return found;
  };
}

const shifted =
  (by: number) =>
  <Placed extends { readonly start: number; readonly end: number }>(placed: Placed): Placed => ({
    ...placed,
    start: placed.start + by,
    end: placed.end + by,
  });

function relationsOf(
  paragraph: string,
  figures: readonly Figure[],
  rules: readonly PhraseRule[],
): readonly Relation[] {
  const found = new Map<string, Relation>();
  for (const sentence of sentencesIn(paragraph, { start: 0, end: paragraph.length })) {
    const own = figures.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    if (own.length === 0) continue;
    const phrase = phraseOf(paragraph, sentence, own);
    for (const rule of rules)
      for (const relation of rule(phrase)) {
        const key = `${relation.told.form} ${relation.places.map(({ start }) => start).join()}`;
        if (!found.has(key)) found.set(key, relation);
      }
  }
  return withoutLess([...found.values()]);
}

/** What agrees and rests on figures of which another relation says more goes without saying. */
const withoutLess = (found: readonly Relation[]): readonly Relation[] =>
  found.filter(
    (one) =>
      one.answer !== 'agrees' ||
      !found.some((other) => other.places.length > one.places.length && holdsPlaces(other, one)),
  );

const holdsPlaces = (outer: Relation, inner: Relation): boolean =>
  inner.places.every(({ start }) => outer.places.some((place) => place.start === start));
