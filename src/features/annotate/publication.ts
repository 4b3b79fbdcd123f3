import type { Disposable } from 'vscode';
import { dayTyped, likelyPublication, problemOfPublication } from '../../core/review/decide/publication.ts';
import { dayInWords } from '../../core/wording/lives.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import { askWords } from '../../shared/asking.ts';
import type { RowCommands } from '../../shared/rowCommands.ts';
import type { Targets } from '../../shared/targets.ts';

/** Asks when the article was published, which its dates are counted from. */
export const registerPublication = (edge: RowCommands, targets: Targets, desk: Desk): Disposable =>
  edge.register('copydesk.setPublicationDate', async (argument) => {
    const checked = await targets.editable(argument);
    const onFile = checked.reading.value.article?.published;
    const today = new Date().toISOString().slice(0, '2026-11-23'.length);
    const words = await askWords({
      title: 'Publication Date',
      placeHolder: '2026-11-23',
      prompt:
        onFile === undefined
          ? 'The day on which the article was published. Its dates are counted from it.'
          : 'The day on which the article was published. Empty takes it out of the annotations.',
      value: likelyPublication(checked.review.article, onFile, checked.document.uri.path) ?? '',
      problemOf: (typed) => problemOfPublication(typed, dayAfter(today), onFile !== undefined),
    });
    if (words === undefined) return;
    const day = words.trim() === '' ? null : dayTyped(words);
    await desk.decide(checked, 'Publication date', ({ setPublication }) => setPublication(checked, day));
    mention(day === null ? 'The day of publication is taken out.' : `Published on ${dayInWords(day)}.`, 5000);
  });

/** Somewhere it is tomorrow already. */
function dayAfter(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, iso.length);
}
