import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

describe('the private file of an article', () => {
  it('is read and written by those that keep it, and by nothing that leaves the desk', () => {
    const importers = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.ts') && !file.startsWith('core/sidecar/private/'))
      .filter((file) => /sidecar\/private\/|\/privateFiles\.ts'/.test(readFileSync(`src/${file}`, 'utf8')));
    assert.deepEqual(importers.sort(), [
      'core/review/decide/decision.ts',
      'extension.ts',
      'features/closing/register.ts',
      'features/closing/signOff.ts',
      'features/problems.ts',
      'services/desk.ts',
      'services/engine.ts',
      'services/oldTexts.ts',
      'services/privateFiles.ts',
    ]);
  });
});
