// Measures the extension in a real VS Code, the newest, and the size of what is shipped: `npm run bench -- host`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/hosts/browser.ts';
import { runExtensionTests } from '../../scripts/hosts/extension-tests.ts';
import type { Server } from '../../scripts/hosts/server.ts';
import { startServer } from '../../scripts/hosts/server.ts';
import { longArticle, sample, sidecarOf } from './host/articles.ts';
import type { Measured, Stall } from './host/lines.ts';
import { prefix } from './host/lines.ts';

const activations = 10;

const server = await startServer({ edition: 'newest', testDriver: true });
const browser = await launchBrowser();
try {
  await activation(server, browser);
  await review(server, browser);
} finally {
  await browser.close();
  await server.stop();
}
sizes();

async function activation(host: Server, window: Browser): Promise<void> {
  const measured: Measured[] = [];
  for (let count = 0; count < activations; count += 1) measured.push(...(await measure(host, window, {})));
  const runs = measured.filter((one) => one.what === 'activation');
  console.log(`activate(), ${runs.length} fresh hosts: ${spread(runs.map((one) => one.activateMs))}`);
}

async function review(host: Server, window: Browser): Promise<void> {
  const annotated = longArticle(780_000);
  const workspaces = [
    { 'sample.txt': sample },
    { 'long.txt': longArticle(1_000_000) },
    { 'bare.txt': annotated },
    { 'annotated.txt': annotated, 'annotated.txt.annotations.yaml': sidecarOf(annotated, 5_000) },
  ];
  for (const files of workspaces) {
    for (const one of await measure(host, window, files)) {
      if (one.what !== 'review') continue;
      console.log(`${one.file}, ${one.length} characters`);
      console.log(
        `  opening to first review (of a long article what is on screen): ${one.firstReviewMs.toFixed(0)} ms`,
      );
      console.log(`  opening to the whole review: ${one.wholeReviewMs.toFixed(0)} ms`);
      console.log(`  keystroke to review: ${spread(one.keystrokeMs)}`);
      if (one.acceptMs !== null)
        console.log(`  accepting a suggestion, with 5,000 annotations: ${one.acceptMs.toFixed(0)} ms`);
      console.log(`  longest stall of the thread, opening: ${stall(one.openingStall)}`);
      console.log(`  longest stall of the thread, editing: ${stall(one.editingStall)}`);
    }
  }
}

/** Runs test/bench/host/measure.ts in a fresh extension host, with these files in the workspace. */
async function measure(host: Server, window: Browser, files: Record<string, string>): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const measured: Measured[] = [];
  const what = { folder, extension: '.', tests: 'out/bench/host/measure.js' };
  try {
    const status = await runExtensionTests(host, window, what, (line) => {
      if (line.startsWith(prefix)) measured.push(JSON.parse(line.slice(prefix.length)) as Measured);
    });
    if (status !== 0) throw new Error('The measurements failed in the extension host.');
  } finally {
    rmSync(folder, { recursive: true });
  }
  return measured;
}

function sizes(): void {
  execFileSync(process.execPath, ['scripts/run.mjs', 'package']);
  for (const file of ['dist/extension.js', 'dist/browser.js', 'dist/lexicon.txt', 'copydesk.vsix']) {
    console.log(`${file}: ${(statSync(file).size / 1000).toFixed(0)} kB`);
  }
}

function stall({ ms, processorMs }: Stall): string {
  return `${ms.toFixed(0)} ms (processor time ${processorMs.toFixed(0)} ms)`;
}

/** Median, least and most. */
function spread(values: number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted.at(Math.floor((sorted.length - 1) * share))?.toFixed(1) ?? '–';
  return `median ${at(0.5)} ms (${at(0)} to ${at(1)})`;
}
