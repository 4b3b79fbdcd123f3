// Measures how passages are found again, beside two other ways, and whether every change of words is noticed.
//   npm run bench:selectors [-- --data DIR_OR_FILE …] [--articles N] [--class NAME …] [--no-peers]
//                           [--only synthetic|revisions|kinds|rests|words|time …] [--seed N …] [--dump FILE]
//                           [--kind NAME …] [--held-out]
// Kinds are split into a development part and a held-out one, which is not to be looked at while developing.
import { createWriteStream } from 'node:fs';
import type { Range } from '../../src/core/model.ts';
import { printTable } from './reading/table.ts';
import type { Article, Revision } from './selectors/data.ts';
import { kindCases, kindNames, measureKind, ways } from './selectors/kinds/kinds.ts';
import { articlesIn, ownTexts, revisionsIn } from './selectors/data.ts';
import type { Method } from './selectors/ours.ts';
import { withoutOldText, withOldText } from './selectors/ours.ts';
import { peers } from './selectors/peers.ts';
import { measureRests } from './selectors/restsOn.ts';
import type { Answer, Outcome } from './selectors/scores.ts';
import { judge, outcomes, Tally } from './selectors/scores.ts';
import type { SyntheticCase } from './selectors/synthetic.ts';
import { measureSynthetic, syntheticCases } from './selectors/synthetic.ts';
import { time, timingTasks } from './selectors/timing.ts';
import { measureWordChanges } from './selectors/wordChanges.ts';

const parts = ['synthetic', 'revisions', 'kinds', 'rests', 'words', 'time'];
const deletions = ['passage deleted', 'paragraph deleted', 'paragraph replaced', 'all, and deleted'];
const outcomeHeader = ['', 'cases', ...outcomes.map((outcome) => `${outcome} %`)];

const words = process.argv.slice(2);
const valuesOf = (flag: string): string[] => words.filter((_, index) => words[index - 1] === flag);
const only = valuesOf('--only');
const given = valuesOf('--data');
const places = given.length > 0 ? given : ownTexts;
const classNames = valuesOf('--class');
const methods = [withOldText, withoutOldText, ...(words.includes('--no-peers') ? [] : peers)];
const seeds = valuesOf('--seed').map(Number);
const [dumpFile] = valuesOf('--dump');
const dump = dumpFile ? createWriteStream(dumpFile) : null;
const isWanted = (part: string): boolean => only.length === 0 || only.includes(part);

function dumpCase(
  method: Method,
  where: { className: string; name: string; oldText: string; newText: string; passage: Range },
  answer: Answer,
  truth: Range | null,
  outcome: Outcome,
): void {
  const words = (text: string, range: Range | null) => range && text.slice(range.start, range.end);
  const line = {
    method: method.name,
    class: where.className,
    outcome,
    name: where.name,
    passage: where.passage,
    exact: words(where.oldText, where.passage),
    found: words(where.newText, answer.range),
    truth: words(where.newText, truth),
  };
  dump?.write(`${JSON.stringify(line)}\n`);
}

const outcomeRow = (name: string, tally: Tally): string[] => [
  name,
  String(tally.cases),
  ...outcomes.map((outcome) => tally.percent(outcome).toFixed(2)),
];

function* casesOfAllSeeds(articles: readonly Article[]): Generator<SyntheticCase> {
  for (const seed of seeds.length > 0 ? seeds : [1]) yield* syntheticCases(articles, { classNames, seed });
}

function runSynthetic(articles: readonly Article[]): void {
  const cases = casesOfAllSeeds(articles);
  const tallies = measureSynthetic(cases, methods, (method, test, answer, outcome) => {
    const { article, text, passage, className, truth } = test;
    const where = { className, name: article.name, oldText: article.text, newText: text, passage };
    dumpCase(method, where, answer, truth, outcome);
  });
  for (const [method, byClass] of tallies) {
    const deleted = [...byClass].filter(([name]) => deletions.includes(name)).map(([, tally]) => tally);
    printTable(`${method.name}: synthetic edits of ${articles.length} articles`, outcomeHeader, [
      ...[...byClass].map(([name, tally]) => outcomeRow(name, tally)),
      outcomeRow('DELETED', Tally.of(deleted)),
      outcomeRow('ALL', Tally.of(byClass.values())),
    ]);
  }
}

function runRevisions(revisions: readonly Revision[]): void {
  for (const method of methods) {
    const byKind = new Map<string, Tally>();
    for (const { name, before, after, passages } of revisions) {
      const answers = method.locate(method.describe(before, passages), after, before);
      for (const [index, answer] of answers.entries()) {
        const passage = passages[index];
        const outcome = judge(answer, passage.truth);
        const tally = byKind.get(passage.kind) ?? new Tally();
        byKind.set(passage.kind, tally);
        tally.add(outcome);
        if (outcome === 'right') continue;
        const where = { className: passage.kind, name, oldText: before, newText: after, passage };
        dumpCase(method, where, answer, passage.truth, outcome);
      }
    }
    printTable(`${method.name}: ${revisions.length} real revisions`, outcomeHeader, [
      ...[...byKind].map(([kind, tally]) => outcomeRow(kind, tally)),
      outcomeRow('ALL', Tally.of(byKind.values())),
    ]);
  }
}

function runKinds(articles: readonly Article[]): void {
  const part = words.includes('--held-out') ? 'held out' : 'development';
  const wanted = valuesOf('--kind');
  for (const kind of kindNames.filter((name) => wanted.length === 0 || wanted.includes(name))) {
    const tests = [...kindCases(kind, articles, part)];
    for (const way of ways) {
      const rows = measureKind(tests, way, (test, { range }, outcome) => {
        const { row, oldText, newText, passage, truth } = test;
        const method = { ...withOldText, name: way };
        const where = { className: row, name: kind, oldText, newText, passage };
        dumpCase(method, where, { range, flagged: outcome === 'flagged' }, truth, outcome);
      });
      const fixed = ({ fixable, fixed }: { fixable: number; fixed: number }): string =>
        fixable === 0 ? '' : ((100 * fixed) / fixable).toFixed(2);
      const all = Tally.of([...rows.values()].map(({ outcomes }) => outcomes));
      printTable(
        `${kind}, ${part}: ${way}`,
        [...outcomeHeader, 'fixed %'],
        [
          ...[...rows].map(([row, tally]) => [...outcomeRow(row, tally.outcomes), fixed(tally)]),
          outcomeRow('ALL', all),
        ],
      );
    }
  }
}

function runRests(articles: readonly Article[]): void {
  const part = words.includes('--held-out') ? 'held out' : 'development';
  for (const isKept of [true, false])
    printTable(
      `Changes beside figures and quotations, ${part}: ${ways[isKept ? 0 : 1]}`,
      ['', 'cases', 'missed', 'false alarms'],
      [...measureRests(articles, part, isKept)].map(([row, { cases, missed, falseAlarms }]) =>
        [row, cases, missed, falseAlarms].map(String),
      ),
    );
}

function runWordChanges(articles: readonly Article[]): void {
  const tallies = measureWordChanges(articles);
  printTable(
    'Changes of words in place, old text kept (aim: none missed)',
    ['', 'cases', 'missed', 'false alarms', 'unsure or lost'],
    [...tallies].map(([name, { cases, missed, falseAlarms, uncertain }]) =>
      [name, cases, missed, falseAlarms, uncertain].map(String),
    ),
  );
}

function runTiming(articles: readonly Article[]): void {
  const tasks = timingTasks(articles);
  const rows = methods.flatMap((method) =>
    tasks.map((task) => {
      const { annotations, total, projected } = time(method, task);
      return [
        `${method.name}: ${task.name}`,
        String(annotations),
        `${projected ? '~' : ''}${total.toFixed(1)}`,
        (total / annotations).toFixed(3),
      ];
    }),
  );
  printTable('Time, one batch, nothing prepared', ['', 'annotations', 'ms', 'ms each'], rows);
}

const limit = Number(valuesOf('--articles').at(0) ?? Infinity);
const articles = articlesIn(places).slice(0, limit);
const revisions = revisionsIn(places);
if (given.length === 0) console.log('Only the texts of the project: give --data DIR_OR_FILE for others.');
if (articles.length < 2) console.log('Skipped: synthetic edits, words and time need two articles or more.');
if (revisions.length === 0) console.log('Skipped: no revisions (.jsonl) in the data.');
for (const part of parts.filter(isWanted)) {
  if (part === 'revisions' && revisions.length > 0) runRevisions(revisions);
  if (articles.length < 2) continue;
  if (part === 'synthetic') runSynthetic(articles);
  if (part === 'kinds') runKinds(articles);
  if (part === 'rests') runRests(articles);
  if (part === 'words') runWordChanges(articles);
  if (part === 'time') runTiming(articles);
}
dump?.end();
