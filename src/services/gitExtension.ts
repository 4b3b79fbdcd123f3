import { extensions, type Event, type Uri } from 'vscode';

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

/** `undefined` where there is no Git extension, as in a browser. Rejects where Git is switched off or not installed. */
export async function gitApi(): Promise<GitApi | undefined> {
  const git = await extensions.getExtension<GitExtension>('vscode.git')?.activate();
  return git?.getAPI(1);
}
