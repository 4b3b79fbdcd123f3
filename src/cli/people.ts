import { complain } from './lines.ts';
import { findPeople } from './peopleFind.ts';
import { importPeople } from './peopleImport.ts';
import { exitCodes, type ExitCode } from './usage.ts';

/** `copydesk people`: who is in reference lists, and making them. */
export function people(args: readonly string[]): Promise<ExitCode> {
  const [command, ...rest] = args;
  switch (command) {
    case 'import':
      return importPeople(rest);
    case 'find':
      return findPeople(rest);
    default:
      complain('say what to do with people: find or import.');
      return Promise.resolve(exitCodes.couldNotRun);
  }
}
