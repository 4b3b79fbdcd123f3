import assert from 'node:assert/strict';
import { replay } from '../../../scripts/mutants/replay.ts';
import type { Outcome } from '../../../scripts/mutants/replay.ts';

const folder = 'test/mutants/example';

async function outcomeOf(text: string, becomes: string, test = 'inRange.test.ts'): Promise<Outcome> {
  const change = { file: `${folder}/inRange.ts`, text, becomes, tests: [`${folder}/${test}`] };
  const [outcome] = await replay([change], { root: process.cwd(), wordList: 'unused' });
  return outcome;
}

describe('a planted change', () => {
  it('passes where its tests notice it', async () => {
    assert.equal(await outcomeOf('>= 0', '> 0'), undefined);
  });

  it('fails where they do not', async () => {
    assert.match((await outcomeOf('< 10', '<= 10')) ?? '', /^goes unnoticed by .*inRange\.test\.ts$/);
  });

  it('fails where its text is gone, or stands there more than once', async () => {
    assert.match((await outcomeOf('< 11', '< 10')) ?? '', /stands there 0 times/);
    assert.match((await outcomeOf('(value: number)', '()')) ?? '', /stands there 2 times/);
  });

  it('fails where its file is gone', async () => {
    const change = {
      file: `${folder}/gone.ts`,
      text: 'x',
      becomes: 'y',
      tests: [`${folder}/inRange.test.ts`],
    };
    const [outcome] = await replay([change], { root: process.cwd(), wordList: 'unused' });
    assert.match(outcome ?? '', /not there any more$/);
  });

  it('fails where its tests fail without it', async () => {
    assert.match((await outcomeOf('>= 0', '> 0', 'failing.test.ts')) ?? '', /^its tests fail without it/);
  });

  it('fails where its tests do not use the file', async () => {
    const change = {
      file: 'src/core/steps.ts',
      text: 'drain',
      becomes: 'strain',
      tests: [`${folder}/inRange.test.ts`],
    };
    const text = 'export function drain';
    const [outcome] = await replay([{ ...change, text }], { root: process.cwd(), wordList: 'unused' });
    assert.match(outcome ?? '', /do not use that file$/);
  });
});
