// Measures a day of checking: what was found on paper is entered as the desk enters it, everything else is ticked, and
// the annotations file that comes of it is held against the paper one.
//   npm run bench paperDay -- --article FILE --day FILE
// The day is a file of `people`, `figures` and `claims`, each with a selector, a verdict and its evidence. Without it
// nothing is measured.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { buildLexicon } from '../../scripts/lexicon.ts';
import { parseLexicon } from '../../src/core/mentions/lexicon.ts';
import { Reader } from '../../src/core/mentions/reader.ts';
import { isSettled } from '../../src/core/review/items/item.ts';
import { paperFindings, type PaperDay } from './paperDay/findings.ts';
import { Desk } from './paperDay/desk.ts';

const words = process.argv.slice(2);
const valueOf = (name: string) => words.at(words.indexOf(name) + 1);
const [article, day] = ['--article', '--day'].map((name) =>
  words.includes(name) ? valueOf(name) : undefined,
);
if (article === undefined || day === undefined) console.log('No day: give --article FILE --day FILE.');
else measure(readFileSync(article, 'utf8'), readFileSync(day, 'utf8'));

function measure(text: string, paper: string): void {
  const written = parse(paper) as PaperDay;
  const desk = new Desk(text, written.article.published, new Reader(parseLexicon(buildLexicon())));
  const findings = paperFindings(written);
  for (const finding of findings) desk.enter(finding);
  let ticks = 0;
  for (;;) {
    const item = desk.items.find((one) => !isSettled(one) && !one.isHardlyFact);
    if (!item || ticks > text.length) break;
    desk.tick(item);
    ticks++;
  }
  desk.readAll();
  const { sidecar, items, sentences } = desk;
  const facts = items.filter(({ isHardlyFact }) => !isHardlyFact);
  const lines = (source: string) => source.split('\n').filter((line) => line.trim() !== '').length;
  const kept = (one: string) => plain(sidecar).includes(plain(one));
  const lost = findings.flatMap(({ words: said }) => said.filter((one) => !kept(one)));
  console.log(
    `items                 ${String(facts.length)}, settled ${String(facts.filter(isSettled).length)}`,
  );
  console.log(`findings of the day   ${String(findings.length)}`);
  console.log(`ticked besides        ${String(ticks)}`);
  console.log(`sentences read        ${String(sentences.filter(({ readBy }) => readBy !== null).length)}`);
  console.log(`lines of the file     ${String(lines(sidecar))}; on paper ${String(lines(paper))}`);
  console.log(
    `  of these ticks      ${String(sidecar.split('\n').filter((line) => /^ +- \{ (?:id|form):/.test(line)).length)}`,
  );
  console.log(`words lost            ${lost.length === 0 ? 'none' : lost.join(' | ')}`);
  if (words.includes('--print')) console.log(sidecar);
}

/** Without what line breaks and quoting change. */
function plain(source: string): string {
  return source.replace(/["“”\\\s]+/gu, '').replaceAll("''", "'");
}
