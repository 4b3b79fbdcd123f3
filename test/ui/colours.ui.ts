import assert from 'node:assert/strict';
import { ferry, ferrySidecar } from './articles.ts';
import { useDesk } from './desks.ts';

describe('In Light Modern, which has red for strings', () => {
  const desk = useDesk({
    files: { 'ferry.txt': ferry, 'begun.txt': ferry, 'begun.txt.annotations.yaml': ferrySidecar },
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

  it('what is unchecked has fine dots from the first finding on, and none where somebody hides them', async () => {
    await desk().open('ferry.txt');
    await desk().until(
      'the article to be read',
      async () => (await desk().colourOf('Teresa Okafor')) !== (await desk().colourOf('told reporters')),
    );
    assert.equal(await desk().underlineOf('Teresa Okafor'), '');
    await desk().open('begun.txt');
    await desk().until('the dots', async () => (await desk().underlineOf('Teresa Okafor')) === 'dotted');
    const underlined = (words: string, within = words) => desk().underlineOf(words, within);
    assert.equal(await underlined('$48 million'), '', 'it is checked');
    assert.equal(await underlined('1951'), '', 'it stands in what is marked as open');
    assert.deepEqual(await Promise.all(['350', 'Nobody', 'shown me'].map((words) => underlined(words))), [
      'dotted',
      'dotted',
      '',
    ]);
    await desk().runCommand('Copydesk: Hide What Is Unchecked');
    await desk().until('the dots to go', async () => (await underlined('Teresa Okafor')) === '');
    await desk().runCommand('Copydesk: Show What Is Unchecked');
    await desk().until('the dots', async () => (await underlined('Teresa Okafor')) === 'dotted');
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
      // Dots say that it is a name, dashes that it is unchecked.
      assert.equal(await desk().underlineOf('Lindqvist', 'Lindqvist agreed'), 'dotted');
      assert.equal(await desk().underlineOf('Teresa Okafor'), 'dashed');
      assert.equal(await desk().underlineOf('2026'), 'dashed');
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
