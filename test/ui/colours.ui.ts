import assert from 'node:assert/strict';
import { ferry } from './articles.ts';
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
