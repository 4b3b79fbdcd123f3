import { ferry, readme } from './articles.ts';
import { useDesk } from './desks.ts';

describe('Opening a text', () => {
  const desk = useDesk({
    opensPlainText: true,
    workspace: 'samples',
    files: {
      'ferry.txt': ferry,
      'by-hand.txt': ferry,
      'read-me.txt': readme,
      'todo.txt': 'milk\nbread\ncall the plumber\n',
    },
  });

  it('makes a News Article of a plain text file that has a sidecar', async () => {
    await desk().open('moon-landing.txt');
    await desk().untilLanguageMode('News Article');
    await desk().screenshot('opening-sample');
  });

  it('makes a News Article of a scraped page without a sidecar', async () => {
    await desk().open('ferry.txt');
    await desk().untilLanguageMode('News Article');
    await desk().until('names, figures and quotations in their colours', async () => {
      const words = ['Teresa Okafor', '$48 million', 'have waited long enough', 'told reporters'];
      const colours = await Promise.all(words.map((text) => desk().colourOf(text)));
      return new Set(colours).size === words.length;
    });
    await desk().screenshot('opening-scraped');
  });

  it('makes a News Article of a story that is pasted into a new document', async () => {
    await desk().press('F1');
    await desk().type('New Untitled Text File');
    // The first row compares two of them.
    await desk().pick('File: New Untitled Text File');
    await desk().untilLanguageMode('Plain Text');
    await desk().paste(ferry);
    await desk().untilLanguageMode('News Article');
    await desk().openContainer('Copydesk');
    await desk().untilRow('Suggestions');
    await desk().screenshot('opening-pasted');
    await desk().goTo(1);
    await desk().press('Control+a', 'Delete');
    await desk().page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  });

  for (const [file, what] of [
    ['read-me.txt', 'documentation'],
    ['todo.txt', 'a list'],
  ]) {
    it(`leaves ${what} Plain Text`, async () => {
      // The article that is opened after it tells when its turn is over.
      await desk().open(file);
      await desk().open('ferry.txt');
      await desk().untilLanguageMode('News Article');
      await desk().open(file);
      await desk().untilLanguageMode('Plain Text');
      await desk().screenshot(`opening-${file.replace('.txt', '')}`);
    });
  }

  it('respects and remembers that somebody chose Plain Text', async () => {
    await desk().open('by-hand.txt');
    await desk().untilLanguageMode('News Article');
    await desk().chooseLanguage('Plain Text');
    await desk().untilLanguageMode('Plain Text');
    for (const again of [() => Promise.resolve(), () => desk().reload()]) {
      await again();
      await desk().closeEditors();
      await desk().open('by-hand.txt');
      await desk().open('ferry.txt');
      await desk().untilLanguageMode('News Article');
      await desk().open('by-hand.txt');
      await desk().untilLanguageMode('Plain Text');
    }
    await desk().screenshot('opening-by-hand');
  });
});
