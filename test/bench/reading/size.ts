import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';

/** Bytes of a module with all it imports, minified: as it stands in the bundle, and gzipped. */
export async function bundledSize(
  entry: string,
): Promise<{ readonly bytes: number; readonly gzipped: number }> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    logLevel: 'silent',
  });
  const files = result.outputFiles.map((file) => file.contents);
  return {
    bytes: files.reduce((sum, contents) => sum + contents.length, 0),
    gzipped: files.reduce((sum, contents) => sum + gzipSync(contents, { level: 9 }).length, 0),
  };
}
