import assert from 'node:assert/strict';
import { byUse, sourceUses, timesUsed } from '../../../../src/core/review/sources/restingOn.ts';
import { sourcesIn } from '../../../../src/core/sidecar/sourcesIn.ts';
import { restsInWords } from '../../../../src/core/wording/sources.ts';
import { editOf } from '../../../../src/core/review/decide/edit.ts';
import { fileSource, editSource } from '../../../../src/core/review/decide/source.ts';
import { checkedWith, written } from '../decide/desk.ts';

const text = 'The quay is old. The quay was built in 1931.';
const yaml = `version: 1
# ours
sources:
  - { id: unused, title: Atlas }
  - { id: deed, title: Deed }
  # the newer one
  - { id: map, title: Map, url: "https://maps.example/quay" }

annotations:
  - { id: a-1, kind: claim, selector: { exact: The quay is old }, sources: [{ source: map }, { source: map, locator: p. 2 }] }
  - { id: a-2, kind: figure, selector: { exact: "1931" }, sources: [{ source: map }, { source: deed }, { title: Clerk }] }
`;

describe('What rests on a source', () => {
  const uses = sourceUses(checkedWith(text, yaml).review);

  it('is told once for each annotation, however often that names it', () => {
    assert.deepEqual(
      uses.map((use) => [use.source.id, timesUsed(use), restsInWords(use)]),
      [
        ['unused', 0, 'nothing rests on it'],
        ['deed', 1, '1 annotation'],
        ['map', 2, '2 annotations'],
      ],
    );
  });

  it('is also a name that was checked by it, in a form as printed', () => {
    const people =
      'people:\n  - { id: ana, name: Ana Ruiz, checked: [{ form: Ana Ruiz, source: deed }, Ruiz] }\n';
    const { review } = checkedWith(text, yaml.replace('# ours\n', people));
    const deed = sourceUses(review).find(({ source }) => source.id === 'deed');
    assert.deepEqual(
      deed?.names.map(({ form, person }) => [form, person.name]),
      [['Ana Ruiz', 'Ana Ruiz']],
    );
    assert.equal(restsInWords(deed), '1 annotation, 1 name');
  });

  it('puts the most used first, and of equals the one filed last', () => {
    assert.deepEqual(
      byUse(uses).map(({ source }) => source.id),
      ['map', 'deed', 'unused'],
    );
  });
});

describe('The sources of a file', () => {
  it('are read without the rest of it, whatever is wrong there', () => {
    const ids = (source: string) => sourcesIn(source).map(({ id }) => id);
    assert.deepEqual(ids(yaml), ['unused', 'deed', 'map']);
    assert.deepEqual(ids(yaml.replace('annotations:', 'annotations: [{')), ['unused', 'deed', 'map']);
    assert.deepEqual(ids(yaml.replaceAll('\n', '\r\n')), ['unused', 'deed', 'map']);
    assert.deepEqual(ids('version: 1\nsources: [{ id: a }, { id: b }]\n'), ['a', 'b']);
    assert.deepEqual(ids('version: 1\nannotations:\n  - sources:\n      - title: x\n'), []);
    assert.deepEqual(ids('version: 1\n'), []);
  });
});

describe('A source on file', () => {
  it('begins a file, which says of the article what the text gives', () => {
    const checked = checkedWith('Old Quay Closes\n\nThe quay is old.', '');
    const after = written('', fileSource(checked, { id: 'deed', title: 'Deed' }));
    assert.match(after, /^version: 1\n(?:article:\n(?: .*\n)+)?sources:\n {2}- id: deed\n {4}title: Deed\n$/);
  });

  it('is not put over another that got its id meanwhile, and filed once where it is the same', () => {
    const filed = fileSource(checkedWith('The quay is old.', ''), { id: 'map', title: 'Deed' });
    const refused = editOf(filed)(yaml);
    assert.ok(!refused.ok && refused.message.includes('Another source was filed as map meanwhile'));
    const once = written('', filed);
    assert.equal(written(once, filed), once);
  });

  it('changes in what was said and in nothing else', () => {
    const after = written(yaml, editSource('map', { kind: 'primary', url: null }));
    assert.equal(after, yaml.replace(', url: "https://maps.example/quay" }', ', kind: primary }'));
  });
});
