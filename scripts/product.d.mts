import type { BuildOptions } from 'esbuild';

/** The bundles of `dist/`. */
export function product(minify?: boolean): BuildOptions[];
