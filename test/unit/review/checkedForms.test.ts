import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkedForms } from '../../../src/core/review/checkedForms.ts';
import { sameWords } from '../../../src/core/selectors/changes.ts';

/** Which forms a mention at the end of the text is printed in. */
const formsOf = (text: string, words: string, forms: readonly string[]): readonly string[] =>
  checkedForms(text, forms)({ start: text.length - words.length, end: text.length });

describe('the checked forms of a name', () => {
  it('hold the mention with the words before it, too', () => {
    const text = 'Then came Mayor Ruth Okafor';
    const forms = ['Okafor', 'Mayor Ruth Okafor', 'Ruth Okafor', 'Governor Ruth Okafor'];
    assert.deepEqual(formsOf(text, 'Ruth Okafor', forms), ['Ruth Okafor', 'Mayor Ruth Okafor']);
  });

  it('differ from the mention in typography alone', () => {
    const forms = ["Sean O'Rourke", 'Sean ORourke', 'Sean O-Rourke', 'Sean O’Rourke'];
    assert.deepEqual(formsOf('Sean O’Rourke', 'Sean O’Rourke', forms), ["Sean O'Rourke", 'Sean O’Rourke']);
  });

  it('are found as if each were compared', () => {
    const letter = fc.constantFrom(
      'a', 'e\u0301', '\u00e9', '\ufb01', 'fi', 'B', ' ', '\u00a0', '-', '\u2013', '\u00ad', "'", '\u2019', '\u200b', '1', '.',
    ); // prettier-ignore
    const words = fc.array(letter, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, fc.array(words, { maxLength: 6 }), (before, mention, forms) => {
        const text = before + mention;
        const printed = (form: string): boolean =>
          sameWords(form, mention) ||
          (form.length > mention.length && sameWords(form, text.slice(-form.length)));
        assert.deepEqual(new Set(formsOf(text, mention, forms)), new Set(forms.filter(printed)));
      }),
      { numRuns: 2000 },
    );
  });

  it('are found among twenty thousand', () => {
    const forms = Array.from({ length: 20_000 }, (_, nth) => `Ruth Okafor ${String(nth)}`);
    const text = forms.join(', ');
    const at = checkedForms(text, forms);
    let end = 0;
    for (const form of forms) {
      const start = text.indexOf(form, end);
      end = start + form.length;
      assert.ok(at({ start, end }).includes(form));
    }
  });
});
