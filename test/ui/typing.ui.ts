import assert from 'node:assert/strict';
import { useDesk } from './desks.ts';

const article = 'moon-landing.txt';
const rocks = 'about 47 pounds of rock and soil';
const landed = 'The Eagle has landed.';
const armstrong = 'Neil A. Armstrong, 39,';
const spent = 'the space agency took 4.4 percent of all federal spending';

describe('An article that is typed in', () => {
  const desk = useDesk({ workspace: 'samples', size: { width: 1280, height: 1000 } });

  const openSample = async () => {
    await desk().open(article);
    await desk().untilLanguageMode('News Article');
    await desk().openContainer('Copydesk');
    await desk().untilRow('47 pounds', 'Confirmed');
  };
  /** Selects words and types others over them, with a pause after every few keys. */
  const overtype = async (words: string, other: string) => {
    await desk().select(words);
    for (const keys of other.match(/.{1,4}/gsu) ?? []) {
      await desk().type(keys);
      await desk().page.waitForTimeout(pauseMs);
    }
  };
  const pauseMs = 400;
  /** Until the words stand there again. */
  const undo = async (words: string) => {
    await desk().until(`"${words}" to be back`, async () => {
      if ((await desk().shownText(article)).replaceAll(/\s+/g, ' ').includes(words)) return true;
      await desk().press('Control+z');
      await desk().page.waitForTimeout(pauseMs);
      return false;
    });
  };
  const statuses = async () =>
    (await desk().rowTexts()).flatMap((row) => /Re-check|Lost|Fixed, to confirm/.exec(row)?.[0] ?? []);
  /** Long enough for a review that would say otherwise. */
  const settled = () => desk().page.waitForTimeout(3 * pauseMs);

  it('has nothing to check again where nothing has changed, in the first window', async () => {
    await openSample();
    await settled();
    assert.deepEqual(await statuses(), []);
    await desk().screenshot('typing-first');
  });

  it('has every status back when the typing is undone', async () => {
    await openSample();
    for (const [words, other, row] of [
      [rocks, 'some stuff', 'some stuff'],
      [landed, 'The Eagle has crashed.', 'crashed'],
    ]) {
      await overtype(words, other);
      await desk().untilRow(row, 'Re-check');
      await desk().screenshot(`typing-over-${row}`);
      await undo(words);
      await desk().until('nothing to check again', async () => (await statuses()).length === 0);
      await settled();
      assert.deepEqual(await statuses(), []);
    }
    await desk().screenshot('typing-undone');
    await desk().save();
  });

  it('has a correction that was typed key by key to confirm', async () => {
    await openSample();
    await overtype(armstrong, 'Neil A. Armstrong, 38,');
    await desk().untilRow('Armstrong', 'Fixed, to confirm');
    await desk().screenshot('typing-fixed');
    await undo(armstrong);
    await desk().until('nothing to confirm', async () => (await statuses()).length === 0);
    await desk().save();
  });

  it('has all of the new words to check again, typed over a passage or where it was taken out', async () => {
    await openSample();
    const other = 'NASA spent one dollar in twenty-three';
    const isBoxed = async () => {
      for (const word of ['NASA', 'dollar', 'twenty-three'])
        if (!(await desk().marksOf(word, word === 'NASA' ? 'NASA spent' : word)).includes('boxed'))
          return false;
      return true;
    };
    await overtype(spent, other);
    await desk().untilRow('NASA spent', 'Re-check');
    await desk().until('all of the new words to be boxed', isBoxed);
    await desk().screenshot('typing-new-words');
    await undo(spent);
    await desk().until('nothing to check again', async () => (await statuses()).length === 0);

    await desk().select(spent);
    await desk().press('Delete');
    await desk().untilRow('the space agency took', 'Lost');
    await desk().screenshot('typing-taken-out');
    for (const key of other) {
      await desk().type(key);
      await desk().page.waitForTimeout(50);
    }
    await desk().untilRow('NASA spent', 'Re-check');
    await desk().until('all of the new words to be boxed', isBoxed);
    await undo(spent);
    await desk().until('nothing to check again', async () => (await statuses()).length === 0);
    await desk().save();
  });
});
