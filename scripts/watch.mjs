// Builds, and builds again whenever something in src or scripts has changed, until it is stopped.
import { context } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { watch as watchFolder } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** Editors write a file in several steps, and git many files at once. */
const settlingMs = 50;

/**
 * Says `Building…` and then `Built.` or `Not built.` each time. `assets` is the folder to write them to; what they are
 * made of stands in scripts and in src/core.
 */
export async function watch(bundles, assets) {
  const contexts = await Promise.all(bundles.map(context));
  const changed = new Set(['scripts/']);
  let wake = () => {};
  for (const folder of ['src', 'scripts']) {
    watchFolder(folder, { recursive: true }, (_event, file) => {
      changed.add(`${folder}/${file}`);
      wake();
    });
  }
  for (;;) {
    console.log('Building…');
    const files = [...changed];
    changed.clear();
    const started = Date.now();
    const results = await Promise.allSettled(contexts.map((bundle) => bundle.rebuild()));
    let built = results.every(({ status }) => status === 'fulfilled');
    // In a process of its own, which reads the scripts anew.
    if (built && files.some((file) => /^(scripts|src[\\/]core)[\\/]/.test(file))) {
      built = spawnSync(process.execPath, ['scripts/assets.mjs', assets], { stdio: 'inherit' }).status === 0;
    }
    console.log(
      built ? `Built in ${Date.now() - started} ms. Waiting for changes.` : 'Not built. Waiting for changes.',
    );
    if (changed.size === 0) await new Promise((resolve) => (wake = resolve));
    await delay(settlingMs);
  }
}
