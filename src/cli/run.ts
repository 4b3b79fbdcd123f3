import { version } from '../../package.json';
import { analyze } from './analyze.ts';
import { check } from './check.ts';
import { exportArticles } from './export.ts';
import { complain } from './lines.ts';
import { merge } from './merge.ts';
import { people } from './people.ts';
import { exitCodes, usage, type ExitCode } from './usage.ts';

/** Runs what the words of a command line ask for, as in `['check', 'article.txt']`; failures are told on standard error. */
export async function runCommand(words: readonly string[]): Promise<ExitCode> {
  try {
    return await runNamed(words);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return exitCodes.couldNotRun;
  }
}

async function runNamed(words: readonly string[]): Promise<ExitCode> {
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
