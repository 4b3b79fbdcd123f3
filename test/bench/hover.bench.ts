// Measures the cards of people in a real VS Code, the newest, beside a long people.yaml and a long reference list, all of
// them generated.
//   npm run bench -- hover [PEOPLE OF THE LIST] [ENTRIES OF people.yaml]
import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../scripts/hosts/browser.ts';
import { runExtensionTests } from '../../scripts/hosts/extension-tests.ts';
import { startServer } from '../../scripts/hosts/server.ts';
import { importList } from '../../src/node/lists/importList.ts';
import { nameSource, word } from './generated/names.ts';
import { prefix, type Measured, type Stall } from './host/lines.ts';
import { printTable } from './reading/table.ts';

const [listed = 1_000_000, entries = 20_000] = process.argv.slice(2).map(Number);
/** As many as a long article names, half of them in the registry and half in the list. */
const named = 40;

const { random, given, surname } = nameSource(23);
const plainName = (): string => `${given()} ${surname()}`;

const folder = mkdtempSync(join(tmpdir(), 'copydesk-hover-'));
try {
  const names = [...writeRegistry(join(folder, 'people.yaml')), ...(await writeList(join(folder, 'lists')))];
  writeFileSync(join(folder, 'copydesk.yaml'), 'version: 1\nlists: [lists/people.jsonl]\n');
  writeFileSync(join(folder, 'hover.txt'), article(names));
  print(await measure());
} finally {
  rmSync(folder, { recursive: true });
}

/** Answers some of the names. */
function writeRegistry(file: string): string[] {
  const lines = ['version: 1', 'people:'];
  const chosen: string[] = [];
  for (let nth = 0; nth < entries; nth += 1) {
    const name = plainName();
    if (nth % Math.floor(entries / (named / 2)) === 0) chosen.push(name);
    lines.push(
      `  - id: e-${String(nth)}`,
      `    name: ${name}`,
      `    aliases: [${given()} ${surname()}]`,
      '    role: Harbor Master',
      '    bio: >-',
      `      Has kept the harbor of ${word(nth % 300)} since 1980, and the ferries before.`,
      `    born: ${String(1930 + Math.floor(random() * 40))}`,
    );
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
  return chosen.slice(0, named / 2);
}

async function writeList(lists: string): Promise<string[]> {
  mkdirSync(lists);
  const table = join(lists, 'people.csv');
  const stream = createWriteStream(table);
  const chosen: string[] = [];
  stream.write('id,Full Name,aliases,born,Position,from,to,country,description\n');
  for (let nth = 0; nth < listed; nth += 1) {
    const name = plainName();
    if (nth % Math.floor(listed / (named / 2)) === 0) chosen.push(name);
    const year = 1930 + Math.floor(random() * 40);
    const office = `Member of the Assembly of ${word(nth % 300)}`;
    const row = `p-${String(nth)},${name},${plainName()},${String(year)}-03-04,${office},1990,1996,no,politician`;
    if (!stream.write(`${row}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  const about = { title: 'Assembly', licence: 'CC0 1.0' };
  const to = join(lists, 'people.jsonl');
  await importList({ files: [table], to, about, columns: null, today: '2026-11-27' });
  rmSync(table);
  return chosen.slice(0, named / 2);
}

function article(names: readonly string[]): string {
  const told = names.map((name) => {
    const last = name.slice(name.indexOf(' ') + 1);
    return `Mr. ${name} said on Monday that the harbor would open. “We have waited for it,” ${last} said.`;
  });
  return ['The Harbor Opens', 'PORT AVERY, Feb. 7, 1994 — The harbor will open in May.', ...told, ''].join(
    '\n\n',
  );
}

async function measure(): Promise<Extract<Measured, { what: 'hover' }>> {
  const server = await startServer({ edition: 'newest', testDriver: true });
  const browser = await launchBrowser();
  let measured: Measured | undefined;
  try {
    const what = { folder, extension: '.', tests: 'out/bench/host/hovering.js' };
    const status = await runExtensionTests(server, browser, what, (line) => {
      if (line.startsWith(prefix)) measured = JSON.parse(line.slice(prefix.length)) as Measured;
    });
    if (status !== 0 || measured?.what !== 'hover')
      throw new Error('Nothing was measured in the extension host.');
    return measured;
  } finally {
    await browser.close();
    await server.stop();
  }
}

function print(measured: Extract<Measured, { what: 'hover' }>): void {
  const { people, registry, listed: withList, first, again, openingMs } = measured;
  const row = (name: string, stalls: readonly Stall[]) => [
    name,
    ...[0.5, 0.95, 1].map((share) => `${at(stalls, share, 'ms')} (${at(stalls, share, 'processorMs')})`),
  ];
  printTable(
    `provideHover, ms (processor time): ${String(people)} people, ${String(registry)} of people.yaml (${String(entries)}), ${String(withList)} with somebody of the list (${String(listed)})`,
    ['', 'half below', '95 of 100', 'all'],
    [row('the first time on a name', first), row('again', again)],
  );
  console.log(`opening to the review with what the list says: ${openingMs.toFixed(0)} ms`);
  for (const [name, { ms, processorMs }] of [
    ['opening', measured.openingStall],
    ['reading people.yaml anew', measured.registryStall],
  ] as const)
    console.log(
      `longest stall of the thread, ${name}: ${ms.toFixed(0)} ms (processor time ${processorMs.toFixed(0)} ms)`,
    );
}

function at(stalls: readonly Stall[], share: number, of: keyof Stall): string {
  const sorted = stalls.map((stall) => stall[of]).sort((a, b) => a - b);
  return (sorted.at(Math.floor((sorted.length - 1) * share)) ?? Number.NaN).toFixed(1);
}
