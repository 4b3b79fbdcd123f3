import { Disposable, ThemeIcon, type QuickPickItem } from 'vscode';
import type { Offer } from '../../core/people/offer.ts';
import { registryAsList } from '../../core/people/registry/registryPeople.ts';
import { isTakenFor, listedKey, nobodyListed } from '../../core/review/onFilePerson.ts';
import type { ReviewedPerson } from '../../core/review/review.ts';
import { listNamed, listedInWords } from '../../core/wording/lists.ts';
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
      const said = listedIn(argument);
      const listed = said ?? (await askListed(checked, person));
      if (listed === undefined) return;
      const onFile = {
        sidecar: checked.review.sidecar.people,
        registry: checked.registry?.good.value.people ?? [],
      };
      const isTaken = isTakenFor(person) && said === undefined;
      await desk.decide(checked, `Who ${person.name} is`, ({ chooseListed, chooseInstead }) =>
        (isTaken ? chooseInstead : chooseListed)(person, listed, onFile),
      );
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
  const { name, offered, others, taken, entry } = person;
  type Item = QuickPickItem & { listed: string | null };
  const itemOf = (candidate: Offer): Item => {
    const { list, person: somebody } = candidate;
    const isOwn = list.id === registryAsList.id;
    const isHidden = list.isSensitive && candidate !== taken;
    return {
      label: isHidden ? 'An entry with this name' : somebody.name,
      description: candidate === taken ? `${listNamed(list)}, taken now` : listNamed(list),
      detail: isHidden
        ? 'Nothing of it is shown unless it is this person.'
        : listedInWords(candidate, published),
      iconPath: new ThemeIcon(isOwn ? 'notebook' : 'library'),
      listed: listedKey(candidate),
    };
  };
  const items = [...offered, ...others, ...(taken ? [taken] : [])].map(itemOf);
  if (items.length > 0 || isTakenFor(person))
    items.push({ label: 'None of These', iconPath: new ThemeIcon('circle-slash'), listed: nobodyListed });
  if (entry?.listed !== undefined)
    items.push({ label: 'Leave It Open Again', iconPath: new ThemeIcon('discard'), listed: null });
  if (items.length === 0) throw new UserError(`No list has anybody whom “${name}” may mean.`);
  const question = { title: `Who is ${name}?`, placeHolder: 'Who is meant', matchOnDescription: true };
  return (await pickOne(items, question))?.listed;
}
