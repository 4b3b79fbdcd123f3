import { readArticle } from '../../../src/core/article/read.ts';
import { publishedOn } from '../../../src/core/article/article.ts';
import type { Lexicon } from '../../../src/core/mentions/lexicon.ts';
import { Reader } from '../../../src/core/mentions/reader.ts';
import type { Range } from '../../../src/core/model.ts';
import { usualRules } from '../../../src/core/sidecar/rules/levels.ts';
import { usualScale } from '../../../src/core/sidecar/rules/scale.ts';
import { buildReview } from '../../../src/core/review/build.ts';
import { placesOf, placingOf, searchAll } from '../../../src/core/review/placing.ts';
import type { Review } from '../../../src/core/review/review.ts';
import { textPartsOf } from '../../../src/core/review/textParts.ts';
import { utterancesOf } from '../../../src/core/review/utterances.ts';
import { describerOf } from '../../../src/core/selectors/describe.ts';
import { TextEdit, wordsAt } from '../../../src/core/selectors/shift.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { drain } from '../../../src/core/steps.ts';
import { nodesOf } from '../../../src/features/claims/nodes.ts';
import { rowOf } from '../../../src/features/claims/rows.ts';
import { treeOf } from '../../../src/features/claims/tree.ts';
import type { Path } from './measure.ts';
import { annotated, listYaml, sidecarOf } from './sidecars.ts';
import { nothingOnFile } from '../../../src/core/review/onFile.ts';
import { fullName, until } from './texts.ts';

/** About so many UTF-16 units of an article are one paragraph. */
const unitsPerParagraph = 230;

const countFor = (size: number): number => Math.max(1, Math.round(size / unitsPerParagraph));

/** All that a review is built from, and the building of it. */
function reviewing(lexicon: Lexicon, text: string, source: string): () => Review {
  const reading = readSidecar(source);
  const article = drain(readArticle(text));
  const mentions = drain(new Reader(lexicon).read(article));
  const published = publishedOn(article, null);
  const placing = placingOf(reading.value);
  const places = drain(placesOf(text, searchAll(placing), () => undefined));
  return () =>
    drain(
      buildReview(article, mentions, reading, published, placing, places, nothingOnFile, {
        rules: usualRules,
        scale: usualScale,
        deadPaths: new Set(),
        isPartial: false,
      }),
    );
}

function annotatedReview(lexicon: Lexicon, size: number): () => Review {
  const { text, annotations } = annotated(countFor(size));
  // Every second one, so that suggestions stay.
  const people = annotations.map((_, nth) => ({ id: `p-${String(nth)}`, name: fullName(nth) }));
  const chosen = annotations.flatMap((annotation, nth) =>
    nth % 2 === 0 ? [{ ...annotation, kind: 'quote', person: `p-${String(nth)}` }] : [],
  );
  const dismissed = annotations.flatMap(({ selector: { exact } }, nth) =>
    nth % 5 === 0 ? [{ kind: 'claim', exact }] : [],
  );
  return reviewing(
    lexicon,
    text,
    sidecarOf(chosen, listYaml('people', people) + listYaml('dismissed', dismissed)),
  );
}

/** Words repeated where each stands once more than what was described before. */
const passagesIn = (text: string, length: number): Range[] =>
  Array.from({ length: Math.floor(text.length / unitsPerParagraph) }, (_, nth) => ({
    start: nth * unitsPerParagraph,
    end: nth * unitsPerParagraph + length,
  }));

function describing(name: string, textOf: (size: number) => string): Path {
  return {
    name: `describing: ${name}`,
    prepare: (size) => {
      const text = textOf(size);
      const passages = passagesIn(text, 40);
      return () => {
        passages.map(describerOf(text));
      };
    },
  };
}

export const showingPaths = (lexicon: Lexicon): Path[] => [
  {
    name: 'showing: the review',
    prepare: (size) => {
      const build = annotatedReview(lexicon, size);
      return () => {
        build();
      };
    },
  },
  {
    name: 'showing: the tree and all rows',
    prepare: (size) => {
      const review = annotatedReview(lexicon, size)();
      return () => {
        for (const grouping of ['order', 'speaker', 'finding'] as const) {
          const tree = treeOf(
            nodesOf(
              'file:///a',
              { ...review },
              { grouping, openOnly: false, suggest: true, filter: '', now: '2026-11-23T10:00:00Z' },
            ),
          );
          for (const root of tree.roots)
            for (const node of root.kind === 'group' ? root.children : [root]) rowOf(node, review);
        }
      };
    },
  },
  {
    name: 'showing: the colours of the text',
    prepare: (size) => {
      const review = annotatedReview(lexicon, size)();
      return () => {
        textPartsOf(review);
      };
    },
  },
  {
    name: 'showing: what everybody says',
    prepare: (size) => {
      const review = annotatedReview(lexicon, size)();
      return () => {
        for (const person of review.people.slice(0, 50)) utterancesOf(review, person);
      };
    },
  },
  describing('news', (size) => annotated(countFor(size)).text),
  describing('the same paragraph again and again', (size) =>
    until(size, () => '“The same words everywhere and on every day of the year,” she said.\n\n'),
  ),
  describing('one word again and again', (size) => until(size, () => 'again ')),
  {
    name: 'shifting: as many ranges as changes',
    prepare: (size) => {
      const ranges = passagesIn(' '.repeat(size), 40).map(wordsAt);
      const changes = ranges.map(({ start }) => ({ start: start + 50, end: start + 52, text: 'abc' }));
      return () => {
        const edit = new TextEdit(changes);
        for (const range of ranges) edit.shift(range);
      };
    },
  },
];
