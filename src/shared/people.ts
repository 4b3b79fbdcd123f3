import { ThemeIcon, type QuickPickItem } from 'vscode';
import type { ReviewedPerson } from '../core/review/review.ts';
import type { CheckedDocument } from '../services/articleSession.ts';
import { UserError } from '../services/userError.ts';
import { pickOne } from './asking.ts';
import type { Targets } from './targets.ts';

/** The person that a command is about, asked for where nothing tells; `undefined` where the question was waved away. */
export async function personMeant(
  targets: Targets,
  argument: unknown,
): Promise<{ readonly checked: CheckedDocument; readonly person: ReviewedPerson } | undefined> {
  const { checked, person = await askPerson(checked.review.people) } = await targets.person(argument);
  return person && { checked, person };
}

async function askPerson(people: readonly ReviewedPerson[]): Promise<ReviewedPerson | undefined> {
  type Item = QuickPickItem & { person: ReviewedPerson };
  const items = people.map((person): Item => ({
    label: person.name,
    description: person.role ?? '',
    iconPath: new ThemeIcon(person.unnamed ? 'question' : 'person'),
    person,
  }));
  if (items.length === 0) throw new UserError('No people were found in this article.');
  return (await pickOne(items, { placeHolder: 'Who?', matchOnDescription: true }))?.person;
}
