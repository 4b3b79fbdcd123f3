import assert from 'node:assert/strict';
import { formsOf, namesIn, personNamed } from './reading.ts';

describe('people: what is no name', () => {
  it('leaves firms, products, peoples and holidays alone', () => {
    const text =
      'Amazon and Owens-Illinois said on the day after Easter that sales had fallen. Britain and the Inuit of the north ' +
      'disagreed.\n\nStanford University’s centre and Keller’s Club said no. Tolvex SRL said it would sue. ' +
      'The game “Dragons Defenders” sold well.';
    assert.deepEqual(namesIn(text), []);
  });

  it('leaves places alone that look like a title with a name', () => {
    const text =
      'Floods hit Sri Lanka and St. Louis. Sri Lanka’s government said help was on its way, and St. Louis said the same.';
    assert.deepEqual(namesIn(text), []);
  });

  it('tells a firm by what the text calls it', () => {
    const text =
      'Veltronic, a Dutch maker of chips, said it would expand.\n\nThe carmaker Ostrova denied it. Veltronic said more ' +
      'would follow.';
    assert.deepEqual(namesIn(text), []);
  });
});

describe('people: where a name begins', () => {
  it('leaves bodies and offices before it out', () => {
    const text =
      'The Assistant Administrator for the Northern Harbour Bureau Andrew Hollis spoke on Sunday.\n\n' +
      'The Minister of Planning and International Cooperation Nadia Shraim was there, and so was the Head of LEDA ' +
      'Karim Fawzi.\n\nHarbour Prison Warden Freddy Oduya said nothing.';
    assert.deepEqual(namesIn(text), ['Andrew Hollis', 'Nadia Shraim', 'Karim Fawzi', 'Freddy Oduya']);
  });

  it('takes two capitals for initials', () => {
    const text =
      'The book is by MS Gowda. Chief minister YS Mohan Reddy praised it, and JD Carver said it was dull.';
    assert.deepEqual(namesIn(text), ['MS Gowda', 'YS Mohan Reddy', 'JD Carver']);
  });

  it('keeps given names in brackets inside the name', () => {
    const text =
      'Bob (Robert James) Tanner, watched by his father, painted the boat. Tanner had built it himself.';
    assert.deepEqual(namesIn(text), ['Bob (Robert James) Tanner']);
  });
});

describe('people: headlines, tables and score cards', () => {
  it('finds people in a line of capitals by what the story calls them', () => {
    const text =
      'PRESIDENT BARLOW MEETS ROUSSEL AFTER DEFEAT\n\n' +
      'Mark Barlow said on Friday that he had met Arnaud Roussel. “We talked,” Roussel said. Barlow agreed.';
    assert.deepEqual(formsOf(text, personNamed(text, 'Mark Barlow'), 'name'), [
      'BARLOW',
      'Mark Barlow',
      'Barlow',
    ]);
    assert.deepEqual(formsOf(text, personNamed(text, 'Arnaud Roussel'), 'name'), [
      'ROUSSEL',
      'Arnaud Roussel',
      'Roussel',
    ]);
  });

  it('finds names in tables of results', () => {
    const text =
      'Results of second round matches on Friday:\n\n' +
      '1 - Tomas Lindner (Austria) beat Arnaud Roussel (France) 6-3 6-4 7-6\n\n' +
      '1. Jane Doddard (Britain) 12.31 seconds\n\n2. Marie-Claire Okoye (Nigeria) 12.40';
    assert.deepEqual(namesIn(text), [
      'Tomas Lindner',
      'Arnaud Roussel',
      'Jane Doddard',
      'Marie-Claire Okoye',
    ]);
  });

  it('finds who took a picture', () => {
    assert.deepEqual(
      namesIn('The harbour at dawn, before the boats went out to sea. (Ellen M. Carver / The Harbour Times)'),
      ['Ellen M. Carver'],
    );
  });

  it('finds who caught and who bowled', () => {
    const text = 'A. Stewart c Malik b Qureshi 44';
    assert.deepEqual(namesIn(text), ['A. Stewart', 'Malik', 'Qureshi']);
  });
});

describe('people: families', () => {
  it('gives the surname alone to the one who is not called by a given name', () => {
    const text =
      'Hugo Paratin carved the mast. Paratin and his 22-year-old son, Luca Paratin, own the yard.\n\n' +
      '“It is work,” said Luca. For Paratin it is more than that.';
    const father = personNamed(text, 'Hugo Paratin');
    const son = personNamed(text, 'Luca Paratin');
    assert.deepEqual(formsOf(text, father, 'name'), ['Hugo Paratin', 'Paratin', 'Paratin']);
    assert.deepEqual(formsOf(text, son, 'name'), ['Luca Paratin', 'Luca']);
    assert.equal(son.role, null);
  });
});

describe('people: surnames alone', () => {
  it('takes two that "and" joins for people when both look like it', () => {
    const text =
      'Spinarelli and Polderson slowly approached the bridge. Spinarelli and Polderson told police that they had seen a man.';
    assert.deepEqual(namesIn(text), ['Spinarelli', 'Polderson']);
  });

  it('knows who is always printed without a given name', () => {
    assert.deepEqual(namesIn('The talks between Yeltsin and Kohl went on, and Pinochet was not there.'), [
      'Yeltsin',
      'Kohl',
      'Pinochet',
    ]);
  });

  it('takes a name for one where everything around it speaks for it', () => {
    const text =
      'Okembe’s wife wept. Okembe told reporters that the death of Okembe’s brother had changed him.\n\n' +
      'Later Okembe never said a word, and critics accused Okembe of hiding.';
    assert.deepEqual(namesIn(text), ['Okembe']);
    assert.equal(personNamed(text, 'Okembe').mentions.filter(({ form }) => form === 'name').length, 5);
  });
});
