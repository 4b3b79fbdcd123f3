import type { Person } from '../../../src/core/mentions/mentions.ts';
import { peopleOf } from './reading.ts';

const mark = /\[([^\]:]+):([^\]]+)\]/gu;

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Of “[Roe:jane] left” the text without the marks, and what is marked; paragraphs stand between “|”. */
function unmarked(line: string): { readonly text: string; readonly marks: readonly Marked[] } {
  const marks: Marked[] = [];
  let text = '';
  let from = 0;
  const paragraphs = line.replaceAll('|', '\n\n');
  for (const { index, 0: whole, 1: words, 2: label } of paragraphs.matchAll(mark)) {
    text += paragraphs.slice(from, index);
    marks.push({ start: text.length, end: text.length + words.length, label });
    text += words;
    from = index + whole.length;
  }
  return { text: text + paragraphs.slice(from), marks };
}

/** Nobody's name is marked so. */
const noName = '-';
/** Of whom it is not said which of the others he is. */
const somebody = '?';

/**
 * What is wrong in the reading of a marked text: names under one label are one person's, those under two are two
 * persons'; those under “?” are none of these, and those under “-” are no names.
 */
export function wronglyJoined(line: string): string[] {
  const { text, marks } = unmarked(line);
  const people = peopleOf(text);
  const ownerOf = ({ start, end }: Marked): Person | undefined =>
    people.find(({ mentions }) =>
      mentions.some((one) => one.form === 'name' && one.start === start && one.end === end),
    );
  const touched = ({ start, end }: Marked): boolean =>
    people.some(({ mentions }) =>
      mentions.some((one) => one.form === 'name' && one.start < end && start < one.end),
    );
  const labelOf = new Map<Person, string>();
  const personOf = new Map<string, Person>();
  const wrong: string[] = [];
  for (const one of marks) {
    if (one.label === somebody) continue;
    const words = text.slice(one.start, one.end);
    if (one.label === noName) {
      if (touched(one)) wrong.push(`“${words}” is a name`);
      continue;
    }
    const owner = ownerOf(one);
    if (!owner) {
      wrong.push(`“${words}” is nobody`);
      continue;
    }
    const label = labelOf.get(owner);
    if (label !== undefined && label !== one.label) wrong.push(`“${words}” (${one.label}) is ${label}`);
    const known = personOf.get(one.label);
    if (known !== undefined && known !== owner) wrong.push(`“${words}” is another than ${one.label}`);
    if (label === undefined) labelOf.set(owner, one.label);
    if (known === undefined) personOf.set(one.label, owner);
  }
  for (const one of marks) {
    if (one.label !== somebody) continue;
    const owner = ownerOf(one);
    const label = owner && labelOf.get(owner);
    if (!owner) wrong.push(`“${text.slice(one.start, one.end)}” is nobody`);
    if (label !== undefined) wrong.push(`“${text.slice(one.start, one.end)}” (?) is ${label}`);
  }
  return wrong;
}
