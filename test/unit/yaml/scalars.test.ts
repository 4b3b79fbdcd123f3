import assert from 'node:assert/strict';
import fc from 'fast-check';
import { leaf, dict } from '../../../src/core/yaml/data.ts';
import { dataOf } from '../../../src/core/yaml/readData.ts';
import { parseYaml } from '../../../src/core/yaml/parse.ts';
import { dictLines, renderFlow, type Manner } from '../../../src/core/yaml/render.ts';
import { plainStyle } from './style.ts';

const manner: Manner = { lineBreak: '\n', listIndent: 2, style: plainStyle, copies: false };
const block = (text: string, key = 'a') => dictLines(dict([[key, leaf(text)]]), 0, manner).join('\n');
const inFlow = (text: string, json = false) => renderFlow(leaf(text), 'a', json, plainStyle);

describe('text in YAML', () => {
  it('is plain where nobody takes it for anything else', () => {
    const plain = [
      'word',
      'two words',
      'a:b',
      'a#b',
      'x-y',
      "it's",
      'O’Neill',
      'v1.2.3',
      'a.inf',
      '.info',
      '.nano',
      'nobody',
      'piano',
      'a-1',
      '1-2',
      'x1',
      '1e3-4',
      '1e-x',
      '12 percent',
      'é',
      '💧',
    ];
    for (const text of [...plain, '2026-11-23', '2026-11', '2026-11-23T10:00:00Z', '2026-11-23T10:00+02:00'])
      assert.equal(block(text), `a: ${text}`);
  });

  it('is quoted where a reader of YAML would take it for something else', () => {
    const words = [
      'no',
      'Yes',
      'TRUE',
      'off',
      'on',
      'n',
      'y',
      'null',
      '~',
      '<<',
      '.inf',
      '-.Inf',
      '+.inf',
      '.NaN',
    ];
    const numbers = [
      '1',
      '041',
      '-7',
      '+7',
      '.5',
      '1.10',
      '1_000',
      '1,000',
      '12:30',
      '0x1F',
      '0o17',
      '1e3',
      '2.5E-4',
    ];
    const signs = [
      '- x',
      '? x',
      ': x',
      ', x',
      '[x',
      '{x',
      '#x',
      '&x',
      '*x',
      '!x',
      '|x',
      '>x',
      "'x",
      '"x',
      '%x',
      '@x',
      '`x',
    ];
    const inside = ['a: b', 'a #b', 'a:', 'a ', ' a', '', 'a\tb', '=x', '2026', '2026-11: x', 'x: 2026-11'];
    for (const text of [...words, ...numbers, ...signs, ...inside])
      assert.equal(block(text), `a: ${JSON.stringify(text)}`);
  });

  it('is quoted in brackets where it holds one, or a comma', () => {
    for (const text of ['a, b', 'a[1]', 'a{b', 'a}', 'a]']) {
      assert.equal(block(text), `a: ${text}`);
      assert.equal(inFlow(text), JSON.stringify(text));
    }
    assert.equal(inFlow('word'), 'word');
    assert.equal(inFlow('word', true), '"word"');
    assert.equal(inFlow('two\nlines'), '"two\\nlines"');
  });

  it('is escaped where it cannot be seen', () => {
    assert.equal(block('a\u0085b'), 'a: "a\\u0085b"');
    assert.equal(block('a\u2028b\ufeff'), 'a: "a\\u2028b\\ufeff"');
    assert.equal(block('\ud83d'), 'a: "\\ud83d"');
    assert.equal(block('a\u0007b'), 'a: "a\\u0007b"');
    assert.equal(block('a\u007fb'), 'a: "a\\u007fb"');
    assert.equal(block('a\u2028\nb'), 'a: "a\\u2028\\nb"');
  });

  it('of several lines stands on several lines, where it reads back the same', () => {
    assert.equal(block('one\n\n  two'), 'a: |-\n  one\n\n    two');
    assert.equal(block('one\ntwo\n'), 'a: |\n  one\n  two');
    for (const text of ['\none', 'one\n\n', ' one\ntwo', 'one \ntwo', 'one\r\ntwo', 'a\tb\nc'])
      assert.equal(block(text), `a: ${JSON.stringify(text)}`);
  });

  it('is folded where it is long prose, at the width of the style', () => {
    const words = 'The office said that the figure was revised twice before the vote took place.';
    assert.equal(
      block(words, 'text'),
      'text: >-\n  The office said that the figure was revised twice before\n  the vote took place.',
    );
    assert.equal(block(words), `a: ${words}`);
    assert.equal(block('x'.repeat(60), 'text'), `text: ${'x'.repeat(60)}`);
    assert.equal(block('x'.repeat(61), 'text'), `text: >-\n  ${'x'.repeat(61)}`);
    // Two spaces are kept, so lines do not break there.
    const spaced = `${'word '.repeat(11)}two  spaces end here`;
    assert.equal(
      block(spaced, 'text'),
      `text: >-\n  ${'word '.repeat(11)}\n  two  spaces end here`.replace(' \n', '\n'),
    );
    assert.equal(block(` ${words}`, 'text'), `text: ${JSON.stringify(` ${words}`)}`);
    assert.equal(block(`${words} `, 'text'), `text: ${JSON.stringify(`${words} `)}`);
  });

  it('is on one line in quotes where the style says so, however long', () => {
    assert.equal(block('a\nb', 'exact'), 'exact: "a\\nb"');
    assert.equal(block('word', 'exact'), 'exact: "word"');
    assert.equal(block('x'.repeat(1001)), `a: "${'x'.repeat(1001)}"`);
    assert.equal(block('x'.repeat(1000)), `a: ${'x'.repeat(1000)}`);
  });

  it('reads back as it was, whatever it is', () => {
    const units = fc.array(
      fc.constantFrom(...Array.from(' \n\t\r:#-?,[]{}&*!|>\'"%@`a1.\\é💧\u0085\u2028\ufeff~=')),
      {
        maxLength: 12,
      },
    );
    const key = fc.constantFrom('a', 'text', 'exact', 'no', '- k', '1');
    fc.assert(
      fc.property(units, key, fc.boolean(), fc.nat(90), (parts, name, json, pad) => {
        const text = parts.join('') + (pad > 60 ? ' word'.repeat(pad - 50) : '');
        const data = dict([[name, leaf(text)]]);
        for (const written of [
          dictLines(data, 0, manner).join('\n'),
          renderFlow(data, null, json, plainStyle),
        ]) {
          const read = dataOf(parseYaml(written));
          const value = read?.type === 'dict' ? read.entries.get(name) : undefined;
          assert.equal(value?.type === 'leaf' && value.text, text, written);
        }
      }),
      { numRuns: 500 },
    );
  });
});
