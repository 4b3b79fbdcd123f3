import { writersOf } from '../../core/article/article.ts';
import { judgeNews } from '../../core/article/news.ts';
import type { Figure, Mentions, Person } from '../../core/mentions/mentions.ts';
import { sliceOf, type Range } from '../../core/model.ts';
import { utterancesIn } from '../../core/review/utterances.ts';
import type { Relation } from '../../core/figures/relation.ts';
import { relationInWords } from '../../core/wording/relations/relationInWords.ts';
import { shorten } from '../../core/shorten.ts';
import { valueInShort } from '../../core/wording/figures.ts';
import { utteranceInWords } from '../../core/wording/utterances.ts';
import type { ArticleSource } from './source.ts';
import { indent, placesIn, print, table, type Column, type Row } from '../lines.ts';

/** Of the places where a person is named, so many are listed. */
const mostPlaces = 3;

const place: Column = { align: 'right' };

/** Prints for people what was found in an article. */
export function reportAnalysis(
  { file, record, article, published, textStart }: ArticleSource,
  { people, figures, quotes, claims }: Mentions,
  relations: readonly Relation[],
): void {
  const { text, headline, url } = article;
  const inText = placesIn(text.slice(textStart));
  const at = ({ start, end }: Range) =>
    start < textStart ? 'headline' : inText({ start: start - textStart, end: end - textStart });
  const words = (range: Range) => sliceOf(text, range).replace(/\s+/g, ' ');
  const speakerOf = (person: string | null, speaker: Range | null) =>
    people.find(({ id }) => id === person)?.name ?? (speaker ? words(speaker) : '');

  print(record === undefined ? file : `${file}: ${String(record.id ?? 'without an id')}`);
  const facts: [string, string | undefined][] = [
    ['Headline', headline ? words(headline) : undefined],
    ['Byline', writersOf(article) ?? undefined],
    ['Published', published ?? undefined],
    ['Source', url ? words(url) : undefined],
    ['News', judgeNews(article).isNews ? 'yes' : 'it does not read as news'],
  ];
  const known = facts.flatMap(([name, value]) =>
    value === undefined ? [] : [{ cells: [name], words: value }],
  );
  for (const line of table(known, [{}])) print(indent + line);

  section(
    'People',
    [place, { atMost: 32 }, { atMost: 36 }],
    people.map((person) => ({
      cells: [at(person.mentions[0]), person.name, person.role ?? ''],
      words: timesNamed(person, at),
    })),
  );
  section(
    'Figures',
    [place, {}, { atMost: 36 }],
    figures.map((figure) => ({
      cells: [at(figure), figure.kind, words(figure)],
      words: valueWords(figure, words(figure)),
    })),
  );
  section(
    'Quotes and reported words',
    [place, { atMost: 32 }, {}],
    utterancesIn(text, quotes).map((said) => ({
      cells: [
        at(said),
        speakerOf(said.person, said.speaker) || '–',
        said.kind === 'direct' ? 'quoted' : 'reported',
      ],
      words: utteranceInWords(text, said),
    })),
  );
  section(
    'Worth checking',
    [place],
    claims.map((claim) => ({
      cells: [at(claim)],
      words: words(claim),
      tail: inBrackets(speakerOf(claim.person, claim.speaker)),
    })),
  );
  section(
    'What it states of its own figures',
    [place, {}],
    relations.filter(isToldOf).map((relation) => ({
      cells: [at(relation.places[0]), relation.answer === 'agrees' ? 'agrees' : 'DISAGREES'],
      words: '',
      sentence: relationInWords(text, relation),
    })),
  );
  print();
}

/** That a name stands in headline and body, and what cannot be told, is a matter for programs. */
const isToldOf = ({ kind, answer }: Relation): boolean =>
  answer !== 'unknown' && !(kind === 'name' && answer === 'agrees');

function section(title: string, columns: readonly Column[], rows: readonly Row[]): void {
  if (rows.length === 0) return;
  print();
  print(`${indent}${title} (${String(rows.length)})`);
  for (const line of table(rows, columns)) print(indent + line);
}

const inBrackets = (speaker: string): string => (speaker === '' ? '' : `(${shorten(speaker, 32)})`);

/** "also 16:1 18:35 20:4 +3": where the name stands again. */
function timesNamed({ mentions }: Person, at: (range: Range) => string): string {
  const again = mentions.slice(1).filter(({ form }) => form === 'name');
  if (again.length === 0) return '';
  const rest = again.length - mostPlaces;
  const more = rest > 0 ? ` +${String(rest)}` : '';
  return `also ${again.slice(0, mostPlaces).map(at).join(' ')}${more}`;
}

/** What the figure comes to, with its hedge; nothing where that is how it is printed. */
function valueWords(figure: Figure, printed: string): string {
  const value = valueInShort(figure) ?? '';
  const shown = value === printed ? '' : value;
  const hedge = figure.hedge ? `(${figure.hedge.words.toLowerCase()})` : '';
  return [shown, hedge].filter((part) => part !== '').join(' ');
}
