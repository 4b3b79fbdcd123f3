/**
 * `npm start [-- PATH]`: opens a file or folder, or the samples, in a VS Code that runs the extension from this
 * folder. A desktop VS Code if there is one, else the one that the npm registry carries, served on loopback.
 */
import { build } from './steps/build.ts';
import { openDesktop } from './start/desktop.ts';
import { openDownloaded } from './start/downloaded.ts';
import { openServed } from './start/served.ts';
import { chooseTarget } from './start/target.ts';
import { canServe } from './hosts/vscode.ts';

const target = chooseTarget(process.argv[2]);
if (target === undefined) process.exit(2);

console.log('Building the extension…');
build();

if (!openDesktop(target)) {
  if (canServe) await openServed(target);
  else await openDownloaded(target);
}
