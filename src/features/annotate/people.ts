import { Disposable, ThemeIcon, type QuickPickItem } from 'vscode';
import { profileOf } from '../../core/review/decide/beforehand.ts';
import type { ReviewedPerson } from '../../core/review/review.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { UserError } from '../../services/userError.ts';
import { pickOne } from '../../shared/asking.ts';
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
  return (await pickOne(items, { placeHolder: 'Who?', matchOnDescription: true }))?.person;
}

async function edit(checked: CheckedDocument, person: ReviewedPerson, desk: Desk): Promise<void> {
  const title = person.name;
  const known = profileOf(person);
  const role = await askText(`${title}: Role`, 'Role', known.role ?? '', 'removes');
  if (role === cancelled) return;
  const bio = await askText(`${title}: Bio`, 'A sentence or two', known.bio ?? '', 'removes');
  if (bio === cancelled) return;
  const link = await askText(`${title}: Link`, 'A web address with more about them', '');
  if (link === cancelled) return;
  await desk.decide(checked, person.entry ? 'Edit bio' : 'Add bio', ({ editPerson }) =>
    editPerson(person, { role, bio, link }),
  );
}
