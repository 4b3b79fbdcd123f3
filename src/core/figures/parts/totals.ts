import { sum } from '../intervals/interval.ts';
import { computedFrom } from '../intervals/judge.ts';
import type { Printed } from '../intervals/printed.ts';
import { conclude } from '../phrases/conclude.ts';
import { pattern } from '../phrases/pattern.ts';
import { arePeople } from '../phrases/people.ts';
import type { PhraseRule } from '../phrases/perParagraph.ts';
import type { PhraseFigure } from '../phrases/phrase.ts';
import { areAlike, standsFor } from '../phrases/stands.ts';

/** An age has no words behind it: "two boys, 8 and 12". */
const item = String.raw`\{[cm]\d+\}(?= \p{L}(?!nd ))<..8>`;
const list = `(?<items>${item}(?:[,;] ${item})*(?:[,;])? and ${item})`;

const bothLists = `(?<items>${item} and ${item})`;
const closed = '(?=[,.;)]| ?--| ?[–—]|$)';

const patterns = [
  // "12 people: seven men and five women"
  pattern(`<total:cm><..6>(?::| ?--+| ?[–—]) ?${list}${closed}`),
  // "seven men and five women, 12 in all"
  pattern(
    `${list}(?:,| ?--+| ?[–—]| -) ?(?:for |making |or )?<total:cm><..1> (?:in all|altogether|in total|total)\\b`,
  ),
];
/** "12 people, seven men and five women": any other word for people may as well begin a list. */
const afterComma = pattern(`<total:c> (?:people|persons|victims)<..2>(?:,| \\() ?${bothLists}${closed}`);
/** The sign takes "a total of" in. */
const totalling = pattern(`${list},? (?:for|totaling|totalling|making|or) <total:cm>`);
const saysTotal = /\b(?:total|combined)/iu;

/** A total with its items. */
export const totals: PhraseRule = function* (phrase) {
  for (const shape of [...patterns, afterComma, totalling])
    for (const match of shape.match(phrase)) {
      const total = match.figure('total');
      const items = match.within('items');
      if (
        shape === totalling &&
        !saysTotal.test(match.words('items')) &&
        !isCalledTotal(phrase.template, total)
      )
        continue;
      if (!areItems(items, total)) continue;
      if (shape === afterComma && items.some(({ figure }) => figure.unit === null)) continue;
      const stated = standsFor(total);
      const computed = sumOf(items);
      if (!stated || !computed) continue;
      const places = [total, ...items].map(({ range }) => range);
      yield conclude(phrase, { kind: 'total', places, computed, stated }, (doubt) => ({
        form: 'total',
        computed: computed.said,
        doubt,
      }));
    }
};

const isCalledTotal = (template: string, { figure }: PhraseFigure): boolean =>
  figure.hedge === null && /\btotal(?:l?ing)?\b/iu.test(template);

function sumOf(items: readonly PhraseFigure[]): Printed | null {
  let all: Printed | null = null;
  for (const item of items) {
    const stands = standsFor(item);
    if (!stands) return null;
    all = all ? computedFrom(all, stands, sum) : stands;
  }
  return all;
}

/** People in a total of people, or things under one name: "three states, 40 delegates and 66" is no list of states. */
function areItems(items: readonly PhraseFigure[], total: PhraseFigure): boolean {
  if (!items.every((item) => areAlike(item, total))) return false;
  if (total.figure.kind !== 'count') return true;
  const units = items.map(({ figure }) => figure.unit);
  if (units.every((unit) => unit === null || unit === total.figure.unit)) return true;
  return arePeople(total.figure.unit) && units.every((unit) => unit === null || arePeople(unit));
}
