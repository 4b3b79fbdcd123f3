import assert from 'node:assert/strict';
import { peopleOf } from './reading.ts';

/** Paragraphs stand between “|”; each person as "name, role: mentions", a pronoun or a description in brackets. */
function peopleIn(paragraphs: string): string[] {
  const text = paragraphs.replaceAll('|', '\n\n');
  return peopleOf(text).map(({ name, role, unnamed, mentions }) => {
    const words = mentions.map(({ start, end, form }) =>
      form === 'name' ? text.slice(start, end) : `(${text.slice(start, end)})`,
    );
    return `${unnamed ? '? ' : ''}${name}${role === null ? '' : `, ${role}`}: ${words.join(' ')}`;
  });
}

const check = (rules: readonly (readonly [string, string, ...string[]])[]) => {
  for (const [rule, text, ...people] of rules) it(rule, () => assert.deepEqual(peopleIn(text), people));
};

describe('one person under several names', () => {
  check([
    ['by the surname', 'Jane Roe spoke. Roe left.', 'Jane Roe: Jane Roe Roe'],
    ['by the given name', 'Jane Roe spoke. Jane said no more.', 'Jane Roe: Jane Roe Jane'],
    [
      'by the name without its initial',
      'Dr. Jane A. Roe spoke. Jane Roe left.',
      'Jane A. Roe: Jane A. Roe Jane Roe',
    ],
    [
      'by a short form',
      'William Clinton spoke. Bill Clinton spoke.',
      'William Clinton: William Clinton Bill Clinton',
    ],
    ['by a rank', 'Lt. Col. Jane Roe spoke. Col. Roe left.', 'Jane Roe, Lt. Col.: Jane Roe Roe'],
    [
      'by a surname with its particle and without',
      'Ludwig van Beethoven wrote it. Van Beethoven died. Beethoven was deaf.',
      'Ludwig van Beethoven: Ludwig van Beethoven Van Beethoven Beethoven',
    ],
    ['by a family name that comes first', 'Mao Zedong spoke. Mao left.', 'Mao Zedong: Mao Zedong Mao'],
    [
      'by both halves of a surname',
      'Jane Roe-Hall spoke. Ms. Roe-Hall stayed.',
      'Jane Roe-Hall: Jane Roe-Hall Roe-Hall',
    ],
    [
      'in a line of capitals',
      'JANE ROE SPEAKS TO THE TOWN|Jane Roe spoke on Monday.',
      'JANE ROE: JANE ROE Jane Roe',
    ],
    [
      'of two of one surname, the one of that title',
      'Jane Roe met Peter Roe. Mr. Roe spoke. Mrs. Roe spoke.',
      'Jane Roe: Jane Roe Roe',
      'Peter Roe: Peter Roe Roe',
    ],
    [
      'of two of one surname, the one who was named last',
      'Jane Roe met Peter Roe. Roe spoke.',
      'Jane Roe: Jane Roe',
      'Peter Roe: Peter Roe Roe',
    ],
    [
      'but not another’s',
      'Jane Roe’s lawyer, Peter Hall, spoke. Roe’s husband, Tom Roe, wept.',
      'Jane Roe: Jane Roe Roe',
      'Peter Hall: Peter Hall',
      'Tom Roe, Roe’s husband: Tom Roe',
    ],
    ['and no firm’s', 'Roe Holdings said it would sue. Jane Roe spoke.', 'Jane Roe: Jane Roe'],
    [
      'by a name turned round',
      'Zhang Wei spoke on Monday. Wei Zhang left.',
      'Zhang Wei: Zhang Wei Wei Zhang',
    ],
    ['by two given names', 'Ana Maria Roe spoke. Ana Maria left.', 'Ana Maria Roe: Ana Maria Roe Ana Maria'],
    [
      'of a family, whom the text does not call by the given name',
      'Jane Roe met Peter Roe on Monday. Peter wept. Roe left.',
      'Jane Roe: Jane Roe Roe',
      'Peter Roe: Peter Roe Peter',
    ],
    ['by an initial', 'J. Roe spoke. Jane Roe left.', 'Jane Roe: J. Roe Jane Roe'],
    ['but not by another initial', 'J. Roe spoke. K. Roe came.', 'J. Roe: J. Roe', 'K. Roe: K. Roe'],
    [
      'but not by another given name',
      'Peter Hall spoke. Paul Hall left.',
      'Peter Hall: Peter Hall',
      'Paul Hall: Paul Hall',
    ],
    [
      'by a short form of the right name',
      'Robert Roe and Bobby Hall spoke. Bob Roe left.',
      'Robert Roe: Robert Roe Bob Roe',
      'Bobby Hall: Bobby Hall',
    ],
  ]);
});

describe('the role of a person', () => {
  check([
    [
      'stands before the name with capitals',
      'Former Treasury Secretary Jane Roe spoke.',
      'Jane Roe, Former Treasury Secretary: Jane Roe',
    ],
    [
      'stands before the name without them',
      'She met chief executive Jane Roe.',
      'Jane Roe, chief executive: Jane Roe',
    ],
    ['stands behind the name', 'Jane Roe, the director, left.', 'Jane Roe, the director: Jane Roe'],
    [
      'goes on behind “of” and “and”',
      'Jane Roe, director of the museum and a writer, spoke.',
      'Jane Roe, director of the museum and a writer: Jane Roe',
    ],
    ['is no form of address', 'Dr. Jane Roe spoke.', 'Jane Roe: Jane Roe'],
    ['is no clause', 'Jane Roe, who runs the bank, spoke.', 'Jane Roe: Jane Roe'],
    ['is no body', 'Jane Roe of the bank spoke.', 'Jane Roe: Jane Roe'],
    ['is no year of birth', 'Jane Roe (born 1951) spoke.', 'Jane Roe: Jane Roe'],
    [
      'may be an office that others are named by',
      'Pope John Paul II spoke.',
      'John Paul II, Pope: John Paul II',
    ],
    ['may hold an “of”', 'Secretary of State Jane Roe spoke.', 'Jane Roe, Secretary of State: Jane Roe'],
    [
      'may be two that “and” joins',
      'Founder and chief executive Jane Roe spoke.',
      'Jane Roe, Founder and chief executive: Jane Roe',
    ],
    ['begins behind “then”', 'Then acting mayor Jane Roe spoke.', 'Jane Roe, acting mayor: Jane Roe'],
    ['may say whose it is', 'His lawyer, Jane Roe, spoke.', 'Jane Roe, His lawyer: Jane Roe'],
    [
      'stands behind an age',
      'Jane Roe, 43, a teacher from Ohio, spoke.',
      'Jane Roe, a teacher from Ohio: Jane Roe',
    ],
    [
      'ends before a clause',
      'Jane Roe, a teacher from Ohio who has two sons, spoke.',
      'Jane Roe, a teacher from Ohio: Jane Roe',
    ],
    ['may be kin', 'Jane Roe, mother of two, spoke.', 'Jane Roe, mother of two: Jane Roe'],
    [
      'may hold an age or a hyphen',
      'Prize-winning author Jane Roe met 25-year-old singer Peter Hall.',
      'Jane Roe, Prize-winning author: Jane Roe',
      'Peter Hall, 25-year-old singer: Peter Hall',
    ],
    ['is nothing without a noun for it', 'Jane Roe, late for work, spoke.', 'Jane Roe: Jane Roe'],
    [
      'is nothing that begins with a preposition',
      'Jane Roe, in a red car, spoke to the director.',
      'Jane Roe: Jane Roe',
    ],
    ['is no other one’s', 'Jane Roe, the lawyer’s car behind her, spoke.', 'Jane Roe: Jane Roe (her)'],
  ]);
});

describe('descriptions and pronouns', () => {
  check([
    [
      'mean whom they fit',
      'Jane Roe, a Boston lawyer, spoke. The lawyer left.',
      'Jane Roe, a Boston lawyer: Jane Roe (The lawyer)',
    ],
    [
      'mean nobody where they fit two',
      'Jane Roe, a lawyer, spoke. Peter Hall, a lawyer, spoke. The lawyer left.',
      'Jane Roe, a lawyer: Jane Roe',
      'Peter Hall, a lawyer: Peter Hall',
    ],
    [
      'mean the one in office',
      'President Ronald Reagan spoke. The president left.',
      'Ronald Reagan, President: Ronald Reagan (The president)',
    ],
    [
      'follow whom they can',
      'Peter Hall spoke to Jane Roe. She left and he stayed.',
      'Peter Hall: Peter Hall (he)',
      'Jane Roe: Jane Roe (She)',
    ],
    [
      'do not mean somebody of the other sex',
      'Jane Roe spoke. She left. He came.',
      'Jane Roe: Jane Roe (She)',
    ],
    [
      'mean nobody where a word of them does not fit',
      'Jane Roe, director of the bank, spoke. The museum director stayed.',
      'Jane Roe, director of the bank: Jane Roe',
    ],
    [
      'mean whom a word of them fits',
      'Jane Roe, director of the bank, spoke. The bank director left.',
      'Jane Roe, director of the bank: Jane Roe (The bank director)',
    ],
    [
      'mean nobody of two in one office',
      'Mayor Peter Hall and Mayor Tom Reed spoke. The mayor left.',
      'Peter Hall, Mayor: Peter Hall',
      'Tom Reed, Mayor: Tom Reed',
    ],
    [
      'mean nobody new where one is known',
      'Jane Roe, a lawyer, said no. A lawyer left.',
      'Jane Roe, a lawyer: Jane Roe',
    ],
    [
      'reach over two paragraphs without anybody',
      'Jane Roe spoke.|The train was late.|The bus was full.|She left.',
      'Jane Roe: Jane Roe (She)',
    ],
    [
      'reach no further',
      'Jane Roe spoke.|The train was late.|The bus was full.|The car was red.|She left.',
      'Jane Roe: Jane Roe',
    ],
    [
      'mean nobody inside a quotation',
      '“The lawyer is late,” Jane Roe, a lawyer, said.',
      'Jane Roe, a lawyer: Jane Roe',
    ],
    [
      'of two, mean the one who was said to speak',
      'Peter Hall said it was late. Tom Reed came. “We know,” he said.',
      'Peter Hall: Peter Hall (he)',
      'Tom Reed: Tom Reed',
    ],
    [
      'mean nobody while a name may follow',
      'In his speech, Peter Hall thanked the town.',
      'Peter Hall: Peter Hall',
    ],
  ]);
});

describe('a source without a name', () => {
  check([
    [
      'is one person as long as the words fit',
      'A senior official said no. The official said it was late.',
      '? A senior official: A senior official The official',
    ],
    [
      'is another where the text says so',
      'A senior official said no. Another official said yes.',
      '? A senior official: A senior official',
      '? Another official: Another official',
    ],
    [
      'has pronouns',
      'A spokeswoman said no. “It is late,” she said.',
      '? A spokeswoman: A spokeswoman (she)',
    ],
    ['speaks: who is only mentioned is none', 'The town has a spokeswoman. It is late.'],
    [
      'is told from others by its words',
      'A senior official said no. A junior official said yes. The senior official left.',
      '? A senior official: A senior official The senior official',
      '? A junior official: A junior official',
    ],
    [
      'may be what something is according to',
      'According to an official, it is late. The official left.',
      '? an official: an official The official',
    ],
    [
      'may ask not to be named',
      'An official, who asked not to be named, said no.',
      '? An official: An official',
    ],
    ['is nobody whom a name follows', 'An official of the bank, Jane Roe, said no.', 'Jane Roe: Jane Roe'],
    ['is no body that is called so', 'The player association said no.'],
    ['is not who only owns something', 'The spokesman’s car was red.'],
    ['is nobody set off behind a name', 'Jane Roe, a lawyer, said no.', 'Jane Roe, a lawyer: Jane Roe'],
    ['may be set off behind a place', 'In Washington, a lawyer said no.', '? a lawyer: a lawyer'],
  ]);
});
