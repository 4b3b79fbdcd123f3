import assert from 'node:assert/strict';
import { cannotSpeak, namesSomebody } from '../../../src/core/mentions/quotes/whoSpeaks.ts';

const kinds: Readonly<Record<string, readonly string[]>> = {
  'a pronoun': ['he', 'She', 'both', 'some', 'many'],
  'a name': ['Ana Ruiz', 'the Gazette', '@anaruiz', 'Route 9', '“Ruiz”'],
  'a calling': [
    'a teacher',
    'the striker',
    'an economist',
    'a director',
    'a musician',
    'an employee',
    'a consultant',
  ],
  'one of a listed calling': ['a coach', 'the boss', 'a witness', 'her widow'],
  'several of a calling': [
    'ministers',
    'the firemen',
    'two coaches',
    'the bosses',
    'aides',
    'five employees',
  ],
  'a group': ['the ministry', 'ministries', 'two churches', 'the board', 'police'],
  'something written': ['a study', 'the reports', 'a statement', 'two studies', 'bylaws and the law'],
  'with what belongs to it': [
    'the ministry of health',
    'a man close to the talks',
    'officials familiar with the roof',
    'a study published in the spring',
    'a teacher, 45',
    'a lawyer (of the bank)',
    'people who live there',
  ],
  'with a possessive ending': ['the director’s', "the aides'"],
};

describe('a phrase that names somebody who can speak', () => {
  for (const [kind, phrases] of Object.entries(kinds)) {
    it(`is ${kind}`, () => {
      for (const phrase of phrases) assert.ok(namesSomebody(phrase), phrase);
    });
  }

  it('is no thing', () => {
    for (const phrase of [
      'it',
      'this',
      'These',
      'the roof',
      'a number',
      'the winter',
      'two matters',
      'a career',
      '',
    ])
      assert.ok(!namesSomebody(phrase), phrase);
  });

  it('is not what only begins or ends like a pronoun', () => {
    for (const phrase of ['all roofs', 'some rain', 'the roof of all'])
      assert.ok(!namesSomebody(phrase), phrase);
    assert.ok(namesSomebody('its author'));
  });
});

describe('a phrase that cannot speak', () => {
  it('is a time', () => {
    const times = [
      'Monday',
      'yesterday',
      'Twice',
      'three years ago',
      'a few days later',
      'Jan. 5',
      'September 5',
      'Sept 5',
      '21st',
      'an hour',
      'local time',
      'the next day',
      'the same week',
      'April',
    ];
    for (const time of times) assert.ok(cannotSpeak(time), time);
  });

  it('is the head of a clause', () => {
    for (const head of ['the roof that', 'a sum which']) assert.ok(cannotSpeak(head), head);
  });

  it('is no name that looks like a time', () => {
    for (const name of [
      'May',
      'March',
      'Ana Monday',
      'the 21st Regiment',
      'that teacher',
      'a which-guide writer',
    ])
      assert.ok(!cannotSpeak(name), name);
  });
});
