import assert from 'node:assert/strict';
import { placeNow } from '../../../src/webviews/rowPlaces.ts';

describe('what is wrong in a row of the form', () => {
  const told = { roles: ['k0', 'k3'], links: [] };

  it('is said of the row that was told, by its key', () => {
    assert.equal(placeNow('roles.1.from', told), 'roles.k3.from');
    assert.equal(placeNow('roles.0.title', told), 'roles.k0.title');
  });

  it('stays as it is where it is no row, or of none that was told', () => {
    for (const at of ['born', 'roles', 'roles.2.to', 'links.0.url']) assert.equal(placeNow(at, told), at);
  });
});
