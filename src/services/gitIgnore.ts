import { Uri, workspace } from 'vscode';
import { ignoring } from '../core/ignoring.ts';
import type { YamlEdit } from '../core/yaml/editResult.ts';
import type { GitApi } from './gitExtension.ts';
import { folderOf } from './paths.ts';
import { editOnDisk, editUnsaved, openDocument } from './yaml/edits.ts';
import { readText, writeText, type LocalFiles } from './yaml/texts.ts';

/** Whether git ignores a file of this machine, as `src/node/git/ignored.ts` tells it. */
export type AskCoverage = (
  git: string,
  path: string,
) => Promise<{ readonly prefix: string; readonly isIgnored: boolean } | undefined>;

/** What git is told to ignore. Nothing is known in a workspace that is not trusted, and where there is no Node or no Git. */
export class GitIgnore {
  /** @param git Git as VS Code knows it; `undefined` where it is not to be asked */
  constructor(
    private readonly ask: AskCoverage | undefined,
    private readonly git: () => Promise<GitApi | undefined>,
    private readonly local?: LocalFiles,
  ) {}

  /** The `.gitignore` that could name a file which git does not ignore; `undefined` where none has to. */
  async homeFor(file: Uri): Promise<Uri | undefined> {
    if (!this.ask || file.scheme !== 'file') return undefined;
    const api = await this.git().catch(() => undefined);
    const coverage = api && (await this.ask(api.git.path, file.fsPath));
    if (!coverage || coverage.isIgnored) return undefined;
    const depth = coverage.prefix.split('/').length - 1;
    const top = Uri.joinPath(folderOf(file), ...Array.from({ length: depth }, () => '..'));
    const workspaceTop = workspace.getWorkspaceFolder(file)?.uri;
    // Of a repository that begins above the workspace only what is in the workspace is written.
    const isWithin = workspaceTop?.path.startsWith(`${top.path.replace(/\/$/, '')}/`) ?? false;
    return Uri.joinPath(isWithin && workspaceTop ? workspaceTop : top, '.gitignore');
  }

  /** Adds a line to a `.gitignore`; one that is not there is made. Throws {@link UserError} where it cannot. */
  async add(home: Uri, pattern: string): Promise<{ readonly unsaved: boolean }> {
    const label = 'Ignore private files';
    const edit: YamlEdit = (source) => ({ ok: true, text: ignoring(source, pattern) });
    const open = openDocument(home);
    if (open?.isDirty) {
      await editUnsaved(open, label, edit);
      return { unsaved: true };
    }
    const onDisk = {
      read: () => readText(home, this.local),
      write: (text: string, expected: string | undefined) => writeText(home, text, expected, this.local),
    };
    await editOnDisk(home, label, edit, onDisk);
    return { unsaved: false };
  }
}
