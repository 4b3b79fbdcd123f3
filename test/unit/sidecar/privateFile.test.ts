import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textSha256 } from '../../../src/core/hash.ts';
import { keepText, mostKept } from '../../../src/core/sidecar/private/edits.ts';
import { mergePrivate } from '../../../src/core/sidecar/private/merge.ts';
import { readPrivate, textKept } from '../../../src/core/sidecar/private/read.ts';

const at = '2026-11-23T12:00:00Z';
const signed = (text: string, by = 'ann') => ({
  textSha256: textSha256(text),
  by,
  role: 'research',
  at,
  text,
});
const keeping = (source: string, text: string, by?: string): string => {
  const result = keepText(signed(text, by))(source);
  assert.ok(result.ok, result.ok ? '' : result.message);
  return result.text;
};
const story = 'Ferry Resumes\n\nThe ferry left at nine.\n';

describe('the private file of an article', () => {
  it('keeps what was signed off so that it can be read, with who has signed it', () => {
    const source = keeping('', story);
    assert.equal(
      source,
      `version: 1
texts:
  - textSha256: "${textSha256(story)}"
    by: ann
    role: research
    at: ${at}
    text: |
      Ferry Resumes

      The ferry left at nine.
`,
    );
    assert.deepEqual(readPrivate(source).issues, []);
    assert.equal(textKept(readPrivate(source), textSha256(story)), story);
    assert.equal(textKept(readPrivate(source), textSha256('Another.')), undefined);
  });

  it('gives back any text, letter by letter', () => {
    const odd = fc.array(
      fc.constantFrom(' ', '\t', '\n', 'a', '#', ':', '-', '"', '“', '\u2028', '\u0085', '|', '😀'),
    );
    fc.assert(
      fc.property(
        fc.array(
          odd.map((letters) => letters.join('')),
          { minLength: 1, maxLength: 3 },
        ),
        (texts) => {
          const source = texts.reduce((before, text) => keeping(before, text), '# Ours.\n');
          assert.ok(source.startsWith('# Ours.\n'));
          for (const text of texts) assert.equal(textKept(readPrivate(source), textSha256(text)), text);
        },
      ),
    );
  });

  it('keeps a text once, whoever signs it, and leaves alone what else stands there', () => {
    const noted = '# For the desk alone.\r\na-cost1: { contact: the clerk } # by phone\r\n';
    const source = keeping(noted, story);
    assert.ok(source.endsWith(noted), source);
    assert.equal(keeping(source, story, 'bob'), source);
    assert.equal(readPrivate(keeping(source, `${story}More.\n`)).texts.length, 2);
  });

  it('does not give out a text that was changed by hand, and mends it when it is signed again', () => {
    const source = keeping('', story);
    const touched = source.replace('at nine', 'at ten');
    assert.equal(textKept(readPrivate(touched), textSha256(story)), undefined);
    assert.equal(keeping(touched, story), source);
  });

  it('lets the oldest go where it would hold more than a million characters, and takes nothing longer', () => {
    const long = (letter: string) => `${letter.repeat(mostKept / 2 - 1)}\n`;
    const source = ['a', 'b', 'c'].reduce((before, letter) => keeping(before, long(letter)), '');
    const { texts } = readPrivate(source);
    assert.deepEqual(
      texts.map(({ text }) => text.charAt(0)),
      ['b', 'c'],
    );
    const tooLong = keepText(signed('x'.repeat(mostKept + 1)))(source);
    assert.ok(!tooLong.ok);
    assert.match(tooLong.message, /longer than 1 million characters/);
  });

  it('is not written while it is broken, or of a newer version', () => {
    for (const source of ['texts: [a', 'version: 2\n', 'texts: none\n']) {
      const result = keepText(signed(story))(source);
      assert.ok(!result.ok, source);
      assert.match(result.message, /private file/);
    }
  });

  it('of two windows has the texts of both, each once', () => {
    const base = keeping('', story);
    const ours = keeping(keeping(base, 'Ours.\n'), 'Both.\n');
    const theirs = keeping(keeping(base, 'Theirs.\n'), 'Both.\n', 'bob');
    const merged = mergePrivate(base, ours, theirs);
    assert.ok('text' in merged);
    assert.deepEqual(
      readPrivate(merged.text)
        .texts.map(({ text }) => text)
        .sort(),
      ['Both.\n', story, 'Ours.\n', 'Theirs.\n'],
    );
  });
});
