// Runs scripts/NAME.ts on any Node from 20 on: `node scripts/run.mjs NAME [ARGUMENT…]`.
import { bundleOf, importBundled, root } from './bundled.mjs';

const [name = '', ...rest] = process.argv.slice(2);

process.chdir(root);
process.argv = [process.argv[0], bundleOf(name), ...rest];
await importBundled(name);
