import * as vscode from 'vscode';
import { textSha256 } from '../../src/core/hash.ts';
import type { Verdict } from '../../src/core/model.ts';
import type { CheckedDocument } from '../../src/services/articleSession.ts';
import type { Desk } from '../../src/services/desk.ts';
import { MemoryFiles } from './harness/memoryFiles.ts';
import { deepEqual, equal, eventually, match, ok, rejects } from './harness/assert.ts';
import { closeAll, open, read, reviewed, scratch, testing, write } from './harness/scratch.ts';
import { ferry, ferrySidecar, sidecarOf } from './harness/stories.ts';

/** How long a program leaves a file empty that it writes anew. */
const emptyMs = 60;
/** By then the desk has looked again at what it wrote. */
const longAfterMs = 1000;

const passage = (words: string) => {
  const start = ferry.indexOf(words);
  ok(start >= 0, `“${words}” is not in the text`);
  return { start, end: start + words.length };
};

function addClaim(
  desk: Desk,
  checked: CheckedDocument,
  words: string,
  finding: { readonly verdict?: Verdict } = {},
): Promise<boolean> {
  return desk.decide(checked, 'Add claim', ({ annotate }) =>
    annotate(checked, passage(words), { kind: 'claim', ...finding }),
  );
}

/** Changes the verdict of the first annotation, and nothing else. */
function setVerdict(desk: Desk, checked: CheckedDocument, verdict: Verdict): Promise<boolean> {
  const annotation = checked.reading.refOf(checked.review.annotations[0].annotation);
  return desk.decide(checked, 'Finding', () => ({
    changes: [{ does: 'update', annotation, patch: { verdict } }],
  }));
}

describe('The sidecar on disk', () => {
  afterEach(closeAll);

  it('is made next to the article with the first annotation', async () => {
    const folder = await scratch({ 'ferry.txt': ferry });
    const article = vscode.Uri.joinPath(folder, 'ferry.txt');
    const { desk } = await testing();
    const checked = await open(article);
    await addClaim(desk, checked, 'carry about 2,300 passengers a day', { verdict: 'confirmed' });
    const yaml = (await read(vscode.Uri.joinPath(folder, sidecarOf('ferry.txt')))) ?? '';
    match(yaml, /^version: 1\n/);
    match(yaml, /exact: "carry about 2,300 passengers a day"\n/);
    const { review } = await reviewed(
      'the annotation',
      article,
      ({ review }) => review.annotations.length === 1,
    );
    equal(review.annotations[0].status, 'checked');
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
    deepEqual(names, ['ferry.txt', 'ferry.txt.annotations.yaml']);
  });

  it('changes only what an edit is about', async () => {
    const folder = await scratch({ 'ferry.txt': ferry, [sidecarOf('ferry.txt')]: ferrySidecar });
    const { desk } = await testing();
    const checked = await open(vscode.Uri.joinPath(folder, 'ferry.txt'));
    await setVerdict(desk, checked, 'unverified');
    equal(
      await read(vscode.Uri.joinPath(folder, sidecarOf('ferry.txt'))),
      ferrySidecar.replace('verdict: confirmed   #', 'verdict: unverified   #'),
    );
  });

  it('follows a change made outside within a second or so, and a deletion', async () => {
    const folder = await scratch({ 'ferry.txt': ferry, [sidecarOf('ferry.txt')]: ferrySidecar });
    const article = vscode.Uri.joinPath(folder, 'ferry.txt');
    const sidecar = vscode.Uri.joinPath(folder, sidecarOf('ferry.txt'));
    await open(article);
    await write(sidecar, ferrySidecar.replace('confirmed', 'unverified'));
    await reviewed(
      'the new verdict',
      article,
      ({ review }) => review.annotations[0]?.status === 'unresolved',
    );
    await vscode.workspace.fs.delete(sidecar);
    await reviewed('no annotations', article, ({ review }) => review.annotations.length === 0);
  });

  it('keeps the last good state while the YAML is broken, says where, and writes nothing', async () => {
    const folder = await scratch({ 'ferry.txt': ferry, [sidecarOf('ferry.txt')]: ferrySidecar });
    const article = vscode.Uri.joinPath(folder, 'ferry.txt');
    const sidecar = vscode.Uri.joinPath(folder, sidecarOf('ferry.txt'));
    const { desk } = await testing();
    await open(article);
    const broken = ferrySidecar.replace('    kind: claim', '    kind: [claim');
    await write(sidecar, broken);
    const checked = await reviewed('the broken state', article, ({ sidecar }) => !sidecar.current.parses);
    equal(checked.review.annotations.length, 1);
    const problem = await eventually('a problem', () => vscode.languages.getDiagnostics(sidecar).at(0));
    ok(
      problem.range.start.line >= 6 && problem.range.start.line <= 9,
      `line ${String(problem.range.start.line)}`,
    );
    await rejects(
      setVerdict(desk, checked, 'opinion'),
      /has errors and is not written until they are mended/,
    );
    equal(await read(sidecar), broken);
    await write(sidecar, ferrySidecar);
    await reviewed('the mended state', article, ({ sidecar }) => sidecar.current.parses);
    await eventually('no problem', () =>
      vscode.languages
        .getDiagnostics(sidecar)
        .every(({ severity }) => severity !== vscode.DiagnosticSeverity.Error),
    );
  });

  it('says once what stands in the place of the file', async () => {
    const folder = await scratch({ 'ferry.txt': ferry });
    const article = vscode.Uri.joinPath(folder, 'ferry.txt');
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder, sidecarOf('ferry.txt')));
    const { desk } = await testing();
    await open(article);
    const checked = await reviewed('the folder', article, ({ sidecar }) => !sidecar.current.parses);
    await rejects(
      addClaim(desk, checked, 'cost $14 million'),
      /^Error: ferry\.txt\.annotations\.yaml is a folder, where a file should be\. Rename or remove it\.$/,
    );
  });

  it('joins unsaved changes in an editor and leaves them unsaved', async () => {
    const folder = await scratch({ 'ferry.txt': ferry, [sidecarOf('ferry.txt')]: ferrySidecar });
    const article = vscode.Uri.joinPath(folder, 'ferry.txt');
    const sidecar = vscode.Uri.joinPath(folder, sidecarOf('ferry.txt'));
    const { desk } = await testing();
    await open(article);
    const yaml = await vscode.workspace.openTextDocument(sidecar);
    const typed = new vscode.WorkspaceEdit();
    typed.insert(sidecar, new vscode.Position(0, 0), '# half a thought\n');
    await vscode.workspace.applyEdit(typed);
    const checked = await reviewed('the unsaved state', article, ({ sidecar }) => sidecar.unsaved);
    await setVerdict(desk, checked, 'unverified');
    ok(yaml.isDirty);
    equal(yaml.getText(), `# half a thought\n${ferrySidecar.replace('confirmed', 'unverified')}`);
    equal(await read(sidecar), ferrySidecar);
    await yaml.save();
    await reviewed('the saved state', article, ({ sidecar }) => !sidecar.unsaved);
  });

  it('does not run formatters over hand-written YAML', async () => {
    const folder = await scratch({ 'ferry.txt': ferry, [sidecarOf('ferry.txt')]: ferrySidecar });
    const sidecar = vscode.Uri.joinPath(folder, sidecarOf('ferry.txt'));
    const { desk } = await testing();
    const editor = vscode.workspace.getConfiguration('editor');
    await editor.update('formatOnSave', true, vscode.ConfigurationTarget.Global);
    const formatter = vscode.languages.registerDocumentFormattingEditProvider(
      { pattern: '**/*.annotations.yaml' },
      { provideDocumentFormattingEdits: (document) => [vscode.TextEdit.delete(document.lineAt(0).range)] },
    );
    try {
      const checked = await open(vscode.Uri.joinPath(folder, 'ferry.txt'));
      await vscode.workspace.openTextDocument(sidecar);
      await setVerdict(desk, checked, 'unverified');
      equal(await read(sidecar), ferrySidecar.replace('confirmed', 'unverified'));
    } finally {
      formatter.dispose();
      await editor.update('formatOnSave', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('takes edits back and makes them again, keeping what came from elsewhere in between', async () => {
    const folder = await scratch({ 'ferry.txt': ferry, [sidecarOf('ferry.txt')]: ferrySidecar });
    const article = vscode.Uri.joinPath(folder, 'ferry.txt');
    const sidecar = vscode.Uri.joinPath(folder, sidecarOf('ferry.txt'));
    const { desk, sidecars } = await testing();
    const checked = await open(article);
    await setVerdict(desk, checked, 'unverified');
    await sidecars.undo(article);
    equal(await read(sidecar), ferrySidecar);
    await sidecars.redo(article);
    const again = ferrySidecar.replace('confirmed', 'unverified');
    equal(await read(sidecar), again);
    await write(sidecar, again.replace('kind: claim\n', 'kind: claim\n    assignee: night-desk\n'));
    await sidecars.undo(article);
    equal(
      await read(sidecar),
      ferrySidecar.replace('kind: claim\n', 'kind: claim\n    assignee: night-desk\n'),
    );
  });

  it('is gone again when its first annotation is taken back', async () => {
    const folder = await scratch({ 'ferry.txt': ferry });
    const article = vscode.Uri.joinPath(folder, 'ferry.txt');
    const sidecar = vscode.Uri.joinPath(folder, sidecarOf('ferry.txt'));
    const { desk, sidecars } = await testing();
    await addClaim(desk, await open(article), 'ridership fell 12 percent last year');
    const yaml = await read(sidecar);
    ok(yaml);
    await sidecars.undo(article);
    equal(await read(sidecar), undefined);
    await sidecars.redo(article);
    equal(await read(sidecar), yaml);
  });

  it('takes nothing back of an article that was left meanwhile, the kept text of a sign-off neither', async () => {
    const folder = await scratch({ 'ferry.txt': ferry });
    const article = vscode.Uri.joinPath(folder, 'ferry.txt');
    const { articles, desk } = await testing();
    const checked = await open(article);
    const signedText = {
      textSha256: textSha256(ferry),
      by: 'ann',
      role: 'research',
      at: '2026-11-23T10:00:00Z',
      text: ferry,
    };
    await desk.decide(checked, 'Sign off', () => ({ changes: [], signedText }));
    const kept = vscode.Uri.joinPath(folder, 'ferry.txt.annotations.private.yaml');
    const text = await read(kept);
    ok(text);
    await new Promise((resolve) => setTimeout(resolve, longAfterMs));
    const plain = await vscode.languages.setTextDocumentLanguage(checked.document, 'plaintext');
    await eventually('it to be left alone', () => !articles.isArticle(article));
    await vscode.languages.setTextDocumentLanguage(plain, 'news-article');
    await reviewed('the article again', article, () => true);
    equal(await desk.undo(article), undefined);
    equal(await read(kept), text);
  });

  it('may be deleted outside while it is open: the next annotation makes a new one', async () => {
    const folder = await scratch({ 'ferry.txt': ferry, [sidecarOf('ferry.txt')]: ferrySidecar });
    const article = vscode.Uri.joinPath(folder, 'ferry.txt');
    const sidecar = vscode.Uri.joinPath(folder, sidecarOf('ferry.txt'));
    const { desk } = await testing();
    await open(article);
    await vscode.window.showTextDocument(sidecar);
    await vscode.workspace.fs.delete(sidecar);
    const checked = await reviewed(
      'no annotations',
      article,
      ({ review }) => review.annotations.length === 0,
    );
    await addClaim(desk, checked, 'ridership fell 12 percent last year');
    match((await read(sidecar)) ?? '', /exact: "ridership fell 12 percent last year"/);
    await reviewed('the annotation', article, ({ review }) => review.annotations.length === 1);
  });

  it('keeps unsaved changes when its article is renamed in VS Code', async () => {
    const folder = await scratch({ 'ferry.txt': ferry, [sidecarOf('ferry.txt')]: ferrySidecar });
    const article = vscode.Uri.joinPath(folder, 'ferry.txt');
    const { desk } = await testing();
    const checked = await open(article);
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, sidecarOf('ferry.txt')));
    const typed = new vscode.WorkspaceEdit();
    const sidecar = vscode.Uri.joinPath(folder, sidecarOf('ferry.txt'));
    typed.insert(sidecar, new vscode.Position(0, 0), '# half a thought\n');
    await vscode.workspace.applyEdit(typed);
    await setVerdict(desk, checked, 'unverified');
    const rename = new vscode.WorkspaceEdit();
    rename.renameFile(article, vscode.Uri.joinPath(folder, 'boats.txt'));
    ok(await vscode.workspace.applyEdit(rename));
    const words = `# half a thought\n${ferrySidecar.replace('confirmed', 'unverified')}`;
    const renamed = vscode.Uri.joinPath(folder, sidecarOf('boats.txt'));
    await eventually('the unsaved text under the new name', async () => {
      const shown = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === renamed.toString());
      return (shown?.getText() ?? (await read(renamed))) === words;
    });
  });

  it('may be renamed itself: its annotations leave the article, and come back with the name', async () => {
    const folder = await scratch({ 'ferry.txt': ferry, [sidecarOf('ferry.txt')]: ferrySidecar });
    const article = vscode.Uri.joinPath(folder, 'ferry.txt');
    const [here, away] = ['ferry.txt', 'ferry-old.txt'].map((name) =>
      vscode.Uri.joinPath(folder, sidecarOf(name)),
    );
    const { desk } = await testing();
    await open(article);
    await vscode.workspace.fs.rename(here, away);
    await reviewed('no annotations', article, ({ review }) => review.annotations.length === 0);
    await vscode.workspace.fs.rename(away, here);
    const checked = await reviewed(
      'its annotations',
      article,
      ({ review }) => review.annotations.length === 1,
    );
    await setVerdict(desk, checked, 'unverified');
    equal(await read(here), ferrySidecar.replace('confirmed', 'unverified'));
    equal(await read(away), undefined);
  });

  it('is replaced with its article by a checkout, in the midst of edits: the other branch stays as it is', async () => {
    const folder = await scratch({ 'ferry.txt': ferry, [sidecarOf('ferry.txt')]: ferrySidecar });
    const article = vscode.Uri.joinPath(folder, 'ferry.txt');
    const sidecar = vscode.Uri.joinPath(folder, sidecarOf('ferry.txt'));
    const { desk } = await testing();
    const checked = await open(article);
    const branchArticle = ferry.replace('$14 million', '$16 million');
    const branchSidecar = ferrySidecar
      .replace('$14 million', '$16 million')
      .replace('a-cost1', 'a-brnch')
      .replace('verdict: confirmed', 'verdict: opinion');
    const checkout = async (text: string, yaml: string) => {
      // Git removes a file before it writes it anew.
      for (const uri of [article, sidecar]) await vscode.workspace.fs.delete(uri);
      await write(article, text);
      await write(sidecar, yaml);
    };
    await checkout(branchArticle, branchSidecar);
    // It was asked for while the first branch was on screen: its annotation is not there any more.
    await rejects(setVerdict(desk, checked, 'unverified'), /not in the annotations file any more/);
    equal(await read(sidecar), branchSidecar);
    const other = await reviewed(
      'the other branch',
      article,
      ({ map, review }) => map.text === branchArticle && review.annotations[0]?.annotation.id === 'a-brnch',
    );
    equal(other.review.annotations[0].status, 'checked');
    await checkout(ferry, ferrySidecar);
    await reviewed(
      'the first branch again',
      article,
      ({ map, review }) => map.text === ferry && review.annotations[0]?.annotation.id === 'a-cost1',
    );
    equal(await read(sidecar), ferrySidecar);
  });

  it('goes along when its article is renamed in VS Code', async () => {
    const folder = await scratch({ 'ferry.txt': ferry, [sidecarOf('ferry.txt')]: ferrySidecar });
    await open(vscode.Uri.joinPath(folder, 'ferry.txt'));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(vscode.Uri.joinPath(folder, 'ferry.txt'), vscode.Uri.joinPath(folder, 'boats.txt'));
    ok(await vscode.workspace.applyEdit(edit));
    const moved = await eventually('the sidecar under its new name', () =>
      read(vscode.Uri.joinPath(folder, sidecarOf('boats.txt'))),
    );
    equal(moved, ferrySidecar);
    equal(await read(vscode.Uri.joinPath(folder, sidecarOf('ferry.txt'))), undefined);
  });
});

describe('A sidecar that is no file of its place', () => {
  let files: MemoryFiles;
  const sidecarPath = `/${sidecarOf('ferry.txt')}`;
  beforeEach(() => {
    files = new MemoryFiles(`odd${String(nth++)}`);
    files.set('/ferry.txt', ferry);
    files.set(sidecarPath, ferrySidecar);
  });
  afterEach(async () => {
    await closeAll();
    files.dispose();
  });
  let nth = 0;

  const { Directory, File, SymbolicLink, Unknown } = vscode.FileType;
  const odd: [what: string, type: vscode.FileType, said: RegExp][] = [
    ['a folder', Directory, /is a folder, where a file should be/],
    ['a pipe or a device', Unknown, /is no file but a pipe, a socket or a device/],
    ['a link to no file', SymbolicLink, /is a link that leads to no file/],
    ['a link that may lead away', SymbolicLink | File, /is a link to a file outside the workspace/],
  ];
  for (const [what, type, said] of odd) {
    it(`is not read or written where it is ${what}, and that is said`, async () => {
      files.types.set(sidecarPath, type);
      let isRead = false;
      files.beforeRead = (path) => {
        isRead ||= path === sidecarPath;
      };
      const { desk } = await testing();
      const checked = await open(files.uri('/ferry.txt'));
      deepEqual(checked.review.annotations, []);
      await eventually('the problem', () =>
        vscode.languages.getDiagnostics(files.uri(sidecarPath)).some(({ message }) => said.test(message)),
      );
      await rejects(addClaim(desk, checked, 'ridership fell 12 percent last year'), said);
      ok(!isRead);
      equal(files.text(sidecarPath), ferrySidecar);
      deepEqual(files.paths, ['/ferry.txt', sidecarPath]);
    });
  }

  it('is read as soon as a file stands there, be it empty', async () => {
    files.types.set(sidecarPath, Unknown);
    const checked = await open(files.uri('/ferry.txt'));
    ok(!checked.sidecar.current.parses);
    files.types.clear();
    files.set(sidecarPath, '');
    await reviewed('an empty sidecar', files.uri('/ferry.txt'), ({ sidecar }) => sidecar.current.parses);
  });
});

describe('Two writers', () => {
  let files: MemoryFiles;
  const sidecarPath = `/${sidecarOf('ferry.txt')}`;
  let nth = 0;
  beforeEach(() => {
    files = new MemoryFiles(`memory${String(nth++)}`);
    files.set('/ferry.txt', ferry);
    files.set(sidecarPath, ferrySidecar);
  });
  afterEach(async () => {
    await closeAll();
    files.dispose();
  });

  it('lose nothing when the file changes between reading and writing', async () => {
    const { desk } = await testing();
    const checked = await open(files.uri('/ferry.txt'));
    let reads = 0;
    files.beforeRead = (path) => {
      if (path !== sidecarPath || ++reads !== 2) return;
      files.set(
        sidecarPath,
        ferrySidecar.replace('kind: claim\n', 'kind: claim\n    assignee: night-desk\n'),
      );
    };
    await setVerdict(desk, checked, 'unverified');
    equal(
      files.text(sidecarPath),
      ferrySidecar
        .replace('kind: claim\n', 'kind: claim\n    assignee: night-desk\n')
        .replace('confirmed', 'unverified'),
    );
  });

  it('lose nothing when another window writes over ours with an edit of the older text', async () => {
    const { desk } = await testing();
    const checked = await open(files.uri('/ferry.txt'));
    await setVerdict(desk, checked, 'unverified');
    files.set(sidecarPath, ferrySidecar.replace('kind: claim\n', 'kind: claim\n    assignee: night-desk\n'));
    await eventually('both edits', () => {
      const text = files.text(sidecarPath) ?? '';
      return text.includes('unverified') && text.includes('night-desk');
    });
  });

  it('are seen by whoever comes back to the article, where the disk tells nobody of them', async () => {
    const article = files.uri('/ferry.txt');
    await open(article);
    files.set('/other.txt', ferry);
    await open(files.uri('/other.txt'));
    files.setUnseen(sidecarPath, ferrySidecar.replace('confirmed', 'opinion'));
    await open(article);
    await reviewed(
      'the edit',
      article,
      ({ review }) => review.annotations[0].annotation.verdict === 'opinion',
    );
  });

  it('are both seen where one writes the sidecar and the other types while it is read', async () => {
    const article = files.uri('/ferry.txt');
    await open(article);
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const isRead = new Promise<void>((resolve) => {
      files.beforeRead = (path) => {
        if (path !== sidecarPath) return;
        resolve();
        return held;
      };
    });
    files.set(sidecarPath, ferrySidecar.replace('confirmed', 'opinion'));
    await isRead;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(article, new vscode.Position(0, 0), 'Update: ');
    ok(await vscode.workspace.applyEdit(edit));
    // The review of what was typed begins a moment after it.
    await new Promise((resolve) => setTimeout(resolve, 200));
    letGo();
    await reviewed(
      'both',
      article,
      ({ map, review }) =>
        map.text.startsWith('Update: ') && review.annotations[0]?.annotation.verdict === 'opinion',
    );
  });

  it('lose nothing when the next edit comes before that was seen', async () => {
    const { desk } = await testing();
    const checked = await open(files.uri('/ferry.txt'));
    await setVerdict(desk, checked, 'unverified');
    files.set(sidecarPath, ferrySidecar.replace('kind: claim\n', 'kind: claim\n    assignee: night-desk\n'));
    await addClaim(desk, checked, 'ridership fell 12 percent last year');
    const text = files.text(sidecarPath) ?? '';
    for (const words of ['unverified', 'night-desk', 'exact: "ridership fell 12 percent'])
      ok(text.includes(words), text);
  });

  it('lose nothing when the other has emptied the file to write it anew', async () => {
    const { desk } = await testing();
    const checked = await open(files.uri('/ferry.txt'));
    const theirs = ferrySidecar.replace('kind: claim\n', 'kind: claim\n    assignee: night-desk\n');
    let reads = 0;
    files.beforeRead = (path) => {
      if (path !== sidecarPath || ++reads !== 1) return;
      files.set(sidecarPath, '');
      setTimeout(() => files.set(sidecarPath, theirs), emptyMs);
    };
    await setVerdict(desk, checked, 'unverified');
    equal(files.text(sidecarPath), theirs.replace('confirmed', 'unverified'));
  });

  it('may take back the last edits by what stood there before: they are not put in again', async () => {
    const { desk } = await testing();
    const checked = await open(files.uri('/ferry.txt'));
    await addClaim(desk, checked, 'ridership fell 12 percent last year');
    await setVerdict(desk, checked, 'unverified');
    files.set(sidecarPath, ferrySidecar);
    await new Promise((resolve) => setTimeout(resolve, longAfterMs));
    equal(files.text(sidecarPath), ferrySidecar);
  });

  it('see both where they settled one field differently, and choose', async () => {
    const { desk } = await testing();
    const checked = await open(files.uri('/ferry.txt'));
    await setVerdict(desk, checked, 'unverified');
    files.set(sidecarPath, ferrySidecar.replace('confirmed', 'opinion'));
    const both = await reviewed(
      'the conflict',
      files.uri('/ferry.txt'),
      ({ sidecar }) => sidecar.good.value.conflicts.length === 1,
    );
    const [conflict] = both.sidecar.good.value.conflicts;
    deepEqual([conflict.ours, conflict.theirs].sort(), ['opinion', 'unverified']);
    await desk.decide(both, 'Settle conflict', ({ settleConflict }) => settleConflict(conflict, 'theirs'));
    equal(files.text(sidecarPath), ferrySidecar.replace('confirmed', 'opinion'));
  });

  it('are refused in a sidecar of another encoding, which is named by its name alone', async () => {
    const { desk } = await testing();
    files.setBytes(sidecarPath, Uint8Array.from([0x76, 0xe9, 0x0a]));
    const checked = await open(files.uri('/ferry.txt'));
    await rejects(
      addClaim(desk, checked, 'ridership fell 12 percent last year'),
      /^Error: ferry\.txt\.annotations\.yaml is not UTF-8 text/,
    );
  });

  it('are told what to do when the file cannot be written, and keep what was there', async () => {
    const { desk } = await testing();
    const checked = await open(files.uri('/ferry.txt'));
    const change = () => setVerdict(desk, checked, 'unverified');
    const failures: [Error, RegExp][] = [
      [vscode.FileSystemError.NoPermissions('read-only'), /cannot be written: .*Check the permissions/s],
      [vscode.FileSystemError.Unavailable('ENOSPC: no space left'), /cannot be written: the disk is full/],
      [
        new Error('ELOOP: too many symbolic links'),
        /cannot be written: it is a link that leads back to itself/,
      ],
      [new Error('odd'), /cannot be written\. Check that the folder is writable and the disk not full/],
    ];
    for (const [failure, words] of failures) {
      files.failure = failure;
      await rejects(change(), words);
      equal(files.text(sidecarPath), ferrySidecar);
    }
    files.failure = undefined;
    await change();
    equal(files.text(sidecarPath), ferrySidecar.replace('confirmed', 'unverified'));
    deepEqual(files.paths, ['/ferry.txt', sidecarPath]);
  });
});
