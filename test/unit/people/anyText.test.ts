import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../../src/core/article/read.ts';
import { sentencesIn } from '../../../src/core/article/sentences.ts';
import { drain } from '../../../src/core/steps.ts';
import { peopleOf } from './reading.ts';

const words = [
  'Advertisement', 'Share', 'Jane Roe', 'Roe', 'Mr.', 'said', 'the', 'U.S.', '“', '”', '"', '.', ',', '\n', '\n\n', 'President',
  'de', 'la', 'O’Neil', '-', '—', 'By', 'he', 'a senior official', '(D-Mo.)', '1994', '$5', '#', '\ud800', 'Łódź', '안녕', '’s',
]; // prettier-ignore

const anyText = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((codes) => String.fromCharCode(...codes)),
);

describe('any text', () => {
  it('gives blocks in order that are trimmed, and sentences that lie within them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const block of drain(readArticle(text)).blocks) {
          assert.ok(block.start >= last && block.end > block.start && block.end <= text.length);
          last = block.end;
          let end = block.start;
          for (const sentence of sentencesIn(text, block)) {
            assert.ok(sentence.start >= end && sentence.end <= block.end && sentence.end > sentence.start);
            assert.equal(text.slice(end, sentence.start).trim(), '', 'every word is in a sentence');
            end = sentence.end;
          }
          assert.equal(text.slice(end, block.end).trim(), '');
        }
      }),
    );
  });

  it('gives mentions inside copy blocks only, in order, with unique ids', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const copy = drain(readArticle(text)).blocks.filter(({ kind }) => kind !== 'noise');
        const people = peopleOf(text);
        assert.equal(new Set(people.map(({ id }) => id)).size, people.length);
        for (const { mentions } of people) {
          assert.ok(mentions.length > 0);
          for (const { start, end } of mentions) {
            assert.ok(copy.some((block) => block.start <= start && end <= block.end && start < end));
          }
        }
      }),
    );
  });

  it('finds little in what is no prose', () => {
    const code = 'function readFile(path) { return Buffer.from(path).toString("utf8"); }\n'.repeat(40);
    const table = 'id,name,amount\n1,alpha,20\n2,beta,30\n'.repeat(40);
    assert.deepEqual(peopleOf(code), []);
    assert.deepEqual(peopleOf(table), []);
  });

  it('pauses in proportion to the length of one long line', () => {
    const line = 'Jane Roe said the talks would go on. ';
    const steps = (times: number): number => {
      const reading = readArticle(line.repeat(times).replaceAll('. ', '.\n\n'));
      let count = 0;
      while (!reading.next().done) count++;
      return count;
    };
    assert.ok(steps(8000) >= 2 * steps(2000));
  });
});
