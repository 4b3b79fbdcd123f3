import * as vscode from 'vscode';
import type { BioForm } from '../../src/features/bio/form.ts';
import { commandId } from '../../src/shared/commands.ts';
import { equal, eventually, match, ok } from './harness/assert.ts';
import { closeAll, open, read, reviewed, scratch, testing, write } from './harness/scratch.ts';
import { ferry } from './harness/stories.ts';

const emptyRegistry = 'version: 1\n# Who is who here.\npeople: []\n';

/** What a form shows once its page has asked for it: what is told before that would be shown over. */
const shownBy = (form: BioForm) =>
  eventually('the form to show itself', () => (form.said?.does === 'show' ? form.said : undefined));

/** An article with somebody named in it, and the form about them, as a page sees it. */
async function openForm(files: Record<string, string> = {}) {
  const folder = await scratch({ 'ferry.txt': ferry, ...files });
  const uri = vscode.Uri.joinPath(folder, 'ferry.txt');
  const { review } = await open(uri);
  const person = review.people.find(({ unnamed }) => !unnamed);
  ok(person);
  const ref = { article: uri.toString(), kind: 'person', key: person.id };
  await vscode.commands.executeCommand(commandId('editPerson'), ref);
  const { bioForms } = await testing();
  const form = await eventually('the form', () => bioForms.of(uri, person.id));
  const shown = await shownBy(form);
  const sidecar = vscode.Uri.joinPath(folder, 'ferry.txt.annotations.yaml');
  const registry = vscode.Uri.joinPath(folder, 'people.yaml');
  const isClosed = () => eventually('the form to close', () => bioForms.of(uri, person.id) === undefined);
  return { uri, ref, person, form, shown, fields: shown.fields, sidecar, registry, isClosed };
}

describe('The form of a bio', () => {
  afterEach(closeAll);

  it('begins with what the article says, and writes what is said into the article’s file', async () => {
    const { uri, person, form, fields, sidecar, isClosed } = await openForm();
    equal(fields.name, person.name);
    await form.receive({
      does: 'save',
      fields: { ...fields, bio: 'Runs boats.\nSince 2014.' },
      keepIn: 'sidecar',
    });
    await isClosed();
    match((await read(sidecar)) ?? '', /bio: \|-\n {6}Runs boats\.\n {6}Since 2014\.\n/);
    await reviewed('the bio', uri, ({ review }) =>
      review.people.some(({ entry }) => entry?.bio !== undefined),
    );
    const { desk } = await testing();
    equal(await desk.undo(uri), 'Add bio');
    await eventually('the file to go', async () => (await read(sidecar)) === undefined);
  });

  it('writes nothing that cannot be kept, and says so beside the field', async () => {
    const { form, fields, sidecar } = await openForm();
    await form.receive({ does: 'save', fields: { ...fields, born: 'soon' }, keepIn: 'sidecar' });
    const said = form.said?.does === 'tell' ? form.said : undefined;
    equal(said?.problems[0]?.at, 'born');
    equal(await read(sidecar), undefined);
  });

  it('brings back what was typed into it before it was closed', async () => {
    const { uri, ref, person, form, fields, isClosed } = await openForm();
    await form.receive({ does: 'typed', fields: { ...fields, bio: 'Half a sen' }, keepIn: null });
    await form.receive({ does: 'close' });
    await isClosed();
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await vscode.commands.executeCommand(commandId('editPerson'), ref);
    const { bioForms } = await testing();
    const again = await eventually('the form', () => bioForms.of(uri, person.id));
    const back = await shownBy(again);
    ok(back.isDraft);
    equal(back.fields.bio, 'Half a sen');
    await again.receive({ does: 'discard' });
    const fresh = await shownBy(again);
    ok(!fresh.isDraft);
    equal(fresh.fields.bio, '');
  });

  it('keeps what a colleague has written meanwhile, and asks about a field that both changed', async () => {
    const { uri, form, fields, sidecar, isClosed } = await openForm();
    await form.receive({ does: 'save', fields: { ...fields, role: 'Pilot' }, keepIn: 'sidecar' });
    await isClosed();
    const { review } = await reviewed('the entry', uri, ({ review: { people } }) =>
      people.some(({ entry }) => entry?.role === 'Pilot'),
    );
    const person = review.people.find(({ entry }) => entry?.role === 'Pilot');
    ok(person);
    const ref = { article: uri.toString(), kind: 'person', key: person.id };
    await vscode.commands.executeCommand(commandId('editPerson'), ref);
    const { bioForms } = await testing();
    const other = await eventually('the form', () => bioForms.of(uri, person.id));
    await shownBy(other);
    const before = (await read(sidecar)) ?? '';
    await write(sidecar, before.replace('role: Pilot', 'role: Captain # she said so'));
    await reviewed('the other role', uri, ({ review: { people } }) =>
      people.some(({ entry }) => entry?.role === 'Captain'),
    );
    const mine = { ...fields, role: 'Skipper', bio: 'Runs boats.' };
    await other.receive({ does: 'save', fields: mine, keepIn: null });
    ok(other.said?.does === 'tell');
    match(other.said.problems[0]?.message ?? '', /changed by somebody else: it says “Captain” now/);
    await other.receive({ does: 'save', fields: mine, keepIn: null });
    match((await read(sidecar)) ?? '', /role: Skipper # she said so\n {4}bio: Runs boats\.\n/);
  });

  it('keeps a bio for the folder, from where it moves to the article and back, a step of undo each', async () => {
    const { desk } = await testing();
    const { uri, ref, form, fields, sidecar, registry, isClosed } = await openForm({
      'people.yaml': emptyRegistry,
    });
    await form.receive({ does: 'save', fields: { ...fields, bio: 'Runs boats.' }, keepIn: 'registry' });
    await isClosed();
    equal(await read(sidecar), undefined);
    const filed = (await read(registry)) ?? '';
    match(filed, /# Who is who here\.\npeople:\n {2}- id: [^]*bio: Runs boats\.\n/);
    const keptIn = (kept: string) =>
      reviewed(`it to be kept in ${kept}`, uri, ({ review }) =>
        review.people.some((one) => one.kept === kept && one.entry?.bio === 'Runs boats.'),
      );
    await keptIn('registry');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await desk.undo(uri);
    await eventually('the folder’s file as it was', async () => (await read(registry)) === emptyRegistry);
    await desk.redo(uri);
    await keptIn('registry');

    const commented = filed.replace('  - id:', '  # Asked in May.\n  - id:');
    await write(registry, commented);
    await reviewed('the comment', uri, ({ registry: now }) => now?.source.includes('Asked in May') ?? false);
    const checked = await keptIn('registry');
    const person = checked.review.people.find(({ kept }) => kept === 'registry');
    ok(person && checked.registry);
    const files = {
      sidecar: [], registry: checked.registry.good.value.people, sources: { sidecar: [], registry: [] },
      text: { sidecar: '', registry: checked.registry.source }, down: '',
    }; // prettier-ignore
    await desk.decide(checked, 'Move', ({ demotePerson }) => demotePerson(person, files, 'move'));
    match((await read(sidecar)) ?? '', /people:\n {2}# Asked in May\.\n {2}- id: /);
    ok(!(await read(registry))?.includes('Runs boats'));
    await keptIn('sidecar');
    await vscode.commands.executeCommand(commandId('promotePerson'), ref);
    match((await read(registry)) ?? '', / {2}# Asked in May\.\n {2}- id: [^]*Runs boats/);
    ok(!(await read(sidecar))?.includes('Runs boats'));
    await desk.undo(uri);
    await keptIn('sidecar');
    ok(!(await read(registry))?.includes('Runs boats'), 'one step takes it back in both files');
  });
});
