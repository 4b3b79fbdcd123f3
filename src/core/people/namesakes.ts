import { addTo } from '../groups.ts';
import { givenNameOf, surnameOf } from './entryName.ts';

/** Of all items those of one surname whose given names agree with that of a comparable name. */
export type Namesakes<Item> = (comparable: string) => Iterable<Item>;

const isInitial = (given: string): boolean => given.length === 1;

/** An index by name, so that who fits is found without looking at everybody. */
export function namesakesIn<Item>(
  items: readonly Item[],
  comparableOf: (item: Item) => string,
): Namesakes<Item> {
  const ofSurname = new Map<string, Item[]>();
  const ofName = new Map<string, Item[]>();
  /** By surname and the first letter of the given name. */
  const ofLetter = new Map<string, Item[]>();
  for (const item of items) {
    const comparable = comparableOf(item);
    const surname = surnameOf(comparable);
    const given = givenNameOf(comparable);
    addTo(ofSurname, surname, item);
    addTo(ofName, key(given, surname), item);
    if (given !== '') addTo(ofLetter, key(given.charAt(0), surname), item);
  }
  return function* (comparable) {
    const surname = surnameOf(comparable);
    const given = givenNameOf(comparable);
    const named = (name: string): readonly Item[] => ofName.get(key(name, surname)) ?? [];
    if (given === '') {
      yield* ofSurname.get(surname) ?? [];
      return;
    }
    if (isInitial(given)) yield* ofLetter.get(key(given, surname)) ?? [];
    else yield* [...named(given), ...named(given.charAt(0))];
    yield* named('');
  };
}

/** No name holds two spaces in a row. */
const key = (given: string, surname: string): string => `${given}  ${surname}`;
