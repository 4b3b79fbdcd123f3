// Measures who of a list is taken for somebody of an article. Facts and sentences are our own.
//   npm run bench -- identify [--all] [--data DIR]
// With --all every case that is not right is shown; with --data the eight people of DIR/trade-talks.txt are looked for.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLexicon } from '../../scripts/lexicon.ts';
import { parseLexicon } from '../../src/core/mentions/lexicon.ts';
import { listInMemory } from '../../src/core/people/lists/referenceList.ts';
import { bareNames } from './identify/bareNames.ts';
import { decoys } from './identify/decoys.ts';
import { development } from './identify/development.ts';
import { heldOut } from './identify/heldOut.ts';
import {
  casesIn, outcomeOf, outcomes, reviewedPeople, type IdentifyCase, type Outcome,
} from './identify/measure.ts'; // prettier-ignore
import { aboutFacts, everybody } from './identify/people.ts';
import { eight, inTradeTalks } from './identify/tradeTalks.ts';
import { printTable } from './reading/table.ts';

const lexicon = parseLexicon(buildLexicon());
const showsAll = process.argv.includes('--all');
const data = process.argv.at(process.argv.indexOf('--data') + 1);

async function measure(title: string, cases: readonly IdentifyCase[]): Promise<void> {
  const list = listInMemory(aboutFacts, everybody);
  const counts = new Map<string, Record<Outcome, number>>();
  const all = { right: 0, asked: 0, missed: 0, wrong: 0 };
  for (const one of cases) {
    const text = `News of the day\n\n${one.text}\n`;
    const people = await reviewedPeople(lexicon, text, one.published, [list]);
    const outcome = outcomeOf(one, people);
    const count = counts.get(one.group) ?? { right: 0, asked: 0, missed: 0, wrong: 0 };
    count[outcome]++;
    all[outcome]++;
    counts.set(one.group, count);
    if (outcome === 'right' || !showsAll) continue;
    const person = people.find(({ name }) => name === one.name);
    const got =
      person?.taken?.person.id ?? `?${person?.offered.map((offer) => offer.person.id).join(',') ?? ''}`;
    const read = person ? `role ${String(person.articleRole)}` : people.map(({ name }) => name).join(' / ');
    console.log(`${outcome}: ${one.text} | wanted ${one.wanted}, got ${got} (read: ${read})`);
  }
  const row = (name: string, count: Record<Outcome, number>) => [
    name,
    ...outcomes.map((outcome) => String(count[outcome])),
  ];
  printTable(
    `${title}: ${String(cases.length)} cases, right ${((100 * all.right) / cases.length).toFixed(1)} %`,
    ['', ...outcomes],
    [...[...counts].map(([name, count]) => row(name, count)), row('all', all)],
  );
}

/** All that the article names, with a list of them and of decoys: alone, then with what the checker said of "Clinton". */
async function measureTradeTalks(file: string): Promise<void> {
  const text = readFileSync(file, 'utf8').replace(/\r\n?/g, '\n');
  const list = listInMemory(aboutFacts, inTradeTalks);
  const answer = 'people:\n  - id: clinton\n    name: Clinton\n    listed: facts/bill-clinton\n';
  for (const [title, sidecar] of [
    ['The eight of trade-talks.txt, nothing said before', ''],
    ['The eight of trade-talks.txt, after the checker has said who “Clinton” is', answer],
  ]) {
    const people = await reviewedPeople(lexicon, text, '1994-02-07', [list], sidecar);
    printTable(
      title,
      ['', 'taken', 'offered', 'role on the day'],
      eight.map(([printed, id, office]) => {
        const person = people.find(({ detected }) => detected !== null && printed.test(detected.name));
        const taken = person?.taken?.person.id ?? '';
        const verdict =
          taken === '' ? '' : taken === id && person?.roleOnFile === office ? ' (right)' : ' (wrong)';
        const offered = person?.offered.map((offer) => offer.person.id).join(', ') ?? '';
        return [
          person?.detected?.name ?? String(printed),
          taken + verdict,
          offered,
          person?.roleOnFile ?? '',
        ];
      }),
    );
  }
}

await measure('Development', casesIn(development));
await measure('Written after the rules', casesIn(heldOut));
await measure('Decoys, written last', casesIn(decoys));
await measure('Bare names', casesIn(bareNames));
const article = join(data ?? '', 'trade-talks.txt');
if (!process.argv.includes('--data'))
  console.log('\nWithout --data DIR the article about trade talks is left out.');
else if (existsSync(article)) await measureTradeTalks(article);
else console.log(`\n${article} is not there.`);
