import assert from 'node:assert/strict';
import { readArticle } from '../../../src/core/article/read.ts';
import { drain } from '../../../src/core/steps.ts';
import { newReader } from '../people/reading.ts';

/** Each quote's person and the words that name the speaker. */
function speakersOf(text: string): [person: string | null, words: string | null][] {
  const { quotes } = drain(newReader().read(drain(readArticle(text))));
  return quotes.map(({ person, speaker }) => [person, speaker && text.slice(speaker.start, speaker.end)]);
}

describe('a speaker with an apposition', () => {
  it('is the one named, not what is set off behind the name', () => {
    assert.deepEqual(speakersOf('Mayor Thomas Quill, a Democrat, said the bridge would close in May.'), [
      ['thomas-quill', 'Mayor Thomas Quill'],
    ]);
    assert.deepEqual(
      speakersOf('Police Chief Omar Diaz, a 20-year veteran, told reporters that traffic would double.'),
      [['omar-diaz', 'Police Chief Omar Diaz']],
    );
  });

  it('makes no second person of it', () => {
    const text = 'Sarah Whitcombe, a professor of civil engineering, said its beams were badly worn.';
    const { people } = drain(newReader().read(drain(readArticle(text))));
    assert.deepEqual(
      people.map(({ id }) => id),
      ['sarah-whitcombe'],
    );
  });
});
