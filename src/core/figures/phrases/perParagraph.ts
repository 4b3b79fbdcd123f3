import { copyBlocks } from '../../article/article.ts';
import { sentencesIn } from '../../article/sentences.ts';
import type { Figure } from '../../mentions/mentions.ts';
import { shiftRange } from '../../mentions/slices.ts';
import type { Steps } from '../../steps.ts';
import { figuresByBlock } from '../byBlock.ts';
import type { Relating } from '../relating.ts';
import type { Relation } from '../relation.ts';
import { phraseOf, type Phrase } from './phrase.ts';

/** Relations within one sentence, or two that follow each other. Their places are into the paragraph. */
export type PhraseRule = (phrase: Phrase) => Iterable<Relation>;

/** Paragraphs whose relations are kept; more than an article has, fewer than a day at the desk. */
const mostRemembered = 4000;
/** Paragraphs looked at between two pauses. */
const perStep = 4;

/**
 * Relations that a sentence shows by itself, by rules in groups: what goes without saying beside another goes so within
 * its group. What was found in a paragraph is remembered by its text, on which alone it
 * depends: a figure that is counted from the day of publication is a date, and no rule here asks for its value.
 */
export function perParagraph(
  groups: readonly (readonly PhraseRule[])[],
  ofPairs: readonly PhraseRule[],
): Relating {
  const remembered = new Map<string, readonly Relation[]>();
  return function* ({ article, mentions }): Steps<readonly Relation[]> {
    const found: Relation[] = [];
    let fresh = 0;
    for (const [{ start, end }, figures] of figuresByBlock(copyBlocks(article), mentions.figures)) {
      const paragraph = article.text.slice(start, end);
      let relations = remembered.get(paragraph);
      if (!relations) {
        const own = figures.map((figure) => shiftRange(figure, -start));
        relations = [...relationsOf(paragraph, own, groups), ...ofNeighbours(paragraph, own, ofPairs)];
        if (remembered.size >= mostRemembered) remembered.clear();
        remembered.set(paragraph, relations);
        fresh += 1;
        if (fresh % perStep === 0) yield;
      }
      for (const relation of relations)
        found.push({ ...relation, places: relation.places.map((place) => shiftRange(place, start)) });
    }
    return found;
  };
}

function relationsOf(
  paragraph: string,
  figures: readonly Figure[],
  groups: readonly (readonly PhraseRule[])[],
): readonly Relation[] {
  const all = groups.map((rules) => ({ rules, found: new Map<string, Relation>() }));
  for (const sentence of sentencesIn(paragraph, { start: 0, end: paragraph.length })) {
    const own = figures.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    if (own.length === 0) continue;
    const phrase = phraseOf(paragraph, sentence, own);
    for (const { rules, found } of all)
      for (const relation of rules.flatMap((rule) => [...rule(phrase)])) {
        const key = `${relation.told.form} ${relation.places.map(({ start }) => start).join()}`;
        if (!found.has(key)) found.set(key, relation);
      }
  }
  return all.flatMap(({ found }) => withoutLess([...found.values()]));
}

/** The second sentence points back to what the first one names. */
const pointsBack = /\bof (?:it|that|this|them|those|these|the (?:total|sum|money|amount|whole))\b/u;

function ofNeighbours(
  paragraph: string,
  figures: readonly Figure[],
  rules: readonly PhraseRule[],
): readonly Relation[] {
  if (!pointsBack.test(paragraph)) return [];
  const sentences = sentencesIn(paragraph, { start: 0, end: paragraph.length });
  return sentences.slice(1).flatMap((second, index) => {
    const first = sentences[index];
    if (!pointsBack.test(paragraph.slice(second.start, second.end))) return [];
    const both = { start: first.start, end: second.end };
    const own = figures.filter(({ start, end }) => start >= both.start && end <= both.end);
    const phrase = phraseOf(paragraph, both, own);
    return rules.flatMap((rule) => [...rule(phrase)]);
  });
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
