import assert from 'node:assert/strict';
import { namesakesIn } from '../../../src/core/people/namesakes.ts';

const names = ['anna barden', 'a barden', 'barden', 'bert barden', 'anna roe', 'roe', 'aron barden'];

describe('who may be somebody of a name', () => {
  const namesakes = namesakesIn(names, (name) => name);
  for (const [name, found] of [
    ['anna barden', ['anna barden', 'a barden', 'barden']],
    ['a barden', ['anna barden', 'a barden', 'aron barden', 'barden']],
    ['barden', ['anna barden', 'a barden', 'barden', 'bert barden', 'aron barden']],
    ['carla barden', ['barden']],
    ['roe', ['anna roe', 'roe']],
    ['anna stone', []],
  ] as const)
    it(`is found for “${name}”`, () => assert.deepEqual([...namesakes(name)], found));

  it('is found without looking at everybody of the surname', () => {
    const many = Array.from(
      { length: 500 },
      (_, nth) => `${String.fromCharCode(98 + (nth % 20))}${nth} barden`,
    );
    let looks = 0;
    const find = namesakesIn(many, (name) => {
      looks++;
      return name;
    });
    for (const name of many) assert.deepEqual([...find(name)], [name]);
    assert.equal(looks, many.length);
  });
});
