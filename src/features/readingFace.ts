import { Disposable, type Memento } from 'vscode';
import {
  faceGivenBack, faceSettings, isInUse, readingFace, type Face, type FaceTaken,
} from '../core/face.ts'; // prettier-ignore
import { mention } from '../services/messages.ts';
import { UserError } from '../services/userError.ts';
import type { Commands } from '../shared/edge.ts';
import { editorFontSize, keepOfArticles, settingOfArticles } from '../shared/settings.ts';

/** What was written and what was there before, for all windows. */
const takenKey = 'copydesk.readingFace';

/** Sets News Articles in a face for reading, in the user's own settings, and takes that back. */
export function registerReadingFace(edge: Commands, memento: Memento): Disposable {
  const use = async (): Promise<void> => {
    const before = faceNow();
    const written = readingFace(editorFontSize());
    // First what was there: nothing of it is lost if the settings cannot be written.
    await memento.update(takenKey, { written, before } satisfies FaceTaken);
    for (const name of faceSettings) await keepOfArticles(name, written[name]);
    mention('News Articles are set for reading. Copydesk: Use Editor Face takes it back.', 8000);
  };
  const giveBack = async (taken: FaceTaken): Promise<void> => {
    for (const [name, value] of faceGivenBack(taken, faceNow())) await keepOfArticles(name, value);
    await memento.update(takenKey, undefined);
    mention('News Articles have the face of the editor again.', 6000);
  };
  // Each setting is written by itself, which takes a while: one command waits for the other.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => (): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  return Disposable.from(
    edge.register(
      'copydesk.useReadingFace',
      inTurn(async () => {
        const taken = memento.get<FaceTaken>(takenKey);
        await (isInUse(taken, faceNow()) ? giveBack(taken) : use());
      }),
    ),
    edge.register(
      'copydesk.useEditorFace',
      inTurn(async () => {
        const taken = memento.get<FaceTaken>(takenKey);
        if (!isInUse(taken, faceNow())) throw new UserError('The reading face is not in use.');
        await giveBack(taken);
      }),
    ),
  );
}

const faceNow = (): Face =>
  Object.fromEntries(
    faceSettings.flatMap((name) => {
      const value = settingOfArticles(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
