import assert from 'node:assert/strict';
import { readArticle } from '../../../src/core/article/read.ts';
import { drain } from '../../../src/core/steps.ts';
import { newReader } from '../people/reading.ts';

/** Who says each direct quotation, by id; null where it is not certain. */
function speakersIn(text: string): (string | null)[] {
  const { quotes } = drain(newReader().read(drain(readArticle(text))));
  return quotes.filter(({ kind }) => kind === 'direct').map(({ person }) => person);
}

describe('who says a quotation', () => {
  it('is the person named beside it', () => {
    assert.deepEqual(speakersIn('“We will vote in May,” Ana Ruiz told the board.'), ['ana-ruiz']);
  });

  it('is not the person whose aide or office speaks', () => {
    const text = 'Ana Ruiz was away on Monday. “We will vote in May,” Ruiz’s spokesman said.';
    assert.deepEqual(speakersIn(text), [null]);
  });

  it('is nobody in particular where the article names no one', () => {
    const text = 'Ana Ruiz was away on Monday. “We will vote in May,” the ministry said.';
    assert.deepEqual(speakersIn(text), [null]);
  });

  it('is the last to speak where a pronoun says so', () => {
    const text = '“We will vote in May,” Ana Ruiz said.\n\n“Not before,” she said.';
    assert.deepEqual(speakersIn(text), ['ana-ruiz', 'ana-ruiz']);
  });

  it('is not somebody named within another quotation', () => {
    const text = '“Tom Okafor is wrong,” she said. “The plan of Tom Okafor will fail,” Ana Ruiz said.';
    assert.equal(speakersIn(text)[1], 'ana-ruiz');
  });
});
