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

  it('is, for a pronoun, whom its own paragraph names first', () => {
    const text =
      '“No,” Tom Okafor said.\n\nAna Ruiz came late, and Mary Hall left. “We will vote in May,” she said.';
    assert.deepEqual(speakersIn(text), ['tom-okafor', 'ana-ruiz']);
  });

  it('is nobody where the one who spoke last is long past', () => {
    const told = (words: string) =>
      `“We will vote in May,” Ana Ruiz said.\n\n${words}\n\nThe roof leaked. “Not before,” she said.`;
    assert.deepEqual(speakersIn(told('It rained.')), ['ana-ruiz', 'ana-ruiz']);
    assert.deepEqual(
      speakersIn(told(Array(4).fill('It rained on the roof. '.repeat(20).trim()).join('\n\n'))),
      ['ana-ruiz', null],
    );
  });

  it('is nobody where somebody whom the article does not name spoke last', () => {
    const text =
      '“We will vote in May,” Ana Ruiz said.\n\n“No,” the ministry said.\n\n“Not before,” he said.';
    assert.deepEqual(speakersIn(text), ['ana-ruiz', null, null]);
  });

  it('is he whose name a title, a suffix or a body follows', () => {
    for (const words of ['Ana Ruiz of the board', 'Ana Ruiz, 45,', 'Dr. Ana Ruiz'])
      assert.deepEqual(speakersIn(`“We will vote in May,” ${words} said.`), ['ana-ruiz'], words);
  });

  it('is not he for whom somebody else speaks', () => {
    const text =
      'Ana Ruiz was away. “We will vote in May,” a spokesman for Ruiz said. “No,” Ruiz' + "' lawyer said.";
    assert.deepEqual(speakersIn(text), ['spokesman', null]);
  });
});
