// Measures reference lists: importing generated people from a table, the size of list and index, opening, asking.
//   npm run bench -- lists [PEOPLE]
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importList } from '../../src/node/lists/importList.ts';
import { openList } from '../../src/node/lists/openList.ts';
import { nameSource, word } from './generated/names.ts';
import { printTable } from './reading/table.ts';

/** Half of those that are asked are in the list; with them go surnames alone, which ask for more. */
const asked = 2000;
const today = '2026-11-27';

const { random, given, surname } = nameSource(11);

if (process.argv.at(2) === '--import') {
  const [, , , from, to] = process.argv;
  const started = performance.now();
  await importList({
    files: [from],
    to,
    about: { title: 'Bench', licence: 'CC0 1.0' },
    columns: null,
    today,
  });
  const seconds = (performance.now() - started) / 1000;
  // In kilobytes, of all that this process ever held.
  console.log(JSON.stringify({ seconds, peak: process.resourceUsage().maxRSS / 1000 }));
} else await measure(Number(process.argv.at(2) ?? 1_000_000));

async function measure(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-lists-'));
  try {
    const table = join(folder, 'people.csv');
    const names = await generate(table, count);
    const list = join(folder, 'lists', 'bench.jsonl');
    const child = spawnSync(process.execPath, [process.argv[1], '--import', table, list], {
      encoding: 'utf8',
    });
    if (child.status !== 0) throw new Error(child.stderr);
    const { seconds, peak } = JSON.parse(child.stdout) as { seconds: number; peak: number };
    const index = join(folder, 'lists', 'bench.index');
    const shards = readdirSync(index).map((name) => statSync(join(index, name)).size);

    const opening = performance.now();
    const opened = await openList(list);
    const openedIn = performance.now() - opening;
    const whole = await times(names, (name) => opened.candidates(name));
    const alone = await times(
      names.map((name) => name.slice(name.lastIndexOf(' ') + 1)),
      (name) => opened.candidates(name),
    );
    const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);
    printTable(
      `${count} people`,
      ['', ''],
      [
        ['table, MB', megabytes(statSync(table).size)],
        ['import, s', seconds.toFixed(1)],
        ['peak of memory while importing, MB', peak.toFixed(0)],
        ['list, MB', megabytes(statSync(list).size)],
        ['index, MB', megabytes(shards.reduce((sum, size) => sum + size, 0))],
        ['shards', String(shards.length - 1)],
        ['largest file of the index, kB', (Math.max(...shards) / 1000).toFixed(0)],
        ['opening, ms', openedIn.toFixed(1)],
        ['a whole name, ms: half, 95 of 100, all below', whole],
        ['a surname alone, ms: half, 95 of 100, all below', alone],
      ],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a table; answers names to ask for. */
async function generate(path: string, count: number): Promise<string[]> {
  const stream = createWriteStream(path);
  const names: string[] = [];
  stream.write('id,Full Name,aliases,born,Position,from,to,country,description\n');
  for (let nth = 0; nth < count; nth += 1) {
    const name = `${given()} ${random() < 0.4 ? `${given()} ` : ''}${surname()}`;
    const alias = random() < 0.3 ? `${given()} ${surname()}` : '';
    const year = 1900 + Math.floor(random() * 100);
    const row = `p-${nth},${name},${alias},${year}-03-04,Member of the Assembly of ${word(nth % 300)},${year + 40},${year + 44},no,politician`;
    if (!stream.write(`${row}\n`)) await once(stream, 'drain');
    if (nth % Math.ceil((2 * count) / asked) === 0) names.push(name, `${given()} ${surname()}`);
  }
  stream.end();
  await once(stream, 'finish');
  return names;
}

async function times(names: readonly string[], ask: (name: string) => Promise<unknown>): Promise<string> {
  const took: number[] = names.map(() => Infinity);
  // Machines do other things as well: of three rounds the fastest time of each name counts.
  for (let round = 0; round < 3; round += 1)
    for (const [nth, name] of names.entries()) {
      const started = performance.now();
      await ask(name);
      took[nth] = Math.min(took[nth], performance.now() - started);
    }
  took.sort((a, b) => a - b);
  const at = (share: number): string =>
    took[Math.min(took.length - 1, Math.floor(took.length * share))].toFixed(2);
  return `${at(0.5)}, ${at(0.95)}, ${at(1)}`;
}
