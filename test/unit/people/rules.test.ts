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
  ]);
});
