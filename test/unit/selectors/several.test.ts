import assert from 'node:assert/strict';
import { find, rangeOfWords } from './texts.ts';

describe('a passage that stood in several places', () => {
  const sentence = 'The harbour board did not answer questions about the plan on Monday.';
  const one = 'Ferry crews in the northern ports had asked for a meeting since the start of the year.';
  const two = 'Two shipping lines from the south want to hear how the winter timetable will look.';
  const text = [one, sentence, 'Trains were late as well.', two, sentence, 'Nobody was hurt.'].join(' ');

  it('is not taken for certain where one is left among other words', () => {
    const elsewhere = `Rain is expected for the rest of the week in all counties. ${sentence} Shops close at noon.`;
    for (const at of [0, text.lastIndexOf(sentence)]) {
      const place = find(text, rangeOfWords(text, sentence, at), elsewhere);
      assert.deepEqual([place.match, place.words], ['unsure', sentence]);
    }
  });

  it('is found where the words around it tell which one it is', () => {
    const range = rangeOfWords(text, sentence, text.lastIndexOf(sentence));
    const place = find(text, range, `An update. ${text}`);
    assert.equal(place.match, 'moved');
    assert.equal(place.range?.start, range.start + 'An update. '.length);
  });
});
