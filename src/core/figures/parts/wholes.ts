import type { Figure } from '../../mentions/mentions.ts';
import { isAtMost, quotient, scaled } from '../intervals/interval.ts';
import { pattern } from '../phrases/pattern.ts';
import type { PhraseRule } from '../phrases/perParagraph.ts';
import { arePeople } from '../phrases/people.ts';
import type { PhraseFigure } from '../phrases/phrase.ts';
import { standsFor } from '../phrases/stands.ts';

const its =
  "(?:<np4>(?: the| its| his| her| their| our| all| those| these|'s))?(?: past| last| first| next| top| final| latest| \\{o\\d+\\})?";

const ofPatterns = [
  // "11 of the 15 members", "six of the past seven contests"
  pattern(`<part:c> (?:out )?of${its} <whole:c>(?!-)`),
  // "two directors of the firm's five directors"
  pattern(
    `<part:c>(?: (?!instead|because|ahead|short|outside|north|south|east|west|away|more|fewer|points)[^\\s{}]+){0,2} of(?: the| its| his| her| their| our| all)<np3> <whole:c>(?!-)`,
  ),
];

/** "Seven women and five men, including nine": the last of a list is no whole. */
const sole = '(?<!\\}[^{}]{0,40}\\b(?:and|or) )(?<!\\b(?:lower|magnitude|average of|of) )';

const includingPatterns = [
  // "killed 14 people, including six children"
  pattern(`${sole}<whole:cm><np6>,? including <part:cm>`),
  // "43,000 voters, 25,000 of them women"
  pattern(
    `${sole}<whole:c><..6>(?:,| and| ?--+|;)(?: and)? <part:c><..1> of (?:them|whom|those|these|which)\\b`,
  ),
  pattern(`${sole}<whole:c><..6>,? of whom <part:c>`),
];

const kinds = [
  { shapes: ofPatterns, isOf: true },
  { shapes: includingPatterns, isOf: false },
];
const percent = 100;

/** "X of Y", "X, including Y": a part that is more than its whole. */
export const wholes: PhraseRule = function* (phrase) {
  for (const { shapes, isOf } of kinds)
    for (const shape of shapes)
      for (const match of shape.match(phrase)) {
        const [part, whole] = [match.figure('part'), match.figure('whole')];
        const [parts, wholes] = [standsFor(part), standsFor(whole)];
        if (!parts || !wholes || !mayBePart(part, whole, isOf)) continue;
        if (wholes.said.low <= 1 || /\b(?:per|each|average|daily)\b/iu.test(phrase.template)) continue;
        const answer = isAtMost(parts.wide.low, wholes.wide.high) ? 'agrees' : 'disagrees';
        const computed = scaled(quotient(parts.narrow, wholes.narrow), percent);
        const told = { form: 'part', computed, doubt: null } as const;
        yield { kind: 'total', answer, places: [part.range, whole.range], told };
      }
};

/** What is counted has one name, or both are people. */
function mayBePart({ figure: part }: PhraseFigure, { figure: whole }: PhraseFigure, isOf: boolean): boolean {
  if (part.kind !== whole.kind) return false;
  if (!areWhole(part, whole)) return false;
  if (part.unit === whole.unit || part.unit === null) return true;
  if (part.kind !== 'count') return false;
  if (whole.unit === null) return true;
  return !isOf && arePeople(part.unit) && arePeople(whole.unit);
}

const areWhole = (...figures: readonly Figure[]): boolean =>
  figures.every(
    ({ kind, value }) => kind !== 'count' || (typeof value === 'number' && Number.isInteger(value)),
  );
