import { writersOf } from '../../core/article/article.ts';
import { judgeNews } from '../../core/article/news.ts';
import type { Relation } from '../../core/figures/relation.ts';
import type { Mentions, Person } from '../../core/mentions/mentions.ts';
import { sliceOf, type Range } from '../../core/model.ts';
import { relationInWords } from '../../core/wording/relations/relationInWords.ts';
import { notOnFile, type PersonOnFile } from '../peopleOnFile.ts';
import type { ArticleSource } from './source.ts';

/** A place in the text, or in a headline that was given apart. UTF-16 offsets, half-open. */
type Place = Range & { readonly in?: 'headline' };

/** What `analyze --json` prints of an article. */
export function analysisAsJson(
  source: ArticleSource,
  { people, figures, quotes, claims }: Mentions,
  onFile: ReadonlyMap<Person, PersonOnFile>,
  relations: readonly Relation[],
) {
  const { file, record, article, published, textStart } = source;
  const { text, headline, blocks } = article;
  const words = (range: Range | null) => range && sliceOf(text, range);
  const at = ({ start, end }: Range): Place =>
    start < textStart
      ? { in: 'headline', start, end: Math.min(end, textStart) }
      : { start: start - textStart, end: end - textStart };
  const inText = blocks.filter(({ start }) => start >= textStart);
  return {
    file,
    ...record,
    isNews: judgeNews(article).isNews,
    article: {
      headline: words(headline),
      byline: writersOf(article),
      published,
      noise: inText.filter(({ kind }) => kind === 'noise').map(at),
      paragraphs: inText.filter(({ kind }) => kind !== 'noise').map(at),
    },
    people: people.map((person) => ({
      id: person.id,
      name: person.name,
      role: person.role,
      unnamed: person.unnamed,
      mentions: person.mentions.map(at),
      ...(onFile.get(person) ?? notOnFile),
    })),
    figures: figures.map((figure) => ({
      ...at(figure),
      kind: figure.kind,
      value: figure.value,
      unit: figure.unit,
      hedge: figure.hedge?.words ?? null,
    })),
    // Marks around a word that nobody is made to say are no quote, and the contract has no field to tell them by.
    quotes: quotes
      .filter(({ scare }) => !scare)
      .map(({ speaker, person, candidates, kind, ...place }) => ({
        ...at(place),
        kind,
        speaker: words(speaker),
        person,
        candidates,
      })),
    claims: claims.map(({ speaker, person, score, ...place }) => ({
      ...at(place),
      speaker: words(speaker),
      person,
      score,
    })),
    relations: relations.map((relation) => ({
      kind: relation.kind,
      answer: relation.answer,
      places: relation.places.map(at),
      says: relationInWords(text, relation),
    })),
  };
}
