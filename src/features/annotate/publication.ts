import type { Disposable } from 'vscode';
import { dayTyped, likelyPublication, problemOfPublication } from '../../core/review/decide/publication.ts';
import { dayInWords } from '../../core/wording/dates.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import { askWords } from '../../shared/asking.ts';
import type { RowCommands } from '../../shared/rowCommands.ts';
import type { Targets } from '../../shared/targets.ts';

const dayMs = 86_400_000;

/** Asks when the article was published, which its dates are counted from. */
export const registerPublication = (edge: RowCommands, targets: Targets, desk: Desk): Disposable =>
  edge.register('copydesk.setPublicationDate', async (argument) => {
    const checked = await targets.editable(argument);
    const onFile = checked.reading.value.article?.published;
    // Somewhere it is tomorrow already.
    const latest = new Date(Date.now() + dayMs).toISOString().slice(0, '2026-11-23'.length);
    const words = await askWords({
      title: 'Publication Date',
      placeHolder: '2026-11-23',
      prompt:
        onFile === undefined
          ? 'The day on which the article was published. Its dates are counted from it.'
          : 'The day on which the article was published. Empty takes it out of the annotations.',
      value: likelyPublication(checked.review.article, onFile, checked.document.uri.path) ?? '',
      problemOf: (typed) => problemOfPublication(typed, latest, onFile !== undefined),
    });
    if (words === undefined) return;
    const day = words.trim() === '' ? null : dayTyped(words);
    await desk.decide(checked, 'Publication date', ({ setPublication }) => setPublication(checked, day));
    mention(day === null ? 'The day of publication is taken out.' : `Published on ${dayInWords(day)}.`, 5000);
  });
