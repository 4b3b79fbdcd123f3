import assert from 'node:assert/strict';
import { formsOf, personNamed } from './reading.ts';

const pronounsOf = (text: string, name: string): string[] =>
  formsOf(text, personNamed(text, name), 'pronoun');

describe('a pronoun', () => {
  it('means the one person who is there and may be meant', () => {
    const text = 'Tom Okafor left the meeting early on Monday. He did not say why.';
    assert.deepEqual(pronounsOf(text, 'Tom Okafor'), ['He']);
  });

  it('in a quotation is somebody else’s word, and means nobody certain', () => {
    const text = 'Tom Okafor left the meeting early. “He never listens,” a member of the council said.';
    assert.deepEqual(pronounsOf(text, 'Tom Okafor'), []);
  });

  it('means neither of two whom it fits', () => {
    const text = 'Tom Okafor met John Reed on Monday to discuss the plan.\n\nHe did not say what came of it.';
    assert.deepEqual(pronounsOf(text, 'Tom Okafor'), []);
    assert.deepEqual(pronounsOf(text, 'John Reed'), []);
  });
});
