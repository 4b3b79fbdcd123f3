import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What of this folder runs; `.vscodeignore` says the same for the package. */
const parts = ['bin', 'dist', 'media', 'syntaxes', 'README.md', 'LICENSE', 'NOTICE'];

/** An extension as VS Code finds it installed: its folder is named after publisher, name and version. */
export function stageInstalled(extensionsFolder: string): void {
  const { publisher, name, version } = readManifest();
  stage(join(extensionsFolder, `${String(publisher)}.${String(name)}-${String(version)}`), readManifest());
}

/** A copy of this extension that only the web worker extension host can load. */
export function stageWithoutMain(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const manifest = readManifest();
  delete manifest.main;
  stage(folder, manifest);
  rmSync(join(folder, 'dist/extension.js'));
}

function stage(folder: string, manifest: Record<string, unknown>): void {
  mkdirSync(folder, { recursive: true });
  for (const part of parts) {
    if (existsSync(part)) cpSync(part, join(folder, part), { recursive: true });
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
}

function readManifest(): Record<string, unknown> {
  return JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
}
