import assert from 'node:assert/strict';
import { Program } from './harness.ts';

describe('Opening an article', () => {
  let program: Program;
  before(async () => {
    program = await Program.start();
  });
  after(() => program.stop());

  it('makes a News Article of a plain text file that has a sidecar', async () => {
    await program.withDesk({ workspace: 'samples', file: 'moon-landing.txt' }, async (desk) => {
      await desk.untilLanguageMode('News Article');
      await desk.screenshot('opening-sample');
    });
  });

  it('leaves a plain text file that is no news alone', async () => {
    const files = { 'todo.txt': 'milk\nbread\ncall the plumber\n' };
    await program.withDesk({ files, file: 'todo.txt' }, async (desk) => {
      await desk.untilLanguageMode('Plain Text');
      await desk.goTo(2);
      await desk.screenshot('opening-no-news');
      assert.equal(await desk.languageMode(), 'Plain Text');
    });
  });
});
