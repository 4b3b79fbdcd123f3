import { Reader } from '../../../src/core/mentions/reader.ts';
import { parseLexicon } from '../../../src/core/mentions/lexicon.ts';
import { againstBody } from '../../../src/core/figures/heads/heads.ts';
import type { RelatingInput } from '../../../src/core/figures/relating.ts';
import type { Relation } from '../../../src/core/figures/relation.ts';
import { drain } from '../../../src/core/steps.ts';
import { percent, printTable } from '../reading/table.ts';
import { inputOf } from './answers.ts';
import { floorCallsWrong } from './floor.ts';
import { altered, seeded, type Alteration } from './plant.ts';
import type { NumberedHeadline } from './sets.ts';

const ways = [
  'one more',
  'one digit',
  'swapped',
  'tenfold',
  'million/billion',
] as const satisfies readonly Alteration[];

interface Tally {
  planted: number;
  isFigure: number;
  ours: number;
  floor: number;
}

/** Prints how many headlines with a wrong number are noticed, and how many right ones are called wrong. */
export function printHeadlines(
  title: string,
  headlines: readonly NumberedHeadline[],
  asset: string,
  withErrors: boolean,
): void {
  const reader = new Reader(parseLexicon(asset));
  const random = seeded(7);
  const tallies = new Map<string, Tally>();
  const add = (way: string, ours: Relation | undefined, isWrong: boolean) => {
    const tally = tallies.get(way) ?? { planted: 0, isFigure: 0, ours: 0, floor: 0 };
    tally.planted++;
    if (ours) tally.isFigure++;
    if (ours?.answer === 'disagrees') tally.ours++;
    if (isWrong) tally.floor++;
    tallies.set(way, tally);
  };
  for (const one of headlines) {
    const { headline, numberAt, text } = one;
    const ours = relationAt(one, reader);
    add('unaltered', ours?.relation, floorCallsWrong(headline, numberAt, text));
    if (withErrors && ours?.relation.answer === 'disagrees') console.log(`  ${wrongIn(ours)}`);
    const end =
      numberAt +
      one.number.length +
      (scaleAfter.exec(headline.slice(numberAt + one.number.length))?.[0].length ?? 0);
    for (const way of ways) {
      const other = altered(headline.slice(numberAt, end), way, random);
      if (other === null) continue;
      const planted = { ...one, headline: headline.slice(0, numberAt) + other + headline.slice(end) };
      add(way, relationAt(planted, reader)?.relation, floorCallsWrong(planted.headline, numberAt, text));
    }
  }
  const all: Tally = { planted: 0, isFigure: 0, ours: 0, floor: 0 };
  const rows = [...tallies].map(([way, tally]) => {
    if (way !== 'unaltered') for (const key of keys) all[key] += tally[key];
    return rowOf(way, tally);
  });
  const header = ['', 'headlines', 'called wrong (%)', 'of numbers compared', '40-line floor'];
  printTable(title, header, [...rows, rowOf('all altered', all)]);
}

const keys = ['planted', 'isFigure', 'ours', 'floor'] as const;
const scaleAfter = /^(?:[KMBT](?![A-Za-z])|[ -](?:million|billion)\b)/i;

const rowOf = (way: string, { planted, isFigure, ours, floor }: Tally): string[] => [
  way,
  String(planted),
  ...[ours / planted, ours / Math.max(1, isFigure), floor / planted].map(percent),
];

interface Found {
  readonly input: RelatingInput;
  readonly relation: Relation;
}

function relationAt(one: NumberedHeadline, reader: Reader): Found | null {
  const input = inputOf(one, reader);
  const relation = drain(againstBody(input)).find(({ places }) =>
    places.slice(0, 1).some(({ start, end }) => start <= one.numberAt && end > one.numberAt),
  );
  return relation ? { input, relation } : null;
}

function wrongIn({ input: { article }, relation: { places } }: Found): string {
  const body = places[1] ?? { start: 0, end: 0 };
  const around = article.text.slice(Math.max(0, body.start - 50), body.end + 50);
  return `${article.text.slice(0, article.headline?.end)} | ${around.replaceAll('\n', ' ')}`;
}
