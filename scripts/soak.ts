/**
 * `npm run soak [-- ROUNDS [EDITS]]`: in each round a real VS Code, the newest, writes findings to several sidecars as fast as
 * it can, and in the middle its extension host (odd rounds) or the whole server (even rounds) is killed. Then every
 * sidecar must parse and hold every finding that was acknowledged. Then edits are made to sidecars as all sorts of people
 * write them, without a VS Code. Closes with the counts, a round being one check. Without numbers: 200 rounds and a
 * million edits, which takes hours; no edits where only ROUNDS are given.
 */
import { spawnSync } from 'node:child_process';
import { launchBrowser } from './hosts/browser.ts';
import { build } from './steps/build.ts';
import { SoakHost } from './soak/host.ts';
import { playRound } from './soak/round.ts';

const askedRounds = process.argv.at(2);
const askedEdits = process.argv.at(3);
const rounds = Number(askedRounds ?? 200);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('How many rounds? A whole number from 1 on.');
const edits = Number(askedEdits ?? (askedRounds === undefined ? 1_000_000 : 0));
if (!Number.isInteger(edits) || edits < 0) throw new Error('How many edits? A whole number.');

// Leaves in the ordinary way, so that the server goes with us.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

build('--soak');
const browser = await launchBrowser();
const host = new SoakHost(await browser.newContext({ viewport: { width: 640, height: 480 } }));
let acknowledged = 0;
let passed = 0;
const started = Date.now();
try {
  for (let round = 1; round <= rounds; round += 1) {
    const victim = round % 2 === 1 ? 'extension host' : 'server';
    const result = await playRound(host, victim);
    acknowledged += result.acknowledged;
    if (result.failures.length === 0) passed += 1;
    const leftovers = result.leftovers > 0 ? `, ${result.leftovers} left-over files` : '';
    console.log(
      `  ${result.failures.length === 0 ? '✓' : '✗'} round ${round}: ${victim} killed after ` +
        `${result.acknowledged} acknowledged writes${leftovers}`,
    );
    for (const failure of result.failures) console.log(`      ${failure}`);
  }
} finally {
  await host.stop();
  await browser.close();
}
const seconds = ((Date.now() - started) / 1000).toFixed(0);
console.log(
  `${rounds} rounds, ${acknowledged} acknowledged writes, ${rounds - passed} failures, ${seconds} s`,
);
const edited = edits === 0 || makeEdits();
console.log(`soak: ${passed} passed, ${rounds - passed} failed`);
process.exit(passed === rounds && edited ? 0 : 1);

/** Were all of them right? */
function makeEdits(): boolean {
  console.log(`\n${edits} edits`);
  const command = ['scripts/run.mjs', 'unit', 'sidecar/edits.property'];
  const env = { ...process.env, COPYDESK_EDITS: String(edits) };
  return spawnSync(process.execPath, command, { stdio: 'inherit', env }).status === 0;
}
