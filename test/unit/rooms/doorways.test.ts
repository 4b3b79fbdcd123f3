import assert from 'node:assert/strict';
import { ESLint, Linter } from 'eslint';
import type { ESLint as Plugins } from 'eslint';

/** What the rules that need no types say of this source, if it stood in that file. */
async function complaints(file: string, source: string): Promise<string[]> {
  const config: unknown = await new ESLint().calculateConfigForFile(file);
  assert.ok(isConfig(config), 'a configuration');
  const named = Object.entries(config.rules).filter(([name]) => name.includes('no-restricted-'));
  const own = { plugins: config.plugins, rules: Object.fromEntries(named) };
  return new Linter().verify(source, own).map(({ message }) => message);
}

function isConfig(
  value: unknown,
): value is { plugins: Record<string, Plugins.Plugin>; rules: Linter.RulesRecord } {
  return typeof value === 'object' && value !== null && 'plugins' in value && 'rules' in value;
}

describe('The lint rules for text of others', () => {
  it('let one file alone show messages, and another alone ask', async () => {
    const showing = ["showWarningMessage('x')", "setStatusBarMessage('x')", "showInformationMessage('x')"];
    const asking = ['showQuickPick([])', 'showInputBox({})', 'createQuickPick()'];
    const uses = (call: string) => `import { window } from 'vscode';\nwindow.${call};\n`;
    for (const call of [...showing, ...asking])
      for (const file of ['src/features/orphans.ts', 'src/services/articles.ts', 'src/extension.ts'])
        assert.match((await complaints(file, uses(call))).join(), /where text of others is text/, call);
    for (const call of showing)
      assert.deepEqual(await complaints('src/services/messages.ts', uses(call)), [], call);
    for (const call of asking)
      assert.deepEqual(await complaints('src/shared/asking.ts', uses(call)), [], call);
    for (const call of asking)
      assert.match((await complaints('src/services/messages.ts', uses(call))).join(), /shared\/asking/, call);
  });

  it('let one file alone make each thing that shows text', async () => {
    const doorways = {
      MarkdownString: 'src/features/hover/hovers.ts',
      TreeItem: 'src/features/claims/items.ts',
      Diagnostic: 'src/features/problems.ts',
      DocumentSymbol: 'src/features/outline.ts',
    };
    for (const [name, doorway] of Object.entries(doorways)) {
      const source = `import { ${name} } from 'vscode';\nnew ${name}('x');\n`;
      assert.deepEqual(await complaints(doorway, source), [], name);
      assert.match((await complaints('src/features/renames.ts', source)).join(), new RegExp(doorway), name);
    }
  });
});
