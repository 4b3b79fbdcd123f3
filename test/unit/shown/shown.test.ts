import assert from 'node:assert/strict';
import fc from 'fast-check';
import { escapeSteering, forWorkbench, linesForWorkbench, onOneLine } from '../../../src/core/shown.ts';
import { hostileText } from './hostile.ts';

/** What VS Code makes a link of in notifications and prompts, from the sources of VS Code 1.100 and 1.139. */
const linkInMessage = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;
/** What it makes an icon of in labels. */
const iconInLabel = /\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/;
/** What steers a terminal, turns the order of letters round, or is half of a pair. */
const steers = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/u;

/** As somebody reads it: what has no width is not seen. */
const seen = (words: string): string => words.replaceAll('\u2060', '');

describe('Words in messages and labels', () => {
  it('are never a link that runs a command', () => {
    const name = '[Restore backup](command:workbench.action.terminal.new).txt';
    assert.match(name, linkInMessage);
    assert.doesNotMatch(forWorkbench(`${name} has errors.`), linkInMessage);
    assert.equal(seen(forWorkbench(name)), name);
  });

  it('are never a link or an icon, and on one line, whatever they are', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const shown = forWorkbench(words);
        assert.doesNotMatch(shown, linkInMessage);
        assert.doesNotMatch(shown, iconInLabel);
        assert.doesNotMatch(shown, steers);
      }),
    );
  });

  it('read as they did where nothing steers in them', () => {
    const calm = hostileText.filter(
      (words) => !/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\u2060]/u.test(words),
    );
    fc.assert(fc.property(calm, (words) => assert.equal(seen(forWorkbench(words)), words)));
  });

  it('keep their lines where lines are shown', () => {
    assert.equal(linesForWorkbench('a\nb\r\nc\td'), 'a\nb\nc d');
    fc.assert(
      fc.property(hostileText, (words) => {
        for (const line of linesForWorkbench(words).split('\n')) assert.equal(line, forWorkbench(line));
      }),
    );
  });
});

describe('Words in a terminal', () => {
  it('stay on their line and steer nothing', () => {
    assert.equal(onOneLine('New \u001b[31mFerry\u0007\r\nLine \u202eeno'), 'New [31mFerry Line eno');
    fc.assert(fc.property(hostileText, (words) => assert.doesNotMatch(onOneLine(words), steers)));
  });

  it('mean the same in JSON, and steer nothing there', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        const json = escapeSteering(JSON.stringify({ words }));
        assert.doesNotMatch(json, steers);
        assert.deepEqual(JSON.parse(json), { words });
      }),
    );
  });
});
