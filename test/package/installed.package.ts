import assert from 'node:assert/strict';
import { Program } from '../ui/harness.ts';

describe('The package, installed in a clean VS Code', () => {
  let program: Program;
  before(async () => {
    program = await Program.start({ vsix: 'copydesk.vsix' });
  });
  after(() => program.stop());

  it('shows a card for a name in an article, and the form of a finding', async () => {
    await program.withDesk({ workspace: 'samples', file: 'moon-landing.txt' }, async (desk) => {
      await desk.untilLanguageMode('News Article');
      const card = await desk.hover('Aldrin', /Edwin E\. Aldrin/, 'Edwin E. Aldrin');
      await desk.screenshot('package-hover');
      assert.match(card, /mention/i);
      await desk.leave();
      await desk.select('1961');
      await desk.press('Control+Alt+w');
      const form = desk.page
        .frameLocator('iframe.webview.ready >> visible=true')
        .frameLocator('iframe#active-frame');
      await form.getByLabel('Source', { exact: true }).waitFor();
      await desk.screenshot('package-form');
    });
  });

  it('has the command line in the terminal, on a runtime of its own', async () => {
    await program.withDesk({ workspace: 'samples', file: 'moon-landing.txt' }, async (desk) => {
      await desk.untilLanguageMode('News Article');
      await desk.runCommand('Terminal: Create New Terminal');
      const terminal = desk.page.locator('.terminal .xterm-helper-textarea').first();
      await desk.until('the terminal', async () => (await terminal.count()) > 0);
      await terminal.focus();
      // Without a path there is no node, and what the command runs it brings.
      await desk.type('copydesk=$(command -v copydesk); export PATH=/nowhere');
      await desk.press('Enter');
      await desk.type('"$copydesk" check . > checked.log 2>&1; echo "status $?" > status.log');
      await desk.press('Enter');
      assert.equal(await desk.untilFile('status.log', /status \d/), 'status 0\n');
      assert.match(desk.read('checked.log') ?? '', /moon-landing\.txt\n[^]*Checked: /);
      await desk.screenshot('package-terminal');
    });
  });
});
