import assert from 'node:assert/strict';
import { readSentences } from '../../../scripts/fit/claims.ts';
import { readGum, type MarkedText } from '../../../scripts/fit/gum.ts';
import { readMarked } from '../../../scripts/fit/marked.ts';
import { fitOptions } from '../../../scripts/fit/options.ts';
import { missingFrom, ownTexts } from '../../../scripts/fit/sources.ts';

const namesIn = ({ text, spans }: MarkedText): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

/** A sentence in CoNLL-U: its text, and words as "form tag notes". */
const sentence = (text: string, ...words: readonly string[]): string =>
  [
    `# text = ${text}`,
    ...words.map((word, index) => {
      const [form = '', tag = '', notes = '_'] = word.split(' ');
      return [index + 1, form, form, 'X', tag, '_', '_', '_', '_', notes].join('\t');
    }),
    '',
  ].join('\n');

describe('readGum', () => {
  const document = readGum(
    [
      '# newdoc id = GUM_news_roe',
      '# newpar',
      sentence(
        'Acme’s Minister Jane Roe-Doe, a lawyer, resigned.',
        'Acme NNP Entity=(1-person-new-n-cf1-3,4,5,6,7-coref-Jane(2-organization-new-n-cf2-1-coref)',
        '’s POS',
        'Minister NNP',
        'Jane NNP',
        'Roe NNP',
        '- HYPH',
        'Doe NNP Entity=1)',
        ', ,',
        'a DT Entity=(1-person-giv-n-cf1-2-appos',
        'lawyer NN Entity=1)',
        ', ,',
        'resigned VBD',
        '. .',
      ),
      sentence(
        'The Pope met Roe.',
        'The DT Entity=(3-person-new-n-cf1-2-sgl',
        'Pope NNP Entity=3)',
        'met VBD',
        'Roe NNP Entity=(1-person-giv-n-cf1-1-coref)',
        '. .',
      ),
      '# newpar',
      sentence('Acme fell.', 'Acme NNP Entity=(2-organization-giv-n-cf1-1-coref)', 'fell VBD', '. .'),
    ].join('\n'),
  );

  it('puts the text together, with a blank line between paragraphs', () => {
    assert.equal(document.id, 'GUM_news_roe');
    assert.equal(
      document.text,
      'Acme’s Minister Jane Roe-Doe, a lawyer, resigned. The Pope met Roe.\n\nAcme fell.',
    );
  });

  it('marks names of people without their titles, and no descriptions or firms', () => {
    assert.deepEqual(namesIn(document), ['Jane Roe-Doe', 'Roe']);
  });
});

describe('readMarked', () => {
  it('takes names out of their braces', () => {
    const read = readMarked('a', 'President {Jane Roe} met {Doe}’s aides.');
    assert.equal(read.text, 'President Jane Roe met Doe’s aides.');
    assert.deepEqual(namesIn(read), ['Jane Roe', 'Doe']);
  });

  for (const wrong of ['{Jane', '{Jane {Roe}}', 'Jane}', '{}', '{Jane\nRoe}'])
    it(`refuses ${JSON.stringify(wrong)}`, () => {
      assert.throws(() => readMarked('a', wrong));
    });
});

describe('readSentences', () => {
  it('tells what is worth checking from what is not', () => {
    assert.deepEqual(
      readSentences('+ It fell by half.\n- Thank you.\n').map(({ text, isCheckable }) => [text, isCheckable]),
      [
        ['It fell by half.', true],
        ['Thank you.', false],
      ],
    );
  });

  it('refuses a line without a mark', () => {
    assert.throws(() => readSentences('It fell by half.'));
  });
});

describe('what the fit is given', () => {
  it('is every corpus or a list of those that are missing', () => {
    assert.deepEqual(missingFrom([]), ['WikiGold', 'UNER-EWT', 'GUM news', 'GUM interviews']);
    const found = ownTexts().map((source) => ({ ...source, name: 'GUM news' }));
    assert.ok(!missingFrom(found).includes('GUM news'));
  });

  it('has names marked in each text of its own that is said to have them', () => {
    for (const { name, texts, hasNames } of ownTexts()) {
      if (!hasNames) continue;
      assert.ok(texts.length > 10, name);
      assert.ok(texts.filter(({ spans }) => spans.length > 0).length > 0.8 * texts.length, name);
    }
  });

  it('refuses a flag or a model that it does not know', () => {
    assert.deepEqual(fitOptions(['--data', 'a', '--only', 'news', '--data', 'b']), {
      data: ['a', 'b'],
      models: ['news'],
      writes: false,
    });
    assert.equal(fitOptions(['--write']).models.length, 3);
    for (const words of [['--wirte'], ['--data'], ['--data', '--write'], ['--only', 'quotes']])
      assert.throws(() => fitOptions(words), words.join(' '));
  });
});
