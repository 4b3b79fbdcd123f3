import assert from 'node:assert/strict';
import { ferry, ferrySidecar } from './articles.ts';
import { useDesk } from './desks.ts';

describe('In Light Modern, which has red for strings', () => {
  const desk = useDesk({
    files: { 'ferry.txt': ferry },
    settings: { 'workbench.colorTheme': 'Default Light Modern' },
  });
  const isRed = (colour: string): boolean => {
    const [red, green, blue] = [...colour.matchAll(/\d+/g)].map(([part]) => Number(part));
    return red > green + 60 && red > blue + 60;
  };

  it('quotations and headlines have colours of our own', async () => {
    await desk().open('ferry.txt');
    await desk().untilLanguageMode('News Article');
    await desk().until('the colours of what is read', async () => {
      const words = [
        'Teresa Okafor',
        '$48 million',
        'have waited long enough',
        'Council Approves',
        'told reporters',
      ];
      const colours = await Promise.all(words.map((text) => desk().colourOf(text)));
      return new Set(colours).size === words.length && !colours.some(isRed);
    });
    // The marks of a quotation are not part of what is said.
    assert.ok(!isRed(await desk().colourOf('“', '“We have')));
    await desk().screenshot('colours-light-modern');
  });
});

for (const theme of ['Default High Contrast', 'Default High Contrast Light'])
  describe(`In ${theme}`, () => {
    const desk = useDesk({
      files: { 'ferry.txt': ferry, 'ferry.txt.annotations.yaml': ferrySidecar },
      settings: { 'workbench.colorTheme': theme },
    });
    const read = ['Teresa Okafor', '2026', 'have waited long', 'Okafor told'] as const;
    const plainWords = 'told reporters';

    it('selected words have the colour of a selection, whatever is read in them', async () => {
      await desk().open('ferry.txt');
      await desk().untilLanguageMode('News Article');
      await desk().until('the words to be read', async () =>
        (await desk().marksOf('have waited long')).includes('dashed'),
      );
      await desk().screenshot(`colours-${theme}`);
      const whole = ferry.split('\n').find((line) => line.includes(plainWords));
      assert.ok(whole);
      const before = await desk().colourOf(plainWords);
      await desk().select(whole);
      const selected = await desk().colourOf(plainWords);
      assert.notEqual(selected, before);
      for (const words of read)
        assert.equal(await desk().colourOf(words.replace(/ told$/, ''), words), selected, words);
      await desk().screenshot(`colours-selected-${theme}`);
    });
  });
