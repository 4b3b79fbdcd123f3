// Builds, and builds again whenever a file that goes into dist/ has changed, until it is stopped.
import { context } from 'esbuild';
import { spawnSync } from 'node:child_process';

/** Git writes many files at once. */
const settlingMs = 50;

/** What the assets are made by and of. */
const assetSources = ['scripts/assets.mjs', 'scripts/lexicon.ts', 'src/core/sidecar/schema.ts'];

/** Says `Building…` and then `Built` or `Not built` each time. `assets` is the folder to write them to. */
export async function watch(bundles, assets) {
  const contexts = await Promise.all(bundles.map(context));
  const sources = bundles.flatMap(({ entryPoints }) => Object.values(entryPoints));
  let changed;
  let assetsAreOld = false;
  let wake = () => {};
  const whenChanged = () => {
    changed = true;
    wake();
  };
  await Promise.all([
    follow(sources, whenChanged),
    follow(assetSources, () => {
      assetsAreOld = true;
      whenChanged();
    }),
  ]);
  for (;;) {
    console.log('Building…');
    changed = false;
    const started = Date.now();
    const results = await Promise.allSettled(contexts.map((bundle) => bundle.rebuild()));
    let built = results.every(({ status }) => status === 'fulfilled');
    if (built && assetsAreOld) {
      built = writesAnew(assets);
      assetsAreOld = !built;
    }
    console.log(
      built ? `Built in ${Date.now() - started} ms. Waiting for changes.` : 'Not built. Waiting for changes.',
    );
    if (!changed) await new Promise((resolve) => (wake = resolve));
  }
}

/** In a process of its own, which reads the scripts anew. */
const writesAnew = (assets) =>
  spawnSync(process.execPath, ['scripts/assets.mjs', assets], { stdio: 'inherit' }).status === 0;

/**
 * Calls `whenChanged` when it begins, and after each change of these files or of what they import. esbuild looks at
 * them again and again: `fs.watch` loses sight of a file that is replaced, as editors and git do.
 */
async function follow(entryPoints, whenChanged) {
  let begin = () => {};
  const begun = new Promise((resolve) => (begin = resolve));
  const tell = (bundler) =>
    bundler.onEnd(() => {
      whenChanged();
      begin();
    });
  const files = await context({
    entryPoints,
    outdir: 'out/watch',
    bundle: true,
    write: false,
    packages: 'external',
    platform: 'node',
    logLevel: 'silent',
    plugins: [{ name: 'follow', setup: tell }],
  });
  await files.watch({ delay: settlingMs });
  await begun;
}
