import { Disposable, ThemeIcon, type QuickPickItem } from 'vscode';
import { listedKey, nobodyListed } from '../../core/review/onFilePerson.ts';
import type { ReviewedPerson } from '../../core/review/review.ts';
import { listNamed, officeInWords, officesInOrder } from '../../core/wording/lists.ts';
import { lifeInWords } from '../../core/wording/lives.ts';
import { roleQuestion } from '../../core/wording/roles.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import { UserError } from '../../services/userError.ts';
import { pickOne } from '../../shared/asking.ts';
import { personMeant } from '../../shared/people.ts';
import { listedIn } from '../../shared/refs.ts';
import type { RowCommands } from '../../shared/rowCommands.ts';
import type { Targets } from '../../shared/targets.ts';

/** Marks names as checked, keeps who is meant, and asks about roles. */
export function registerPeople(edge: RowCommands, targets: Targets, desk: Desk): Disposable {
  return Disposable.from(
    edge.register('copydesk.checkName', async (argument) => {
      const meant = await personMeant(targets, argument);
      if (!meant) return;
      const { checked, person } = meant;
      await desk.sign(checked, 'Mark name as checked', ({ checkName }, who) =>
        checkName(checked, person, who),
      );
    }),
    edge.register('copydesk.chooseListed', async (argument) => {
      const meant = await personMeant(targets, argument);
      if (!meant) return;
      const { checked, person } = meant;
      const listed = listedIn(argument) ?? (await askListed(checked, person));
      if (listed === undefined) return;
      await desk.decide(checked, `Who ${person.name} is`, ({ chooseListed }) => chooseListed(person, listed));
    }),
    edge.register('copydesk.askAboutRole', async (argument) => {
      const meant = await personMeant(targets, argument);
      if (!meant) return;
      const { checked, person } = meant;
      const question = roleQuestion(person, checked.published);
      const isSaved = await desk.sign(checked, 'Ask about a role', ({ askAboutRole }, who) =>
        askAboutRole(checked, person, question, who),
      );
      if (isSaved) mention(`Asked in a note on the name: ${question}`, 8000);
    }),
  );
}

/** Who of the lists a name means; `null` where that is to be open again, `undefined` where nobody has said. */
async function askListed(
  { published }: CheckedDocument,
  person: ReviewedPerson,
): Promise<string | null | undefined> {
  const { name, offered, taken, entry } = person;
  type Item = QuickPickItem & { listed: string | null };
  const candidates = [...(taken ? [taken] : []), ...offered];
  const items = candidates.map((candidate): Item => {
    const { list, person: somebody } = candidate;
    const office = officesInOrder(somebody.offices, published).at(0);
    const said = [office === undefined ? '' : officeInWords(office), lifeInWords(somebody)];
    const isHidden = list.isSensitive && candidate !== taken;
    return {
      label: isHidden ? 'An entry with this name' : somebody.name,
      description: listNamed(list),
      detail: isHidden ? 'Nothing of it is shown unless it is this person.' : said.filter(Boolean).join('; '),
      iconPath: new ThemeIcon('library'),
      listed: listedKey(candidate),
    };
  });
  if (items.length > 0)
    items.push({ label: 'None of These', iconPath: new ThemeIcon('circle-slash'), listed: nobodyListed });
  if (entry?.listed !== undefined)
    items.push({ label: 'Leave It Open Again', iconPath: new ThemeIcon('discard'), listed: null });
  if (items.length === 0) throw new UserError(`No list has anybody whom “${name}” may mean.`);
  const question = { title: `Who is ${name}?`, placeHolder: 'Who is meant', matchOnDescription: true };
  return (await pickOne(items, question))?.listed;
}
