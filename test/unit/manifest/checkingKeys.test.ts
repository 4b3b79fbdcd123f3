import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkingKeys } from '../../../src/core/wording/checkingKeys.ts';
import { contributes } from './manifest.ts';
import { parseWhen } from './when.ts';

/** Where the keys of checking work: in the text of the article that is being checked, with the focus there. */
const checking = { editorTextFocus: true, editorReadonly: true, 'copydesk.checking': true };
const bindings = contributes.keybindings.filter(
  ({ key, when }) => when.includes('copydesk.checking') && !/^(?:ctrl|cmd|alt)\+/.test(key),
);
const listed = checkingKeys.flatMap(([, keys]) => keys);

/** As the manifest names a key that is told as on the keyboard. */
const inManifest = (key: string): string => (key === '?' ? 'shift+/' : key.toLowerCase());
/** What `takeSource` and the like do in the mode. */
const commandOf = (command: string): string => command.replace(/^copydesk\.|Here$/g, '');

describe('the keys of checking', () => {
  it('are told as they are, and each that does something is told', () => {
    const told = listed.flatMap(({ command, keys }) =>
      keys.map((key) => [inManifest(key), command].join(' ')),
    );
    const bound = bindings
      .filter(({ command }) => command.startsWith('copydesk.') && !command.endsWith('.ignoreKey'))
      .map(({ key, command }) => [key, commandOf(command)].join(' '));
    assert.deepEqual(told.toSorted(), bound.toSorted());
  });

  it('work in the text alone: not where somebody types, in a peek, or without the mode', () => {
    for (const { key, when } of bindings) {
      const clause = parseWhen(when);
      const here = key === 'escape' ? [{}, { editorHoverVisible: true }] : [{}];
      assert.ok(
        here.some((more) => clause.holds({ ...checking, ...more })),
        key,
      );
      for (const [name, value] of Object.entries({
        editorTextFocus: false,
        editorReadonly: false,
        'copydesk.checking': false,
        isInEmbeddedEditor: true,
        commentEditorFocused: true,
      }))
        assert.ok(!clause.holds({ ...checking, [name]: value }), `${key} with ${name} ${String(value)}`);
    }
  });

  it('are all that types: VS Code would offer to make the article writable', () => {
    const typing = Array.from('abcdefghijklmnopqrstuvwxyz0123456789').flatMap((key) => [key, `shift+${key}`]);
    const others = [
      'space',
      'enter',
      'tab',
      'backspace',
      'delete',
      '-',
      '=',
      ';',
      "'",
      ',',
      '.',
      '/',
      '\\',
      '`',
    ];
    for (const key of [...typing, ...others])
      assert.equal(bindings.filter((binding) => binding.key === key).length, 1, key);
  });

  it('begin with one that locks the article in VS Code itself, before this extension may be awake', () => {
    const here = { editorTextFocus: true, editorReadonly: false, editorLangId: 'news-article' };
    const begins = (context: Record<string, boolean | string>) =>
      contributes.keybindings.filter(
        ({ key, when }) => key === 'ctrl+alt+j' && parseWhen(when).holds(context),
      );
    assert.deepEqual(
      begins(here).map(({ command, args }) => [command, args?.commands]),
      [
        [
          'runCommands',
          [
            'workbench.action.files.setActiveEditorReadonlyInSession',
            { command: 'copydesk.startChecking', args: { isLocked: true } },
          ],
        ],
      ],
    );
    const ofReadOnly = begins({ ...here, editorReadonly: true }).map(({ command }) => command);
    assert.deepEqual(ofReadOnly, ['copydesk.startChecking'], 'what is read-only needs no lock of ours');
  });

  it('close the card with Escape, and stop with the next', () => {
    const pressed = (context: Record<string, boolean>) =>
      bindings
        .filter(({ key, when }) => key === 'escape' && parseWhen(when).holds({ ...checking, ...context }))
        .map(({ command }) => command);
    assert.deepEqual(pressed({ editorHoverVisible: true }), ['editor.action.hideHover']);
    assert.deepEqual(pressed({}), ['copydesk.stopChecking']);
    assert.deepEqual(pressed({ findWidgetVisible: true }), [], 'VS Code closes its own box');
  });

  it('stand in the table of the README, with the same words', () => {
    const readme = readFileSync('README.md', 'utf8');
    const start = readme.indexOf('### Checking by keys');
    const rows = readme
      .slice(start, readme.indexOf('\n### ', start + 1))
      .split('\n')
      .filter((line) => /^\| (?!key |-)/.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    assert.deepEqual(
      rows.map(([, keys, does]) => `${keys}: ${does}`),
      listed.map(({ keys, does }) => `${keys.join(', ')}: ${does}`),
    );
  });
});
