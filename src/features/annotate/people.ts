import { Disposable, ThemeIcon, window, type QuickPickItem } from 'vscode';
import type { ReviewedPerson } from '../../core/review/review.ts';
import type { Patch } from '../../core/yaml/overlay.ts';
import type { SidecarPerson } from '../../core/sidecar/schema.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { UserError } from '../../services/userError.ts';
import type { Commands } from '../../shared/edge.ts';
import { askText, cancelled } from '../../shared/prompts.ts';
import type { Targets } from '../../shared/targets.ts';

/** Adds and edits what is on file about people, and marks names as checked. */
export function registerPeople(edge: Commands, targets: Targets, desk: Desk): Disposable {
  const choose = async (argument: unknown) => {
    const { checked, person } = await targets.person(argument);
    return { checked, person: person ?? (await askPerson(checked)) };
  };
  return Disposable.from(
    edge.register('copydesk.editPerson', async (argument?: unknown) => {
      const { checked, person } = await choose(argument);
      if (person) await edit(checked, person, desk);
    }),
    edge.register('copydesk.checkName', async (argument?: unknown) => {
      const { checked, person } = await choose(argument);
      if (!person) return;
      await desk.decide(checked, 'Mark name as checked', ({ checkName }, who) =>
        checkName(checked, person, who),
      );
    }),
  );
}

async function askPerson({ review }: CheckedDocument): Promise<ReviewedPerson | undefined> {
  type Item = QuickPickItem & { person: ReviewedPerson };
  const items = review.people.map((person): Item => ({
    label: person.name,
    description: person.role ?? '',
    iconPath: new ThemeIcon(person.unnamed ? 'question' : 'person'),
    person,
  }));
  if (items.length === 0) throw new UserError('No people were found in this article.');
  return (await window.showQuickPick(items, { placeHolder: 'Who?', matchOnDescription: true }))?.person;
}

async function edit(checked: CheckedDocument, person: ReviewedPerson, desk: Desk): Promise<void> {
  const title = person.name;
  const known = {
    role: person.entry ? (person.entry.role ?? null) : person.role,
    bio: person.entry?.bio ?? null,
  };
  const role = await askText(`${title}: Role`, 'Role', known.role ?? '', 'removes');
  if (role === cancelled) return;
  const bio = await askText(`${title}: Bio`, 'A sentence or two', known.bio ?? '', 'removes');
  if (bio === cancelled) return;
  const address = await askText(`${title}: Link`, 'A web address with more about them', '');
  if (address === cancelled) return;
  if (address !== null && !/^https?:\/\/\S+$/i.test(address))
    throw new UserError('That is no web address. Begin the link with https:// and run the command again.');
  const patchOf = (entry: SidecarPerson | undefined): Patch<SidecarPerson> => ({
    ...(role === known.role ? {} : { role }),
    ...(bio === known.bio ? {} : { bio }),
    ...(address === null ? {} : { links: [...(entry?.links ?? []), { url: address }] }),
  });
  await desk.decide(checked, person.entry ? 'Edit bio' : 'Add bio', ({ updatePerson }) =>
    updatePerson(person, patchOf),
  );
}
