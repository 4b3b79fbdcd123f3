import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import type { ListedPerson } from '../../../src/core/people/lists/listPerson.ts';
import { ListedNames } from '../../../src/services/listedNames.ts';

const uri = (path: string): Uri =>
  ({ path, with: (change: { path: string }) => uri(change.path), toString: () => path }) as Uri;
const article = uri('/desk/news/story.txt');

const ana: ListedPerson = {
  list: { id: 'city', title: 'City', licence: null, isNonCommercial: false, isSensitive: false, date: '', source: null },
  person: {
    id: 'ana', name: 'Ana Ruiz', aliases: [], born: null, died: null, offices: [], countries: [], summary: null,
    wikidata: null, links: [],
  },
}; // prettier-ignore

/** A list that has Ana Ruiz, and says for which names it was asked. */
function cityList(isBroken = false) {
  const asked: string[] = [];
  let changed: () => void = () => undefined;
  const names = new ListedNames({
    candidates: (_, name) => {
      asked.push(name);
      return Promise.resolve(name === 'Ana Ruiz' ? [ana] : []);
    },
    readable: () => Promise.resolve(isBroken ? null : new Set(['city'])),
    onDidChange: (listener) => {
      changed = () => {
        listener();
      };
      return { dispose: () => undefined };
    },
  });
  return { names, asked, change: () => changed() };
}

describe('what lists say of the names of an article', () => {
  it('is nothing before it was asked, and is asked once a name', async () => {
    const { names, asked } = cityList();
    const first = names.of(article);
    assert.deepEqual(first.listed('Ana Ruiz'), []);
    assert.deepEqual(first.listed('Ana Ruiz'), []);
    assert.equal(await first.askMissing(), true);
    const second = names.of(article);
    assert.deepEqual(second.listed('Ana Ruiz'), [ana]);
    assert.deepEqual(second.listed('Tom Okafor'), []);
    assert.equal(await second.askMissing(), false);
    assert.deepEqual(names.of(uri('/desk/news/other.txt')).listed('Ana Ruiz'), [ana]);
    assert.deepEqual(asked, ['Ana Ruiz', 'Tom Okafor']);
  });

  it('is asked again where other lists may hold, in another folder or after a change', async () => {
    const { names, asked, change } = cityList();
    const ask = async (where: Uri) => {
      const of = names.of(where);
      of.listed('Ana Ruiz');
      await of.askMissing();
    };
    await ask(article);
    await ask(uri('/desk/sport/story.txt'));
    change();
    assert.deepEqual(names.of(article).listed('Ana Ruiz'), []);
    await ask(article);
    assert.equal(asked.length, 3);
  });

  it('tells which lists hold once they were asked for every name, and never where one cannot be read', async () => {
    const { names, asked } = cityList();
    const first = names.of(article);
    first.listed('Tom Okafor');
    assert.equal(first.lists(), undefined);
    assert.equal(await first.askMissing(), true, 'what could not be told can be now');
    const second = names.of(article);
    second.listed('Tom Okafor');
    assert.deepEqual([...(second.lists() ?? [])], ['city']);
    assert.equal(await second.askMissing(), false);
    second.listed('Bo Lang');
    assert.equal(second.lists(), undefined);
    assert.deepEqual(asked, ['Tom Okafor']);

    const broken = cityList(true).names;
    const before = broken.of(article);
    assert.equal(before.lists(), undefined);
    await before.askMissing();
    const after = broken.of(article);
    assert.equal(after.lists(), undefined);
    assert.equal(await after.askMissing(), false, 'asking again would tell no more');
  });

  it('keeps no answer of lists that changed while they were asked', async () => {
    const { names, change } = cityList();
    const of = names.of(article);
    of.listed('Ana Ruiz');
    const asking = of.askMissing();
    change();
    assert.equal(await asking, false);
    assert.deepEqual(names.of(article).listed('Ana Ruiz'), []);
  });
});
