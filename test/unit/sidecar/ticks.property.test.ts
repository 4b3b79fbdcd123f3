import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addAnnotation, deleteAnnotation } from '../../../src/core/sidecar/edits.ts';
import { appendNote } from '../../../src/core/sidecar/noteEdits.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import type { Annotation } from '../../../src/core/sidecar/schema.ts';
import type { YamlEdit } from '../../../src/core/yaml/editResult.ts';
import { handwritten } from './handwritten.ts';
import { readOtherwise } from './otherReader.ts';

function after(source: string, edit: YamlEdit): string {
  const result = edit(source);
  if (!result.ok) assert.fail(`${result.message}\n${source}`);
  return result.text;
}

const words = fc.constantFrom('5', 'a: b', 'x, y] }', '"so" # said', '“u”\n', '\u0085\uFEFF\uD83D', '', 'no');
const ticks: fc.Arbitrary<Annotation> = fc.record(
  {
    kind: fc.constantFrom('figure' as const, 'quote' as const, 'claim' as const),
    selector: fc.record(
      { exact: words, prefix: words, suffix: words, start: fc.nat(40), end: fc.nat(80) },
      { noNullPrototype: true },
    ),
    verdict: fc.constantFrom('confirmed' as const, 'opinion' as const),
    checkedBy: words.filter((by) => by !== ''),
    sources: fc.array(
      fc.record({ title: words.filter((title) => title !== '') }, { noNullPrototype: true }),
      {
        minLength: 1,
        maxLength: 1,
      },
    ),
    basis: fc.constantFrom('source' as const, 'knowledge' as const, 'reporter' as const),
  },
  { requiredKeys: ['kind', 'selector', 'verdict'], noNullPrototype: true },
);
const comments = (text: string) => text.match(/# c\d+/g) ?? [];

describe('a tick in any sidecar', () => {
  it('is a line that is put in, and no other byte changes', () => {
    fc.assert(
      fc.property(fc.gen(), ticks, (g, tick) => {
        const source = handwritten(g, { aliases: true, odd: true });
        const text = after(source, addAnnotation({ ...tick, id: 'a-new' }, {}, { isTick: true }));
        const { value } = readSidecar(text);
        assert.deepEqual(
          value.annotations.find(({ id }) => id === 'a-new'),
          { ...tick, id: 'a-new' },
        );
        const lines = text.split(/\r?\n/).filter((line) => /[{ "]a-new[, "]/.test(line));
        assert.equal(lines.length, 1, text);
        let head = 0;
        while (head < source.length && source[head] === text[head]) head++;
        const added = text.length - source.length;
        assert.equal(text.slice(0, head) + text.slice(head + added), source, text);
      }),
      { numRuns: 300 },
    );
  });

  it('taken out again leaves the same bytes of a list as we write it', () => {
    const entries = fc.array(fc.record({ start: fc.nat(40), isTick: fc.boolean() }), { minLength: 1 });
    fc.assert(
      fc.property(entries, ticks, fc.boolean(), (others, tick, isWindows) => {
        const edits = others.map(({ start, isTick }, nth) =>
          addAnnotation(
            { ...tick, id: `a-${nth}`, selector: { exact: 'x', start, end: start + 1 } },
            {},
            { isTick },
          ),
        );
        const made = edits.reduce(after, '');
        const source = isWindows ? made.replaceAll('\n', '\r\n') : made;
        const text = after(source, addAnnotation({ ...tick, id: 'a-new' }, {}, { isTick: true }));
        assert.equal(after(text, deleteAnnotation('a-new')), source, text);
      }),
      { numRuns: 100 },
    );
  });

  it('becomes a block that says the same and the note, with every comment', () => {
    fc.assert(
      fc.property(fc.gen(), ticks, fc.boolean(), (g, tick, hasComment) => {
        const source = handwritten(g, { aliases: true, odd: true });
        const ticked = after(source, addAnnotation({ ...tick, id: 'a-new' }, {}, { isTick: true }));
        const marked = hasComment ? ticked.replace(/(- \{ id: a-new,.*\})(\r?\n|$)/, '$1 # c999$2') : ticked;
        const noted = after(marked, appendNote('a-new', { text: 'Per day?' }));
        assert.deepEqual(comments(noted), comments(marked), noted);
        assert.deepEqual(
          readSidecar(noted).value.annotations.map((one) =>
            one.id === 'a-new' ? { ...tick, id: 'a-new', notes: [{ text: 'Per day?' }] } : one,
          ),
          readSidecar(noted).value.annotations,
        );
        assert.deepEqual(
          readOtherwise(after(noted, deleteAnnotation('a-new'))),
          readOtherwise(source),
          noted,
        );
      }),
      { numRuns: 300 },
    );
  });
});
