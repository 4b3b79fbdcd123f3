import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

interface Launch {
  configurations: { name: string; program?: string; args?: string[]; preLaunchTask?: string }[];
}
interface Tasks {
  tasks: { label: string; type: string; script: string }[];
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const { configurations } = read('.vscode/launch.json') as Launch;
const { tasks } = read('.vscode/tasks.json') as Tasks;
const { scripts } = read('package.json') as { scripts: Record<string, string> };

/** Made by the task that goes before. */
const isBuilt = (path: string) => /^(dist|out)\//.test(path);

describe('opening this project in VS Code', () => {
  for (const { name, program, args = [], preLaunchTask } of configurations) {
    it(`finds what “${name}” starts`, () => {
      const named = [program, ...args].flatMap(
        (text) => /\$\{workspaceFolder\}\/(.*)/.exec(text ?? '')?.[1] ?? [],
      );
      for (const path of named) assert.ok(isBuilt(path) || existsSync(path), path);
      const labels = tasks.map(({ label }) => label);
      if (preLaunchTask !== undefined) assert.ok(labels.includes(preLaunchTask), preLaunchTask);
    });
  }

  it('has tasks that npm knows', () => {
    for (const { type, script } of tasks) assert.ok(type === 'npm' && script in scripts, script);
  });
});
