import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clean, refused } from './peopleList.ts';

const base = [
  'people:',
  '  - id: ann',
  '    name: Ann',
  '    about: Editor',
  'mine:',
  '  k: 1',
  '  l: 2',
  '  m: 3',
  '',
].join('\n');

/** Both sides change lines that touch, so that what they say is merged. */
const anne = (text: string): string => text.replace(/name: Ann\b/, 'name: Anne');
const owner = (text: string): string => text.replace('about: Editor', 'about: Owner');

const merged = (was: string, ours: string, theirs: string): string => clean(was, anne(ours), owner(theirs));

describe('a comment of the base', () => {
  const ask = (who: string, text = base) => text.replace('k: 1', `k: 1 # ask ${who}`);

  it('goes where theirs took it out and ours left it alone, and where ours did', () => {
    const bracketed = base.replace('l: 2', 'l: [\n    2 ]');
    const places = [
      [base, base.replace('k: 1', 'k: 1 # ask')],
      [base, base.replace('  k: 1', '  # ask\n  k: 1')],
      [base, base.replace('mine:', 'mine: \t # ask')],
      [base, base.replace('k: 1', 'k: 1\n    # ask')],
      [base, `${base}# ask\n`],
      [base, `${base}# ask`],
      [base, `# ask\n${base}`],
      [base, base.replace('  - id', '  # ask\n  - id')],
      [bracketed, bracketed.replace('[', '[ # ask')],
      [bracketed, bracketed.replace(' ]', ' # ask\n    ]')],
      [bracketed, bracketed.replace('    2', '    # ask\n    2')],
    ].flatMap((texts) => [texts, texts.map((text) => text.replaceAll('\n', '\r\n'))]);
    for (const [bare, full] of places) {
      const gone = anne(owner(bare)).replaceAll(/\s+/g, ' ');
      for (const text of [merged(full, full, bare), merged(full, bare, full)]) {
        assert.equal(text.replaceAll(/\s+/g, ' '), gone);
        assert.equal(
          text.split('\n').some((line, nth, all) => nth < all.length - 1 && /^\s*$/.test(line)),
          false,
        );
      }
      assert.equal(merged(full, full, full), anne(owner(full)));
    }
  });

  it('is there as the one who changed it wrote it, once', () => {
    assert.equal(merged(ask('Ann'), ask('Ann'), ask('Bob')), anne(owner(ask('Bob'))));
    assert.equal(merged(ask('Ann'), ask('Bob'), ask('Ann')), anne(owner(ask('Bob'))));
    assert.equal(merged(ask('Ann'), ask('Bob'), ask('Bob')), anne(owner(ask('Bob'))));
  });

  it('is there as each wrote it where both changed it', () => {
    assert.equal(
      merged(ask('Ann'), ask('Bob'), ask('Cid')),
      anne(owner(ask('Bob'))).replace('  k: 1', '  # ask Cid\n  k: 1'),
    );
  });

  it('is there still where each took out one of two that are the same', () => {
    const twice = ask('Ann', base.replace('  k: 1', '  # ask Ann\n  k: 1'));
    assert.equal(merged(twice, ask('Ann'), ask('Ann')), anne(owner(ask('Ann'))));
  });

  it('is moved where theirs moved it, though ours wrote the same at another entry', () => {
    const call = (key: string, text = base) => text.replace(`${key}:`, `${key}: # call back\n   `);
    assert.equal(
      merged(call('k'), call('m', call('k')), call('l')).replaceAll(/\s+/g, ' '),
      anne(owner(base))
        .replace('l: 2', 'l: 2 # call back')
        .replace('m: 3', 'm: # call back 3')
        .replaceAll(/\s+/g, ' '),
    );
  });

  it('stays where it is not certain what it is about', () => {
    const head = `# head\n---\n${base}`;
    assert.equal(merged(head, head, base), anne(owner(head)));
  });

  it('is a reason to refuse where what is merged would say something else without it', () => {
    const was = `${base}told: |+\n  It rained.\n`;
    const said = `${was}# so far\n\n`;
    assert.match(
      refused(said, anne(said), owner(was)),
      /^The side called "ours" cannot be merged: line 11, column 1:/,
    );
  });
});

describe('comments of both sides', () => {
  const keys = ['k', 'l', 'm'];
  const words = ['ask', 'call'];
  const names = keys.flatMap((key) => words.map((word) => `${key} ${word}`));
  /** Comments above and beside keys, the same at a key in one place alone. */
  const written = (has: ReadonlySet<string>): string =>
    keys.reduce((text, key, nth) => {
      const [above, beside] = words.map((word) => (has.has(`${key} ${word}`) ? `# ${word}` : ''));
      return text.replace(
        `  ${key}: ${nth + 1}`,
        `${above ? `  ${above}\n` : ''}  ${key}: ${nth + 1}${beside ? ` ${beside}` : ''}`,
      );
    }, base);
  const some = fc.subarray(names).map((has) => new Set(has));

  it('are those that both have, that one added, and none that one took out, whatever they are', () => {
    fc.assert(
      fc.property(some, some, some, (was, ours, theirs) => {
        const expected = new Set(
          names.filter((name) =>
            was.has(name) ? ours.has(name) && theirs.has(name) : ours.has(name) || theirs.has(name),
          ),
        );
        assert.equal(merged(written(was), written(ours), written(theirs)), anne(owner(written(expected))));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('many comments', () => {
  const lines = (count: number, indent = '') =>
    Array.from({ length: count }, (_, nth) => `${indent}# line ${nth}\n`).join('');

  it('at one entry keep their order', () => {
    const above = base.replace('  l: 2', `${lines(300, '  ')}  l: 2`);
    assert.equal(merged(base, base, above), anne(owner(above)));
    const below = base.replace('  l: 2\n', `  l: 2\n${lines(300, '    ')}`);
    assert.equal(merged(base, base, below), anne(owner(below)));
    assert.equal(merged(base, base, base + lines(300)), anne(owner(base + lines(300))));
    assert.equal(
      merged(lines(300) + base, lines(300) + base, lines(301) + base),
      anne(owner(lines(301) + base)),
    );
  });

  it('between brackets stand each at its own entry', () => {
    const was = base.replace('l: 2', `l: [${Array.from({ length: 30 }, (_, nth) => `n${nth}`).join(', ')}]`);
    const theirs = was.replaceAll(/n(\d+)(,| ?\])/g, 'n$1$2 # about $1\n      ').replace(/\] #/, '] #');
    const text = merged(was, was, theirs);
    for (let nth = 0; nth < 29; nth++) assert.match(text, new RegExp(`n${nth}, # about ${nth}\n`));
  });
});
