import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Configuration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
}

describe('what a double click selects', () => {
  const file = readFileSync('syntaxes/language-configuration.json', 'utf8');
  const { wordPattern } = JSON.parse(file) as Configuration;
  const words = (line: string) => line.match(new RegExp(wordPattern.pattern, `${wordPattern.flags}g`)) ?? [];

  for (const [line, expected] of [
    ['the U.S. team', ['the', 'U.S.', 'team']],
    ["Mr. O’Neill, O'Neill’s aide", ['Mr', 'O’Neill', "O'Neill’s", 'aide']],
    ['$55 billion or US$1.5m, 4.5%.', ['$55', 'billion', 'or', 'US$1.5m', '4.5%']],
    ['1,234 Jean-Luc 20-year-old', ['1,234', 'Jean-Luc', '20-year-old']],
    ['“Señora Muñoz,” he said—twice', ['Señora', 'Muñoz', 'he', 'said', 'twice']],
    ['at 4:17 p.m. in the 1990s', ['at', '4:17', 'p.m.', 'in', 'the', '1990s']],
  ] as const) {
    it(line, () => assert.deepEqual(words(line), expected));
  }

  it('never matches nothing', () => {
    assert.equal(new RegExp(`^(?:${wordPattern.pattern})$`, wordPattern.flags).test(''), false);
  });
});
