// The command line as a program that runs one command after the other, as its parent names them: starting anew, which is
// most of the time that a command takes, is left out. What it prints comes back with the exit status.
import { runCommand } from '../../../../src/cli/run.ts';
import type { Asked, Answered } from './protocol.ts';

const written = { out: '', err: '' };
const keep = (stream: NodeJS.WriteStream, name: keyof typeof written): void => {
  stream.write = (piece: string | Uint8Array): boolean => {
    written[name] += typeof piece === 'string' ? piece : Buffer.from(piece).toString('utf8');
    return true;
  };
};
keep(process.stdout, 'out');
keep(process.stderr, 'err');

process.on('message', ({ cwd, args }: Asked) => {
  written.out = written.err = '';
  process.chdir(cwd);
  void runCommand(args).then((status) => {
    const answered: Answered = { status, ...written };
    process.send?.(answered);
  });
});
