import assert from 'node:assert/strict';
import { Program } from '../ui/harness.ts';

describe('The package, installed in a clean VS Code', () => {
  let program: Program;
  before(async () => {
    program = await Program.start({ vsix: 'copydesk.vsix' });
  });
  after(() => program.stop());

  it('shows a card for a name in an article', async () => {
    await program.withDesk({ workspace: 'samples', file: 'moon-landing.txt' }, async (desk) => {
      await desk.untilLanguageMode('News Article');
      const card = await desk.hover('Aldrin', /Edwin E\. Aldrin/, 'Edwin E. Aldrin');
      await desk.screenshot('package-hover');
      assert.match(card, /mention/i);
    });
  });
});
