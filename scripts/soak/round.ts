import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { articleText } from '../../test/soak/articles.ts';
import type { SoakHost } from './host.ts';
import { judgeFolder, type Judgement } from './judge.ts';
import { readLog } from './readLog.ts';

export type Victim = 'extension host' | 'server';

const articleNames = ['Harbor', 'Schools', 'Roads', 'Library'];
/** How many acknowledged writes a round waits for before the kill, at least and at most. */
const fewestWrites = 10;
const mostWrites = 60;
/** The kill comes so long after a sign of a write, so that it meets one at any of its stages. */
const delaysMs = [0, 0, 1, 3, 10, 30];
/** Without a sign by then, the kill comes anyway. */
const signPatienceMs = 5_000;
/** A VS Code that has written nothing by then never will. */
const patienceMs = 120_000;

/** Lets VS Code write to fresh articles, kills the victim in the middle, and judges what is on disk. */
export async function playRound(host: SoakHost, victim: Victim): Promise<Judgement> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-soak-'));
  for (const name of articleNames)
    writeFileSync(join(folder, `${name.toLowerCase()}.txt`), articleText(name));
  let isKilled = false;
  let failure: string | undefined;
  try {
    await host.open(folder, (reason) => {
      if (!isKilled) failure ??= reason;
    });
    const enough = fewestWrites + Math.floor(Math.random() * (mostWrites - fewestWrites));
    const extensionHost = await untilWritten(folder, enough, () => failure);
    await signOfWrite(folder);
    const pause = delaysMs[Math.floor(Math.random() * delaysMs.length)];
    if (pause > 0) await delay(pause);
    isKilled = true;
    if (victim === 'server') await host.killServer();
    else await kill(extensionHost);
    const judged = judgeFolder(folder);
    await host.closePage();
    return judged;
  } catch (error) {
    await host.stop();
    return {
      acknowledged: 0,
      leftovers: 0,
      failures: [error instanceof Error ? error.message : String(error)],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Waits until so many writes are acknowledged; answers the process id of the extension host. */
async function untilWritten(
  folder: string,
  enough: number,
  failed: () => string | undefined,
): Promise<number> {
  const started = Date.now();
  while (Date.now() - started < patienceMs) {
    const { extensionHost, acknowledged } = readLog(folder);
    if (extensionHost !== undefined && acknowledged.length >= enough) return extensionHost;
    const reason = failed();
    if (reason !== undefined) throw new Error(reason);
    await delay(10);
  }
  throw new Error(`waited in vain for ${enough} acknowledged writes`);
}

/** Waits until a sidecar, or the neighbour file that is to take its name, is touched. */
async function signOfWrite(folder: string): Promise<void> {
  try {
    const events = watch(folder, { signal: AbortSignal.timeout(signPatienceMs) });
    for await (const { filename } of events) if (filename?.includes('.annotations.yaml')) return;
  } catch (error) {
    if (!(error instanceof Error && error.name === 'AbortError')) throw error;
  }
}

/** Kills a process and waits until it is gone. */
async function kill(processId: number): Promise<void> {
  process.kill(processId, 'SIGKILL');
  while (isRunning(processId)) await delay(5);
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}
