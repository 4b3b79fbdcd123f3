import assert from 'node:assert/strict';
import { sentencesIn } from '../../../src/core/article/sentences.ts';
import { sceneIn } from '../../../src/core/mentions/coreference/scene.ts';
import { quotesIn } from '../../../src/core/mentions/quotes/quotes.ts';
import type { Pronoun } from '../../../src/core/mentions/coreference/pronouns.ts';

const read = (paragraph: string) => {
  const pronouns = [...paragraph.matchAll(/\b(?:he|she)\b/giu)].map(({ index, 0: word }): Pronoun => ({
    start: index,
    end: index + word.length,
    gender: word.toLowerCase() === 'he' ? 'masculine' : 'feminine',
    form: 'subject',
    speaks: false,
  }));
  const sentences = sentencesIn(paragraph, { start: 0, end: paragraph.length });
  const scene = sceneIn(paragraph, sentences, quotesIn(paragraph, sentences), pronouns);
  const words = (ranges: readonly { start: number; end: number }[]) =>
    ranges.map(({ start, end }) => paragraph.slice(start, end));
  return {
    sentences: scene.sentences.map((start) => paragraph.slice(start, start + 10)),
    subjects: words(scene.subjects),
    speakers: words(scene.speakers),
    pronouns: words(scene.pronouns),
  };
};

describe('who does what in a paragraph', () => {
  it('is told without what stands in quotation marks', () => {
    const { sentences, subjects, pronouns } = read(
      'Otto Brandt left the town. “He never came. She waited,” Anna Kemp said. He wrote once.',
    );
    assert.deepEqual(sentences, ['Otto Brand', '“He never ', 'He wrote o']);
    assert.deepEqual(subjects, ['Otto Brandt', 'He']);
    assert.deepEqual(pronouns, ['He']);
  });

  it('is told also where two apostrophes are the marks', () => {
    assert.deepEqual(read("''He never came,'' Anna Kemp said.").pronouns, []);
  });

  it('has everybody who says something, though not what', () => {
    assert.deepEqual(read('Otto Brandt spoke of boats, and Anna Kemp said no.').speakers, ['Anna Kemp']);
    assert.deepEqual(read('“No,” Anna Kemp said. Otto Brandt slept.').speakers, ['Anna Kemp']);
  });
});
