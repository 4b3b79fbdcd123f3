import { sliceOf, type Range } from '../model.ts';
import type { SidecarPerson } from '../sidecar/schema.ts';
import { sameWords } from '../selectors/changes.ts';

/** The forms of a name that were checked, as they are printed. */
export const formsOf = ({ checked = [] }: Pick<SidecarPerson, 'checked'>): readonly string[] =>
  checked.map((form) => (typeof form === 'string' ? form : form.form));

/** Which of the forms of a name that were checked a mention is printed in, with or without the title before it. */
export type CheckedForms = (mention: Range) => readonly string[];

/** The same for words that read the same: they differ in marks, white space and normal form. */
const lettersOf = (words: string): string => words.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '');

/** Says it in a time that grows neither with the forms nor with the mentions. */
export function checkedForms(text: string, forms: readonly string[]): CheckedForms {
  const byLetters = new Map<string, Set<string>>();
  for (const form of forms) {
    const letters = lettersOf(form);
    const alike = byLetters.get(letters) ?? new Set();
    byLetters.set(letters, alike.add(form));
  }
  const lengths = [...new Set(forms.map(({ length }) => length))].sort((a, b) => b - a);
  const reading = (words: string, mayBe: (form: string) => boolean): string[] =>
    [...(byLetters.get(lettersOf(words)) ?? [])].filter((form) => mayBe(form) && sameWords(form, words));
  const known = new Map<string, readonly string[]>();

  return (mention) => {
    const words = sliceOf(text, mention);
    const found = known.get(words) ?? reading(words, () => true);
    known.set(words, found);
    const longer = lengths.filter((length) => length > words.length);
    return [
      ...found,
      ...longer.flatMap((length) =>
        reading(text.slice(Math.max(0, mention.end - length), mention.end), (form) => form.length === length),
      ),
    ];
  };
}
