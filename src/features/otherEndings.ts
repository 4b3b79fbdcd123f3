import { Disposable, workspace, WorkspaceEdit, type TextDocument, type Uri } from 'vscode';
import type { Articles } from '../services/articles.ts';
import { isThere } from '../services/files.ts';
import { inform, warn } from '../services/messages.ts';
import { fileNameOf } from '../services/paths.ts';
import { sidecarUriOf } from '../services/sidecarUri.ts';
import type { Commands } from '../shared/edge.ts';

/** An ending that many write for YAML; annotations are not looked for in such files. */
const otherEnding = '.annotations.yml';

/** Says so where annotations stand in a file that is not read because of its name, and offers to rename it. */
export function registerOtherEndings(articles: Articles, edge: Commands): Disposable {
  const told = new Set<string>();
  const tell = async (article: Uri) => {
    const other = article.with({ path: article.path + otherEnding });
    if (told.has(other.toString()) || !(await isThere(other))) return;
    told.add(other.toString());
    const sidecar = sidecarUriOf(article);
    const [from, to] = [fileNameOf(other), fileNameOf(sidecar)];
    if (await isThere(sidecar)) {
      await warn(`${from} is not read: the annotations are in ${to}. Bring the two together by hand.`);
      return;
    }
    const choice = await inform(
      `The annotations in ${from} are not read: its name has to end in .yaml.`,
      'Rename It',
      'Not Now',
    );
    if (choice !== 'Rename It') return;
    const edit = new WorkspaceEdit();
    edit.renameFile(other, sidecar, { overwrite: false });
    await workspace.applyEdit(edit);
  };
  const consider = ({ uri }: TextDocument) => {
    const isOther = uri.path.endsWith(otherEnding);
    const article = isOther ? uri.with({ path: uri.path.slice(0, -otherEnding.length) }) : uri;
    tell(article).catch((error: unknown) => edge.report(error));
  };
  return Disposable.from(
    articles.onDidRecognise(consider),
    workspace.onDidOpenTextDocument((document) => {
      if (document.uri.path.endsWith(otherEnding)) consider(document);
    }),
  );
}
