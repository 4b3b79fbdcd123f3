import assert from 'node:assert/strict';
import type { Person } from '../../../../src/core/mentions/mentions.ts';
import { askAboutRole, checkName, chooseListed } from '../../../../src/core/review/decide/person.ts';
import { formsOf } from '../../../../src/core/review/checkedForms.ts';
import { readSidecar } from '../../../../src/core/sidecar/read.ts';
import { roleQuestion } from '../../../../src/core/wording/roles.ts';
import { ann, checkedWith, nobody, refusalOf, sidecarAfter, written } from './desk.ts';

const text =
  'Mayor Ana\nRuiz-Bell opened the bridge. Ruiz-Bell thanked the crew. She was glad. Ruiz-Bell left.';
const mention = (words: string, from: number, form: 'name' | 'pronoun' = 'name') => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, form };
};
const mayor: Person = {
  id: 'ana-ruiz-bell',
  name: 'Ana Ruiz-Bell',
  unnamed: false,
  role: 'Mayor',
  mentions: [
    mention('Ana\nRuiz-Bell', 0),
    mention('Ruiz-Bell', 20),
    mention('She', 0, 'pronoun'),
    mention('Ruiz-Bell', 70),
  ],
};
const nothingOnFile = { sidecar: [], registry: [] };
const onFile =
  'version: 1\npeople:\n  - { id: ana, name: Ana Ruiz-Bell, checked: [A. Ruiz-Bell, Ruiz-Bell], checkedBy: bo }\n';

describe('ticking a name', () => {
  it('ticks every printed form once, beside those that were checked before, and makes the name checked', () => {
    const { review, ...checked } = checkedWith(text, onFile, { people: [mayor] });
    const decision = checkName({ ...checked, review }, review.people[0], ann);
    const sidecar = sidecarAfter(onFile, decision);
    const ticked = { form: 'Ana Ruiz-Bell', by: ann.by, at: ann.at };
    assert.deepEqual(sidecar.people[0].checked, ['A. Ruiz-Bell', 'Ruiz-Bell', ticked]);
  });

  it('takes no form from somebody else on file', () => {
    const other = 'version: 1\npeople:\n  - { id: bo, name: Bo Lang, checked: [Lang] }\n';
    const { review, ...checked } = checkedWith(text, other, { people: [mayor] });
    const found = review.people.find(({ id }) => id === mayor.id) ?? review.people[0];
    const { people } = sidecarAfter(other, checkName({ ...checked, review }, found, ann));
    assert.deepEqual(
      people.map((person) => [person.id, formsOf(person)]),
      [
        ['bo', ['Lang']],
        ['ana-ruiz-bell', ['Ana Ruiz-Bell', 'Ruiz-Bell']],
      ],
    );
  });

  it('says of each form who ticked it, so that nobody stands for what another ticked', () => {
    const { review, ...checked } = checkedWith(text, onFile, { people: [mayor] });
    const [entry] = sidecarAfter(onFile, checkName({ ...checked, review }, review.people[0], nobody)).people;
    assert.deepEqual(entry.checked?.at(-1), { form: 'Ana Ruiz-Bell', at: nobody.at });
    assert.equal(entry.checkedBy, 'bo');
  });

  it('writes each form on a line', () => {
    const { review, ...checked } = checkedWith(text, '', { people: [mayor] });
    assert.equal(
      written('', checkName({ ...checked, review }, review.people[0], ann)),
      [
        'version: 1',
        'people:',
        '  - id: ana-ruiz-bell',
        '    name: Ana Ruiz-Bell',
        '    role: Mayor',
        '    checked:',
        '      - { form: Ana Ruiz-Bell, by: ann@example.org, at: 2026-11-23T10:00:00Z }',
        '      - { form: Ruiz-Bell, by: ann@example.org, at: 2026-11-23T10:00:00Z }',
        '',
      ].join('\n'),
    );
  });

  it('is refused for a source without a name', () => {
    const checked = checkedWith(text, '', { people: [{ ...mayor, unnamed: true }] });
    assert.match(refusalOf(checkName(checked, checked.review.people[0], ann)), /no name to check/);
  });
});

describe('who of the lists is meant', () => {
  it('is kept in the entry, which begins with the name that the article prints, and can be left open again', () => {
    const { review } = checkedWith(text, '', { people: [mayor] });
    const yaml = written('', chooseListed(review.people[0], 'mayors/m-1', nothingOnFile));
    assert.deepEqual(readSidecar(yaml).value.people, [
      { id: 'ana-ruiz-bell', name: 'Ana Ruiz-Bell', role: 'Mayor', listed: 'mayors/m-1' },
    ]);
    const after = checkedWith(text, yaml, { people: [mayor] }).review.people[0];
    assert.deepEqual(sidecarAfter(yaml, chooseListed(after, 'none', nothingOnFile)).people[0].listed, 'none');
    assert.deepEqual(
      sidecarAfter(yaml, chooseListed(after, null, nothingOnFile)).people[0].listed,
      undefined,
    );
  });

  it('is not asked of a source without a name', () => {
    const checked = checkedWith(text, '', { people: [{ ...mayor, unnamed: true }] });
    assert.match(
      refusalOf(chooseListed(checked.review.people[0], 'none', nothingOnFile)),
      /nobody of a list/,
    );
  });
});

describe('a role that is another than the one on file', () => {
  const yaml = 'version: 1\npeople:\n  - { id: ana, name: Ana Ruiz-Bell, role: City Clerk }\n';

  it('is asked about in a note on the name, once', () => {
    const checked = checkedWith(text, yaml, { people: [mayor] });
    const [person] = checked.review.people;
    const question = roleQuestion(person, '2026-05-01');
    assert.equal(
      question,
      'The article calls Ana Ruiz-Bell “Mayor”. On file for May 1, 2026: “City Clerk”. Which is right?',
    );
    const asked = written(yaml, askAboutRole(checked, person, question, ann));
    const [annotation] = readSidecar(asked).value.annotations;
    assert.equal(annotation.kind, 'note');
    assert.equal(annotation.selector.exact, 'Ana\nRuiz-Bell');
    assert.deepEqual(annotation.notes, [{ by: ann.by, at: ann.at, text: question }]);
    const again = checkedWith(text, asked, { people: [mayor] });
    assert.match(refusalOf(askAboutRole(again, again.review.people[0], question, ann)), /asked already/);
  });

  it('is not asked about where it is the same', () => {
    const checked = checkedWith(text, yaml.replace('City Clerk', 'Mayor of the city'), { people: [mayor] });
    const [person] = checked.review.people;
    assert.equal(roleQuestion(person, null), '');
    assert.match(refusalOf(askAboutRole(checked, person, 'x', ann)), /No other role/);
  });
});
