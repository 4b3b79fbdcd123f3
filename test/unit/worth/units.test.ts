import assert from 'node:assert/strict';
import { otherUnit } from '../../../src/core/figures/worth/units.ts';
import { otherUnitInWords } from '../../../src/core/wording/worth.ts';
import { figureIn } from './figureIn.ts';

const told = (sentence: string, printed: string): string | null => {
  const { figure, words } = figureIn(sentence, printed);
  const other = otherUnit(figure, words, sentence);
  return other && otherUnitInWords(other, figure.hedge?.words ?? null);
};

describe('a measure in a unit of the other system', () => {
  it('has as many digits as the printed one', () => {
    assert.equal(told('The road is 26.2 miles long.', '26.2 miles'), 'about 42.2 km (42.08 to 42.25)');
    assert.equal(told('The road is 5 miles long.', '5 miles'), 'about 8 km (7.2 to 8.9)');
    assert.equal(told('The bag is 2 kg.', '2 kg'), 'about 4.4 pounds (3.3 to 5.5)');
    assert.equal(told('The road is 2,000 miles long.', '2,000 miles'), 'about 3,200 km (2,900 to 3,540)');
  });

  it('goes both ways', () => {
    for (const [sentence, printed, expected] of [
      ['The wall is 12 meters high.', '12 meters', /^about 39 feet/],
      ['The wall is 12 feet high.', '12 feet', /^about 3\.7 m /],
      ['He weighs 183 pounds.', '183 pounds', /^about 83 kg/],
      ['He weighs 83 kilograms.', '83 kilograms', /^about 183 pounds/],
      ['It burned 47 acres.', '47 acres', /^about 19 hectares/],
      ['It burned 19 hectares.', '19 hectares', /^about 47 acres/],
      ['The wind blew at 62 mph.', '62 mph', /^about 100 km\/h/],
      ['The tank holds 53 gallons.', '53 gallons', /^about 201 litres .*if U\.S\. gallons are meant$/],
      ['The tank holds 201 litres.', '201 litres', /^about 53\.1 U\.S\. gallons/],
    ] as const)
      assert.match(told(sentence, printed) ?? 'none', expected, sentence);
  });

  it('keeps the hedge', () => {
    assert.match(told('It is nearly 12 miles away.', '12 miles') ?? '', /^nearly 19 km/);
  });

  it('is as exact as the smaller of two units', () => {
    const { figure, words } = figureIn('He is a 5-foot-10 guard.', '5-foot-10');
    const other = otherUnit(figure, words, '');
    assert.deepEqual([other?.value, other?.unit], [1.78, 'm']);
  });

  it('is that of a temperature, and not of a difference between two', () => {
    assert.match(
      told('It was 95 degrees Fahrenheit at noon.', '95 degrees Fahrenheit') ?? '',
      /^about 35 °C/,
    );
    assert.match(told('It was 35 degrees Celsius at noon.', '35 degrees Celsius') ?? '', /^about 95 °F/);
    assert.equal(told('The sea has warmed by 2 degrees Celsius.', '2 degrees Celsius'), null);
  });

  it('is none of words that do not say which unit they mean', () => {
    assert.equal(told('It weighs 5 tons.', '5 tons'), null);
    assert.equal(told('It holds 12 barrels of beer.', '12 barrels'), null);
    assert.match(told('It pumps 12 barrels of oil.', '12 barrels') ?? '', /litres .*barrels of oil/);
    assert.equal(told('It took 12 people.', '12 people'), null);
  });
});
