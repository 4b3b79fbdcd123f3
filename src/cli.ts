import { runCommand } from './cli/run.ts';

// A reader that closes early, as in `copydesk check | head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void runCommand(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
