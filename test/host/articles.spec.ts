import * as vscode from 'vscode';
import { equal, eventually, ok } from './harness/assert.ts';
import { closeAll, open, reviewed, scratch, testing, untitled, write } from './harness/scratch.ts';
import { ferry, ferrySidecar, sidecarOf } from './harness/stories.ts';

const passageOf = (text: string, range: { start: number; end: number } | null | undefined) =>
  range && text.slice(range.start, range.end);
const cost = 'The line will cost $14 million a year';

/** An article, recognised as such, whose user has then chosen plain text for it. */
async function chosenPlain() {
  const folder = await scratch({ 'ferry.txt': ferry });
  const uri = vscode.Uri.joinPath(folder, 'ferry.txt');
  await open(uri);
  const document = await eventually('the language', () => {
    const shown = vscode.window.activeTextEditor?.document;
    return shown?.languageId === 'news-article' ? shown : undefined;
  });
  await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
  const { articles } = await testing();
  await eventually('it to be left alone', () => articles.peek(uri) === undefined);
  return { folder, uri, articles };
}

describe('An article', () => {
  afterEach(closeAll);

  it('is recognised by its text, and a to-do list is not', async () => {
    const folder = await scratch({ 'ferry.txt': ferry, 'todo.txt': '- milk\n- bread\n- call the plumber\n' });
    await open(vscode.Uri.joinPath(folder, 'ferry.txt'));
    await eventually(
      'the language',
      () => vscode.window.activeTextEditor?.document.languageId === 'news-article',
    );
    const list = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'todo.txt'));
    await vscode.window.showTextDocument(list);
    equal(list.languageId, 'plaintext');
  });

  it('is recognised as it is pasted into a document that is no file yet, and a list is not', async () => {
    const { articles } = await testing();
    const paste = async (text: string) => {
      const document = await untitled('');
      const editor = await vscode.window.showTextDocument(document);
      ok(await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), text)));
      return document.uri;
    };
    const languageOf = (uri: vscode.Uri) =>
      vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())
        ?.languageId;
    const list = await paste('- milk and bread from the shop at the corner\n'.repeat(20));
    const story = await paste(ferry);
    await eventually('the language', () => languageOf(story) === 'news-article');
    await reviewed('its figures', story, ({ review }) => review.mentions.figures.length > 0);
    equal(languageOf(list), 'plaintext');
    equal(articles.peek(list), undefined);
  });

  it('keeps the language that the user chose for a document that is no file yet', async () => {
    const document = await untitled(ferry);
    await vscode.window.showTextDocument(document);
    const shown = await eventually('the language', () => {
      const now = vscode.window.activeTextEditor?.document;
      return now?.languageId === 'news-article' ? now : undefined;
    });
    const plain = await vscode.languages.setTextDocumentLanguage(shown, 'plaintext');
    const { articles } = await testing();
    await eventually('it to be left alone', () => articles.peek(plain.uri) === undefined);
    const editor = await vscode.window.showTextDocument(plain);
    ok(await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), ferry)));
    // Another article, recognised after it, shows that its turn has passed.
    const folder = await scratch({ 'ferry.txt': ferry });
    await open(vscode.Uri.joinPath(folder, 'ferry.txt'));
    equal(plain.languageId, 'plaintext');
    equal(articles.peek(plain.uri), undefined);
  });

  it('is left alone where the user chooses another language while it is judged', async () => {
    const { articles } = await testing();
    const document = await untitled(ferry);
    const chosen = await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await vscode.window.showTextDocument(chosen);
    // Another article, recognised after it, shows that its turn has passed.
    const folder = await scratch({ 'ferry.txt': ferry });
    await open(vscode.Uri.joinPath(folder, 'ferry.txt'));
    equal(chosen.languageId, 'markdown');
    equal(articles.isArticle(chosen.uri), false);
  });

  it('keeps the language the user chose, and remembers it', async () => {
    const { folder, uri, articles } = await chosenPlain();
    await closeAll();
    const again = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(again);
    // Another article, recognised after it, shows that its turn has passed.
    const other = vscode.Uri.joinPath(folder, 'other.txt');
    await write(other, ferry);
    await open(other);
    equal(again.languageId, 'plaintext');
    equal(articles.peek(uri), undefined);
  });

  it('keeps the language the user chose when it is renamed', async () => {
    const { folder, uri, articles } = await chosenPlain();
    const renamed = vscode.Uri.joinPath(folder, 'renamed.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, renamed);
    await vscode.workspace.applyEdit(edit);
    await closeAll();
    const again = await vscode.workspace.openTextDocument(renamed);
    await vscode.window.showTextDocument(again);
    const other = vscode.Uri.joinPath(folder, 'other.txt');
    await write(other, ferry);
    await open(other);
    equal(again.languageId, 'plaintext');
    equal(articles.peek(renamed), undefined);
  });

  it('in Markdown keeps its mode and still has cards when it has a sidecar', async () => {
    const folder = await scratch({ 'ferry.md': ferry, [sidecarOf('ferry.md')]: ferrySidecar });
    const checked = await open(vscode.Uri.joinPath(folder, 'ferry.md'));
    equal(checked.document.languageId, 'markdown');
    equal(checked.review.annotations[0].status, 'checked');
  });

  it('is read with CRLF and a byte order mark at the same offsets', async () => {
    const windows = `\uFEFF${ferry.replaceAll('\n', '\r\n')}`;
    const folder = await scratch({ 'ferry.txt': windows, [sidecarOf('ferry.txt')]: ferrySidecar });
    const { document, map, review } = await open(vscode.Uri.joinPath(folder, 'ferry.txt'));
    equal(map.text, ferry);
    const { range } = review.annotations[0].place;
    equal(passageOf(map.text, range), cost);
    ok(range);
    equal(document.getText(map.editorRange(range)), cost);
  });

  it('carries its annotations along while somebody types, undo included', async () => {
    const folder = await scratch({ 'ferry.txt': ferry, [sidecarOf('ferry.txt')]: ferrySidecar });
    const uri = vscode.Uri.joinPath(folder, 'ferry.txt');
    const { document } = await open(uri);
    const edit = async (change: (edit: vscode.WorkspaceEdit) => void) => {
      const all = new vscode.WorkspaceEdit();
      change(all);
      await vscode.workspace.applyEdit(all);
    };
    const now = (version: number) => reviewed('the edit', uri, (checked) => checked.version >= version);
    await edit((all) => all.insert(uri, new vscode.Position(0, 0), 'CORRECTED\n\n'));
    let checked = await now(document.version);
    equal(passageOf(checked.map.text, checked.review.annotations[0].place.range), cost);
    equal(checked.review.annotations[0].status, 'checked');

    const figure = document.positionAt(document.getText().indexOf('14 million'));
    await edit((all) => all.replace(uri, new vscode.Range(figure, figure.translate(0, 2)), '19'));
    checked = await now(document.version);
    equal(checked.review.annotations[0].status, 're-check');
    equal(passageOf(checked.map.text, checked.review.annotations[0].place.range), cost.replace('14', '19'));

    await edit((all) => all.replace(uri, new vscode.Range(figure, figure.translate(0, 2)), '14'));
    checked = await now(document.version);
    equal(checked.review.annotations[0].status, 'checked');

    const paragraph = document.lineAt(document.positionAt(document.getText().indexOf(cost)).line).range;
    const words = document.getText(paragraph);
    await edit((all) => all.delete(uri, paragraph));
    checked = await now(document.version);
    equal(checked.review.annotations[0].status, 'lost');
    await edit((all) => all.insert(uri, paragraph.start, words));
    checked = await now(document.version);
    equal(checked.review.annotations[0].status, 'checked');
  });

  it('is read where it is on screen first, where it is long, then as a whole', async () => {
    const story = (nth: number) =>
      ferry.replace('$14 million', `$${String(nth)} million`).replace(/^By .*$/m, '');
    const text = [ferry, ...Array.from({ length: 200 }, (_, nth) => story(nth + 20))].join('\n');
    const folder = await scratch({ 'long.txt': text, [sidecarOf('long.txt')]: ferrySidecar });
    const uri = vscode.Uri.joinPath(folder, 'long.txt');
    const { articles } = await testing();
    const found: number[] = [];
    const listener = articles.onDidReview(({ document, review }) => {
      if (document.uri.toString() === uri.toString()) found.push(review.mentions.figures.length);
    });
    await open(uri);
    const whole = await reviewed('the whole', uri, ({ isPartial }) => !isPartial);
    listener.dispose();
    ok(found.length >= 2 && found[0] > 0 && found[0] < found[found.length - 1] / 10, found.join());
    ok(whole.review.mentions.figures.length > 800);
    equal(whole.review.annotations[0].status, 'checked');
  });

  it('finds its annotations again after it was changed outside', async () => {
    const folder = await scratch({ 'ferry.txt': ferry, [sidecarOf('ferry.txt')]: ferrySidecar });
    const uri = vscode.Uri.joinPath(folder, 'ferry.txt');
    await open(uri);
    const paragraphs = ferry.split('\n\n');
    const moved = [
      paragraphs[0],
      paragraphs[1],
      paragraphs[4],
      ...paragraphs.slice(2, 4),
      ...paragraphs.slice(5),
    ].join('\n\n');
    await write(uri, moved);
    const { review, map } = await reviewed('the new text', uri, (checked) => checked.map.text === moved);
    equal(passageOf(map.text, review.annotations[0].place.range), cost);
    equal(review.annotations[0].status, 'checked');
  });

  it('writes nothing because it was opened or edited', async () => {
    const folder = await scratch({ 'ferry.txt': ferry, [sidecarOf('ferry.txt')]: ferrySidecar });
    const uri = vscode.Uri.joinPath(folder, 'ferry.txt');
    const { document } = await open(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), 'x');
    await vscode.workspace.applyEdit(edit);
    await reviewed('the edit', uri, ({ version }) => version >= document.version);
    const sidecar = await vscode.workspace.openTextDocument(
      vscode.Uri.joinPath(folder, sidecarOf('ferry.txt')),
    );
    equal(sidecar.getText(), ferrySidecar);
  });
});
