import { otherGivenNames } from './nicknames.ts';
import { namePartsOf } from './printedName.ts';

/** More are not asked for: each is a look into each list. */
const most = 8;

/** A printed name and others under which a list may have its person: "Schroeder" and "Schröder", other given names. */
export function namesToAsk(name: string): readonly string[] {
  const { words, parts } = namePartsOf(name);
  const respelt = [name.replace(/[äöü]/gu, '$&e'), name.replace(/(?<=[aou])e/g, '')].filter(
    (other) => other !== name,
  );
  if (words.length < 2) return [name, ...respelt];
  const [given] = words;
  const surname = words[words.length - 1];
  const lastParts = parts.slice(-2);
  const isDouble = parts.length > words.length && lastParts.join('') === surname;
  return [
    name,
    ...respelt,
    ...(isDouble ? lastParts.map((part) => `${given} ${part}`) : []),
    ...otherGivenNames(given).map((other) => `${other} ${surname}`),
  ].slice(0, most);
}
