import { relationKinds, type Relation } from '../../../src/core/figures/relation.ts';
import { relationInWords } from '../../../src/core/wording/relations/relationInWords.ts';
import { percent, printTable } from '../reading/table.ts';
import type { answering, FigureText } from './answers.ts';
import { alterations, altered, seeded, type Alteration } from './plant.ts';

interface Tally {
  agrees: number;
  disagrees: number;
  unknown: number;
  planted: number;
  noticed: number;
}

/** Errors planted in one place of a relation: more would only say the same again. */
const mostPlanted = 3;

/**
 * Prints what is said of articles as they are, and how many errors are noticed that are planted in what holds: one
 * figure of a relation that agrees is altered, each of its places in turn, and the article read again.
 */
export function printArticles(
  title: string,
  articles: readonly FigureText[],
  answer: ReturnType<typeof answering>,
  withErrors: boolean,
): void {
  const random = seeded(11);
  const byKind = new Map<string, Tally>();
  const byWay = new Map<string, { planted: number; noticed: number }>();
  const seen = { articles: 0, wrong: 0 };
  for (const one of articles) {
    const { article, relations } = answer(one);
    seen.articles++;
    const isWrong = relations.some((relation) => relation.answer === 'disagrees');
    if (isWrong) seen.wrong++;
    for (const relation of relations) {
      const tally = byKind.get(relation.kind) ?? {
        agrees: 0,
        disagrees: 0,
        unknown: 0,
        planted: 0,
        noticed: 0,
      };
      byKind.set(relation.kind, tally);
      tally[relation.answer]++;
      if (withErrors && relation.answer === 'disagrees')
        console.log(
          `  ${relation.kind}: ${relationInWords(article.text, relation)} | ${around(article.text, relation)}`,
        );
      if (relation.answer !== 'agrees') continue;
      for (const { way, text } of plantedIn(article.text, relation, random)) {
        const found = answer({ ...one, text }).relations;
        const isNoticed = disagreeing(found, relation) > disagreeing(relations, relation);
        const ofWay = byWay.get(way) ?? { planted: 0, noticed: 0 };
        byWay.set(way, ofWay);
        for (const counts of [tally, ofWay]) {
          counts.planted++;
          if (isNoticed) counts.noticed++;
        }
      }
    }
  }
  const kinds = relationKinds.filter((kind) => byKind.has(kind));
  const share = (noticed: number, planted: number) => (planted === 0 ? '–' : percent(noticed / planted));
  printTable(
    `${title}: ${String(seen.articles)} articles, “disagrees” in ${String(seen.wrong)}`,
    [
      'as they are; then errors planted in what agrees',
      'agrees',
      'disagrees',
      'unknown',
      'planted',
      'noticed (%)',
    ],
    kinds.map((kind) => {
      const { agrees, disagrees, unknown, planted, noticed } = byKind.get(kind) ?? nothing;
      return [kind, ...[agrees, disagrees, unknown, planted].map(String), share(noticed, planted)];
    }),
  );
  printTable(
    `${title}: by what was altered`,
    ['', 'planted', 'noticed (%)'],
    [...byWay].map(([way, { planted, noticed }]) => [way, String(planted), share(noticed, planted)]),
  );
}

const nothing: Tally = { agrees: 0, disagrees: 0, unknown: 0, planted: 0, noticed: 0 };

const disagreeing = (relations: readonly Relation[], { kind }: Relation): number =>
  relations.filter((relation) => relation.kind === kind && relation.answer === 'disagrees').length;

function plantedIn(
  text: string,
  { places }: Relation,
  random: () => number,
): { readonly way: Alteration; readonly text: string }[] {
  return places.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    return alterations
      .flatMap((way) => {
        const other = altered(words, way, random);
        return other === null ? [] : [{ way, text: text.slice(0, start) + other + text.slice(end) }];
      })
      .slice(0, mostPlanted);
  });
}

function around(text: string, { places }: Relation): string {
  const start = Math.min(...places.map((place) => place.start));
  return text.slice(Math.max(0, start - 60), start + 160).replaceAll('\n', ' ');
}
