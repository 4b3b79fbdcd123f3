import { Disposable, ThemeIcon, type QuickPickItem } from 'vscode';
import { dayTyped } from '../../core/review/decide/publication.ts';
import { localMoment } from '../../core/moment.ts';
import { responsesOf } from '../../core/review/closing/responses.ts';
import { responseInWords } from '../../core/wording/closing.ts';
import { annotationNamed } from '../../core/wording/passages.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import { UserError } from '../../services/userError.ts';
import { askWords, pickOne, pickOrType } from '../../shared/asking.ts';
import type { Drafts } from '../../shared/drafts.ts';
import { askText, cancelled } from '../../shared/prompts.ts';
import { refIn } from '../../shared/refs.ts';
import type { RowCommands } from '../../shared/rowCommands.ts';
import type { Targets } from '../../shared/targets.ts';

/** Right of response: who was asked what they say to it, by when, and what they said. */
export function registerResponses(
  edge: RowCommands,
  targets: Targets,
  desk: Desk,
  drafts: Drafts,
): Disposable {
  return Disposable.from(
    edge.register('copydesk.askForResponse', async (argument) => {
      const { checked, all } = await targets.annotations(argument);
      const draftOf = (what: string) =>
        drafts.of(what, checked.document.uri.toString(), all.map(({ key }) => key).join(' '));
      const person = await askWhom(checked, all[0].annotation.person, draftOf('who is asked'));
      if (person === undefined) return;
      const channel = await askText(
        'Ask for Response',
        'How they were asked, as in “by mail to the press office”',
        '',
        {
          draft: draftOf('channel'),
        },
      );
      if (channel === cancelled) return;
      const deadline = await askWords({
        title: 'Ask for Response',
        placeHolder: '2026-11-24',
        prompt: 'The day by whose end they were asked to answer. Empty: none was set.',
        value: '',
        problemOf: (typed) =>
          typed.trim() === '' || deadlineTyped(typed) !== null
            ? null
            : 'This is no day. Write it as in 2026-11-24, 2026-11-24T18:00Z or November 24, 2026.',
        draft: draftOf('deadline'),
      });
      if (deadline === undefined) return;
      const isSaved = await desk.decide(checked, 'Ask for response', ({ askResponse }, who) =>
        askResponse(checked, all, { person, channel, deadline: deadlineTyped(deadline) }, who),
      );
      if (isSaved)
        mention(`Noted: asked about ${all.map((one) => annotationNamed(checked, one)).join(', ')}`, 6000);
    }),
    edge.register('copydesk.recordResponse', async (argument) => {
      const checked = await targets.editable(argument);
      const waiting = responsesOf(checked.review, localMoment(new Date())).filter(
        ({ state }) => state !== 'answered',
      );
      if (waiting.length === 0) throw new UserError('Nobody is waited for who was asked to respond.');
      const items = waiting.map((one) => ({
        label: one.name,
        description: responseInWords(one),
        detail: one.annotations.map((reviewed) => annotationNamed(checked, reviewed)).join(', '),
        iconPath: new ThemeIcon(one.state === 'overdue' ? 'warning' : 'watch'),
        one,
      }));
      const ref = refIn(argument);
      const named = ref?.kind === 'response' ? items.find(({ one }) => one.key === ref.key) : undefined;
      if (ref?.kind === 'response' && !named) throw new UserError('Their answer is noted already.');
      const picked =
        named ??
        (items.length === 1
          ? items[0]
          : await pickOne(items, { title: 'Record Response', placeHolder: 'Whose answer' }));
      if (!picked) return;
      const says = await askText(
        `Response of ${picked.one.name}`,
        'What they say, or that they declined',
        '',
        {
          draft: drafts.of('response', checked.document.uri.toString(), picked.one.key),
        },
      );
      if (says === cancelled || says === null) return;
      const isSaved = await desk.decide(checked, 'Record response', ({ recordResponse }, who) =>
        recordResponse(picked.one.response, says, who),
      );
      if (isSaved) mention(`Response of ${picked.one.name} noted`, 6000);
    }),
  );
}

/** An ISO day or moment; `null` where it is none. */
function deadlineTyped(words: string): string | null {
  const typed = words.trim();
  const moment = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?$/.exec(typed);
  if (moment) return dayTyped(moment[1]) === null ? null : typed;
  return dayTyped(typed);
}

/** An id of the people on file, or a name. */
async function askWhom(
  { review }: CheckedDocument,
  speaker: string | undefined,
  draft: Parameters<typeof pickOrType>[2],
): Promise<string | undefined> {
  type Item = QuickPickItem & { person: string };
  const items = review.people
    .filter(({ unnamed }) => !unnamed)
    .map((person): Item => ({
      label: person.name,
      description: person.role ?? '',
      iconPath: new ThemeIcon('person'),
      person: person.entry && person.kept !== 'registry' ? person.entry.id : person.name,
    }));
  const ordered = [
    ...items.filter(({ person }) => person === speaker),
    ...items.filter(({ person }) => person !== speaker),
  ];
  const question = {
    title: 'Ask for Response',
    placeHolder: 'Who was asked: choose, or type a name',
    matchOnDescription: true,
  };
  const answer = await pickOrType(ordered, question, draft);
  if (!answer) return undefined;
  return 'typed' in answer ? answer.typed : answer.item.person;
}
