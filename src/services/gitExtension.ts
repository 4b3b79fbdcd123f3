import type { Event, Uri } from 'vscode';

/**
 * What is used here of the API of VS Code's own Git extension, `extensions/git/src/api/git.d.ts` of its sources. What
 * it knows is taken and nothing is asked of it: its commands run what the repository names, such as converters of
 * texts and checkers of signatures, and fetch what a partial clone has not got.
 */
interface GitExtension {
  /** Throws where Git is switched off or not installed. */
  getAPI(version: 1): GitApi;
}

export interface GitApi {
  readonly git: { readonly path: string };
  readonly onDidOpenRepository: Event<unknown>;
  getRepository(uri: Uri): Repository | null;
}

export interface Repository {
  readonly state: { readonly HEAD: { readonly commit?: string } | undefined };
}

/** What is asked of VS Code to find Git: its `workspace` and `extensions`. */
export interface Editor {
  readonly workspace: { readonly isTrusted: boolean };
  readonly extensions: {
    getExtension<Api>(id: string): { activate(): PromiseLike<Api> } | undefined;
  };
}

/**
 * `undefined` where the workspace is not trusted, of which git is asked nothing, and where there is no Git extension, as
 * in a browser. Rejects where Git is switched off or not installed.
 */
export async function gitApi({ workspace, extensions }: Editor): Promise<GitApi | undefined> {
  if (!workspace.isTrusted) return undefined;
  const git = await extensions.getExtension<GitExtension>('vscode.git')?.activate();
  return git?.getAPI(1);
}
