/**
 * `npm test [-- STAGE…]`: runs all stages even if one fails, or those whose names begin as told; prints each as it
 * starts, and closes with one line, `N passed, N failed`. The exit status is 0 only when something passed and
 * nothing failed.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { Counts } from './test/counts.ts';
import { onRequest, stages } from './test/stages.ts';
import type { Stage } from './test/stages.ts';

/** A stage that has not ended by then hangs, and is a failure. */
const patienceMs = 1_200_000;

const names = process.argv.slice(2);
const chosen = names.length === 0 ? stages : [...stages, ...onRequest].filter(isNamed);

const total: Counts = { passed: 0, failed: 0 };
for (const stage of chosen) {
  console.log(`\n── ${stage.name} ──`);
  const started = Date.now();
  const { passed, failed } = await run(stage);
  console.log(`── ${stage.name}: ${failed === 0 ? 'ok' : 'FAILED'}, ${secondsSince(started)} s`);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

function isNamed(stage: Stage): boolean {
  return names.some((name) => stage.name === name || stage.name.startsWith(`${name}-`));
}

async function run(stage: Stage): Promise<Counts> {
  for (const folder of stage.clear ?? []) rmSync(folder, { recursive: true, force: true });
  let output = '';
  let status = 0;
  for (const command of stage.commands) {
    const result = await runNode(command, stage.environment ?? {});
    output += result.output;
    status = result.status;
    if (status !== 0) break;
  }
  return stage.count(output, status);
}

/** Shows the output as it comes, and keeps it. */
function runNode(
  args: string[],
  environment: Record<string, string>,
): Promise<{ output: string; status: number }> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patienceMs,
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    process.stdout.write(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => process.stderr.write(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ output, status: code ?? 1 }));
  });
}

function secondsSince(started: number): string {
  return ((Date.now() - started) / 1000).toFixed(1);
}
