import { version } from '../package.json';
import { analyze } from './cli/analyze.ts';
import { check } from './cli/check.ts';
import { exportArticles } from './cli/export.ts';
import { complain } from './cli/lines.ts';
import { merge } from './cli/merge.ts';
import { people } from './cli/people.ts';
import { exitCodes, usage, type ExitCode } from './cli/usage.ts';

async function main(words: readonly string[]): Promise<ExitCode> {
  const command = words.at(0);
  const args = words.slice(1);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  switch (command) {
    case 'analyze':
      return analyze(args);
    case 'check':
      return check(args);
    case 'export':
      return exportArticles(args);
    case 'merge':
      return merge(args);
    case 'people':
      return people(args);
    case 'help':
    case '--help':
    case '-h':
      process.stdout.write(usage);
      return exitCodes.clean;
    case '--version':
      process.stdout.write(`${version}\n`);
      return exitCodes.clean;
    default:
      if (command !== undefined) complain(`there is no command “${command}”.`);
      process.stderr.write(usage);
      return exitCodes.couldNotRun;
  }
}

// A reader that closes early, as in `copydesk check | head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    complain(error instanceof Error ? error.message : String(error));
    process.exitCode = exitCodes.couldNotRun;
  },
);
