import assert from 'node:assert/strict';
import type { Person } from '../../../../src/core/mentions/mentions.ts';
import type { Fact } from '../../../../src/core/lookup/facts.ts';
import { fileLookedUp, type LookedUp } from '../../../../src/core/review/decide/lookedUp.ts';
import { checkedWith, refusalOf, sidecarAfter, written } from './desk.ts';

const text = 'Mayor Ana Ruiz opened the bridge.';
const mayor: Person = {
  id: 'ana-ruiz', name: 'Ana Ruiz', unnamed: false, role: 'Mayor', mentions: [{ start: 6, end: 14, form: 'name' }],
}; // prettier-ignore
const facts: Fact[] = [
  { is: 'bio', words: 'Engineer and mayor.', from: 'wikipedia' },
  { is: 'born', date: '1960-05-04' },
  { is: 'office', title: 'Mayor of Bell', begin: '2019', end: null },
  { is: 'link', title: 'Ana Ruiz, Wikipedia', url: 'https://en.wikipedia.org/wiki/Ana_Ruiz' },
  { is: 'item', id: 'Q77' },
];
const lookedUp: LookedUp = {
  facts,
  sources: [{ id: 'wikidata-q77-5', title: 'Ana Ruiz (Q77), Wikidata, revision 5', licence: 'CC0 1.0' }],
  image: 'media/ana-ruiz.jpg',
  on: '2026-11-27',
};
const person = (sidecar: string, of: Person = mayor) =>
  checkedWith(text, sidecar, { people: [of] }).review.people[0];

describe('what was looked up', () => {
  it('goes on file with its sources and the day of the bio, under the name that the article gives', () => {
    const after = sidecarAfter('', fileLookedUp(person(''), lookedUp));
    assert.deepEqual(after.people, [
      {
        id: 'ana-ruiz', name: 'Ana Ruiz', role: 'Mayor', roles: [{ title: 'Mayor of Bell', from: '2019' }],
        bio: 'Engineer and mayor.', asOf: '2026-11-27', born: '1960-05-04', image: 'media/ana-ruiz.jpg', wikidata: 'Q77',
        links: [{ title: 'Ana Ruiz, Wikipedia', url: 'https://en.wikipedia.org/wiki/Ana_Ruiz' }], sources: ['wikidata-q77-5'],
      },
    ]); // prettier-ignore
    assert.deepEqual(after.sources, lookedUp.sources);
  });

  it('leaves all that is on file beside it, and what a colleague adds meanwhile', () => {
    const onFile = [
      'version: 1', 'people:', '  # by hand', '  - id: ana', '    name: Ana Ruiz', '    role: mayor',
      '    roles: [{ title: Clerk, to: 2018 }]', '    links: [{ url: "https://a.example" }]', '    checked: [Ruiz]', '',
    ].join('\n'); // prettier-ignore
    const meanwhile = onFile.replace('checked: [Ruiz]', 'sources: [by-hand]');
    const decision = fileLookedUp(person(onFile), { ...lookedUp, image: null });
    const after = sidecarAfter(meanwhile, decision);
    const [entry] = after.people;
    assert.equal(entry.role, 'mayor');
    assert.deepEqual(
      entry.roles?.map(({ title }) => title),
      ['Clerk', 'Mayor of Bell'],
    );
    assert.deepEqual(
      entry.links?.map(({ url }) => url),
      ['https://a.example', 'https://en.wikipedia.org/wiki/Ana_Ruiz'],
    );
    assert.deepEqual(entry.sources, ['by-hand', 'wikidata-q77-5']);
    assert.equal(entry.image, undefined);
    assert.match(written(meanwhile, decision), /# by hand\n/);
  });

  it('changes nothing where it is filed a second time', () => {
    const once = written('', fileLookedUp(person(''), lookedUp));
    assert.equal(written(once, fileLookedUp(person(once), lookedUp)), once);
  });

  it('is refused for somebody without a name', () => {
    const aide = { ...mayor, name: 'a senior aide', unnamed: true, role: null };
    assert.match(refusalOf(fileLookedUp(person('', aide), lookedUp)), /no name to look up/);
  });
});
