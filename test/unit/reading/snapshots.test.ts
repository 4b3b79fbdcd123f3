import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readArticle } from '../../../src/core/article/read.ts';
import { drain } from '../../../src/core/steps.ts';
import { newReader } from '../people/reading.ts';
import { snapshotOf, withFaultsOf, withoutFaults } from './snapshot.ts';

const snapshots = 'test/fixtures/reading';
const texts = ['samples', 'test/fixtures/news'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => !file.endsWith('.yaml') && file !== 'README.md')
    .map((file) => ({ file: `${folder}/${file}`, snapshot: `${snapshots}/${file}.snap.txt` })),
);
/** Rewrites the snapshots instead of comparing with them. */
const rewrites = process.env.COPYDESK_SNAPSHOTS === 'write';
const howToRewrite =
  'If what is read now is right, rewrite the snapshots with COPYDESK_SNAPSHOTS=write npm run unit -- reading, read the difference ' +
  'in git, and say what is wrong in it in lines that begin with “! ”.';

describe('the reader’s whole output', () => {
  for (const { file, snapshot } of texts) {
    it(`is what was reviewed for ${file}`, () => {
      const article = drain(readArticle(readFileSync(file, 'utf8')));
      const now = snapshotOf(article, drain(newReader().read(article)));
      const reviewed = existsSync(snapshot) ? readFileSync(snapshot, 'utf8') : '';
      if (rewrites) writeFileSync(snapshot, withFaultsOf(reviewed, now));
      else assert.equal(now, withoutFaults(reviewed), `${snapshot} differs. ${howToRewrite}`);
    });
  }

  it('has no snapshot of a text that is gone', () => {
    const known = new Set(texts.map(({ snapshot }) => snapshot));
    assert.deepEqual(
      readdirSync(snapshots).filter((file) => !known.has(`${snapshots}/${file}`)),
      [],
    );
  });

  it('keeps what was noted as wrong when it is rewritten', () => {
    const noted = 'a\n! wrong\nb\n! wrong too\n! twice\nc';
    assert.equal(withFaultsOf(noted, 'x\nb\na\nc'), 'x\nb\n! wrong too\n! twice\na\n! wrong\nc');
    assert.equal(withoutFaults(noted), 'a\nb\nc');
  });
});
