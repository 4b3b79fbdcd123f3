import assert from 'node:assert/strict';
import * as v from 'valibot';
import { drain } from '../../../src/core/steps.ts';
import { applyOps } from '../../../src/core/yaml/apply.ts';
import { dict, leaf } from '../../../src/core/yaml/data.ts';
import type { YamlFormat } from '../../../src/core/yaml/format.ts';
import { isLong } from '../../../src/core/yaml/long/longYaml.ts';
import { parseYaml } from '../../../src/core/yaml/parse.ts';
import { parseFile } from '../../../src/core/yaml/parseFile.ts';
import { readFile } from '../../../src/core/yaml/readFile.ts';
import { plainStyle } from './style.ts';

const words = v.string('write text');
const format = {
  name: 'people list',
  schema: v.object({
    people: v.exactOptional(v.array(v.object({ id: words, text: v.exactOptional(words) }), 'write a list')),
    end: v.exactOptional(words),
  }),
  version: null,
  tightKeys: new Set<string>(),
  style: plainStyle,
} satisfies YamlFormat;

const head = `# ${'The desk and its people. '.repeat(2_500)}\npeople:\n`;

function longFile(source: string) {
  const parsed = drain(parseFile(source, format));
  assert.ok(isLong(parsed));
  return parsed;
}

/** What stands where the list of people is said to stand. */
function listIn(source: string, parsed: Parameters<typeof readFile>[0]): string {
  const { value, locate } = readFile(parsed, format);
  assert.ok(value?.people);
  const range = locate(value.people);
  assert.ok(range);
  const whole = locate(value);
  assert.equal(whole?.end, source.includes('end:') ? source.length : range.end);
  return source.slice(range.start, range.end);
}

describe('a list that ends in an empty item', () => {
  const people = '- id: a\n  - id: b\n';

  it('ends right behind its dash, however it was parsed', () => {
    for (const [tail, end] of [
      ['  -\n', '  -'],
      ['  -\n  -\n', '  -\n  -'],
      ['  # somebody\n  -\n', '  # somebody\n  -'],
      ['  - # somebody\n\n', '  - '],
    ])
      for (const rest of ['', 'end: x']) {
        const source = `${head}  ${people}${tail}${rest}`;
        assert.equal(listIn(source, longFile(source)), people + end);
        assert.equal(listIn(source, parseYaml(source)), people + end);
      }
  });
});

describe('a new item of a long file', () => {
  const inserted = (items: readonly string[], index: number): string => {
    const source = head + items.join('');
    const op = {
      type: 'insert-items',
      path: ['people'],
      at: [{ index, items: [dict([['id', leaf('x')]])] }],
    } as const;
    const result = applyOps(longFile(source), [op], format, longFile);
    assert.deepEqual(result, applyOps(parseYaml(source), [op], format));
    return result.ok ? result.text.slice(head.length) : assert.fail(result.message);
  };
  const person = (id: string): string => `  - id: ${id}\n`;
  const told = (id: string, sign: string): string =>
    `  - id: ${id}\n    text: ${sign}\n      It rained.\n        #1\n\n`;

  it('is set apart as others are, and not as the empty lines of a text seem to say', () => {
    for (const sign of ['|+', '>+', '|2+', '|+2 # so'])
      for (const spaced of [false, true]) {
        const gap = spaced ? '\n' : '';
        const items = [
          told('a', sign),
          ...['b', 'c', 'd', 'e', 'f'].map(person),
          `${person('g')}${gap}`,
          ...['h', 'i'].map(person),
        ];
        const text = inserted(items, 3);
        assert.equal(text, items.toSpliced(3, 0, `${gap}${person('x')}`).join(''));
      }
  });

  it('is so wherever else an item or its texts have empty lines', () => {
    const few = ['b', 'c', 'd', 'e', 'f', 'g'].map(person);
    for (const first of [
      `  - id: a\n\n    text: x\n`,
      told('a', '|+  # so'),
      `${told('a', '|+')}  # next\n`,
      told('a', '|+').replace('It rained.', 'It rained.\n\n      It poured.'),
    ]) {
      const items = [person('z'), first, ...few];
      assert.equal(inserted(items, 5), items.toSpliced(5, 0, person('x')).join(''));
      const spaced = [...items, `${person('h')}\n`, person('i')];
      assert.equal(inserted(spaced, 5), spaced.toSpliced(5, 0, `\n${person('x')}`).join(''));
    }
  });

  it('is set apart where a text keeps no lines, though it seems to say so', () => {
    for (const first of [
      '  - id: a\n    text: |\n      so |+\n      It rained.\n\n',
      '  - id: a\n    text: so |+ it goes\n\n',
    ]) {
      const items = [person('z'), first, ...['b', 'c', 'd', 'e', 'f'].map(person)];
      assert.equal(inserted(items, 5), items.toSpliced(5, 0, `\n${person('x')}`).join(''));
    }
  });
});
