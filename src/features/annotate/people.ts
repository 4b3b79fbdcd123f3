import { Disposable, ThemeIcon, type QuickPickItem } from 'vscode';
import { linkTyped, noLink, profileOf } from '../../core/review/decide/beforehand.ts';
import type { ReviewedPerson } from '../../core/review/review.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import { UserError } from '../../services/userError.ts';
import { pickOne } from '../../shared/asking.ts';
import type { RowCommands } from '../../shared/rowCommands.ts';
import type { Drafts } from '../../shared/drafts.ts';
import { askText, cancelled, keptSoFar } from '../../shared/prompts.ts';
import type { Targets } from '../../shared/targets.ts';

/** Adds and edits what is on file about people, and marks names as checked. */
export function registerPeople(edge: RowCommands, targets: Targets, desk: Desk, drafts: Drafts): Disposable {
  const choose = async (argument: unknown) => {
    const { checked, person } = await targets.person(argument);
    return { checked, person: person ?? (await askPerson(checked)) };
  };
  return Disposable.from(
    edge.register('copydesk.editPerson', async (argument) => {
      const { checked, person } = await choose(argument);
      if (person) await edit(checked, person, desk, drafts);
    }),
    edge.register('copydesk.checkName', async (argument) => {
      const { checked, person } = await choose(argument);
      if (!person) return;
      await desk.sign(checked, 'Mark name as checked', ({ checkName }, who) =>
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

/** Asks for one thing after the other; who stops on the way keeps what was said up to there. */
async function edit(
  checked: CheckedDocument,
  person: ReviewedPerson,
  desk: Desk,
  drafts: Drafts,
): Promise<void> {
  const { name } = person;
  const known = profileOf(person);
  const draft = (what: string) => drafts.of(what, checked.document.uri.toString(), person.id);
  const role = await askText(`${name}: Role`, 'Role', known.role ?? '', {
    empty: 'removes',
    draft: draft('role'),
  });
  if (role === cancelled) return;
  const bio = await askText(`${name}: Bio`, 'A sentence or two', known.bio ?? '', {
    empty: 'removes',
    draft: draft('bio'),
  });
  const link =
    bio === cancelled
      ? cancelled
      : await askText(`${name}: Link`, 'A web address with more about them', '', {
          draft: draft('link'),
          problemOf: (typed) => (linkTyped(typed) === null ? noLink : null),
        });
  const said = { role, bio: bio === cancelled ? known.bio : bio, link: link === cancelled ? null : link };
  const isStopped = link === cancelled;
  if (isStopped && said.role === known.role && said.bio === known.bio) return;
  await desk.decide(checked, person.entry ? 'Edit bio' : 'Add bio', ({ editPerson }) =>
    editPerson(person, said),
  );
  if (isStopped) mention(keptSoFar, 6000);
}
