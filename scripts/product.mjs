// The bundles of dist/: extension for desktop and browser, the threads it starts, command line.

export const shared = {
  bundle: true,
  target: 'es2022',
  sourcemap: true,
  logLevel: 'warning',
};

export const commandLine = (outdir, minify = true) => ({
  ...shared,
  entryPoints: { cli: 'src/cli.ts' },
  outdir,
  platform: 'node',
  format: 'cjs',
  mainFields: ['module', 'main'],
  banner: { js: '#!/usr/bin/env node' },
  minify,
});

export const product = (minify = true) => [
  {
    ...shared,
    entryPoints: { extension: 'src/extension.node.ts' },
    outdir: 'dist',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    mainFields: ['module', 'main'],
    minify,
  },
  {
    ...shared,
    entryPoints: { browser: 'src/extension.ts' },
    outdir: 'dist',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    minify,
  },
  {
    ...shared,
    entryPoints: {
      bio: 'src/webviews/bio.ts',
      finding: 'src/webviews/finding.ts',
      report: 'src/webviews/report.ts',
    },
    outdir: 'dist',
    platform: 'browser',
    format: 'iife',
    minify,
  },
  {
    ...shared,
    entryPoints: { folderWorker: 'src/node/folder/worker.ts' },
    outdir: 'dist',
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    minify,
  },
  commandLine('dist', minify),
];
