import { execFile } from 'node:child_process';

/** How long git may take for one answer: a repository can be made so that it never comes to an end. */
const patienceMs = 60_000;

/** Where a repository is, as a hook of git says it: it is found from the file instead, which may be in another. */
const placesOfGit = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
];

export interface GitRun {
  readonly cwd: string;
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs git, which answers with bytes. Rejects where it fails or takes too long. */
export function runGit(program: string, args: readonly string[], run: GitRun): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      program,
      ['--no-pager', ...args],
      {
        cwd: run.cwd,
        env: environmentWith(run.environment ?? {}),
        encoding: 'buffer',
        maxBuffer: 256 * 1024 * 1024,
        timeout: patienceMs,
        killSignal: 'SIGKILL',
        windowsHide: true,
      },
      (error, output) => {
        if (error === null) resolve(output);
        else reject(new Error(`git ${args.join(' ')} failed`, { cause: error }));
      },
    );
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(run.input ?? '');
  });
}

function environmentWith(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !placesOfGit.includes(name));
  return {
    ...Object.fromEntries(inherited),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    ...more,
  };
}
