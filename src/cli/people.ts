import { complain } from './lines.ts';
import { importPeople } from './peopleImport.ts';
import { exitCodes, type ExitCode } from './usage.ts';

/** `copydesk people`: reference lists. */
export function people(args: readonly string[]): Promise<ExitCode> {
  const [command, ...rest] = args;
  switch (command) {
    case 'import':
      return importPeople(rest);
    default:
      complain('say what to do with people: import.');
      return Promise.resolve(exitCodes.couldNotRun);
  }
}
