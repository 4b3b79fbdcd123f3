import { relationKinds, type RelationAnswer } from '../../../src/core/figures/relation.ts';
import { percent, printTable } from '../reading/table.ts';
import type { answering } from './answers.ts';
import type { FigureCase } from './case.ts';

/** Prints how many of the cases are answered as they should be, by kind. */
export function printCases(
  cases: readonly FigureCase[],
  answer: ReturnType<typeof answering>,
  withErrors: boolean,
): void {
  const judged = cases.map((one) => ({ one, given: answerTo(one, answer) }));
  const wrong = judged.filter(({ one, given }) => given !== one.answer);
  const byKind = relationKinds.map((kind) => [kind, judged.filter(({ one }) => one.kind === kind)] as const);
  const rows = [...byKind, ['all', judged] as const]
    .filter(([, of]) => of.length > 0)
    .map(([kind, of]) => [kind, String(of.length), ...shares(of)]);
  printTable(
    'Hand-made cases',
    ['', 'cases', 'right (%)', 'agrees', 'disagrees', 'unknown', 'false disagrees'],
    rows,
  );
  if (!withErrors) return;
  for (const { one, given } of wrong) {
    const head = one.headline === undefined ? '' : `${one.headline} // `;
    console.log(`  ${one.kind}: ${given} for ${one.answer}: ${head}${one.text}`);
  }
}

type Judged = readonly { readonly one: FigureCase; readonly given: RelationAnswer }[];

function shares(judged: Judged): string[] {
  const right = judged.filter(({ one, given }) => given === one.answer).length;
  const part = (answer: RelationAnswer) => {
    const of = judged.filter(({ one }) => one.answer === answer);
    return `${String(of.filter(({ given }) => given === answer).length)}/${String(of.length)}`;
  };
  const falseAlarms = judged.filter(({ one, given }) => given === 'disagrees' && one.answer !== 'disagrees');
  return [
    percent(right / judged.length),
    part('agrees'),
    part('disagrees'),
    part('unknown'),
    String(falseAlarms.length),
  ];
}

/** The worst answer of the case's kind; nothing said is "unknown". */
function answerTo(one: FigureCase, answer: ReturnType<typeof answering>): RelationAnswer {
  const given = answer(one).relations.filter(({ kind }) => kind === one.kind);
  const has = (wanted: RelationAnswer) => given.some((relation) => relation.answer === wanted);
  return has('disagrees') ? 'disagrees' : has('agrees') ? 'agrees' : 'unknown';
}
