import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ferry, ferrySidecar } from './articles.ts';
import { useDesk } from './desks.ts';

describe('An article in a linked folder', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'copydesk-elsewhere-'));
  const sidecar = join(elsewhere, 'ferry.txt.annotations.yaml');
  after(() => rmSync(elsewhere, { recursive: true, force: true }));
  const desk = useDesk({});

  it('shows what is written into its annotations elsewhere, as it is written', async () => {
    writeFileSync(join(elsewhere, 'ferry.txt'), ferry);
    writeFileSync(sidecar, ferrySidecar);
    symlinkSync(elsewhere, join(desk().folder, 'linked'));
    await desk().open('linked/ferry.txt');
    await desk().untilLanguageMode('News Article');
    await desk().openContainer('Copydesk');
    const spoken = async () => (await desk().rowLabels()).join('\n');
    await desk().untilHolds('the rows', /claim: .*Confirmed/, spoken);
    writeFileSync(sidecar, ferrySidecar.replace('verdict: confirmed', 'verdict: opinion'));
    await desk().untilHolds('the rows', /claim: .*Opinion/, spoken);
    assert.doesNotMatch(await spoken(), /Confirmed/);
    await desk().screenshot('linked-changed');
  });
});
