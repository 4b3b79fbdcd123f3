/**
 * `npm test [-- STAGE…]`: runs all stages even if one fails, or those whose names begin as told (`--list` says which
 * there are), and closes with one line, `N passed, N failed`. What the stages of two lanes print is kept apart: each
 * is shown whole when it ends. The exit status is 0 only when something passed and nothing failed.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Counts } from './test/counts.ts';
import { allStages, turns, turnsOf, unknownOf } from './test/stages.ts';
import type { Stage, Turn } from './test/stages.ts';

/** A stage that has not ended by then hangs, and is a failure. */
const patienceMs = 3_600_000;

const names = process.argv.slice(2);
const list = allStages()
  .map(({ name }) => `  ${name}`)
  .join('\n');
if (names.includes('--list')) {
  console.log(list);
  process.exit(0);
}
const unknown = unknownOf(names);
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}. The stages are:\n${list}`);
  process.exit(2);
}

const chosen = names.length === 0 ? turns : turnsOf(names);
const total: Counts = { passed: 0, failed: 0 };
const started = Date.now();
for (const turn of chosen) await runTurn(turn);
console.log(`\nAfter ${secondsSince(started)} s:\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

async function runTurn(lanes: Turn): Promise<void> {
  const sideBySide = lanes.length > 1 && availableParallelism() > 1;
  if (sideBySide) await Promise.all(lanes.map((lane) => runLane(lane, true)));
  else for (const lane of lanes) await runLane(lane, false);
}

async function runLane(lane: readonly Stage[], sideBySide: boolean): Promise<void> {
  for (const stage of lane) await runStage(stage, sideBySide);
}

async function runStage(stage: Stage, sideBySide: boolean): Promise<void> {
  const heading = `\n── ${stage.name} ──\n`;
  const stageStarted = Date.now();
  if (sideBySide) console.log(`${stage.name} …`);
  else process.stdout.write(heading);
  const { said, output, status } = await runCommands(stage, sideBySide);
  const { passed, failed } = stage.count(output, status);
  total.passed += passed;
  total.failed += failed;
  const closing = `── ${stage.name}: ${failed === 0 ? 'ok' : 'FAILED'}, ${secondsSince(stageStarted)} s\n`;
  process.stdout.write(sideBySide ? `${heading}${said}${closing}\n` : closing);
}

interface Run {
  /** What it printed. */
  output: string;
  /** The same with its errors. */
  said: string;
  status: number;
}

async function runCommands(stage: Stage, sideBySide: boolean): Promise<Run> {
  for (const folder of stage.clear ?? []) rmSync(folder, { recursive: true, force: true });
  const run: Run = { output: '', said: '', status: 0 };
  for (const command of stage.commands) {
    const { output, said, status } = await runNode(command, stage.environment ?? {}, sideBySide);
    run.output += output;
    run.said += said;
    run.status = status;
    if (status !== 0) break;
  }
  return run;
}

/** Shows what a program says as it comes, unless another runs beside it. */
function runNode(args: string[], environment: Record<string, string>, sideBySide: boolean): Promise<Run> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patienceMs,
  });
  let output = '';
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    said += chunk.toString();
    if (!sideBySide) process.stdout.write(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (!sideBySide) process.stderr.write(chunk);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ output, said, status: code ?? 1 }));
  });
}

function secondsSince(since: number): string {
  return ((Date.now() - since) / 1000).toFixed(1);
}
