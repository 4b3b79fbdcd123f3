import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Manifest {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly {
      readonly command: string;
      readonly key: string;
      readonly when: string;
    }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const readme = readFileSync('README.md', 'utf8');
/** The cells of the table rows whose first cell passes. */
const rows = readme
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** A key of the Claims view or of checking, where a command has one for the text besides. */
const isElsewhere = /focusedView|copydesk\.checking/;

describe('the README', () => {
  const { commands, keybindings, configuration } = manifest.contributes;

  for (const { command, title } of commands) {
    it(`lists the command ${title}, with its key`, () => {
      const row = rows.find(([, first]) => first === title);
      assert.ok(row, `README.md, “Commands and keys”, lacks a row for “${title}”.`);
      const ofCommand = keybindings.filter((binding) => binding.command === command);
      const key = (ofCommand.find(({ when }) => !isElsewhere.test(when)) ?? ofCommand.at(0))?.key;
      const [, listed, other] =
        /^(.*?)(?:,(?: or (\S+))? in the claims view)?$/.exec(row[2].toLowerCase()) ?? [];
      assert.equal(listed, key ?? '', `the key of “${title}”`);
      const inView = keybindings.filter(
        ({ command: one, when }) => one === command && when.includes('focusedView'),
      );
      if (other) assert.equal(other, inView.at(0)?.key, `the key of “${title}” in the view`);
    });
  }

  it('lists no command that is not there', () => {
    const start = readme.indexOf('## Commands and keys');
    const section = readme.slice(start, readme.indexOf('\n## ', start + 1));
    const titles = commands.map(({ title }) => title);
    for (const [, name] of section.matchAll(/^\| ([A-Z][^|]*?) +\|/gm)) {
      assert.ok(titles.includes(name), `${name} is not a command`);
    }
  });

  it('lists the settings, and no others', () => {
    const listed = rows.flatMap(([, first]) => /^`(copydesk(?:\.\w+)+)`$/.exec(first)?.[1] ?? []);
    assert.deepEqual(listed.sort(), Object.keys(configuration.properties).sort());
  });
});

for (const page of ['README.md', 'CONTRIBUTING.md']) {
  describe(page, () => {
    it('names scripts that are there', () => {
      for (const [, script] of readFileSync(page, 'utf8').matchAll(/\bnpm (?:run )?([a-z][a-z:]*)\b/g)) {
        if (script !== 'ci') assert.ok(script in manifest.scripts, `npm ${script}`);
      }
    });
  });
}

describe('the changelog', () => {
  it('has an entry for this version', () => {
    assert.ok(readFileSync('CHANGELOG.md', 'utf8').includes(`\n## ${manifest.version}\n`));
  });
});
