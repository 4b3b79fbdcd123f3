import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSidecar, type SidecarReading } from '../../src/core/sidecar/read.ts';
import type { Acknowledged } from '../../test/soak/log.ts';
import { readLog } from './readLog.ts';

export interface Judgement {
  acknowledged: number;
  /** Half-made neighbour files that the kill left; the sidecars must be whole without them. */
  leftovers: number;
  /** What is wrong, one sentence each. */
  failures: string[];
}

/** Whether each sidecar of the folder parses and holds what was acknowledged. */
export function judgeFolder(folder: string): Judgement {
  const { acknowledged } = readLog(folder);
  const names = readdirSync(folder);
  const failures: string[] = [];
  for (const article of names.filter((name) => name.endsWith('.txt'))) {
    const told = acknowledged.filter((line) => line.article === article);
    failures.push(...judgeSidecar(join(folder, `${article}.annotations.yaml`), told));
  }
  return {
    acknowledged: acknowledged.length,
    leftovers: names.filter((name) => name.includes('.saving-')).length,
    failures,
  };
}

function judgeSidecar(file: string, told: Acknowledged[]): string[] {
  if (!existsSync(file)) return told.length === 0 ? [] : [`${file} is missing`];
  const reading = readSidecar(readFileSync(file, 'utf8'));
  const issue = reading.issues.find(({ severity }) => severity === 'error');
  if (!reading.parses || issue) return [`${file} has an error: ${issue?.message ?? 'it does not parse'}`];
  const held = wordsIn(reading);
  const lost = told.filter(({ as, words }) => !held[as].has(words)).map(({ as, words }) => `${as} ${words}`);
  return lost.length === 0
    ? []
    : [`${file} lost ${lost.length} of ${told.length} acknowledged: ${lost.join(', ')}`];
}

function wordsIn({ value }: SidecarReading): Record<Acknowledged['as'], Set<string | undefined>> {
  const { annotations } = value;
  return {
    finding: new Set(
      annotations.filter(({ verdict }) => verdict === 'confirmed').map(({ summary }) => summary),
    ),
    note: new Set(annotations.flatMap(({ notes }) => notes ?? []).map(({ text }) => text)),
    source: new Set(annotations.flatMap(({ sources }) => sources ?? []).map(({ title }) => title)),
  };
}
