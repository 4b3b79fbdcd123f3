import { folded } from '../../mentions/lexicon.ts';
import { addTo } from '../../groups.ts';
import type { ReviewedPerson } from '../review.ts';
import type { PrintedName } from './printed.ts';
import type { NameSlip } from './slip.ts';

/**
 * Offices of which nobody holds two at a time, with the ways to print them before a name, and words by which an article
 * tells that somebody comes to one or goes.
 */
const offices: Readonly<Record<string, { readonly titles: readonly string[]; readonly told: RegExp }>> = {
  mayor: { titles: ['Mayor'], told: /\bmayor(?:s|al|alty)?\b/ },
  governor: { titles: ['Governor', 'Gov.', 'Gov'], told: /\b(?:governors?|governorship|gubernatorial)\b/ },
  senator: { titles: ['Senator', 'Sen.', 'Sen'], told: /\b(?:senators?|senate|senatorial)\b/i },
  representative: {
    titles: ['Representative', 'Rep.', 'Rep', 'Congressman', 'Congresswoman'],
    told: /\b(?:representatives?|congress(?:man|woman|ional)?|house)\b/i,
  },
  president: {
    titles: ['President', 'Pres.'],
    told: /\b(?:president(?:s|ial|-elect)?|presidency|white house)\b/i,
  },
  chancellor: { titles: ['Chancellor'], told: /\b(?:chancellors?|chancellery)\b/ },
  premier: { titles: ['Premier', 'Prime Minister'], told: /\b(?:premiers?|premiership|prime ministers?)\b/ },
  sheriff: { titles: ['Sheriff'], told: /\bsheriffs?\b/ },
  king: { titles: ['King'], told: /\b(?:kings?|throne|crowned)\b/ },
};
const officeOfTitle = new Map(
  Object.entries(offices).flatMap(([office, { titles }]) => titles.map((title) => [title, office] as const)),
);

/** What stands before the title and makes another office of it, or one that was or will be. */
const modified =
  /(?:\p{Lu}[\p{L}.'’-]*|former|ex|then|late|acting|future|next|first|would-be|deputy|vice|[&/]|(?<=\S)[-–—])[ -]?$/u;

interface Titled {
  readonly office: string;
  readonly name: PrintedName;
  /** With the title. */
  readonly printed: string;
}

/** Two titles of one person ("Mayor Vos", "Governor Vos"), where the article tells of no other office than the one. */
export function slipsOfTitles(text: string, names: readonly PrintedName[]): NameSlip[] {
  const titled = new Map<ReviewedPerson, Titled[]>();
  const bearers = new Map<string, Set<ReviewedPerson>>();
  for (const name of names) {
    const surname = name.words[name.words.length - 1].key;
    bearers.set(surname, (bearers.get(surname) ?? new Set()).add(name.person));
    const title = name.isQuoted ? null : titleBefore(text, name);
    if (title) addTo(titled, name.person, title);
  }
  return [...titled.values()].flatMap((all) => {
    const [rare, usual] = twoOffices(all);
    if (!rare || !usual || rare.length > 1) return [];
    const [{ name, office, printed }] = rare;
    const surname = name.words[name.words.length - 1].key;
    if ((bearers.get(surname)?.size ?? 0) > 1) return [];
    if (isTold(text, office, all) || (usual.length === 1 && isTold(text, usual[0].office, all))) return [];
    const { start, end } = usual[0].name;
    return [
      {
        start: name.end - printed.length,
        end: name.end,
        code: 'title-differs',
        person: name.person.id,
        words: printed,
        other: {
          words: usual[0].printed,
          range: {
            start: end - usual[0].printed.length < start ? end - usual[0].printed.length : start,
            end,
          },
          entry: null,
        },
      },
    ];
  });
}

/** Of just two offices the one that is printed less often, or later; then the other. */
function twoOffices(all: readonly Titled[]): readonly [Titled[], Titled[]] | readonly [] {
  const groups = [...new Set(all.map(({ office }) => office))].map((office) =>
    all.filter((one) => one.office === office),
  );
  if (groups.length !== 2) return [];
  const [one, other] = groups;
  return one.length < other.length ? [one, other] : [other, one];
}

const longestTitle = 'Prime Minister '.length;
const titlePattern = /(?<![\p{L}-])(Prime Minister|\p{Lu}\p{L}+\.?) $/u;

function titleBefore(text: string, name: PrintedName): Titled | null {
  const from = Math.max(0, name.start - longestTitle);
  const title = titlePattern.exec(text.slice(from, name.start))?.[1];
  const office = title === undefined ? undefined : officeOfTitle.get(title);
  if (title === undefined || office === undefined) return null;
  const start = name.start - title.length - 1;
  return modified.test(text.slice(Math.max(0, start - 24), start))
    ? null
    : { office, name, printed: text.slice(start, name.end) };
}

/** Whether the article speaks of the office elsewhere than in these titles. */
function isTold(text: string, office: string, all: readonly Titled[]): boolean {
  const { told } = offices[office];
  let rest = '';
  let from = 0;
  for (const { name, printed } of all) {
    rest += text.slice(from, name.end - printed.length);
    from = name.end;
  }
  return told.test(folded(rest + text.slice(from))) || told.test(rest);
}
