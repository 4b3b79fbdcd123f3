import type { Article } from '../../../src/core/article/article.ts';
import { judgeNews } from '../../../src/core/article/news.ts';
import type { Figure, Mentions, Person, Quote } from '../../../src/core/mentions/mentions.ts';
import type { Range } from '../../../src/core/model.ts';

/** Everything the reader finds in a text, one thing a line, for people to review. Places are line:column from 1 on. */
export function snapshotOf(article: Article, mentions: Mentions): string {
  const { text } = article;
  const { people, figures, quotes, claims } = mentions;
  const speaker = speakerIn(text, people);
  // A list that is new in `Mentions` does not compile until it has a section.
  const found: Readonly<Record<keyof Mentions, readonly string[]>> = {
    people: ['# People, with every mention', ...people.flatMap((person) => personLines(text, person))],
    figures: [
      '# Figures: words, kind, value, unit, hedge',
      ...figures.map((figure) => figureLine(text, figure)),
    ],
    quotes: ['# Quotes: kind, words, speaker', ...quotes.map((quote) => quoteLine(text, quote, speaker))],
    claims: [
      '# Claims that are suggested: score, words, speaker',
      ...claims.map(
        (claim) => `${at(text, claim)} ${claim.score.toFixed(2)} ${shown(text, claim)}${speaker(claim)}`,
      ),
    ],
  };
  const lines = [
    '# The article',
    `news: ${judgeNews(article).isNews ? 'yes' : 'no'}`,
    ...partsOf(article),
    ...Object.values(found).flatMap((section) => ['', ...section]),
  ];
  return `${lines.join('\n')}\n`;
}

/** "12:34": line and column of where a range begins. */
function at(text: string, { start }: Range): string {
  const before = text.slice(0, start).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

const longest = 90;

/** The words on one line; of long ones the beginning and the end, which is where mistakes are. */
function shown(text: string, { start, end }: Range): string {
  const words = text.slice(start, end).replace(/\n/gu, ' ⏎ ');
  return `«${words.length <= longest ? words : `${words.slice(0, longest / 2)} … ${words.slice(-longest / 2)}`}»`;
}

function partsOf(article: Article): string[] {
  const { text, published } = article;
  const part = (name: string, range: Range | null) =>
    `${name}: ${range ? `${at(text, range)} ${shown(text, range)}` : 'none'}`;
  const blocks = article.blocks.filter(
    ({ kind }) => kind === 'section' || kind === 'caption' || kind === 'noise',
  );
  return [
    part('headline', article.headline),
    part('kicker', article.kicker),
    part('dek', article.dek),
    part('byline', article.byline),
    part('dateline', article.dateline),
    `${part('published', published?.range ?? null)}${published ? ` ${published.date}` : ''}`,
    ...blocks.map((block) => part(block.kind, block)),
  ];
}

const personLines = (text: string, { id, name, unnamed, role, mentions }: Person): string[] => [
  `${name} (${id})${unnamed ? ', unnamed' : ''}${role === null ? '' : `, ${role}`}`,
  ...mentions.map((mention) => `  ${at(text, mention)} ${mention.form} ${shown(text, mention)}`),
];

function figureLine(text: string, figure: Figure): string {
  const { kind, value, unit, hedge } = figure;
  const amount = typeof value === 'object' && value ? value.join(' to ') : String(value);
  const hedged = hedge ? `, ${hedge.direction} («${hedge.words}»)` : '';
  return `${at(text, figure)} ${shown(text, figure)} ${kind} ${amount}${unit === null ? '' : ` ${unit}`}${hedged}`;
}

const quoteLine = (text: string, quote: Quote, speaker: ReturnType<typeof speakerIn>): string =>
  `${at(text, quote)} ${quote.scare ? 'scare' : quote.kind} ${shown(text, quote)}${speaker(quote)}`;

const speakerIn =
  (text: string, people: readonly Person[]) =>
  ({ speaker, person }: { readonly speaker: Range | null; readonly person: string | null }): string => {
    const name = people.find(({ id }) => id === person)?.name;
    const words = speaker && shown(text, speaker);
    return words === null ? '' : ` by ${words}${name === undefined ? '' : `, ${name}`}`;
  };

/** Opens a line that says what is wrong in the line above it. */
const faultMark = '! ';

/** A snapshot without what people have noted in it. */
export const withoutFaults = (noted: string): string =>
  noted
    .split('\n')
    .filter((line) => !line.startsWith(faultMark))
    .join('\n');

/** A line by what a note in it is about: not by how high a claim scores. */
const keyOf = (line: string): string => line.replace(/ \d\.\d\d «/u, ' «');

/** A new snapshot with the notes of an old one, each below the line it was below; notes on lines that are gone go. */
export function withFaultsOf(old: string, snapshot: string): string {
  const notes = new Map<string, string[]>();
  let below: string[] = [];
  for (const line of old.split('\n')) {
    if (line.startsWith(faultMark)) below.push(line);
    else notes.set(keyOf(line), (below = notes.get(keyOf(line)) ?? []));
  }
  return snapshot
    .split('\n')
    .flatMap((line) => [line, ...(line === '' ? [] : (notes.get(keyOf(line)) ?? []))])
    .join('\n');
}
