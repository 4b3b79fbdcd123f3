/** `npm run package`: builds the extension and packs it into copydesk.vsix. A warning of the packer is a failure. */
import { spawnSync } from 'node:child_process';

// vsce builds first, by the script `vscode:prepublish`. Everything that runs is bundled, so there are no
// dependencies to pack.
const args = ['package', '--no-dependencies', '--allow-missing-repository', '--out', 'copydesk.vsix'];
const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/@vscode/vsce/vsce', ...args], {
  encoding: 'utf8',
});
const said = `${stdout}${stderr}`;
process.stdout.write(said);
if (status !== 0) process.exit(1);
if (said.includes(' WARNING ')) {
  console.error('The package has warnings.');
  process.exit(1);
}
