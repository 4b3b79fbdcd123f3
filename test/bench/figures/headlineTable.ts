import { copyBlocks } from '../../../src/core/article/article.ts';
import { figuresByBlock } from '../../../src/core/figures/byBlock.ts';
import { bodyOf, numbersIn } from '../../../src/core/figures/heads/body.ts';
import { headOf } from '../../../src/core/figures/heads/candidate.ts';
import { compared, type Compared } from '../../../src/core/figures/heads/compare.ts';
import { parseLexicon } from '../../../src/core/mentions/lexicon.ts';
import { Reader } from '../../../src/core/mentions/reader.ts';
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
type Way = (typeof ways)[number] | 'unaltered';

/** A headline as it is or with its number altered, and what is said of that number. */
interface Judged {
  readonly way: Way;
  /** Nothing where the headline has no number there. */
  readonly ours: Compared | null;
  readonly isWrongByFloor: boolean;
  /** The same headline, unaltered. */
  readonly right: Judged | null;
  readonly shown: string;
}

/** Prints how many headlines with a wrong number are noticed, and how many right ones are called wrong. */
export function printHeadlines(
  title: string,
  headlines: readonly NumberedHeadline[],
  asset: string,
  withErrors: boolean,
): void {
  const all = judgedOf(headlines, new Reader(parseLexicon(asset)));
  const wrong = all.filter(({ way }) => way !== 'unaltered');
  const right = all.filter(({ way }) => way === 'unaltered');
  if (withErrors) for (const { shown } of right.filter(isCalledWrong)) console.log(`  ${shown}`);
  const header = ['', 'headlines', 'called wrong (%)', 'of numbers compared', '40-line floor'];
  const rows = (['unaltered', ...ways] as const).map((way) =>
    rowOf(
      way,
      all.filter((one) => one.way === way),
    ),
  );
  printTable(title, header, [...rows, rowOf('all altered', wrong)]);
  printTable(
    'Altered and not called wrong, by why',
    ['', 'headlines', '%', 'floor calls wrong'],
    causes.map(([cause, holds]) => {
      const some = wrong.filter((one) => !isCalledWrong(one) && causeOf(one) === holds);
      const ofFloor = some.filter(({ isWrongByFloor }) => isWrongByFloor).length;
      return [cause, String(some.length), percent(some.length / wrong.length), String(ofFloor)];
    }),
  );
  printTable(
    'With another threshold (points)',
    ['', 'unaltered called wrong (%)', 'altered called wrong (%)'],
    thresholds.map((least) => {
      const share = (some: readonly Judged[]) =>
        percent(some.filter(({ ours }) => ours !== null && ours.points >= least).length / some.length);
      return [String(least), share(right), share(wrong)];
    }),
  );
}

const thresholds = [4, 3, 2, 1, 0, -1, -2, -3, -4] as const;

function judgedOf(headlines: readonly NumberedHeadline[], reader: Reader): Judged[] {
  const random = seeded(7);
  return headlines.flatMap((one) => {
    const { headline, numberAt, text, number } = one;
    const judge = (way: Way, words: string, right: Judged | null): Judged => {
      const { ours, shown } = comparedAt({ ...one, headline: words }, reader);
      return { way, ours, shown, right, isWrongByFloor: floorCallsWrong(words, numberAt, text) };
    };
    const right = judge('unaltered', headline, null);
    const behind = headline.slice(numberAt + number.length);
    const end = numberAt + number.length + (scaleAfter.exec(behind)?.[0].length ?? 0);
    const wrong = ways.flatMap((way) => {
      const other = altered(headline.slice(numberAt, end), way, random);
      const planted = `${headline.slice(0, numberAt)}${other ?? ''}${headline.slice(end)}`;
      return other === null ? [] : [judge(way, planted, right)];
    });
    return [right, ...wrong];
  });
}

const scaleAfter = /^(?:[KMBT](?![A-Za-z])|[ -](?:million|billion)\b)/i;

const isCalledWrong = ({ ours }: Judged): boolean => ours?.answer === 'disagrees';

type Cause = 'unread' | 'elsewhere' | 'not-found' | 'doubted';

const causes: readonly (readonly [words: string, cause: Cause])[] = [
  ['no number is read there', 'unread'],
  ['the wrong number stands in the body too, or may be rounded', 'elsewhere'],
  ['the right number is not found in the body', 'not-found'],
  ['more doubts than likeness', 'doubted'],
];

function causeOf({ ours, right }: Judged): Cause {
  if (!ours) return 'unread';
  if (ours.answer === 'agrees') return 'elsewhere';
  return right?.ours?.answer === 'agrees' ? 'doubted' : 'not-found';
}

function rowOf(way: string, some: readonly Judged[]): string[] {
  const ours = some.filter(isCalledWrong).length;
  const compared = some.filter((one) => one.ours !== null).length;
  const floor = some.filter(({ isWrongByFloor }) => isWrongByFloor).length;
  const shares = [ours / some.length, ours / Math.max(1, compared), floor / some.length];
  return [way, String(some.length), ...shares.map(percent)];
}

function comparedAt(one: NumberedHeadline, reader: Reader): Pick<Judged, 'ours' | 'shown'> {
  const input = inputOf(one, reader);
  const { text } = input.article;
  const blocks = copyBlocks(input.article);
  const figures = figuresByBlock(blocks, input.mentions.figures);
  const block = blocks.find(({ kind }) => kind === 'headline');
  const numbers = block ? numbersIn(text, block, figures.get(block) ?? []) : [];
  const number = numbers.find(({ start, end }) => start <= one.numberAt && end > one.numberAt);
  if (!block || !number) return { ours: null, shown: one.headline };
  const ours = compared(headOf(text, number, block), drain(bodyOf(input, figures)));
  const { start, end } = ours.number ?? { start: 0, end: 0 };
  return {
    ours,
    shown: `${one.headline} | ${text.slice(Math.max(0, start - 50), end + 50).replaceAll('\n', ' ')}`,
  };
}
