import assert from 'node:assert/strict';
import { picture, withPicture } from '../../../scripts/rooms/picture.ts';

const imports = new Map([
  ['src/core/model.ts', []],
  ['src/core/article/read.ts', ['src/core/model.ts']],
  ['src/core/mentions/people/names.ts', ['src/core/article/read.ts', 'src/core/model.ts', 'vscode']],
  ['src/features/outline.ts', ['src/core/mentions/people/names.ts', 'src/core/article/read.ts']],
  ['src/features/hover/card.ts', ['src/features/hover/numbers.ts']],
  ['test/unit/a.test.ts', ['src/features/outline.ts']],
]);

describe('the picture of the rooms', () => {
  it('has an arrow for what a room imports, but not where other arrows lead there', () => {
    assert.deepEqual(
      picture(imports)
        .split('\n')
        .filter((line) => line.includes('-->'))
        .map((line) => line.trim()),
      ['the-article --> the-base', 'the-mentions --> the-article', 'the-features --> the-mentions'],
    );
  });

  it('shows the rooms that have files, and those of core together', () => {
    const [, core = ''] = /subgraph core\n([^]*?)\n {2}end/.exec(picture(imports)) ?? [];
    assert.deepEqual(
      core.split('\n').map((line) => /"(.*)"/.exec(line)?.[1]),
      ['core/*.ts', 'core/article/', 'core/mentions/'],
    );
    assert.match(picture(imports), /"features\/"/);
    assert.doesNotMatch(picture(imports), /services|test/);
  });

  it('is put in its place on a page, and again there with the same effect', () => {
    const page =
      'Before.\n\n<!-- The rooms, as `npm run picture` draws them from the imports. -->\nold\n' +
      '<!-- End of the rooms. -->\n\nAfter.\n';
    const drawn = withPicture(page, 'new') ?? '';
    assert.match(drawn, /^Before\.\n[^]*\n\nnew\n\n[^]*\nAfter\.\n$/);
    assert.doesNotMatch(drawn, /old/);
    assert.equal(withPicture(drawn, 'new'), drawn);
    assert.equal(withPicture('No place here.\n', 'new'), undefined);
  });
});
