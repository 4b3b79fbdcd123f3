import assert from 'node:assert/strict';
import { formsOf, namesIn, newReader, peopleOf, personNamed } from './reading.ts';

describe('people: names', () => {
  it('joins a full name, the surname, titles and possessives into one person', () => {
    const text =
      'Finance Minister Harriet Lowell said the budget would pass.\n\n' +
      'Ms. Lowell has led the ministry since March. Lowell’s deputy resigned on Friday.';
    const person = personNamed(text, 'Harriet Lowell');
    assert.deepEqual(formsOf(text, person, 'name'), ['Harriet Lowell', 'Lowell', 'Lowell']);
    assert.equal(person.id, 'harriet-lowell');
    assert.equal(person.role, 'Finance Minister');
  });

  it('joins short forms and initials of one name', () => {
    const text =
      'Sen. Robert J. Hale spoke first. Robert Hale has served for ten years. “We will vote,” Bob Hale said.';
    const person = personNamed(text, 'Robert J. Hale');
    assert.equal(person.mentions.filter(({ form }) => form === 'name').length, 3);
  });

  it('keeps two people with one surname apart, by title', () => {
    const text =
      'Martin Keller and Susan Keller were married in 1990, a court heard.\n\n' +
      'Mr. Keller said he was sorry. Mrs. Keller said nothing.';
    assert.deepEqual(formsOf(text, personNamed(text, 'Martin Keller'), 'name'), ['Martin Keller', 'Keller']);
    assert.deepEqual(formsOf(text, personNamed(text, 'Susan Keller'), 'name'), ['Susan Keller', 'Keller']);
  });

  it('does not take places, firms, laws and storms named after people for people', () => {
    const text =
      'Hurricane Bertha closed the Lincoln Memorial Hospital on Tuesday. Johnson Controls Inc. and the Carter ' +
      'Foundation sent aid under the Stafford Act, the Jackson County government said.';
    assert.deepEqual(namesIn(text), []);
  });

  it('finds names from many countries', () => {
    const text =
      'The jury heard Nguyễn Văn Minh, Oluwaseun Adebayo, Siobhán O’Leary, Jean-Luc de la Roche and Ahmed al-Masri. ' +
      '“We agree,” said Tan Mei-ling. Adebayo said the same.';
    for (const name of [
      'Oluwaseun Adebayo',
      'Siobhán O’Leary',
      'Jean-Luc de la Roche',
      'Ahmed al-Masri',
      'Tan Mei-ling',
    ]) {
      assert.ok(namesIn(text).includes(name), `${name} among ${namesIn(text).join(', ')}`);
    }
  });

  it('reads titles in front of a name and not as part of it', () => {
    const text =
      'Secretary of State Maria Delgado met German Chancellor Jürgen Vogt and former Gov. Tom Reed.';
    assert.deepEqual(namesIn(text), ['Maria Delgado', 'Jürgen Vogt', 'Tom Reed']);
  });
});

describe('people: roles', () => {
  it('gives each of two named together the role that is theirs', () => {
    const text =
      'The talks were led by Trade Commissioner Paul Easton and Rita Moss, a senior adviser to the mayor, officials said.';
    assert.equal(personNamed(text, 'Paul Easton').role, 'Trade Commissioner');
    assert.equal(personNamed(text, 'Rita Moss').role, 'a senior adviser to the mayor');
  });

  it('reads a role behind the name, and one that belongs to another', () => {
    const text =
      '“It is late,” said J. Edward Pryce, director of the Harbor Institute.\n\n' +
      'Pryce met Lowell’s predecessor, Kenji Mori, in May.';
    assert.equal(personNamed(text, 'J. Edward Pryce').role, 'director of the Harbor Institute');
    assert.equal(personNamed(text, 'Kenji Mori').role, 'Lowell’s predecessor');
  });
});

describe('people: unnamed sources, descriptions, pronouns', () => {
  const text =
    '“We are ready to leave,” said a senior Treasury official who asked not to be named.\n\n' +
    'He said the offer was weak.\n\n' +
    'House Majority Leader Anna Price (D-Ohio) was in the room. “No deal,” Price said.\n\n' +
    'The senior official said talks would go on, and the House Democratic leader agreed.';

  it('joins an unnamed source with later descriptions of it', () => {
    const source = peopleOf(text).find(({ unnamed }) => unnamed);
    assert.equal(source?.name, 'a senior Treasury official');
    assert.equal(source.id, 'senior-treasury-official');
    assert.deepEqual(formsOf(text, source), ['a senior Treasury official', 'He', 'The senior official']);
  });

  it('resolves a description by the words of the role, and marks it as weaker', () => {
    const person = personNamed(text, 'Anna Price');
    assert.deepEqual(formsOf(text, person, 'description'), ['the House Democratic leader']);
  });

  it('leaves a pronoun alone that may mean either of two', () => {
    const two = 'Martin Keller met Peter Braun on Monday. Later he went home.';
    assert.ok(peopleOf(two).every(({ mentions }) => mentions.every(({ form }) => form === 'name')));
  });
});

describe('people: stability', () => {
  const paragraphs = [
    'Mayor Helen Ortiz said the bridge would open on Monday.',
    'Engineer Daniel Fox disagreed. “It is not safe,” Fox said.',
    'Ortiz told reporters that she had read the report.',
  ];

  it('keeps ids and people of other paragraphs when one is edited', () => {
    const reader = newReader();
    const before = peopleOf(paragraphs.join('\n\n'), reader);
    const edited = [
      paragraphs[0],
      'Engineer Laura Finch agreed. “It is safe,” Finch said.',
      paragraphs[2],
    ].join('\n\n');
    const after = peopleOf(edited, reader);
    assert.deepEqual(
      before.map(({ id }) => id),
      ['helen-ortiz', 'daniel-fox'],
    );
    assert.deepEqual(
      after.map(({ id }) => id),
      ['helen-ortiz', 'laura-finch'],
    );
    assert.deepEqual(after, peopleOf(edited), 'what is remembered makes no difference');
  });
});
