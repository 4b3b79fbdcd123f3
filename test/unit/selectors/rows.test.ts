// Statements of one form beside each other: lists, roll calls, tables, one sentence that goes through them.
import assert from 'node:assert/strict';
import type { Range } from '../../../src/core/model.ts';
import type { FoundPlace } from './texts.ts';
import { find, follow, rangeOfWords } from './texts.ts';

const opening = 'The ferry survey came out on Friday.\n\n';
const joints = [', ', '. ', '.\n', '.\n- ', '.\n\n'];
const article = (items: readonly string[], joint: string, closing = '\n'): string =>
  `${opening}${joint.includes('-') ? '- ' : ''}${items.join(joint)}.${closing}`;

type Item = readonly [town: string, figure: number];
const statements: Readonly<Record<string, (item: Item) => string>> = {
  'with the name first': ([town, figure]) => `${town}: The pier had ${figure} boats, the harbor master said`,
  'with the name within': ([town, figure]) => `In ${town} the survey counted ${figure} boats at the pier`,
};
const towns: readonly Item[] = [
  ['Oskerby', 14],
  ['Lunn', 31],
  ['Pellworth', 14],
  ['Crane Bay', 27],
];

const ways: Readonly<Record<string, (old: string, range: Range, now: string) => FoundPlace>> = {
  kept: follow,
  alone: find,
};

/** Asks of every form, layout and way of finding. */
function inEachWay(
  ask: (write: (items: readonly Item[]) => string, form: string, way: string) => void,
): void {
  for (const [form, statement] of Object.entries(statements))
    for (const joint of joints)
      for (const closing of ['\n', '\n\nNobody was asked about the winter.\n'])
        for (const way of Object.keys(ways))
          ask((items) => article(items.map(statement), joint, closing), form, way);
}

const isAsked = ({ match }: FoundPlace): boolean => match === 'unsure' || match === 'lost';
const wholeOf = (form: string, item: Item): string => statements[form](item);
/** The words that all share, with the item's own figure. */
const sharedOf = (form: string, item: Item): string =>
  /(?:had|counted) \d+ boats/.exec(wholeOf(form, item))?.[0] ?? '';

function rangeOf(text: string, form: string, item: Item, words: string): Range {
  return rangeOfWords(text, words, rangeOfWords(text, wholeOf(form, item)).start);
}

describe('one of several statements of one form', () => {
  it('leaves its finding to no neighbour where it is taken out, though their figures may be the same', () => {
    inEachWay((write, form, way) => {
      for (const item of towns)
        for (const words of [wholeOf(form, item), sharedOf(form, item)]) {
          const old = write(towns);
          const now = write(towns.filter((other) => other !== item));
          const place = ways[way](old, rangeOf(old, form, item, words), now);
          assert.ok(isAsked(place), `${words}, ${way}: ${place.match} on ${String(place.words)}\n${now}`);
        }
    });
  });

  it('is not the one that has changed places with it', () => {
    inEachWay((write, form, way) => {
      const [first, second, third, last] = towns;
      const old = write(towns);
      const now = write([last, second, third, first]);
      for (const item of [first, last]) {
        const words = wholeOf(form, item);
        const place = ways[way](old, rangeOf(old, form, item, words), now);
        const own = rangeOfWords(now, words);
        const isOthers = place.range !== null && place.range.start !== own.start;
        assert.ok(!isOthers || isAsked(place), `${words}, ${way}: ${place.match} on ${String(place.words)}`);
      }
    });
  });

  it('is not the one that comes beside it', () => {
    inEachWay((write, form, way) => {
      for (const [index, item] of towns.entries())
        for (const words of [wholeOf(form, item), sharedOf(form, item)]) {
          const old = write(towns);
          const now = write([...towns.slice(0, index), ['Saltmere', 52], ...towns.slice(index)]);
          const place = ways[way](old, rangeOf(old, form, item, words), now);
          const own = rangeOf(now, form, item, words);
          const isOthers = place.range !== null && place.range.start !== own.start;
          assert.ok(
            !isOthers || isAsked(place),
            `${words}, ${way}: ${place.match} on ${String(place.words)}`,
          );
        }
    });
  });

  it('is changed where its figure is another and its name stands', () => {
    for (const joint of ['.\n', '.\n\n', '. ']) {
      const statement = statements['with the name within'];
      const old = article(towns.map(statement), joint);
      const now = old.replace(statement(towns[1]), statement(['Lunn', 88]));
      for (const way of Object.keys(ways)) {
        const place = ways[way](old, rangeOfWords(old, statement(towns[1])), now);
        assert.deepEqual([place.match, place.words], ['changed', statement(['Lunn', 88])], way);
      }
    }
  });
});

describe('one of several statements whose names stand in sentences of their own', () => {
  const rooms = [9, 14, 9, 22, 14].map((seats, nth) => `Room ${nth + 2}. Closed for repairs, ${seats} seats`);

  it('leaves its finding to none of the same words where it is taken out, with the old text', () => {
    for (const joint of joints.slice(1))
      for (const [nth, room] of rooms.entries()) {
        const old = article(rooms, joint);
        const range = rangeOfWords(old, 'Closed for repairs', rangeOfWords(old, room).start);
        const now = article(rooms.toSpliced(nth, 1), joint);
        const place = follow(old, range, now);
        assert.ok(isAsked(place), `${place.match} at ${String(place.range?.start)} in ${now}`);
      }
  });
});
