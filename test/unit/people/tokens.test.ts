import assert from 'node:assert/strict';
import { parseLexicon } from '../../../src/core/mentions/lexicon.ts';
import { tokensOf, type Token } from '../../../src/core/mentions/people/tokens.ts';

const lexicon = parseLexicon('');

const kinds: Readonly<Record<Token['kind'], string>> = {
  capital: 'C',
  initial: 'I',
  lower: 'l',
  number: 'n',
  mark: 'm',
};

/** Each token as its words and kind, with what is special about it. */
const read = (text: string): string =>
  tokensOf(text, lexicon)
    .map(
      ({ text: words, kind, possessive, allCapitals, spaced }) =>
        `${spaced ? '_' : ''}${words}/${kinds[kind]}${possessive ? '+s' : ''}${allCapitals ? '!' : ''}`,
    )
    .join(' ');

describe('the words of a paragraph', () => {
  for (const [text, tokens] of [
    ['Jane Roe left.', 'Jane/C _Roe/C _left/l ./m'],
    ['It cost 1,000.50 at 10:30 on 3/4-5.', 'It/C _cost/l _1,000.50/n _at/l _10:30/n _on/l _3/4-5/n ./m'],
    ['It cost 5, or 5-a or 5é.', 'It/C _cost/l _5/n ,/m _or/l _5/n -/m a/l _or/l _5/n é/l ./m'],
    ["O’Leary’s and O'Leary's boats", "O’Leary/C+s _and/l _O'Leary/C+s _boats/l"],
    [
      "Jones’ and Jones' boats, boats’ oars",
      "Jones/C+s ’/m _and/l _Jones/C+s '/m _boats/l ,/m _boats/l+s ’/m _oars/l",
    ],
    ['d’Roe, l’Aquila and o’Roe', 'd’Roe/C ,/m _l’Aquila/C _and/l _o’Roe/C'],
    ['al-Masri, el-Roe, xy-Roe', 'al-Masri/C ,/m _el-Roe/C ,/m _xy-Roe/l'],
    ['Jean-Luc and Jean- Luc-', 'Jean-Luc/C _and/l _Jean/C -/m _Luc/C -/m'],
    ["rock'n'roll ain't", "rock'n'roll/l _ain't/l"],
    [
      'J. and J.R.R. Roe, J.-P. Roe, J.Roe',
      'J./I _and/l _J.R.R./I _Roe/C ,/m _J.-P./I _Roe/C ,/m _J./I Roe/C',
    ],
    ['the U.S. and U.N.-led', 'the/l _U.S./I _and/l _U.N./I -/m led/l'],
    ['Mr. Roe, Mr.Roe, etc. and Inc.', 'Mr./C _Roe/C ,/m _Mr./C Roe/C ,/m _etc/l ./m _and/l _Inc./C'],
    ['IBM, I, A-B, O’B and ÉA', 'IBM/C! ,/m _I/C ,/m _A-B/C! ,/m _O’B/C! _and/l _ÉA/C!'],
    ['É. Zola, été, œuvre, Ünal', 'É./I _Zola/C ,/m _été/l ,/m _œuvre/l ,/m _Ünal/C'],
    ['Roe’S, ROE’S, Roe’sX, Roe’é', 'Roe/C+s ,/m _ROE/C+s! ,/m _Roe’sX/C ,/m _Roe’é/C'],
    ['a–b — c … d', 'a/l –/m b/l _—/m _c/l _…/m _d/l'],
    ['a@b #c 50% $5', 'a/l @/m b/l _#/m c/l _50/n %/m _$/m 5/n'],
    ['Ab1 and 1Ab', 'Ab1/C _and/l _1/n Ab/C'],
    ['naïve-Roe and Roe-naïve', 'naïve-Roe/l _and/l _Roe-naïve/C'],
    ['x’é and x-é', 'x’é/l _and/l _x-é/l'],
    ['½ and ² and ٣', '½/n _and/l _²/n _and/l _٣/n'],
  ] as const)
    it(text, () => assert.equal(read(text), tokens));

  it('takes so many capitals for initials and no more, so that a text of them is read in a time that grows with it', () => {
    const kindsIn = (count: number) =>
      tokensOf(`${'J.'.repeat(count)} left`, lexicon).map(({ kind }) => kinds[kind]);
    assert.deepEqual(kindsIn(32), ['I', 'l']);
    assert.ok(kindsIn(33).length > 2);
    const abroad = (count: number) => tokensOf(`${'É.'.repeat(count)} left`, lexicon).length;
    assert.equal(abroad(32), 2);
    assert.ok(abroad(33) > 2);
  });
});
