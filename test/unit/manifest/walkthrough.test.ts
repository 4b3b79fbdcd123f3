import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { contributes, manifest } from './manifest.ts';
import { stringsGivenTo } from './sources.ts';

const [walkthrough, ...others] = contributes.walkthroughs;
const { steps } = walkthrough;

/** The links that stand alone on their line: VS Code makes buttons of them. */
const buttonsOf = (description: string) =>
  [...description.matchAll(/^\[([^\]]+)\]\(command:(?:toSide:)?([\w.]+)\)$/gm)].map(([, label, command]) => ({
    label,
    command,
  }));

describe('the walkthrough', () => {
  it('is one, of a few steps that each have an id of their own', () => {
    assert.deepEqual(others, []);
    assert.ok(steps.length >= 5 && steps.length <= 7, String(steps.length));
    assert.equal(new Set(steps.map(({ id }) => id)).size, steps.length);
  });

  for (const { id, title, description, media, completionEvents } of steps)
    describe(`at “${title}”`, () => {
      it('has buttons that say what they run', () => {
        const buttons = buttonsOf(description);
        assert.ok(buttons.length > 0, id);
        for (const { label, command } of buttons) {
          if (command === 'workbench.action.files.openFile') continue;
          const declared = contributes.commands.find((one) => one.command === command);
          assert.equal(label, declared?.title, command);
        }
        assert.equal(
          (description.match(/\(command:/g) ?? []).length,
          buttons.length,
          'each on a line of its own',
        );
        assert.doesNotMatch(description, /https?:/, 'nothing that needs the network');
      });

      it('is done by what it is about', () => {
        assert.ok(completionEvents.length > 0);
        const ofButtons = buttonsOf(description).map(({ command }) => `onCommand:${command}`);
        const byContext = completionEvents.filter((event) => event.startsWith('onContext:'));
        assert.ok(byContext.length > 0 || ofButtons.every((event) => completionEvents.includes(event)));
        const keys = stringsGivenTo('setContext').map((key) => `copydesk.${key}`);
        const commands = contributes.commands.map(({ command }) => command);
        for (const event of completionEvents) {
          const [kind, name] = event.split(':');
          if (kind === 'onContext') assert.ok(keys.includes(name), event);
          else assert.ok(kind === 'onCommand' && commands.includes(name), event);
        }
      });

      it('has a picture in the colours of the theme, which is packed and told in words', () => {
        assert.match(media.svg, /^media\/walkthrough\/[\w-]+\.svg$/);
        assert.ok(readFileSync('.vscodeignore', 'utf8').split('\n').includes('!media/**'));
        assert.ok(existsSync(media.svg), media.svg);
        assert.ok(media.altText.length > 20);
        const picture = readFileSync(media.svg, 'utf8');
        assert.doesNotMatch(
          picture.replace('http://www.w3.org/2000/svg', ''),
          /https?:|<script|<image|<style|href/,
        );
        assert.doesNotMatch(picture, /(?:fill|stroke)="#|rgb\(/, 'a colour that no theme has chosen');
        for (const [, color] of picture.matchAll(/--vscode-copydesk-(\w+)/g))
          assert.ok(
            contributes.colors.some((one) => one.id === `copydesk.${color}`),
            color,
          );
      });
    });

  it('leads to keys that work where it is read beside the text: VS Code shows the last of each command', () => {
    for (const { description } of steps)
      for (const { command } of buttonsOf(description)) {
        const last = contributes.keybindings.findLast((binding) => binding.command === command);
        if (last) assert.doesNotMatch(last.when, /focusedView|(?<!!)copydesk\.checking/, command);
      }
  });

  it('sets the reading face by the command that can be taken back', () => {
    const face = steps.filter(({ completionEvents }) =>
      completionEvents.includes('onCommand:copydesk.useReadingFace'),
    );
    assert.deepEqual(
      face.flatMap(({ description }) => buttonsOf(description).map(({ command }) => command)),
      ['copydesk.useReadingFace'],
    );
  });

  it('is where the welcome of the Claims view leads', () => {
    const id = `${manifest.publisher}.${manifest.name}#${walkthrough.id}`;
    const link = `(command:workbench.action.openWalkthrough?${encodeURIComponent(JSON.stringify(id))})`;
    const without = contributes.viewsWelcome.filter(
      ({ view, when }) => view === 'copydesk.claims' && when.startsWith('!copydesk.articleActive'),
    );
    assert.ok(without.length > 0);
    for (const { contents } of without) assert.ok(contents.includes(link), contents);
  });
});
