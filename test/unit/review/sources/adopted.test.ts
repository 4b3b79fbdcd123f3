import assert from 'node:assert/strict';
import { adoptedSource } from '../../../../src/core/review/sources/given.ts';

describe('A source of another file of the folder', () => {
  const scan = { id: 'ft', title: 'ft900.pdf', url: './scans/ft900.pdf' };

  it('is the one on file where it is the same file, however its path is written', () => {
    for (const url of [
      'scans/ft900.pdf',
      './scans/ft900.pdf',
      'notes/../scans/ft900.pdf',
      'scans\\ft900.pdf',
    ])
      assert.deepEqual(adoptedSource(scan, [{ id: 'own', url }]), { id: 'own', filed: null, locator: null });
  });

  it('is another where its file stands elsewhere', () => {
    assert.deepEqual(adoptedSource(scan, [{ id: 'ft', url: '../scans/ft900.pdf' }]).filed, {
      ...scan,
      id: 'ft-2',
    });
  });
});
